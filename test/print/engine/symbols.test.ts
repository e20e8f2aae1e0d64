import { describe, expect, it } from 'vitest';
import { compileSvg } from '../../../src/print/symbols/index.js';
import { matrixOf } from '../../../src/print/symbols/matrix.js';
import { dataOf, operatorsOf } from '../../../src/print/symbols/path.js';
import { Bytes } from '../../../src/print/press/bytes.js';
import { drawRound, shows } from '../../../src/print/press/paths.js';

const svg = (inside: string, attributes = 'viewBox="0 0 72 72"'): string =>
  `<?xml version="1.0"?><!-- <path d="M0 0"/> --><svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

describe('compiling a symbol', () => {
  it('keeps what is painted: fills, strokes, inheritance and transforms', () => {
    const { view, items } = compileSvg(
      svg(
        '<g fill="none" stroke="#123" stroke-width="2" stroke-linecap="round" transform="translate(10 20) scale(2)"><line x1="0" y1="0" x2="5" y2="0"/></g><rect x="1" y="2" width="3" height="4" fill="#ABCDEF"/><path d="M0 0h1" fill="none"/>',
      ),
    );
    expect(view).toEqual([0, 0, 72, 72]);
    expect(items).toEqual([
      { k: 'path', d: '10 20 m 20 20 l', stroke: '#112233', w: 4, cap: 1, top: 18, bottom: 22 },
      { k: 'path', d: '1 2 m 4 2 l 4 6 l 1 6 l h', fill: '#abcdef', top: 2, bottom: 6 },
    ]);
  });
  it('takes a size for a view box, and a shape without a fill is black', () => {
    const { view, items } = compileSvg(svg('<circle cx="5" cy="5" r="5"/>', 'width="10px" height="10px"'));
    expect(view).toEqual([0, 0, 10, 10]);
    expect(items[0]?.fill).toBe('#000000');
  });
  it('leaves out what is not displayed', () => {
    expect(compileSvg(svg('<g display="none"><path d="M0 0h9v9z"/></g><title>Glad</title>')).items).toEqual([]);
  });
  it.each([
    '<style>path{fill:red}</style>',
    '<path class="a" d="M0 0h1"/>',
    '<path style="fill:red" d="M0 0h1"/>',
    '<text x="1" y="1">a</text>',
    '<use href="#a"/>',
    '<script>alert(1)</script>',
    '<image href="file:///etc/passwd"/>',
    '<g opacity="0.5"><path d="M0 0h1"/></g>',
    '<path d="M0 0h1" fill-opacity="0.2"/>',
    '<path d="M0 0h1" mask="url(#m)"/>',
    '<path d="M0 0h1" fill="url(#g)"/>',
    '<path d="M0 0h1" fill="rebeccapurple"/>',
    '<path d="M0 0 nonsens"/>',
    '<linearGradient id="g"/>',
  ])('refuses %s, which would vanish or be drawn otherwise', (inside) => {
    expect(() => compileSvg(svg(inside))).toThrow();
  });
  it('refuses a picture without a size', () => {
    expect(() => compileSvg('<svg><path d="M0 0h1"/></svg>')).toThrow(/viewBox/);
    expect(() => compileSvg('<html/>')).toThrow();
  });
});

describe('path data', () => {
  it('draws a compact s after an arc as a curve of its own', () => {
    const { d } = operatorsOf('M0 10a10 10 0 0 0 20 0s5 5 10 0', [1, 0, 0, 1, 0, 0]);
    expect(d.endsWith('25 15 30 10 c')).toBe(true);
    expect(d).not.toMatch(/NaN|[aAsS]/);
  });
  it('makes cubic curves of quadratic ones, and closes to where it began', () => {
    expect(operatorsOf('M0 0q3 3 6 0zl1 1', [1, 0, 0, 1, 0, 0]).d).toBe('0 0 m 2 2 4 2 6 0 c h 1 1 l');
  });
  it('knows the basic shapes', () => {
    expect(dataOf('polygon', { points: '0,0 1,1 2,0' })).toBe('M0,0 1,1 2,0Z');
    expect(
      dataOf('polyline', {
        points: [
          [0, 0],
          [1, 1],
        ],
      }),
    ).toBe('M0 0 1 1');
    expect(dataOf('marquee', {})).toBeNull();
  });
  it('reads a transform as a matrix', () => {
    expect(matrixOf('translate(3 4) scale(2 5)')).toEqual([2, 0, 0, 5, 3, 4]);
  });
});

describe('a rounded box', () => {
  const box = {
    k: 'round' as const,
    x: 0,
    y: 0,
    w: 100,
    h: 50,
    radii: [8, 8, 8, 8] as [number, number, number, number],
    fill: '#ffffff',
    stroke: '#000000',
    line: 2,
  };
  const drawnOf = (from: number, to: number): string => {
    const out = new Bytes();
    drawRound(out, box, from, to, 'colour');
    return new TextDecoder().decode(out.written);
  };
  it('is closed when it is whole', () => {
    const drawn = drawnOf(0, 50);
    expect(drawn.match(/ c/g)).toHaveLength(8);
    expect(drawn.match(/ h/g)).toHaveLength(2);
  });
  it('is open where it is cut: no line across, no round corners', () => {
    const [, stroke = ''] = drawnOf(0, 30).split('\n');
    expect(stroke.match(/ c/g)).toHaveLength(2);
    expect(stroke).not.toMatch(/ h/);
    expect(stroke).toContain('1 30 m');
    expect(stroke.trim().endsWith('99 30 l S')).toBe(true);
    const [, middle = ''] = drawnOf(20, 30).split('\n');
    expect(middle).not.toMatch(/ c/);
    expect(middle).toContain('99 20 m');
  });
  it('is drawn only where something of it shows', () => {
    expect([shows(box, 0, 30), shows(box, 49, 70), shows(box, 60, 70)]).toEqual([true, true, false]);
    expect(shows({ ...box, fill: undefined, line: undefined }, 0, 50)).toBe(false);
  });
});
