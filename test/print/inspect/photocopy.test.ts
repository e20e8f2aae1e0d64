// The rule `photocopy`, on frames made by hand: what is just thick or dark enough, and what is just not.
import { describe, expect, it } from 'vitest';
import { startOf, type Symbol } from '../../../src/model/index.js';
import type { Block } from '../../../src/print/composition.js';
import { emptyFrame, type Frame, type Glyphs, type Item, type Page, type Path } from '../../../src/print/frame.js';
import { lossesOf } from '../../../src/print/inspect/copy/losses.js';
import { leastWidth, widthOf } from '../../../src/print/inspect/copy/survival.js';
import { laidOn } from '../../../src/print/inspect/laid.js';
import { photocopy } from '../../../src/print/inspect/photocopy.js';
import { compileSvg } from '../../../src/print/symbols/index.js';
import { A4 } from '../engine/kit.js';

const [ink, soft, rule, white] = ['#20282b', '#4b5458', '#6e777b', '#ffffff'];
const sans = 'SourceSans3-Regular';
const digits = 'AtkinsonHyperlegibleNextPlainZero-Bold';

const words = (size: number, color: string, font = sans): Glyphs => {
  return { k: 'glyphs', font, size, color, x: 20, y: 40, ids: [1], text: 'Trang', top: 30, bottom: 44 };
};
const line = (w: number, stroke: string, more: Partial<Path> = {}): Path => {
  return { k: 'path', d: '10 30 m 200 30 l', stroke, w, top: 30, bottom: 30, ...more };
};
const ground = (fill: string, more: Partial<Path> = {}): Path => {
  return { k: 'path', d: '0 0 m 300 0 l 300 100 l 0 100 l h', fill, top: 0, bottom: 100, ...more };
};
const drawn = (...items: (Path | Glyphs)[]): Item => ({ k: 'drawing', x: 0, y: 0, w: 300, h: 100, top: 0, bottom: 100, items });
const frameOf = (...items: Item[]): Frame => ({ ...emptyFrame(300, 100), segs: [{ el: 0, items }] });
const lost = (...items: Item[]): string[] => lossesOf(frameOf(...items), () => null).map(({ what }) => what);

describe('lines', () => {
  it.each([
    ['0.75 in the grey of rules', line(0.75, rule), []],
    ['0.7 in the grey of rules', line(0.7, rule), ['line']],
    ['0.5 in ink', line(0.5, ink), []],
    ['0.4 in ink', line(0.4, ink), ['line']],
    ['0.4 in light grey', line(0.4, '#b0b0b0'), ['line']],
    ['wide, but light grey', line(6, '#c8c8c8'), ['line']],
    ['white on white, which keeps lines apart', line(4, white), []],
    ['thin around a ground of its own colour', ground(ink, { stroke: ink, w: 0.1 }), []],
    ['thin around a ground of another colour', ground('#f0f0f0', { stroke: ink, w: 0.1 }), ['line']],
    ['dots of 1.8', line(1.8, ink, { dash: [0.1, 5], cap: 1 }), []],
    ['dots of 0.8', line(0.8, ink, { dash: [0.1, 5], cap: 1 }), ['line']],
    ['dashes of 0.8', line(0.8, ink, { dash: [4, 5] }), []],
  ] as const)('%s', (_, item, what) => {
    expect(lost(item)).toEqual(what);
  });

  it('are bars too, unless they are grounds, and grounds may vanish', () => {
    const under = (w: number, h: number, fill: string): Frame => ({ ...frameOf(), under: [{ k: 'rect', x: 0, y: 0, w, h, fill }] });
    const what = (frame: Frame): string[] => lossesOf(frame, () => null).map((loss) => loss.what);
    expect(what(under(200, 0.75, rule))).toEqual([]);
    expect(what(under(200, 0.6, rule))).toEqual(['line']);
    expect(what(under(0.6, 200, rule))).toEqual(['line']);
    expect(what(under(200, 40, '#eeeeee'))).toEqual([]);
    expect(what(under(200, 0, rule))).toEqual([]);
  });

  it('in white on ink must be wider than in ink on white', () => {
    expect(lost(ground(ink), line(1.25, white))).toEqual([]);
    expect(lost(ground(ink), line(1, white))).toEqual(['white-line']);
    expect(lost(line(1, white), ground(ink))).toEqual([]);
  });
});

describe('letters', () => {
  it.each([
    ['8.5 in soft', words(8.5, soft), []],
    ['7.5 in soft', words(7.5, soft), ['letters']],
    ['7.5 in ink', words(7.5, ink), []],
    ['6 in ink', words(6, ink), ['letters']],
    ['16 in light grey', words(16, '#b0b0b0'), ['white-letters']],
    ['of a face that is not known, 8.5 in ink', words(8.5, ink, 'Unknown'), []],
  ] as const)('%s', (_, item, what) => {
    expect(lost(item)).toEqual(what);
  });

  it('on a ground: white ones need ink under them and size, dark ones a pale ground', () => {
    expect(lost(drawn(ground(ink), words(14.4, white, digits)))).toEqual([]);
    expect(lost(drawn(ground(ink), words(13.8, white, digits)))).toEqual(['white-letters']);
    expect(lost(drawn(ground('#f7eac8'), words(30, white, digits)))).toEqual(['white-letters']);
    expect(lost(ground('#d8d8d8'), words(11, ink))).toEqual([]);
    expect(lost(ground('#b8b8b8'), words(11, ink))).toEqual(['letters-on-grey']);
    expect(lost(ground('#b8b8b8'), ground(white), words(11, ink))).toEqual([]);
  });

  it('of values known late are judged like others, and never quoted', () => {
    const slot: Item = { ...words(7.5, soft), k: 'slot', name: 'participant.name', align: 'left', w: 90 };
    expect(lossesOf(frameOf(slot), () => null)).toMatchObject([{ what: 'letters', text: '' }]);
  });
});

