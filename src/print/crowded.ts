// A card or a panel has its size: what is too much for it is one fault, not one for each line that was squeezed.
import type { Composition } from './composition.js';
import type { Fault, FaultKind } from './frame.js';

const room: readonly FaultKind[] = ['text-squeezed', 'text-lost', 'out-of-box'];

/** The faults of a block of this composition; those that say the same of a card or a panel as one, with its first words. */
export function crowded(faults: readonly Fault[], { cards, panels }: Pick<Composition, 'cards' | 'panels'>): readonly Fault[] {
  const kind = cards ? 'card-full' : panels ? 'panel-full' : null;
  const few = kind && faults.filter(({ fault }) => room.includes(fault));
  if (!few || few.length === 0) return faults;
  const text = few.find((fault) => fault.text?.trim())?.text ?? '';
  return [{ fault: kind, text }, ...faults.filter((fault) => !few.includes(fault))];
}
