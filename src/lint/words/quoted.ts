// When a word is spoken of and not used. A guide must be able to say: we do not call anybody a »misbruger«.
import type { Passage } from '../prose.js';
import { sentencesOf, type Stretch } from '../sentences.js';

const quotes = /»[^«»]*«|“[^“”]*”|„[^„“]*“|"[^"]*"/gu;
/** Words that turn what is quoted into what is not to be said. */
const warning =
  /(?<!\p{L})(?:ikke|aldrig|undgå|undgår|i stedet for|frem for|fremfor|hellere end|lad være|gå uden om|ordet|ordene)(?!\p{L})/iu;

/** No word of them is longer. */
const longest = 20;

/**
 * Tells of a word found in a passage whether it is spoken of: whether it is quoted or emphasised, and either is all that is quoted
 * (»misbruger«) or stands in a sentence, or under a heading, that warns of it (Sig ikke »godt klaret, skat«). Words that a leader is to say
 * stand in quotes too, and do not pass. Nothing is worked out before the first question; words are asked about in the order of the text.
 *
 * @param heading the heading above the passage
 */
export function spokenOf(passage: Pick<Passage, 'text' | 'marks'>, heading = ''): (found: Stretch) => boolean {
  let known: Said[] | undefined;
  return (found) => {
    known ??= stretchesOf(passage);
    while (known[0] && known[0].to <= found.from) known.shift();
    const [around] = known;
    if (!around || around.from > found.from || around.to < found.to) return false;
    return around.warned || warning.test(heading) || wordsOnly(passage.text.slice(around.from, around.to)) === wordsOnly(found.text);
  };
}

interface Said {
  from: number;
  to: number;
  /** The sentence says before it that it is not to be said. */
  warned: boolean;
}

/** What is quoted or emphasised, in order. */
function stretchesOf(passage: Pick<Passage, 'text' | 'marks'>): Said[] {
  const { text, marks } = passage;
  const quoted = [...text.matchAll(quotes)].map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
  const all = [...quoted, ...marks.filter(({ type }) => type === 'emphasis')].sort((a, b) => a.from - b.from);
  const sentences = sentencesOf(passage);
  let at = 0;
  let warned = false;
  let read = 0;
  return all.map(({ from, to }) => {
    for (; at < sentences.length - 1 && sentences[at]!.to <= from; at++) warned = false;
    // Each part of the text is read once; a word that warns may reach into the part before.
    warned ||= warning.test(text.slice(Math.max(sentences[at]?.from ?? 0, read - longest), from));
    read = from;
    return { from, to, warned };
  });
}

const wordsOnly = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
