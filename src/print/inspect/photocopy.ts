// The rule `photocopy`: a sheet is copied, and the copy is copied. What is lost then is said now, once a block.
import type { Diagnostic } from '../../model/index.js';
import type { Supplies } from '../supplies.js';
import { compiled } from '../symbols/compiled.js';
import { lossesOf, type SymbolOf } from './copy/losses.js';
import { say } from './copy/say.js';
import type { Laid } from './laid.js';

/** What two copies take of some blocks. Pictures of dots are not looked at: a frame does not hold them. */
export function photocopy(blocks: readonly Laid[], symbols: Supplies['symbols']): Diagnostic[] {
  const symbolOf = lookUp(symbols);
  return blocks.flatMap(({ frame, place, small }) => {
    const [first] = lossesOf(frame, symbolOf);
    return first ? [{ rule: 'photocopy', severity: 'warning' as const, place, ...say(first, small) }] : [];
  });
}

function lookUp(symbols: Supplies['symbols']): SymbolOf {
  return (meaning) => {
    const symbol = symbols.get(meaning);
    const drawn = symbol && compiled(symbol.svg);
    return !drawn || drawn instanceof Error ? null : drawn;
  };
}
