// Everything that easy-read can print, printed whole.
import { beforeAll, describe, expect, it } from 'vitest';
import { directiveNames } from '../../../src/model/index.js';
import type { Printed } from '../../../src/model/index.js';
import { checkStructure, find, type Checked as Structure } from '../../pdf-structure.js';
import { pagesOf } from '../../pdf-text.js';
import { firstMissing, wordsIn, wordsOfSheet } from '../compose/drawn.js';
import { keep } from '../engine/kit.js';
import { pressed, specimen } from './sheets.js';

describe('the specimen of the easy-read edition', () => {
  const { sheet, diagnostics } = specimen('easy-read');
  let printed: Printed;
  let structure: Structure;
  let pages: string[];
  beforeAll(async () => {
    const result = await pressed(sheet);
    expect(result.diagnostics).toEqual([]);
    printed = result.value;
    keep('specimen-easy-read', printed.bytes);
    structure = checkStructure(printed.bytes);
    pages = await pagesOf(printed.bytes);
  }, 60_000);

  it('reads without a word from the stages', () => expect(diagnostics).toEqual([]));

  it('shows every directive that a participant can meet', () => {
    const elsewhere = ['step', 'lane', 'meanwhile', 'jobs', 'cards', 'card'];
    const source = new Set([...sheet.source.text.matchAll(/^:{2,}([a-z-]+)/gm)].map(([, name]) => name));
    expect(directiveNames.filter((name) => !source.has(name) && !elsewhere.includes(name))).toEqual([]);
  });

  it('prints every word in the order of the source', () => {
    const wanted = wordsOfSheet(sheet);
    expect(wanted.length).toBeGreaterThan(200);
    expect(firstMissing(wanted, wordsIn(structure.tree.text))).toBeNull();
    expect(firstMissing(wanted, wordsIn(pages.join(' ')))).toBeNull();
  });

  it('prints what stands in attributes', () => {
    const words = pages.join(' ');
    for (const said of [
      'Mit navn:',
      'Ingen trang',
      'Rigtig meget trang',
      'Meget dårligt',
      'Noget andet:',
      'Det vil jeg gøre:',
      'Husk',
      'Eksempel',
      'Gode råd',
    ])
      expect(words).toContain(said);
    for (const said of [
      'Drikker du meget hver dag?',
      'Karen, 34 år',
      'Din søvn',
      'Hvordan har du sovet?',
      'Tag med',
      '112',
      'Tjek ud og tak for i dag',
    ])
      expect(words).toContain(said);
  });

  it('is tagged through and through', () => {
    expect(structure.problems).toEqual([]);
    expect(structure.tags.H1).toBe(1);
    expect(structure.tags.Table).toBe(3);
    expect(structure.tags.BlockQuote).toBe(2);
    expect(structure.tags.L).toBeGreaterThan(8);
  });

  it('says what to write where somebody writes, and nothing of a picture whose words stand beside it', () => {
    const alts = find(structure.tree, 'Figure').map((f) => f.alt);
    expect(alts.filter((alt) => !alt)).toEqual([]);
    expect(alts).toContain('Linjer at skrive på: Det hjalp mig sidst');
    expect(alts).toContain('Skala fra 0 (Ingen trang) til 10 (Rigtig meget trang). Sæt ét kryds: Hvor stærk er din trang lige nu?');
    expect(alts).toContain('Ramme at tegne i: Tegn et sted, hvor du har det godt');
    expect(alts).not.toContain('bølge');
  });

  it('numbers its pages, and says that nobody of the target group has read it', () => {
    pages.forEach((page, i) => {
      expect(page).toContain(`Side ${i + 1} af ${pages.length}`);
      expect(page).toContain('ikke læst af målgruppen endnu');
    });
  });

  it('puts the plan of a whole day on one page', () => {
    const plan = pages.find((page) => page.includes('Planen i dag')) ?? '';
    expect(plan).toContain('Velkommen og dagens plan');
    expect(plan).toContain('Tjek ud og tak for i dag');
    expect(plan).not.toContain('Kun til lederne');
  });

  it('gives the same bytes twice', async () => {
    const again = await pressed(specimen('easy-read').sheet);
    expect(again.value.bytes).toEqual(printed.bytes);
  });
});
