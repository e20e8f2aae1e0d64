import {
  didYouMean,
  fault,
  directive,
  directiveNames,
  isDirective,
  nearest,
  type Directive,
  type DirectiveName,
  type ParsedBlock,
  type Place,
} from '../model/index.js';
import { convertAttributes, type Written } from './attributes.js';
import { placeOf, written, type Context } from './context.js';
import { convertInline } from './inline.js';
import type { Md, MdDirective, Position } from './markdown.js';

type Blocks = (nodes: readonly Md[], context: Context) => ParsedBlock[];

/**
 * A block directive → its node, or, where it cannot be one, what stands inside it.
 * A container that is written as a leaf has nothing inside; a leaf that is written as a container is followed by what stood inside.
 */
export function convertDirective(node: MdDirective, context: Context, blocks: Blocks): ParsedBlock[] {
  const place = placeOf(node, context);
  const opening = openingOf(node, place, context);
  const row = isDirective(node.name) ? directive(node.name) : null;
  const label = labelOf(node, context, place);
  checkColonsOf(node, row, opening, context);
  const inside = node.type === 'leafDirective' ? label : [...label, ...blocks(contentOf(node), context)];
  if (row === null) context.say(unknown(node, opening));
  else if (formOf(node) !== row.form) context.say(wrongForm(node, row, opening));
  if (isUnclosed(node) && row?.form !== 'leaf' && !context.told.has(node)) context.say(unclosed(node, opening, colonsOf(place, context)));
  if (row === null) return inside;
  const attributes = convertAttributes(row, attributesOf(node, opening, context), opening, context);
  if (attributes === null) return inside;
  const made = { type: 'directive', name: node.name as DirectiveName, attributes, children: row.form === 'leaf' ? [] : inside, place };
  return [made as ParsedBlock, ...(row.form === 'leaf' ? inside : [])];
}

const formOf = (node: MdDirective): Directive['form'] => (node.type === 'leafDirective' ? 'leaf' : 'container');
const isUnclosed = (node: MdDirective): boolean => node.type === 'containerDirective' && !node.data?.position?.closing;

/** One that is closed while something in it still is open was closed by the line that was meant for that. */
function checkColonsOf(node: MdDirective, row: Directive | null, opening: Place, context: Context): void {
  if (isUnclosed(node)) return;
  const inner = contentOf(node).find((child): child is MdDirective => child.type === 'containerDirective' && isUnclosed(child));
  if (!inner) return;
  context.told.add(inner);
  if (row?.form !== 'leaf') context.say(tooFewColons(node.name, inner.name, `${colonsOf(placeOf(inner, context), context)}:`, opening));
}
const colonsOf = (place: Place, context: Context): string => /^:*/.exec(written(place, context))![0];

/** The line that opens it: `:::name{…}`. */
function openingOf(node: MdDirective, place: Place, context: Context): Place {
  const line = /^[^\r\n]*/.exec(written(place, context))![0].trimEnd();
  return context.lines.place(place.from.offset, place.from.offset + line.length);
}

const isLabel = (node: Md): boolean =>
  node.type === 'paragraph' && (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
const contentOf = (node: MdDirective): Md[] => (node.children as Md[]).filter((child) => !isLabel(child));

/** `::name[words]`: our directives take their words as attributes, so the words are set as a paragraph and an error says so. */
function labelOf(node: MdDirective, context: Context, place: Place): ParsedBlock[] {
  const words = node.type === 'leafDirective' ? node.children : (node.children as Md[]).filter(isLabel);
  if (words.length === 0) return [];
  context.say(noLabel(node.name, place));
  const inline = words.flatMap((word) => (word.type === 'paragraph' ? word.children : [word]));
  return [
    {
      type: 'paragraph',
      children: convertInline(inline, context),
      place: context.lines.place(
        inline.length ? placeOf(inline[0]!, context).from.offset : place.from.offset,
        inline.length ? placeOf(inline.at(-1)!, context).to.offset : place.to.offset,
      ),
    },
  ];
}

function attributesOf(node: MdDirective, opening: Place, context: Context): Written[] {
  const places: Record<string, Position | undefined> = node.data?.position?.attributes ?? {};
  return Object.entries(node.attributes ?? {}).map(([name, value]) => {
    const position = Object.hasOwn(places, name) ? places[name] : undefined;
    return { name, value: value ?? '', place: position ? placeOf({ position }, context) : opening };
  });
}

function unknown(node: MdDirective, place: Place) {
  const colons = node.type === 'leafDirective' ? '::' : ':::';
  const alike = directiveNames.filter((name) => directive(name).form === formOf(node));
  const near = nearest(node.name, alike) ?? nearest(node.name, directiveNames);
  return fault(
    'unknown-directive',
    place,
    { da: `${colons}${node.name} findes ikke.`, en: `There is no ${colons}${node.name}.` },
    didYouMean(near && (directive(near as DirectiveName).form === 'leaf' ? '::' : ':::') + near, {
      da: 'Slet linjen, eller sæt \\ foran kolonet, hvis det skal trykkes.',
      en: 'Delete the line, or put \\ before the colon if it is to be printed.',
    }),
  );
}

function wrongForm(node: MdDirective, row: Directive, place: Place) {
  const { name } = node;
  return row.form === 'leaf'
    ? fault(
        'directive-form',
        place,
        { da: `${name} har ikke noget indeni.`, en: `${name} has nothing inside.` },
        {
          da: `Skriv ::${name} med to kolon, og slet linjen med ::: der lukker.`,
          en: `Write ::${name} with two colons, and delete the line with ::: that closes it.`,
        },
      )
    : fault(
        'directive-form',
        place,
        { da: `${name} skal have noget indeni.`, en: `${name} has to have something inside.` },
        {
          da: `Skriv :::${name} med tre kolon, og luk med ::: på en linje for sig.`,
          en: `Write :::${name} with three colons, and close it with ::: on a line of its own.`,
        },
      );
}

function unclosed(node: MdDirective, place: Place, colons: string) {
  return fault(
    'unclosed-directive',
    place,
    { da: `${colons}${node.name} bliver aldrig lukket.`, en: `${colons}${node.name} is never closed.` },
    {
      da: `Skriv ${colons} på en linje for sig, hvor det slutter. Noget, der har andet indeni, skal have flere kolon end det.`,
      en: `Write ${colons} on a line of its own where it ends. What has others inside needs more colons than they have.`,
    },
  );
}

const tooFewColons = (outer: string, inner: string, colons: string, place: Place) =>
  fault(
    'too-few-colons',
    place,
    {
      da: `:::${outer} har ikke flere kolon end :::${inner}, som står i den, og lukkes for tidligt.`,
      en: `:::${outer} has no more colons than :::${inner} inside it, and is closed too early.`,
    },
    {
      da: `Skriv ${colons}${outer} her, og ${colons} hvor den slutter.`,
      en: `Write ${colons}${outer} here, and ${colons} where it ends.`,
    },
  );
const noLabel = (name: string, place: Place) =>
  fault(
    'directive-label',
    place,
    { da: `Ord i […] efter ::${name} kan ikke bruges.`, en: `Words in […] after ::${name} cannot be used.` },
    { da: `Skriv dem i krøllede parenteser: ::${name}{label="ord"}`, en: `Write them in curly brackets: ::${name}{label="words"}` },
  );
