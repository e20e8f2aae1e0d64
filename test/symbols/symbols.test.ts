import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { normalise } from '../../scripts/symbols/normalise.js';
import { allowedColours } from '../../scripts/symbols/palette.js';
import { bounds, readShapes } from '../../scripts/symbols/shapes.js';
import { drawingOf, drawSymbol } from '../../scripts/symbols/source.js';
import { symbolsFile } from '../../src/model/index.js';

const folder = fileURLToPath(new URL('../../content/symbols', import.meta.url));
const own = join(folder, 'own');
const rows = symbolsFile.parse(parse(readFileSync(join(folder, 'symbols.yaml'), 'utf8')));
const meanings = Object.keys(rows);
const svg = (meaning: string) => readFileSync(join(folder, 'svg', `${meaning}.svg`), 'utf8');
const names = (path: string) =>
  readdirSync(path)
    .map((file) => file.normalize('NFC').replace(/\.svg$/, ''))
    .sort();

/** Meanings that sheets and courses cannot do without. */
const needed =
  `glad meget-glad ked vred bange træt flov rolig stresset overvældet overrasket forelsket tryg i-tvivl frustreret neutral syg kvalme
  stolt ensom håbefuld skyld skam jaloux afvist skuffet nervøs irriteret lettet taknemmelig trang joint kokain amfetamin ecstasy vape snus hash pille øl
  medicin støttekontaktperson bostøtte bofællesskab gruppeleder tilbagefald risikosituation sige-nej nødplan nødplan-kort tavshedspligt mønter velkommen
  plan tjek-ind tjek-ud mad pause bølge aftaler lytte stille telefon-lydløs sige-pas hjemmeopgave blyant kryds ingen-rusmidler let-krop lunger øjne
  muskler hjerte-banker hoved-fyldt mave hænder varme tårer smil mål stige trappe gruppe samtale tanke hjælp ringe aftale`.split(/\s+/);

describe('symbols.yaml', () => {
  it('holds every meaning that the courses need', () => {
    expect(needed.filter((meaning) => !(meaning in rows))).toEqual([]);
  });
  it('and the folder of drawings name the same meanings', () => {
    expect(names(join(folder, 'svg'))).toEqual([...meanings].sort());
  });
  it('uses every drawing of our own', () => {
    expect(names(own)).toEqual(meanings.filter((meaning) => rows[meaning]?.source === 'own').sort());
  });
  it('gives the licence of the source', () => {
    for (const [meaning, row] of Object.entries(rows))
      expect([meaning, row.licence]).toEqual([meaning, row.source.startsWith('healthicons') ? 'CC0' : 'CC BY-SA 4.0']);
  });
  it('marks what can wake craving, and keeps craving itself free of it', () => {
    const marked = meanings.filter((meaning) => rows[meaning]?.substance);
    expect(marked).toEqual(
      expect.arrayContaining(['øl', 'vin', 'hash', 'pille', 'joint', 'kokain', 'amfetamin', 'ecstasy', 'vape', 'snus']),
    );
    for (const meaning of ['trang', 'bølge', 'nødplan', 'risikosituation', 'sige-nej']) expect(marked).not.toContain(meaning);
  });
  it('credits each drawing of our own', () => {
    const credits = readFileSync(fileURLToPath(new URL('../../CREDITS.md', import.meta.url)), 'utf8').split('### Own drawings')[1] ?? '';
    const credited = credits.split(/[·\s]+/).filter(Boolean);
    expect(credited.sort()).toEqual(meanings.filter((meaning) => rows[meaning]?.source === 'own').sort());
  });
});

