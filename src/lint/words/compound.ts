// Danish joins words. A split is believed when the dictionary lets its parts be joined and they are not just scraps: »hov|vedet« is »hovedet«.

/** What must be known of words to split them. Small letters. */
export interface Parts {
  /** A compound may begin with this: »følelses«, »hjemme«. */
  begins(part: string): boolean;
  /** A word that may stand at the end. */
  ends(part: string): boolean;
  /** Used every day, in this or another form. */
  common(part: string): boolean;
  /** A word of the courses: short as it may be, it is meant. */
  own(part: string): boolean;
}

/** Longer words are not split: a line of a thousand letters must not cost time. */
const longest = 40;
const mostParts = 4;
/** Parts that may have fewer than three letters. */
const tiny = new Set(['is', 'øl', 'ø', 'æg', 'ur', 'ny', 'bo', 'by', 'tv', 'te']);
/** Words that join nothing at the end, and endings that happen to be words: »del|ling«, »tank|ter«, »mødets« is not »møde|ets«. */
const noEnd = new Set(
  (
    'ter ner ser ler rer teer veer eer ene erne ere eet ede des tes hed ren tre mer her let ret set lig lid ling ens ets ers tet dre nede hende ' +
    'og der den det men som for han hun dem jeg dig mig sig vor jer hvem hvad hvor når har kan vil skal være ikke også end eller hos fra ' +
    'med ved til ud på af om op var bar blev dine mine sine deres vores hans hendes dens dets denne dette disse hver noget nogen intet ' +
    'ingen alle alt'
  ).split(' '),
);

/**
 * The parts of a compound: as few as can be, and of those splits the one whose shortest part is longest.
 *
 * @param word in small letters
 * @param most parts: four unless said otherwise
 * @returns two parts or more with the letters that join them (»følelses«, »kort«), or null
 */
export function splitCompound(word: string, parts: Parts, most = mostParts): string[] | null {
  if (word.length > longest || /(.)\1\1/.test(word)) return null;
  for (let count = 2; count <= most; count++) {
    const found = bestOf(word, count, parts);
    if (found) return found;
  }
  return null;
}

function bestOf(word: string, count: number, parts: Parts, fits = fitting(count, parts)): string[] | null {
  if (count === 1) return word.length >= 3 && fits(word) && !noEnd.has(word) && parts.ends(word) ? [word] : null;
  let best: string[] | null = null;
  for (let at = word.length - 3; at >= 1; at--) {
    const first = word.slice(0, at);
    if (!fits(first) || !parts.begins(first)) continue;
    const rest = bestOf(word.slice(at), count - 1, parts, fits);
    if (rest && (best === null || shortest([first, ...rest]) > shortest(best))) best = [first, ...rest];
  }
  return best;
}

/** Short parts are believed only in pairs (»øl|kasse«, »dag|plan«), and three letters only when they are used every day. */
const fitting =
  (count: number, { common, own }: Parts) =>
  (part: string): boolean =>
    part.length > 3 || own(part) || (count === 2 && (part.length < 3 ? tiny.has(part) : common(part)));
const shortest = (split: readonly string[]): number => Math.min(...split.map(({ length }) => length));

/** True when the parts alone do not prove that somebody meant them: three or more, short ones, rare ones. */
export const isWeak = (split: readonly string[], { common, own }: Parts): boolean =>
  split.length > 2 || split.some((part) => !own(part) && (part.length < 5 || !common(part)));
