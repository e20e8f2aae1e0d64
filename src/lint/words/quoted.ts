// When a word is spoken of and not used. A guide must be able to say: we do not call anybody a »misbruger«.
import type { Passage } from '../prose.js';
import { sentencesOf, type Stretch } from '../sentences.js';

const quotes = /»[^«»]*«|“[^“”]*”|„[^„“]*“|"[^"]*"/gu;
/** Words that turn what is quoted into what is not to be said. */
const warning =
  /(?<!\p{L})(?:ikke|aldrig|undgå|undgår|i stedet for|frem for|fremfor|hellere end|lad være|gå uden om|ordet|ordene)(?!\p{L})/iu;

/**
 * True when a found word is quoted or emphasised, and either is all that is quoted (»misbruger« is spoken of) or stands in a sentence, or
 * under a heading, that warns of it (Sig ikke »godt klaret, skat«). Words that a leader is to say stand in quotes too, and do not pass.
 *
 * @param heading the heading above the passage
 */
export function isSpokenOf(passage: Pick<Passage, 'text' | 'marks'>, found: Stretch, heading = ''): boolean {
  const around = stretchesOf(passage).find(({ from, to }) => from <= found.from && found.to <= to);
  if (!around) return false;
  const only = passage.text
    .slice(around.from, around.to)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (only === found.text.replace(/[^\p{L}\p{N}]+/gu, ' ')) return true;
  const sentence = sentencesOf(passage).find(({ from, to }) => from <= around.from && around.from < to);
  return warning.test(passage.text.slice(sentence?.from ?? 0, around.from)) || warning.test(heading);
}

function stretchesOf({ text, marks }: Pick<Passage, 'text' | 'marks'>): { from: number; to: number }[] {
  const quoted = [...text.matchAll(quotes)].map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
  return [...quoted, ...marks.filter(({ type }) => type === 'emphasis')];
}
