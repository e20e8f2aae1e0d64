// Single cards are printed again: only the decks, in a folder of their own, and a word that is on no card is told of.
import { describe, expect, it } from 'vitest';
import { assemble, unknownCards } from '../../src/assemble/index.js';
import { order as orderSchema, type Order } from '../../src/model/index.js';
import { course, library, session, source } from './library.js';

const meeting = session('1', 1, { sheets: { participant: ['ark'] }, decks: ['kort'] });
const there = library(
  [course('moeder', {}, [meeting])],
  [source('ark', 'standard', 'moeder'), source('kort', 'standard', 'moeder', { kind: 'cards', carrier: 'cards' })],
);
const ordered = (more: Record<string, unknown>): Order => orderSchema.parse({ course: 'moeder', session: 1, ...more });

describe('an order of single cards', () => {
  it('prints the deck and nothing else, apart from the pack', () => {
    const { value, diagnostics } = assemble(there, ordered({ cards: ['glad'] }), 'o.yaml');
    expect(diagnostics).toEqual([]);
    expect(value.jobs.map(({ id, file }) => [id, file])).toEqual([['cards', '2-kort.pdf']]);
    expect(value.jobs[0]!.sections[0]!.sheets[0]!.setting.cards).toEqual({ only: ['glad'] });
    expect(value.folder).toBe('moeder/1/kort');
    expect(assemble(there, ordered({}), 'o.yaml').value.folder).toBe('moeder/1');
  });

  it('names the word that is on no card, and the one that was meant', () => {
    const found = unknownCards(ordered({ cards: ['Glad', 'vrad', 'lilla'] }), 'o.yaml', ['Glad.', 'Vred']);
    expect(found.map(({ rule, message, hint }) => [rule, message.da, hint.da])).toEqual([
      ['unknown-card', 'Der er intet kort med ordet »vrad« i mødets sæt.', 'Skriv »Vred«.'],
      ['unknown-card', 'Der er intet kort med ordet »lilla« i mødets sæt.', 'Skriv et af ordene på kortene, for eksempel »Glad.«.'],
    ]);
  });

  it('says so when there are no cards at all', () => {
    const [found] = unknownCards(ordered({ cards: ['glad'] }), 'o.yaml', []);
    expect(found?.hint.da).toBe('Mødet har ingen kort. Slet `cards`, eller vælg et andet møde.');
  });
});

describe('how many cards on a sheet, and how the printer turns', () => {
  it('is what the order says', () => {
    const { jobs } = assemble(there, ordered({ print: { cards: 9, turn: 'short', backs: { x: 1, y: 2 } } }), 'o.yaml').value;
    const deck = jobs.find(({ id }) => id === 'cards')!;
    expect([deck.sides, deck.turn, deck.backs]).toEqual(['two-short', 'short', { x: 1, y: 2 }]);
    expect(deck.sections[0]!.sheets[0]!.setting.cards).toEqual({ each: 9 });
  });

  it('is the long edge and the deck’s own number when it says nothing', () => {
    const deck = assemble(there, ordered({}), 'o.yaml').value.jobs.find(({ id }) => id === 'cards')!;
    expect([deck.sides, deck.turn]).toEqual(['two-long', undefined]);
    expect(deck.sections[0]!.sheets[0]!.setting.cards).toBeUndefined();
  });
});
