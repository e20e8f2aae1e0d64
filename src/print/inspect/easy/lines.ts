// The rules about lines of running text: their height, their length, and where they begin and end.
import { paragraphsOf, type Line, type Paragraph } from '../paragraphs.js';
import type { Laying, Leaf } from '../painted.js';
import { ours, quoted, type EasyRule, type Finding, type Paper } from './rule.js';
import { boldWeight, displaySize, lineCharacters, lineHeight, ROUNDED } from './thresholds.js';

type Where = { leaf: Leaf; laying: Laying; paragraph: Paragraph };
/** A rule that looks at each paragraph. */
const eachParagraph =
  (look: (where: Where, paper: Paper) => Omit<Finding, 'block'> | null): EasyRule =>
  (paper) =>
    paper.leaves.flatMap((leaf) =>
      leaf.parts.flatMap((laying) =>
        paragraphsOf(laying).flatMap((paragraph) => {
          const found = look({ leaf, laying, paragraph }, paper);
          return found ? [{ ...found, block: laying.block }] : [];
        }),
      ),
    );

/** A paragraph that the eye reads line by line: see `lineHeight`. */
function isRunning({ tag, within, lines }: Paragraph, { scale }: Leaf, { face }: Paper): boolean {
  if (tag !== 'P' || ['LI', 'LBody', 'TD', 'TH'].includes(within ?? '')) return false;
  const runs = lines.flatMap((line) => line.runs);
  return !runs.every(({ item }) => item.size * scale >= displaySize && (face(item.font)?.weight ?? 0) >= boldWeight);
}
const first = ({ lines }: Paragraph): string => lines[0]?.text ?? '';

/** `lines-too-close` */
export const linesTooClose = eachParagraph(({ leaf, paragraph }, paper) => {
  if (paragraph.lines.length < 2) return null;
  const least = isRunning(paragraph, leaf, paper) ? lineHeight.running : lineHeight.label;
  const is = Math.min(...paragraph.lines.flatMap(({ runs }) => runs.map(({ item }) => (item.bottom - item.top) / item.size)));
  if (is + ROUNDED >= least) return null;
  const [words, has, needs] = [quoted(first(paragraph)), hundredths(is), hundredths(least)];
  return {
    rule: 'lines-too-close',
    message: {
      da: `Side ${leaf.number}: linjerne efter ${words.da} har linjehøjden ${has.da}. Den skal være mindst ${needs.da}.`,
      en: `Page ${leaf.number}: the lines after ${words.en} have a line height of ${has.en}. It must be at least ${needs.en}.`,
    },
    hint: ours({ da: 'linjehøjden', en: 'the line height' }),
  };
});
const hundredths = (value: number): { da: string; en: string } => {
  const text = String(Math.floor(value * 100) / 100);
  return { da: text.replace('.', ','), en: text };
};

/** `long-printed-line`: what paper shows, where lint's `line-too-long` counts what the author wrote. */
export const longPrintedLine = eachParagraph(({ leaf, paragraph }) => {
  const length = (line: Line): number => line.text.trim().length;
  const long = paragraph.lines.find((line) => length(line) > lineCharacters);
  if (!long) return null;
  const words = quoted(long.text);
  return {
    rule: 'long-printed-line',
    message: {
      da: `Side ${leaf.number}: linjen ${words.da} har ${length(long)} tegn på papiret. Letlæst har højst ${lineCharacters}.`,
      en: `Page ${leaf.number}: the line ${words.en} has ${length(long)} characters on paper. Easy-read has at most ${lineCharacters}.`,
    },
    hint: {
      da: 'Sæt et linjeskift ved en naturlig pause, eller skriv kortere.',
      en: 'Put a line break at a natural pause, or write less.',
    },
  };
});

/** `not-left-set`: two lines under a picture may stand in its middle; more are read, and begin on one axis. */
export const notLeftSet = eachParagraph(({ leaf, paragraph }, paper) => {
  const { lines } = paragraph;
  if (lines.length < 3 || !isRunning(paragraph, leaf, paper)) return null;
  const lefts = lines.map(({ box }) => box[0]);
  if (Math.max(...lefts) - Math.min(...lefts) <= 1) return null;
  const words = quoted(first(paragraph));
  return {
    rule: 'not-left-set',
    message: {
      da: `Side ${leaf.number}: linjerne efter ${words.da} begynder ikke under hinanden.`,
      en: `Page ${leaf.number}: the lines after ${words.en} do not begin below each other.`,
    },
    hint: ours({ da: 'hvor linjerne begynder', en: 'where lines begin' }),
  };
});

/** `hyphenated`: a word goes on in the next line. "Øl- / og vinglas" keeps its hyphen for another reason. */
export const hyphenated = eachParagraph(({ leaf, paragraph: { lines } }) => {
  const i = lines.findIndex(
    ({ text }, n) => /\p{L}[-\u2010\u00AD]\s*$/u.test(text) && /^\s*(?!(og|eller)\b)\p{Ll}/u.test(lines[n + 1]?.text ?? ''),
  );
  const line = lines[i];
  if (!line) return null;
  const words = quoted(line.text.trim().split(' ').at(-1) ?? '');
  return {
    rule: 'hyphenated',
    message: {
      da: `Side ${leaf.number}: et ord er delt ved slutningen af linjen: ${words.da}.`,
      en: `Page ${leaf.number}: a word is divided at the end of its line: ${words.en}.`,
    },
    hint: {
      da: 'Sæt et linjeskift før ordet, eller brug et kortere ord.',
      en: 'Put a line break before the word, or use a shorter one.',
    },
  };
});