describe('every drawing', () => {
  const path =
    /^<path d="([^"]+)" fill="([^"]+)"(?: fill-rule="evenodd")?(?: stroke="([^"]+)" stroke-width="([\d.]+)" stroke-linecap="(?:round|butt|square)" stroke-linejoin="(?:round|miter|bevel)")?\/>$/;

  it.each(meanings)('%s is paths with their own attributes, in damped colours and absolute cubic curves', (meaning) => {
    const [head, ...rest] = svg(meaning).trimEnd().split('\n');
    expect(rest.pop()).toBe('</svg>');
    const view = /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+)">$/.exec(head ?? '');
    expect(view?.[3]).toBe(view?.[4]);
    expect(Number(view?.[3])).toBeGreaterThanOrEqual(55);
    expect(Number(view?.[3])).toBeLessThanOrEqual(76);
    expect(rest.length).toBeGreaterThan(0);
    for (const line of rest) {
      const [, d, fill, stroke = 'none'] = path.exec(line) ?? [];
      expect(d, line).toMatch(/^(?:[ML]-?[\d.]+ -?[\d.]+|C(?:-?[\d.]+ ){5}-?[\d.]+|Z)+$/);
      expect([...allowedColours]).toEqual(expect.arrayContaining([fill, stroke]));
    }
  });
  it.each(meanings)('%s keeps inside its view box', (meaning) => {
    const [x, y, side] = (/viewBox="([^"]+)"/.exec(svg(meaning))?.[1] ?? '').split(' ').map(Number) as [number, number, number];
    const [left, top, right, bottom] = bounds(readShapes(svg(meaning)));
    expect(Math.min(left - x, top - y, x + side - right, y + side - bottom)).toBeGreaterThan(-0.5);
  });
  it.each(meanings.filter((meaning) => existsSync(drawingOf(meaning, rows[meaning]!, own))))('%s is what its source gives', (meaning) => {
    expect(svg(meaning)).toBe(drawSymbol(meaning, rows[meaning]!, own));
  });
});

describe('normalise', () => {
  const wrap = (body: string) => `<svg viewBox="0 0 72 72">${body}</svg>`;
  it('turns shapes, groups and transforms into plain paths', () => {
    const out = normalise(
      'x',
      wrap('<g transform="translate(10 20) scale(2)" stroke="#000" stroke-width="1"><path d="m0 0h5v5" fill="none"/></g>'),
      'own',
    );
    expect(out).toContain(
      '<path d="M10 20L20 20L20 30" fill="none" stroke="#20282B" stroke-width="2" stroke-linecap="butt" stroke-linejoin="miter"/>',
    );
  });
  it('fills what says nothing in ink, as SVG does', () => {
    expect(normalise('x', wrap('<circle cx="10" cy="10" r="3"/>'), 'own')).toMatch(/<path d="M7 10C[^"]+Z" fill="#20282B"\/>/);
  });
  it('leaves the halo of dark grounds out, and its twin', () => {
    const halo =
      '<g id="line-supplement"><path d="M0 0L9 9" stroke="#000"/></g><path d="M0 0L9 9" stroke="#d0cfce"/><path d="M1 1L2 2" stroke="#000"/>';
    expect(normalise('x', wrap(halo.replaceAll('/>', ' fill="none"/>')), 'openmoji').match(/<path/g)).toHaveLength(1);
  });
  it('keeps what is drawn in ink where the halo is', () => {
    const mouth =
      '<g id="line-supplement"><path d="M0 0L9 9V0Z" stroke="#000"/></g><path d="M0 0L9 9V0Z"/><path d="M0 0L9 9V0Z" fill="none" stroke="#000"/>';
    expect(normalise('x', wrap(mouth), 'openmoji').match(/<path/g)).toHaveLength(2);
  });
  it.each([
    ['a colour without a damped twin', '<path d="M0 0h1v1Z" fill="#123456"/>', /#123456/],
    ['a mask', '<mask/><path d="M0 0h1v1Z"/>', /<mask>/],
    ['half transparency', '<path d="M0 0h1v1Z" opacity=".5"/>', /opacity/],
    ['a class', '<path d="M0 0h1v1Z" class="a"/>', /class/],
    ['a line stretched unevenly', '<path d="M0 0h9" stroke="#000" transform="scale(1 3)"/>', /unevenly/],
    ['nothing', '', /nothing/],
  ])('refuses %s', (_what, body, cause) => {
    expect(() => normalise('x', wrap(body), 'own')).toThrow(cause);
  });
});
