import { fault, type Place, type Template, type Words } from '../model/index.js';
import { placeOf, type Context } from './context.js';
import type { MdOf } from './markdown.js';

/** Raw HTML is refused. What stands between the tags still prints, as text. */
export function convertHtml(node: MdOf<'html'>, context: Context): Template[] {
  const place = placeOf(node, context);
  const comment = node.value.startsWith('<!--');
  context.say(comment ? noComment(place) : noHtml(place, node.value));
  return wordsIn(place, context);
}

/** Tags and the marks around comments, also half of one. A "<" that begins no tag is text. */
const tag = /<!--|-->|<[/!?]?[a-z][^<>]*>?|<\?[^>]*>?|<!\[CDATA\[|\]\]>/gi;

function wordsIn(place: Place, { text, lines }: Context): Template[] {
  const found: Template[] = [];
  const keep = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const words = raw.trim();
    const at = from + raw.indexOf(words);
    if (words !== '') found.push({ type: 'template', text: words, place: lines.place(at, at + words.length) });
  };
  for (const line of text.slice(place.from.offset, place.to.offset).matchAll(/[^\r\n]+/g)) {
    const start = place.from.offset + line.index;
    let last = start + /^[ \t>]*/.exec(line[0])![0].length;
    for (const { 0: found, index } of line[0].matchAll(tag)) {
      keep(last, Math.max(last, start + index));
      last = start + index + found.length;
    }
    keep(last, start + line[0].length);
  }
  return found;
}

const noHtml = (place: Place, value: string) =>
  fault(
    'raw-html',
    place,
    {
      da: `HTML (${/^<[^\s>]*>?/.exec(value)?.[0] ?? '<…>'}) kan ikke bruges.`,
      en: `HTML (${/^<[^\s>]*>?/.exec(value)?.[0] ?? '<…>'}) cannot be used.`,
    },
    asMarkdown(value),
  );

/** How Markdown says what a tag says; for others that Markdown should. */
function asMarkdown(value: string): Words {
  const name = /^<\/?([a-z0-9]+)/i.exec(value)?.[1]?.toLowerCase() ?? '';
  const said = inMarkdown[name];
  if (said === undefined)
    return {
      da: 'Skriv det som Markdown, eller sæt \\ foran <, hvis tegnet skal trykkes.',
      en: 'Write it as Markdown, or put \\ before < if the sign is to be printed.',
    };
  return { da: `Slet det, og skriv i stedet ${said.da}.`, en: `Delete it, and write ${said.en} instead.` };
}
const bold: Words = { da: '**fed**', en: '**bold**' };
const italics: Words = { da: '*kursiv*', en: '*italics*' };
const heading: Words = { da: '## foran overskriften', en: '## before the heading' };
const list: Words = { da: '- foran hvert punkt', en: '- before each item' };
const inMarkdown: Record<string, Words | undefined> = Object.assign(Object.create(null), {
  b: bold,
  strong: bold,
  u: bold,
  i: italics,
  em: italics,
  h1: heading,
  h2: heading,
  h3: { da: '### foran overskriften', en: '### before the heading' },
  ul: list,
  ol: { da: '1. foran hvert punkt', en: '1. before each item' },
  li: list,
  br: { da: '\\ sidst på linjen', en: '\\ at the end of the line' },
  p: { da: 'en tom linje', en: 'an empty line' },
  hr: { da: '--- på en linje for sig', en: '--- on a line of its own' },
  img: { da: '![](symbol:glad)', en: '![](symbol:glad)' },
  a: { da: '[ord](https://…)', en: '[words](https://…)' },
  table: { da: 'en tabel med | mellem felterne', en: 'a table with | between the cells' },
} satisfies Record<string, Words>);

const noComment = (place: Place) =>
  fault(
    'raw-html',
    place,
    { da: 'En kommentar (<!-- … -->) kan ikke bruges.', en: 'A comment (<!-- … -->) cannot be used.' },
    { da: 'Slet den. I toppen af filen kan der stå noter efter #.', en: 'Delete it. At the top of the file notes may stand after #.' },
  );
