// A certificate on paper: whose it is stands on a line across the page, signatures side by side, and nothing of a head.
import { beforeAll, describe, expect, it } from 'vitest';
import type { TailoredSheet } from '../../../src/model/index.js';
import { print } from '../../../src/print/index.js';
import { checkStructure } from '../../pdf-structure.js';
import { pagesOf } from '../../pdf-text.js';
import { made, pressed, supplies } from '../easy/sheets.js';
import { papersOf, type Painted, type Sheet } from './paper.js';

const sheetIn = (edition: 'standard' | 'easy-read', named = false): TailoredSheet => {
  const { sheet, diagnostics } = made(
    `test/cases/quick${edition === 'standard' ? '' : '.easy-read'}.md`,
    [
      '---',
      'title: Bevis',
      'kind: handout',
      'themes: [3]',
      `edition: ${edition}`,
      'carrier: certificate',
      'review: { status: draft }',
      '---',
      '',
      'Dette bevis er til:',
      '',
      '## {{participant.name}}',
      '',
      'Du var med.',
      '',
      '::field{label="Dato"}',
      '',
      '::field{label="Leder"}',
    ].join('\n'),
    { named },
  );
  expect(diagnostics).toEqual([]);
  return sheet;
};
const printed = (sheet: TailoredSheet, names: string[]): ReturnType<typeof print> => {
  const { place } = sheet.document.title[0]!;
  return print(
    {
      id: 'sheet',
      file: 'bevis.pdf',
      title: 'Bevis',
      when: '',
      copies: 1,
      paper: 'card',
      sides: 'one',
      after: 'nothing',
      rightHandStarts: false,
      sections: [{ sheets: [sheet] }],
      runs: names.map((name, i) => ({ section: 0, slots: { 'participant.name': name }, participant: { number: i + 1, place } })),
    },
    supplies(),
  );
};

describe.each(['easy-read', 'standard'] as const)('in %s', (edition) => {
  let page: Sheet;
  let words: string;
  beforeAll(async () => {
    const { value, diagnostics } = await pressed(sheetIn(edition));
    expect(diagnostics).toEqual([]);
    expect(checkStructure(value.bytes).problems).toEqual([]);
    const pages = papersOf(value.bytes);
    expect(pages).toHaveLength(1);
    [page] = pages as [Sheet];
    words = (await pagesOf(value.bytes)).join(' ');
  });

  it('has one line across the page for a name, and two side by side to sign on', () => {
    const bars = page.painted.filter(({ what, box }) => what === 'bar' && box.bottom - box.top < 1);
    const wide = bars.filter(({ box }) => box.right - box.left > 169);
    expect(wide).toHaveLength(1);
    const signed = bars.filter(({ box }) => box.top > 240 && box.right - box.left > 50).map(({ box }) => box);
    expect(signed.map(({ left }) => Math.round(left * 10) / 10)).toEqual([20, 108.2]);
    expect(new Set(signed.map(({ top }) => Math.round(top * 10))).size).toBe(1);
  });
  it('has neither a head nor a page number', () => expect(words).not.toMatch(/Møde|Side \d/));
});

describe('with names', () => {
  const text = ({ painted }: Sheet): Painted[] => painted.filter(({ what }) => what === 'text');
  it('is a page for each, the name on the line', async () => {
    const { value, diagnostics } = await printed(sheetIn('easy-read', true), ['Bo', 'Åse Ærø']);
    expect(diagnostics).toEqual([]);
    const said = await pagesOf(value.bytes);
    expect(said.map((page) => /til: (.*?) Du var/.exec(page)?.[1])).toEqual(['Bo', 'Åse Ærø']);
    const [first] = papersOf(value.bytes) as [Sheet];
    const line = first.painted.find(({ what, box }) => what === 'bar' && box.right - box.left > 169 && box.bottom - box.top < 1)!;
    const name = text(first).filter(({ box }) => box.bottom < line.box.top && box.bottom > line.box.top - 6);
    expect(name).toHaveLength(1);
    expect(name[0]!.box.left).toBeCloseTo(20, 0);
  });
  it('tells a name that has no room, with the participant’s place', async () => {
    const { diagnostics } = await printed(sheetIn('easy-read', true), ['W'.repeat(40)]);
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['slot-too-narrow', 'error']]);
  });
});
