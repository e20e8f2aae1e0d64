import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { TailoredBlock, TailoredInline } from '../../../src/model/index.js';
import { compose } from '../../../src/print/compose/index.js';
import { columnWidths } from '../../../src/print/compose/standard/table-widths.js';
import { coloursOf, greyOf, grid, inks, accents } from '../../../src/print/compose/tokens.js';
import { levelled, tagOf } from '../../../src/print/compose/levels.js';
import { drawn, firstMissing, wordsIn, wordsOfSheet, type Drawn } from './drawn.js';
import { b, br, d, em, h, link, ol, p, place, sheetOf, suppliesOf, sym, symbolOf, t, table, tasks, ul } from './tree.js';

const supplies = suppliesOf({ symbols: new Map([['vred', symbolOf('vred', 'et vredt ansigt')]]) });
const draw = (blocks: TailoredBlock[], more = {}): Promise<Drawn> => {
  const { blocks: all } = compose(sheetOf(blocks, more), supplies);
  return drawn(all.slice(2)); // without head and title
};
const tagged = ({ boxes }: Drawn, tag: string): string[] => boxes.filter((x) => x.props.tag === tag).map((x) => String(x.props.alt ?? ''));

// ---- trees by chance ----
const word = fc.constantFrom('trang', 'bølge', 'i dag', 'kl. 16.30', '– og', 'å', 'Hvorfor?', '112', '»ja«', 'overraskelsesmoment');
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => t(list.join(' ')));
const inline: fc.Arbitrary<TailoredInline> = fc.oneof(
  text,
  text.map((x) => b(x)),
  text.map((x) => em(x)),
  text.map((x) => link('https://sundhed.dk', x)),
  fc.constant(br),
  fc.constant(sym('vred')),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 6 });
const paragraph = inlines.map((list) => p(...list));
const cells = fc.array(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((l) => l.join(' ')),
  { minLength: 3, maxLength: 3 },
);
const flat: fc.Arbitrary<TailoredBlock> = fc.oneof(
  paragraph,
  fc.tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), inlines).map(([level, list]) => h(level, ...list)),
  fc.array(cells, { minLength: 1, maxLength: 3 }).map(([head, ...rows]) => table(head as string[], ...rows)),
);
const items = fc.array(fc.array(flat, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 });
const block: fc.Arbitrary<TailoredBlock> = fc.oneof(
  flat,
  items.map((list) => ul(...list)),
  items.map((list) => ol(...list)),
  items.map((list) => tasks(...list)),
  items.map((list) => d('steps', {}, ol(...list))),
  items.map((list) => d('rank', { name: 'r' }, ul(...list))),
  items.map((list) => d('choices', { name: 'c', columns: 2 }, ul(...list))),
  fc.array(flat).map((list) => d('box', { kind: 'remember' }, ...list)),
  fc.array(flat).map((list) => d('box', { kind: 'warning' }, ...list)),
  fc.array(flat).map((list) => d('quote', {}, ...list)),
  fc.array(flat).map((list) => d('keep', {}, ...list)),
  fc.array(flat).map((list) => d('columns', { lines: 2 }, ...list)),
  fc.array(flat).map((list) => d('table', { rows: 2 }, ...list)),
  fc.array(flat).map((list): TailoredBlock => ({ type: 'quote', children: list, place })),
);

