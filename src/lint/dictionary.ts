/** Knows Danish words. Loaded by a world; a rule only asks. */
export interface Dictionary {
  /** True when the word, as written, is in the dictionary or one of its regular forms. A compound only when it is listed. */
  has(word: string): boolean;
  /** True when a compound may begin so: »opgave«, »følelses«, »hjemme«. Small letters. */
  begins(stretch: string): boolean;
  /**
   * Words that are one slip of the hand away, the commonest first: quick, and not complete for rare endings. Small letters.
   *
   * @param also words that count besides the dictionary's
   */
  slips(word: string, also?: (other: string) => boolean): string[];
  /** Words that were perhaps meant, the likeliest first. Looks further than `slips`, and takes a quarter of a second. */
  near(word: string): string[];
  /** How common a word is in everyday Danish: 1 is the most used form; null for words that are not among the first 10,000. Small letters. */
  rank(word: string): number | null;
}
