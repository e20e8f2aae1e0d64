import { fault, symbolsFile, type Break, type ParsedInline, type Place, type Template } from '../model/index.js';
import { checkLink, checkPicture, mustacheIn } from './address.js';
import { placeOf, type Context } from './context.js';
import { convertHtml } from './html.js';
import type { Md, MdOf } from './markdown.js';
import { checkColons, checkWords, convertText, join } from './text.js';

/** Bold in italics in a link …: deeper than this is a mistake, and its words are set without the marks. */
const deepest = 20;

interface Line {
  /** In a paragraph a line may not begin like a directive. */
  paragraph?: true;
  depth?: number;
}

/** What stands in a line: mdast's phrasing → our inline nodes. */
export function convertInline(nodes: readonly Md[], context: Context, line: Line = {}): ParsedInline[] {
  const out: ParsedInline[] = [];
  for (const node of nodes) {
    for (const made of convert(node, context, line.depth ?? 0)) {
      const last = out.at(-1);
      const joined = made.type === 'template' && last?.type === 'template' ? join(last, made, context) : null;
      if (joined) out[out.length - 1] = joined;
      else out.push(made);
    }
  }
  if (line.paragraph) out.forEach((made, i) => made.type === 'template' && startsLine(made, out[i - 1]) && checkColons(made, context));
  for (const made of out) if (made.type === 'template') checkWords(made, context);
  return out;
}
const startsLine = (node: Template, before: Template | ParsedInline | undefined): boolean =>
  before === undefined ||
  before.type === 'break' ||
  before.place.to.line < node.place.from.line ||
  before.place.from.line < node.place.from.line;

function convert(node: Md, context: Context, depth: number): ParsedInline[] {
  const place = placeOf(node, context);
  switch (node.type) {
    case 'text':
      return convertText(node, context);
    case 'strong':
    case 'emphasis':
    case 'delete':
      return wrap(node, place, context, depth);
    case 'inlineCode':
      return [{ type: 'code', text: node.value, place }];
    case 'break':
      return [{ type: 'break', place } satisfies Break];
    case 'html':
      return convertHtml(node, context);
    case 'link':
      return convertLink(node, node, place, context, depth);
    case 'linkReference': {
      const target = context.definitions.get(node.identifier);
      return target ? convertLink(node, target, place, context, depth) : convertInline(node.children, context, { depth });
    }
    case 'image':
      return convertPicture(node.url, node.alt, place, context);
    case 'imageReference':
      return convertPicture(context.definitions.get(node.identifier)?.url ?? '', node.alt, place, context);
    case 'footnoteReference':
      context.say(noFootnotes(place));
      return [{ type: 'template', text: `[^${node.label ?? node.identifier}]`, place }];
    default:
      return 'children' in node ? convertInline(node.children as Md[], context, { depth }) : [];
  }
}

function wrap(node: MdOf<'strong' | 'emphasis' | 'delete'>, place: Place, context: Context, depth: number): ParsedInline[] {
  if (depth === deepest) context.say(tooDeep(place));
  const children = convertInline(node.children, context, { depth: depth + 1 });
  if (depth >= deepest) return children;
  return [{ type: node.type === 'delete' ? 'deleted' : node.type, children, place }];
}

function convertLink(
  node: MdOf<'link' | 'linkReference'>,
  target: { url: string; title?: string | null },
  place: Place,
  context: Context,
  depth: number,
): ParsedInline[] {
  const children = convertInline(node.children, context, { depth: depth + 1 });
  // `www.` alone is found by GFM, which makes an address of http out of it: nobody wrote that.
  const url =
    /^http:\/\/www\./.test(target.url) && context.text.startsWith('www.', place.from.offset)
      ? target.url.replace('http', 'https')
      : target.url;
  const href = checkLink(url, place, context);
  if (target.title) context.say(titleUnprinted(place));
  if (href !== null && children.length === 0) context.say(noWords(place));
  return href === null || children.length === 0 || depth >= deepest ? children : [{ type: 'link', href, children, place }];
}

function convertPicture(url: string, written: string | null | undefined, place: Place, context: Context): ParsedInline[] {
  const alt = written ?? '';
  if (alt.includes('{{')) context.say(mustacheIn(place, { da: 'en billedtekst', en: "a picture's text" }));
  const instead: ParsedInline[] = alt === '' || alt.includes('{{') ? [] : [{ type: 'template', text: alt, place }];
  const symbol = /^symbol:(.*)$/s.exec(url)?.[1];
  if (symbol !== undefined) {
    if (symbolsFile.keyType.safeParse(symbol).success) return [{ type: 'symbol', symbol, alt, place }];
    context.say(symbolName(place, symbol));
    return instead;
  }
  const src = checkPicture(url, place, context);
  if (src !== null && alt === '') context.say(pictureUnsaid(place));
  return src === null ? instead : [{ type: 'picture', src, alt, place }];
}

export const noFootnotes = (place: Place) =>
  fault(
    'footnote',
    place,
    { da: 'Fodnoter kan ikke bruges.', en: 'Footnotes cannot be used.' },
    {
      da: 'Skriv det i teksten. Kilder står i `sources` øverst i filen.',
      en: 'Write it in the text. Sources stand in `sources` at the top of the file.',
    },
  );
const tooDeep = (place: Place) =>
  fault(
    'too-deep',
    place,
    { da: `Her ligger mere end ${deepest} fremhævninger inden i hinanden.`, en: `More than ${deepest} marks lie inside each other here.` },
    { da: 'Fjern nogle af dem.', en: 'Remove some of them.' },
  );
const titleUnprinted = (place: Place) =>
  fault(
    'link-title',
    place,
    { da: 'Teksten i anførselstegn efter adressen kommer ikke på papir.', en: 'The words in quotes after the address do not reach paper.' },
    { da: 'Slet den, eller skriv den i teksten.', en: 'Delete them, or write them in the text.' },
    'warning',
  );
const noWords = (place: Place) =>
  fault(
    'link-without-words',
    place,
    { da: 'Linket har ingen ord.', en: 'The link has no words.' },
    { da: 'Skriv ordene mellem [ og ].', en: 'Write the words between [ and ].' },
  );
const symbolName = (place: Place, symbol: string) =>
  fault(
    'symbol-name',
    place,
    {
      da: `»${symbol.slice(0, 60)}« kan ikke være navnet på et piktogram.`,
      en: `"${symbol.slice(0, 60)}" cannot be the name of a symbol.`,
    },
    {
      da: `Brug små bogstaver, tal og bindestreger: ![](symbol:${likely(symbol)})`,
      en: `Use small letters, digits and hyphens: ![](symbol:${likely(symbol)})`,
    },
  );
const likely = (symbol: string): string => {
  const name = symbol.toLowerCase().replace(/[\s_]+/g, '-');
  return symbolsFile.keyType.safeParse(name).success ? name : 'gå-tur';
};
const pictureUnsaid = (place: Place) =>
  fault(
    'picture-without-words',
    place,
    { da: 'Billedet har ingen tekst til dem, der ikke kan se det.', en: 'The picture has no words for those who cannot see it.' },
    { da: 'Skriv, hvad det viser, mellem [ og ].', en: 'Write what it shows between [ and ].' },
    'warning',
  );
