// The words of content/words/ordliste.yaml.
import { formsOf, stemsOf } from './stems.js';

export class OwnWords {
  private readonly bases: ReadonlySet<string>;
  /** The listed words, and the forms of those that no dictionary inflects. */
  private readonly forms: ReadonlySet<string>;

  /** @param inflected says which words the dictionary knows, with all their forms */
  constructor(words: readonly string[], inflected: (word: string) => boolean) {
    this.bases = new Set(words.map((word) => word.normalize('NFC')));
    this.forms = new Set([...this.bases].flatMap((word) => (inflected(word) ? [word] : formsOf(word))));
  }

  /** True for a listed word and its forms, as written here. */
  has(word: string): boolean {
    return this.forms.has(word);
  }

  /** True for a listed word and whatever may be a form of it. Small letters; the word is known to be spelt right. */
  speakOf(word: string): boolean {
    return this.forms.has(word) || stemsOf(word).some((stem) => this.bases.has(stem));
  }

  /** True when a compound may begin so: a listed word joins with nothing, s or e. */
  begin(part: string): boolean {
    return this.bases.has(part) || (/[es]$/.test(part) && this.bases.has(part.slice(0, -1)));
  }
}
