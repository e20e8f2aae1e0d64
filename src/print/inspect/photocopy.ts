// The rule `photocopy`: a sheet is copied, and the copy is copied. What is lost then is said now, once a block.
import type { Diagnostic } from '../../model/index.js';
import type { Supplies } from '../supplies.js';
import type { Frame } from '../frame.js';
import { compiled } from '../symbols/compiled.js';
import { lossesOf, type Loss, type SymbolOf } from './copy/losses.js';
import { say } from './copy/say.js';
import type { Laid } from './laid.js';

/** What two copies take of some blocks. Pictures of dots are not looked at: a frame does not hold them. */
export function photocopy(blocks: readonly Laid[], symbols: Supplies['symbols']): Diagnostic[] {
  const symbolOf = lookUp(symbols);
  const seen = known.get(symbols) ?? new WeakMap<Frame, Loss | null>();
  known.set(symbols, seen);
  return blocks.flatMap(({ frame, place, small }) => {
    let first = seen.get(frame);
    if (first === undefined) seen.set(frame, (first = lossesOf(frame, symbolOf)[0] ?? null));
    return first ? [{ rule: 'photocopy', severity: 'warning' as const, place, ...say(first, small) }] : [];
  });
}

/** The first loss of each frame: the jobs of a pack share theirs with the file that holds them all. */
const known = new WeakMap<Supplies['symbols'], WeakMap<Frame, Loss | null>>();

function lookUp(symbols: Supplies['symbols']): SymbolOf {
  return (meaning) => {
    const symbol = symbols.get(meaning);
    const drawn = symbol && compiled(symbol.svg);
    return !drawn || drawn instanceof Error ? null : drawn;
  };
}
