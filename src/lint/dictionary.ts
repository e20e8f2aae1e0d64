/** Knows Danish words. Loaded by a world; a rule only asks. */
export interface Dictionary {
  /** True when the word, as written, is in the dictionary or one of its regular forms. */
  has(word: string): boolean;
  /** Words that were perhaps meant, the likeliest first. */
  near(word: string): string[];
  /** How common a word is in everyday Danish: 1 is the most used form; null for words that are not among the first 10,000. Small letters. */
  rank(word: string): number | null;
}