describe('drawings and pictures', () => {
  it('may lose a ground, but not all', () => {
    expect(lost(drawn(ground('#f7eac8')))).toEqual(['figure']);
    expect(lost(drawn(ground('#f7eac8'), line(1.2, ink)))).toEqual([]);
    expect(lost(drawn(ground(ink)))).toEqual([]);
    expect(lost(drawn())).toEqual([]);
  });

  const svg = (body: string): string => `<svg viewBox="0 0 72 72">${body}</svg>`;
  const stroked = (w: number, fill: string): string => svg(`<path d="M0 0L9 9" fill="${fill}" stroke="#20282B" stroke-width="${w}"/>`);
  const picture = (size: number): Item => ({ k: 'symbol', id: 'hus', x: 0, y: 0, w: size, h: size, top: 0, bottom: size });
  const lostOf = (source: string, size: number): string[] =>
    lossesOf(frameOf(picture(size)), () => compileSvg(source)).map(({ what }) => what);
  it.each([
    ['lines of 2 at 36', stroked(2, '#F7EAC8'), 36, []],
    ['lines of 0.5 at 36', stroked(0.5, '#F7EAC8'), 36, ['symbol-line']],
    ['lines of 0.5 at 96', stroked(0.5, '#F7EAC8'), 96, []],
    ['a fill as dark as C4C2BD', stroked(2, '#C4C2BD'), 62, []],
    ['a fill darker than C0C0C0', stroked(2, '#B8B8B8'), 62, ['symbol-fill']],
    ['a fill of ink', stroked(2, '#20282B'), 62, []],
    ['only ink', svg('<path d="M0 0L9 9L0 9Z" fill="#20282B"/>'), 62, []],
    ['only pale', svg('<path d="M0 0L9 9L0 9Z" fill="#F7EAC8"/>'), 62, ['figure']],
  ] as const)('%s', (_, source, size, what) => {
    expect(lostOf(source, size)).toEqual(what);
  });
});

describe('what is said', () => {
  const block = (n: number): Block => ({ place: { ...startOf('a.md'), from: { line: n, column: 1, offset: n } } }) as Block;
  const page = (geometry: typeof A4, ...frames: Frame[]): Page => {
    const parts = frames.map((frame, i) => ({ block: i, frame, from: 0, to: 100, x: 0, y: 0 }));
    return { geometry, parts: [...parts, ...parts], furniture: [], values: {}, number: 1 };
  };
  const told = (...pages: Page[]): ReturnType<typeof photocopy> =>
    photocopy(laidOn(pages, [block(3), block(8)]), new Map<string, Symbol>());

  it('is one warning a block, at its place, however many parts and faults it has', () => {
    const [bad, good] = [frameOf(line(0.4, '#b0b0b0'), line(0.3, ink)), frameOf(line(1, ink))];
    const said = told(page(A4, good, bad), page(A4, good, bad));
    expect(said).toMatchObject([{ rule: 'photocopy', severity: 'warning', place: { from: { line: 8 } } }]);
    expect(said[0]!.message.da).toBe('Stregen er 0,4 pt og lysegrå: den forsvinder på en kopi af en kopi.');
    expect(said[0]!.message.en).toBe('The line is 0.4 pt and light grey: it vanishes on a copy of a copy.');
    expect(said[0]!.hint.da).toContain('tokens.ts');
  });

  it('of heads and feet stands at the beginning of the sheet', () => {
    const foot = { block: null, frame: frameOf(words(6, soft)), from: 0, to: 20, x: 0, y: 0 };
    const said = told({ ...page(A4, frameOf()), furniture: [foot] });
    expect(said).toMatchObject([{ place: startOf('a.md') }]);
    expect(said[0]!.message.da).toContain('»Trang« er 6 pt og mørkegrå');
  });

  it('tells an editor of a drawing on a small page to print it larger, and looks into panels', () => {
    const small = { ...A4, width: 420, height: 595 };
    const panel = page(small, frameOf(drawn(words(6.7, soft), line(2, ink))));
    const said = told({ ...page(A4), panels: [panel] });
    expect(said[0]!.hint.da).toContain('Tryk arket på A4');
    expect(told(page(A4, frameOf(drawn(words(6.7, soft), line(2, ink)))))[0]!.hint.da).toContain('tokens.ts');
  });
});

describe('between the levels that were measured', () => {
  it('a lighter line must be wider, without a jump', () => {
    const widths = Array.from({ length: 65 }, (_, i) => leastWidth(1 - i / 100));
    widths.slice(1).forEach((width, i) => {
      expect(width).toBeGreaterThanOrEqual(widths[i]!);
      expect(width - widths[i]!).toBeLessThan(0.06);
    });
    expect(leastWidth(0.35)).toBe(Infinity);
  });
  it('a row of dots counts for half its width, dashes for all of it', () => {
    expect(widthOf({ w: 1.8, dash: [0.1, 5], cap: 1 })).toBe(0.9);
    expect(widthOf({ w: 1.8, dash: [4, 4] })).toBe(1.8);
    expect(widthOf({ w: 1.8 })).toBe(1.8);
  });
});
