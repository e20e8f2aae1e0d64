// What goes home with somebody says nothing of what the course is about: not on its front, not in its head or foot.
import { describe, expect, it } from 'vitest';
import { tells, type Carrier, type TailoredSheet } from '../../../src/model/index.js';
import { pagesOf } from '../../pdf-text.js';
import { made, pressed } from '../easy/sheets.js';

const facts = {
  'F-1': { fact: 'Prøve', sure: 'A' as const, verified: true, cite: 'Center for Rusmiddelforskning 2020, NIDA 1998', sources: ['Prøve'] },
};
const sheet = (title: string, deck?: string): TailoredSheet => {
  const body = deck
    ? [`:::::cards{deck="${deck}"}`, ':::card{symbol=glad word="Glad"}', '**Jeg er glad.**', ':::', ':::::']
    : ['Skriv, når du har lyst.', '', '## Min dag', '', '::lines{count=2}', '', '## Min aften', '', '::lines{count=2}'];
  const front = [
    '---',
    `title: ${title}`,
    `kind: ${deck ? 'cards\ncarrier: cards' : 'worksheet'}`,
    'themes: [3]',
    'edition: easy-read',
    'sources: [F-1]',
    'review: { status: draft }',
    '---',
    '',
  ];
  const { sheet: all, diagnostics } = made('test/cases/quick.easy-read.md', [...front, ...body].join('\n'));
  expect(diagnostics).toEqual([]);
  return all;
};
async function said(from: TailoredSheet, setting: { carrier?: Carrier; discreet: boolean }): Promise<string> {
  const { value, diagnostics } = await pressed({ ...from, setting: { ...from.setting, ...setting } }, { facts });
  expect(diagnostics).toEqual([]);
  return (await pagesOf(value.bytes)).join(' ');
}

describe.each(['a4', 'wallet', 'fridge', 'booklet', 'poster', 'tiles', 'certificate'] as const)('as %s', (carrier) => {
  it('a discreet sheet tells nothing in head and foot: its sources are the leaders’ to tell', async () => {
    const words = await said(sheet('Min uge'), { carrier, discreet: true });
    expect(tells(words)).toBe(false);
    expect(words).not.toMatch(/NIDA|F-1\b/);
    expect(words).toContain('Kilder: spørg lederne');
    expect(words).toContain('Min dag');
  });
  it('an open one names them', async () => {
    const words = await said(sheet('Min uge'), { carrier, discreet: false });
    expect(words).toContain('Rusmiddelforskning 2020');
    expect(words).toContain('NIDA 1998');
  });
});

describe.each(['wallet', 'fridge'] as const)('the front of a %s', (carrier) => {
  it('has the meeting’s number where the title tells', async () => {
    const words = await said(sheet('Mine rusmidler'), { carrier, discreet: true });
    expect(tells(words)).toBe(false);
    expect(words).toContain('Møde 3');
  });
  it('has the title where it does not, or where the order is open', async () => {
    expect(await said(sheet('Min uge'), { carrier, discreet: true })).toContain('Min uge');
    expect(await said(sheet('Mine rusmidler'), { carrier, discreet: false })).toContain('Mine rusmidler');
  });
});

describe('a deck of cards', () => {
  it('is only cards where its name tells', async () => {
    const words = await said(sheet('Kort', 'Hash eller ej'), { discreet: true });
    expect(tells(words)).toBe(false);
    expect(words).toContain('Kort 1 af 1');
    expect(await said(sheet('Kort', 'Hash eller ej'), { discreet: false })).toContain('Hash eller ej 1 af 1');
  });
});
