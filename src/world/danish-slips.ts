const letters = 'abcdefghijklmnopqrstuvwxyzæøåé';

/** What a word becomes by one slip of the hand, the usual slips first: letters swapped, doubled, left out, put in, exchanged. Each once, the word itself not. */
export function slipsOf(word: string): Set<string> {
  const out = new Set<string>();
  const at = (make: (i: number) => void, last: number): void => {
    for (let i = 0; i < last; i++) make(i);
  };
  at((i) => out.add(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2)), word.length - 1);
  at((i) => out.add(word.slice(0, i) + word.charAt(i) + word.slice(i)), word.length);
  at((i) => out.add(word.slice(0, i) + word.slice(i + 1)), word.length);
  for (const letter of letters) {
    at((i) => out.add(word.slice(0, i) + letter + word.slice(i)), word.length + 1);
    at((i) => out.add(word.slice(0, i) + letter + word.slice(i + 1)), word.length);
  }
  out.delete(word);
  return out;
}
