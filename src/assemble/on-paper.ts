import type { Carrier, Order, PackJob } from '../model/index.js';

type OnPaper = Pick<PackJob, 'paper' | 'sides' | 'after' | 'turn'>;

/**
 * What a printer and a pair of hands do with a sheet that is printed apart.
 *
 * @param turn the edge that the order says the printer turns on; only what is two-sided asks
 */
export function onPaper(carrier: Carrier, turn: Order['print']['turn']): OnPaper {
  return { ...ways[carrier], turn, ...(ways[carrier].sides !== 'one' && turn && { sides: `two-${turn}` }) };
}

const ways: Record<Carrier, Omit<OnPaper, 'turn'>> = {
  a4: { paper: 'plain', sides: 'one', after: 'nothing' },
  cards: { paper: 'card', sides: 'two-long', after: 'cut' },
  wallet: { paper: 'plain', sides: 'one', after: 'fold-cut' },
  booklet: { paper: 'plain', sides: 'two-short', after: 'fold-staple' },
  poster: { paper: 'a3', sides: 'one', after: 'nothing' },
  tiles: { paper: 'plain', sides: 'one', after: 'glue' },
  fridge: { paper: 'plain', sides: 'one', after: 'laminate' },
  certificate: { paper: 'card', sides: 'one', after: 'nothing' },
  calibration: { paper: 'plain', sides: 'two-long', after: 'nothing' },
};
