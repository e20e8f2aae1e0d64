// Where a line ends in easy-read. A reader who reads slowly reads line by line, so a line ends where the sense pauses:
// after a comma, before "og" or "når", never after "til" or "en"; and no word stands alone.

/** Words that lean on the next one: a line does not end in them. */
const leaning = new Set(
  (
    'at til en et den det de i på og eller men af for fra med om ved over under uden mod hos som der når hvis fordi min mit mine din dit dine ' +
    'sin sit sine jeg du vi meget mere lidt to tre fire fem'
  ).split(' '),
);
/** Short verbs: a line may end in them, rather not. */
const verbs = new Set('er har kan skal vil må ikke'.split(' '));
/** Words that begin something new: a line likes to begin with them. */
const opening = new Set('og eller men når hvis fordi som der at hvad hvor hvem hvordan med uden til på i efter før'.split(' '));

export interface Word {
  text: string;
  width: number;
}

/**
 * Parts words into as few lines as the width allows, evened out and broken by sense.
 * @param space width of a word space, points
 * @param width room for a line, points
 * @returns for each line the index of the word after its last one
 */
export function breakBySense(words: readonly Word[], space: number, width: number): number[] {
  const n = words.length;
  const before = [0];
  for (const w of words) before.push((before.at(-1) as number) + w.width);
  const set = (i: number, j: number): number => (before[j] as number) - (before[i] as number) + (j - i - 1) * space;
  const lines = fewest(n, (i, j) => set(i, j) <= width);
  let best: Setting[] = [{ cost: 0, ends: [] }, ...new Array<null>(n).fill(null)];
  for (let line = 1; line <= lines; line++) {
    const next: Setting[] = new Array<null>(n + 1).fill(null);
    for (let i = 0; i < n; i++) {
      const from = best[i];
      if (!from) continue;
      for (let j = i + 1; j <= n && (j === i + 1 || set(i, j) <= width); j++) {
        const cost = from.cost + costOf(words, i, j, Math.max(0, 1 - set(i, j) / width), lines);
        const known = next[j];
        if (!known || cost < known.cost) next[j] = { cost, ends: [...from.ends, j] };
      }
    }
    best = next;
  }
  return best[n]?.ends ?? [n];
}

/** The cheapest way found to set the words up to some index. */
type Setting = { cost: number; ends: number[] } | null;

/** How many lines a greedy setter needs: no setting needs fewer. */
function fewest(n: number, fits: (i: number, j: number) => boolean): number {
  let lines = 1;
  for (let i = 0, j = 1; j <= n; j++)
    if (j > i + 1 && !fits(i, j)) {
      lines++;
      i = j - 1;
    }
  return lines;
}

/** What a line from word i to before word j costs: empty room, a bad last word, a lonely word; a pause is worth something. */
function costOf(words: readonly Word[], i: number, j: number, empty: number, lines: number): number {
  const last = bare(words[j - 1]);
  const end = j === words.length;
  let cost = empty ** 2 * (end ? 0.6 : 1);
  if (lines > 1 && j - i === 1 && (end || (words[i] as Word).text.length < 6)) cost += 0.3;
  if (end) return cost;
  if (/[.,:;!?)]$/.test((words[j - 1] as Word).text)) return cost - 0.2;
  if (leaning.has(last)) cost += 0.3;
  else if (verbs.has(last)) cost += 0.1;
  if (bare(words[j]) === 'af') cost += 0.2;
  if (opening.has(bare(words[j]))) cost -= 0.1;
  return cost;
}
const bare = (w: Word | undefined): string => (w?.text ?? '').toLowerCase().replace(/[^a-zæøåé]/g, '');
