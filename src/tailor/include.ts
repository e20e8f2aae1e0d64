import {
  didYouMean,
  fault,
  nearest,
  type DirectiveOf,
  type Document,
  type ParsedBlock,
  type Place,
  type TailoredBlock,
} from '../model/index.js';
import type { Tailoring } from './context.js';

type Blocks = (blocks: readonly ParsedBlock[], tailoring: Tailoring) => TailoredBlock[];

/** So many sheets may be set into one: a chain in which each includes the next twice would double at every link. */
export const mostIncludes = 100;

/** The text of another sheet, tailored for the same reader, in place of the `::include`. */
export function tailorInclude({ attributes, place }: DirectiveOf<'include'>, tailoring: Tailoring, blocks: Blocks): TailoredBlock[] {
  const { sheet } = attributes;
  const { chain, includes, around, setting, say } = tailoring;
  if (chain.includes(sheet)) {
    say(circle([...chain.slice(chain.indexOf(sheet)), sheet], place));
    return [];
  }
  if (includes.left-- <= 0) {
    if (includes.left === -1) say(tooMany(place));
    return [];
  }
  const other: Document | null = around.document(sheet, setting.reader.edition);
  if (other) return blocks(other.blocks, { ...tailoring, chain: [...chain, sheet] });
  // A sheet that is being read would go round in a circle.
  const others = around.ids.filter((id) => !chain.includes(id));
  say(unknownSheet(sheet, place, others));
  return [];
}

const circle = (ids: string[], place: Place) =>
  fault(
    'include-circle',
    place,
    { da: `Arkene går i ring: ${ids.join(' → ')}`, en: `The sheets go round in a circle: ${ids.join(' → ')}` },
    { da: 'Slet et af leddene.', en: 'Delete one of the links.' },
  );
const unknownSheet = (sheet: string, place: Place, ids: readonly string[]) =>
  fault(
    'unknown-sheet',
    place,
    { da: `Der er intet ark, der hedder »${sheet}«.`, en: `There is no sheet called "${sheet}".` },
    didYouMean(nearest(sheet, ids), { da: 'Et arks id er dets filnavn uden .md.', en: 'The id of a sheet is its file name without .md.' }),
  );
const tooMany = (place: Place) =>
  fault(
    'too-many-includes',
    place,
    { da: `Der er sat mere end ${mostIncludes} ark ind i dette ark.`, en: `More than ${mostIncludes} sheets are set into this one.` },
    { da: 'Skriv teksten her i stedet.', en: 'Write the text here instead.' },
  );
