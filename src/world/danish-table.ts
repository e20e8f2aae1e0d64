// What the list of the Danish dictionary says about its words besides that they exist.

/** Endings that words are inflected by, as far as they are regular, by their last letter. */
const endings: Record<string, readonly string[]> = {
  s: ['', 's', 'es', 'ets', 'ens', 'ers', 'edes', 'tes', 'nes', 'enes', 'rnes', 'ernes'],
  t: ['', 't', 'et', 'est'],
  n: ['', 'n', 'en'],
  r: ['', 'r', 'er'],
  e: ['', 'e', 'ede', 'te', 'ere', 'ne', 'ene', 'rne', 'erne', 'ende'],
};
const uninflected = [''];

/** How a stretch that begins a compound goes back to its word (take `off`, put `on`), and the flags that allow it (see index.aff, »fugeelement«). */
const joints = [
  { off: '', on: '', flags: ['31', '32', '62', '63', '67'] },
  { off: 's', on: '', flags: ['29', '62'] },
  { off: 's', on: 'e', flags: ['56'] },
  { off: 'e', on: '', flags: ['30', '63'] },
  { off: 'e', on: 'um', flags: ['69'] },
  { off: 'er', on: '', flags: ['60'] },
  { off: 't', on: '', flags: ['88'] },
  { off: '', on: 'e', flags: ['55'] },
  { off: '', on: '-', flags: ['81'] },
];
/** The same where the last consonant is doubled: »nat«, »nattevagt«. */
const doublings = [
  { off: 'e', flags: ['61', '67'] },
  { off: 'er', flags: ['68'] },
];

export class DanishTable {
  /** Flags of each word, separated by commas, and perhaps notes after a space. */
  private readonly flags = new Map<string, string>();

  /** @param list a Hunspell dictionary: a line with the count, then lines such as »støtte/10,11 ph:…« (a word, its flags, notes) */
  constructor(list: string) {
    for (let from = list.indexOf('\n') + 1, to; from > 0 && from < list.length; from = to + 1) {
      to = list.indexOf('\n', from);
      if (to < 0) to = list.length;
      // One look for each mark over 170,000 lines: this is most of what opening the table costs.
      const slash = list.indexOf('/', from);
      if (slash < 0 || slash > to) this.flags.set(list.slice(from, to).replace(/\s.*/, ''), '');
      else this.take(list.slice(from, slash), list.slice(slash + 1, to));
    }
  }

  /** Words that mean two things have two lines. */
  private take(word: string, flags: string): void {
    const before = this.flags.get(word);
    this.flags.set(word, before ? `${before},${flags}` : flags);
  }

  /** True when a compound may begin so. */
  begins(stretch: string): boolean {
    return (
      joints.some(({ off, on, flags }) => stretch.endsWith(off) && this.allows(cut(stretch, off) + on, flags)) ||
      doublings.some(({ off, flags }) => {
        const doubled = cut(stretch, off);
        return stretch.endsWith(off) && doubled.at(-1) === doubled.at(-2) && this.allows(doubled.slice(0, -1), flags);
      })
    );
  }

  /** True when the word seems to be made of a listed one by an ending. Quick; only Hunspell knows. */
  likely(word: string): boolean {
    return (endings[word.at(-1) ?? ''] ?? uninflected).some((ending) => word.endsWith(ending) && this.stem(cut(word, ending)));
  }

  /** »kat«, and what is left of »katt-en«, »støtt-ede«, »centr-e«, »rusmidl-er«. */
  private stem(stem: string): boolean {
    const last = stem.at(-1) ?? '';
    const body = stem.slice(0, -1);
    const listed = (word: string): boolean => this.flags.has(word);
    return (
      listed(stem) ||
      listed(`${stem}e`) ||
      (last === stem.at(-2) && listed(body)) ||
      (/[lnr]/.test(last) && (listed(`${body}e${last}`) || listed(`${body}${body.at(-1)}e${last}`)))
    );
  }

  private allows(word: string, wanted: readonly string[]): boolean {
    const flags = this.flags.get(word)?.split(/[\s,]/);
    return flags !== undefined && wanted.some((flag) => flags.includes(flag));
  }
}

const cut = (word: string, ending: string): string => word.slice(0, word.length - ending.length);
