// How many clauses a Danish sentence has, told by the words that begin one.
import { wordsOf } from '../sentences.js';
import { clausesInSentence, sentenceWords } from '../thresholds.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** These begin a clause wherever they stand. */
const always = set('når hvis fordi mens selvom hvorimod indtil medmindre skønt eftersom');
/** These do after a comma. */
const afterComma = set(
  'at som der hvor hvad hvem hvordan hvornår hvorfor hvilken hvilket hvilke da før inden så for men end jeg du vi man han hun',
);
/** These do before a word that can only be a subject: "at du", not "at gå"; "og jeg", not ", og vand". */
const beforeSubject = set('at som hvor hvad hvem hvordan hvornår hvorfor da før inden så for men og eller');
const subjects = set('jeg du vi man han hun');
/** These go before the word that begins the clause, and count with it: "og at du …". */
const joining = set('og eller men');
const questions = set('hvor hvad hvem hvordan hvornår hvorfor');
/** A sentence that begins so goes on with "så" or its verb: that is still its main clause. */
const opening = set('når hvis fordi mens selvom da før inden medmindre');

/** The words that begin a clause besides the main one, in order. "Ring, hvis du er bange" has one. */
export function clauseWordsOf(sentence: string): string[] {
  const tokens = sentence.match(/,|\p{L}+/gu) ?? [];
  const small = tokens.map((token) => token.toLowerCase());
  return tokens.filter((_, i) => begins(tokens, small, i));
}

/** True of a sentence that has to be divided anyway: it is too long, or says several things. */
export const mustBeDivided = (sentence: string): boolean =>
  wordsOf(sentence).length > sentenceWords || clauseWordsOf(sentence).length >= clausesInSentence;

function begins(tokens: readonly string[], small: readonly string[], i: number): boolean {
  const word = small[i] as string;
  const [before, next] = [small[i - 1], small[i + 1] ?? ''];
  if (always.has(word)) return true;
  if (i === 0 || (joining.has(word) && (always.has(next) || questions.has(next) || next === 'at' || next === 'som'))) return false;
  // "hvornår og hvor det sker" asks one thing.
  if (questions.has(word) && joining.has(before ?? '') && questions.has(small[i - 2] ?? '')) return false;
  if (word === 'så' && before === ',') return !opensWithCondition(small, i);
  const afterPause = before === ',' || (joining.has(before ?? '') && small[i - 2] === ',' && !subjects.has(word));
  return (afterPause && afterComma.has(word)) || (beforeSubject.has(word) && isSubject(tokens[i + 1]));
}

const isSubject = (token = ''): boolean => token === 'I' || subjects.has(token.toLowerCase());

/** "Når …, så …", and "Har du det svært, så …", where the verb stands first; of them the first "så" only. */
function opensWithCondition(small: readonly string[], at: number): boolean {
  return opening.has(small[0] as string) && !small.slice(0, at).some((word, i) => word === 'så' && small[i - 1] === ',');
}
