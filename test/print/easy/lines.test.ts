// Where lines end: no word lost, none over the edge, and by sense.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TailoredInline } from '../../../src/model/index.js';
import { widthOf } from '../../../src/print/compose/easy/advances.js';
import { brokenLines, dotted } from '../../../src/print/compose/easy/lines.js';
import { plain } from '../../../src/print/compose/runs.js';
import { easyRead } from '../../../src/print/compose/tokens.js';
import { b, br, sym, t } from '../compose/tree.js';
import { fonts } from '../engine/kit.js';

const { body } = easyRead;
const said = (nodes: TailoredInline[], width: number, step = body): string[] => brokenLines(nodes, width, step).map(plain);

describe('widths of words', () => {
  const danish =
    'Trang er lysten til at drikke. Æblegrød på Østerågade kl. 16.30 – hvad hjælper? »Ring 112!« Jeg vil gerne være sammen med andre, fx';
  it.each([400, 700, 800])('are those of the font in weight %i, or a little more', (weight) => {
    const face = fonts.find(body.family, weight, 'normal');
    for (const word of danish.split(' ')) {
      const set = (face.layout(word).positions.reduce((sum, p) => sum + p.xAdvance, 0) * 16) / face.unitsPerEm;
      const thought = widthOf(word, 16, weight);
      expect(thought, word).toBeGreaterThanOrEqual(set - 1.6);
      expect(thought, word).toBeLessThan(set * 1.08 + 1.5);
    }
  });
});

describe('lines', () => {
  it('end where the author ended them', () => {
    expect(said([t('Gå en tur.'), br, t('Hør musik.')], 378)).toEqual(['Gå en tur.', 'Hør musik.']);
  });

  it.each([
    ['Jeg ser gamle venner', ['Jeg ser', 'gamle venner']],
    ['Jeg er ked af det', ['Jeg er', 'ked af det']],
    ['Jeg har fået penge', ['Jeg har', 'fået penge']],
    ['Bekendtskabskreds og familie', ['Bekendtskabskreds', 'og familie']],
  ])('part the label "%s" by sense', (words, lines) => expect(said([t(words)], 115)).toEqual(lines));

  it('pause after a comma rather than fill the line', () => {
    const words = 'Når du får lyst til at drikke, kan du ringe til en, du stoler på.';
    expect(said([t(words)], 378)).toEqual(['Når du får lyst til at drikke,', 'kan du ringe til en, du stoler på.']);
  });

  it('keep bold words bold, and take them for wider', () => {
    const lines = brokenLines([t('Ring '), b('straks'), t(', hvis nogen er i fare.')], 150, body);
    expect(lines.flat().filter((piece) => piece.type === 'run' && piece.strong)).toEqual([{ type: 'run', text: 'straks', strong: true }]);
    expect(lines.map(plain).join(' ')).toBe('Ring straks, hvis nogen er i fare.');
  });

  it('leave pictures to the row', () => expect(said([sym('glad'), t(' Jeg er glad.')], 378)).toEqual(['Jeg er glad.']));

  it('lose no word and go over no edge', () => {
    const word = fc.stringMatching(/^[a-zæøåA-Z]{1,9}[.,]?$/);
    const part = fc.tuple(fc.array(word, { minLength: 1, maxLength: 30 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), fc.integer({ min: 120, max: 400 }), (parts, width) => {
        const nodes = parts.map(([words, strong], i) => {
          const text = `${i ? ' ' : ''}${words.join(' ')}`;
          return strong ? b(text) : t(text);
        });
        const lines = brokenLines(nodes, width, body);
        expect(lines.map(plain).join(' ').split(/\s+/)).toEqual(parts.flatMap(([words]) => words));
        for (const line of lines) {
          const wide = line.reduce((sum, p) => sum + (p.type === 'run' ? widthOf(p.text, body.size, p.strong ? 700 : 400) : 0), 0);
          if (plain(line).includes(' ')) expect(wide).toBeLessThan(width + 3);
        }
      }),
    );
  });
});

describe('staff lines', () => {
  it('are parted at their dots', () => {
    const line = 'min-trang · letlæst udgave 1 · Kladde · Letlæst – ikke læst af målgruppen endnu';
    expect(dotted(line, 230, easyRead.staff)).toEqual(['min-trang · letlæst udgave 1 · Kladde', 'Letlæst – ikke læst af målgruppen endnu']);
    expect(dotted(line, 1000, easyRead.staff)).toEqual([line]);
  });
});