describe('the standard edition', () => {
  it('draws every word of the tree, in order, and nothing that cannot be laid out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 5 }), async (blocks) => {
        const sheet = sheetOf(blocks);
        const { words, faults } = await drawn(compose(sheet, supplies).blocks.slice(1));
        expect(firstMissing(wordsOfSheet(sheet), words)).toBeNull();
        expect(faults).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('says in Danish what to write, wherever there is room to write', async () => {
    const room = await draw([
      h(2, 'Min uge'),
      d('lines', { count: 2 }),
      d('lines', { count: 2, label: 'Hvad hjalp dig?', heading: true }),
      d('field', { label: 'Navn' }),
      d('draw', { label: 'Et sted' }),
      d('scale', { name: 's', low: 'Ingen', high: 'Meget' }),
      d('scale', { name: 'u', label: 'Tiden', notes: 1 }),
      d('rank', { name: 'r' }, ul('Ro')),
      d('choices', { name: 'c', open: 'Noget andet' }, ul('Ja')),
      p({ type: 'blank', label: 'Stedet', place }),
    ]);
    expect(tagged(room, 'Figure')).toEqual([
      'Skriv her: Min uge',
      'Skriv her: Hvad hjalp dig?',
      'Skriv her: Navn',
      'Ramme at tegne i: Et sted',
      'Skala fra 0 til 10: Min uge. 0 er Ingen, 10 er Meget',
      'Skala fra 0 til 10: Tiden',
      'Skriv her: noter til Tiden',
      'Skriv et tal fra 1 til 1: Ro',
      'Sæt kryds: Ja',
      'Sæt kryds: Noget andet',
      'Skriv her: Noget andet',
      'Linje at skrive på: Stedet',
    ]);
  });

  it('names a symbol only where no words stand beside it', async () => {
    expect(tagged(await draw([p(sym('vred'))]), 'Figure')).toEqual(['et vredt ansigt']);
    expect(tagged(await draw([p(sym('vred'), 'Jeg er vred')]), 'Figure')).toEqual([]);
    expect(tagged(await draw([p(sym('vred', 'Karen er vred'), 'Se her')]), 'Figure')).toEqual(['Karen er vred']);
  });

  it('tells plus from minus in words, and gives the sign to the disc', async () => {
    const field = await draw([d('columns', { lines: 1 }, h(3, '+ Godt'), h(3, '– Skidt'))]);
    expect(tagged(field, 'Figure')).toEqual(['Plus', 'Skriv her: Godt', 'Minus', 'Skriv her: Skidt']);
    expect(field.words).toEqual(['Godt', 'Skidt']);
  });

  it('numbers the points of a form when there are several', async () => {
    const scale = (label: string): TailoredBlock => d('scale', { name: 's', from: 1, to: 2, label });
    expect((await draw([scale('Tiden')])).words).toEqual(['Tiden', '1', '2']);
    expect((await draw([scale('Tiden'), scale('Maden')])).words).toEqual(['1', 'Tiden', '1', '2', '2', 'Maden', '1', '2']);
  });

  it('loses no word of a form', async () => {
    const sheet = sheetOf(
      [p('Sæt ring.'), d('scale', { name: 's', label: 'Tiden' }), h(2, 'Temaer'), p('Hvad kom vi omkring?'), d('lines', {})],
      { kind: 'form' },
    );
    const { words } = await drawn(compose(sheet, supplies).blocks.slice(1));
    expect(firstMissing(wordsOfSheet(sheet), words)).toBeNull();
  });

  it('forbids line breaks inside words at a change of style', async () => {
    const { boxes } = await draw([p('Noget ', b('fedt'), ', og noget ', em('skævt'), '.')]);
    expect(boxes.find((x) => x.type === 'TEXT')?.props.hyphenationPenalty).toBe(10000);
  });

  it('sets a value of the copy as a slot, with its punctuation, last in its row', async () => {
    const { boxes } = await draw([p('Hej ', { type: 'slot', name: 'participant.name', suffix: '!', place })]);
    const slot = boxes.find((x) => x.props.slot);
    expect(slot?.props).toMatchObject({ slot: 'participant.name', suffix: '!', tag: 'Span' });
    expect(slot?.style.flex).toBe(1);
  });
});

describe('heading levels', () => {
  it('never jump, in reading order, wherever the headings stand', () => {
    const tree = levelled([h(4, 'a'), h(3, 'b'), d('box', { kind: 'remember' }, h(6, 'c')), h(2, 'd'), h(4, 'e')]);
    const tags = (list: readonly TailoredBlock[]): string[] =>
      list.flatMap((x) => (x.type === 'heading' ? [tagOf(x)] : x.type === 'directive' ? tags(x.children) : []));
    expect(tags(tree)).toEqual(['H2', 'H3', 'H4', 'H2', 'H3']);
  });
});

describe('the widths of a table', () => {
  const sum = (list: number[]): number => list.reduce((a, x) => a + x, 0);
  it('fill the column, and follow the dashes', () => {
    const widths = columnWidths({ ...table(['a', 'b', 'c']), widths: [3, 6, 3] }, 400);
    expect(sum(widths)).toBeCloseTo(400, 1);
    expect(widths[1]).toBeCloseTo(200, 0);
  });
  it('follow the words where all dashes are alike', () => {
    const [narrow, wide] = columnWidths({ ...table(['Tid', 'Hvad tænkte du, og hvad gjorde du?']), widths: [3, 3] }, 400);
    expect(wide).toBeGreaterThan((narrow as number) * 2);
  });
  it('hold the longest word, also against the dashes', () => {
    const [narrow] = columnWidths({ ...table(['Arbejdsmarkedsuddannelse', 'b']), widths: [1, 50] }, 400);
    expect(narrow).toBeGreaterThan(24 * 5);
  });
  it('share what there is when even the words do not fit', () => {
    const long = 'Arbejdsmarkedsuddannelsesbevis';
    expect(sum(columnWidths(table([long, long, long, long]), 300))).toBeCloseTo(300, 1);
  });
});

describe('tokens', () => {
  it('have the greys that were measured', () => {
    expect([inks.ink, inks.soft, inks.rule, accents.petrol, accents.clay].map(greyOf)).toEqual([
      '#262626',
      '#525252',
      '#757575',
      '#474747',
      '#5e5e5e',
    ]);
    expect(greyOf(greyOf(accents.rose))).toBe(greyOf(accents.rose));
    expect(coloursOf('clay', 'grey').accent).toBe('#5e5e5e');
  });
  it('keep running text to about seventy characters', () => {
    expect(grid.main).toBeCloseTo(358.4, 1);
    expect(grid.side + grid.gutter + grid.main).toBeCloseTo(481.9, 1);
  });
});

describe('the foot of a sheet', () => {
  const words = async (more: object, facts = {}): Promise<string> => {
    const { furniture } = compose(sheetOf([p(sym('vred'))], more), { ...supplies, facts });
    return (await drawn(furniture.filter((f) => f.on === 'every').map((f) => f.block))).words.join(' ');
  };
  it('says what it is, and that nobody has approved it', async () => {
    expect(await words({ version: 3 })).toBe(
      'trangdagbog · standard · udgave 3 · Kladde – ikke fagligt godkendt Piktogrammer: Trykklar, CC BY-SA 4.0, farver dæmpet',
    );
  });
  it('says who has approved it and when, by role', async () => {
    expect(await words({ review: { status: 'reviewed', by: 'psykolog', on: '2027-03-02' } })).toContain(
      'Fagligt godkendt af psykolog tirsdag 2. marts 2027',
    );
  });
  it('names each source once', async () => {
    const fact = (cite: string): object => ({ fact: 'x', sure: 'A', verified: true, cite, sources: ['x'] });
    expect(await words({ sources: ['F-A-1', 'F-A-2'] }, { 'F-A-1': fact('WHO 2023'), 'F-A-2': fact('WHO 2023') })).toContain(
      'Kilder: WHO 2023 ·',
    );
    expect(await words({ sources: ['F-A-1', 'F-A-2'] }, { 'F-A-1': fact('WHO 2024, DSAM'), 'F-A-2': fact('WHO 2023') })).toContain(
      'Kilder: WHO 2023 og 2024, DSAM ·',
    );
    expect(await words({ sources: ['F-A-1', 'F-A-2'] }, { 'F-A-1': fact('WHO 2023 og 2024'), 'F-A-2': fact('WHO 2009') })).toContain(
      'Kilder: WHO 2009, 2023 og 2024 ·',
    );
  });
});

describe('the sources of the others’ sheets in a guide', () => {
  const fact = (cite: string) => ({ fact: 'x', sure: 'A' as const, verified: true, cite, sources: ['x'] });
  const facts = { 'F-A-1': fact('WHO 2023'), 'F-A-2': fact('DSAM') };
  const guide = sheetOf([], { kind: 'guide', audience: 'facilitator', sources: ['F-A-2'] }, 'guide-trang');
  const cited = ['kurve', 'lomme'].map((id, i) => ({ id, title: `Titel ${id}`, sources: [`F-A-${i + 1}`, 'F-UKENDT-1'] }));
  const last = async (sheet: typeof guide): Promise<string> =>
    (await drawn(compose(sheet, { ...supplies, facts }).blocks.slice(-1))).words.join(' ');

  it('stand at its end, each by the code that is in the sheet’s own foot', async () => {
    const { setting } = guide;
    const words = await last({ ...guide, setting: { ...setting, cited } });
    const feet = await Promise.all(
      cited.map(async ({ id }) => {
        const sheet = sheetOf([], {}, id);
        const foot = compose({ ...sheet, setting: { ...sheet.setting, discreet: true } }, supplies).furniture.find((f) => f.on === 'every');
        return (await drawn([foot!.block])).words[0];
      }),
    );
    expect(new Set(feet).size).toBe(2);
    expect(words).toContain(`${feet[0]} Titel kurve: WHO 2023 ${feet[1]} Titel lomme: DSAM Guiden: DSAM`);
  });
  it('take the place of those in the guide’s own foot', async () => {
    const { setting } = guide;
    const foot = async (sheet: typeof guide): Promise<string> => {
      const { furniture } = compose(sheet, { ...supplies, facts });
      return (await drawn(furniture.filter((f) => f.on === 'every').map((f) => f.block))).words.join(' ');
    };
    expect(await foot({ ...guide, setting: { ...setting, cited } })).not.toContain('Kilder');
    expect(await foot(guide)).toContain('Kilder: DSAM');
  });
  it('are not there when the sheets name them', async () => expect(await last(guide)).not.toContain('Kilder'));
});

describe('the head of a sheet', () => {
  const head = async (more: object): Promise<string[]> => (await drawn(compose(sheetOf([], more), supplies).blocks.slice(0, 1))).words;
  it('names theme, course and kind, and the fields to fill in', async () => {
    expect(await head({ head: ['Uge'] })).toEqual(wordsIn('Håndtering af trang HCS · gruppeforløb · Hjemmeopgave Uge'));
  });
  describe.each(['standard', 'easy-read'] as const)('of a discreet order, %s', (edition) => {
    const heads = async (number: number | null): Promise<string[][]> => {
      const sheet = sheetOf([], { edition });
      const session = { ...sheet.setting.session, number };
      const setting = { ...sheet.setting, session, course: { ...sheet.setting.course, sessions: [session] }, discreet: true };
      const { blocks, furniture } = compose({ ...sheet, setting }, supplies);
      const later = furniture.filter((f) => f.on === 'later').map((f) => f.block);
      return [(await drawn(blocks.slice(0, 1))).words, (await drawn(later)).words];
    };
    it('names the meeting by its number and what the sheet is', async () => {
      const [first, later] = await heads(3);
      expect(first).toEqual(wordsIn('Session 3 Hjemmeopgave'));
      expect(later?.slice(0, 2)).toEqual(wordsIn('Session 3'));
    });
    it('says what the sheet is where a meeting has no number: the word alone would help nobody', async () => {
      const [first, later] = await heads(null);
      expect(first).toEqual(wordsIn('Hjemmeopgave'));
      expect(later).toEqual(wordsIn('Hjemmeopgave'));
    });
  });
  it('names the title too on later pages of an open order', async () => {
    const { furniture } = compose(sheetOf([]), supplies);
    const { words } = await drawn(furniture.filter((f) => f.on === 'later').map((f) => f.block));
    expect(words).toEqual(wordsIn('Håndtering af trang · Trangdagbog'));
  });
  it('says whom a sheet without a theme is for', async () => {
    expect(await head({ themes: [], kind: 'form', audience: 'facilitator' })).toEqual(wordsIn('Til lederne HCS · gruppeforløb · Skema'));
  });
  it('calls a support slip what it is', async () => {
    expect(await head({ supports: 'trangdagbog', audience: 'support', kind: 'handout' })).toContain('Støtteseddel');
  });
});
