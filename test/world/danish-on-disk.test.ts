// The Danish dictionary: what it knows by itself, before the rules join words.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dictionary } from '../../src/lint/index.js';
import { danishOnDisk } from '../../src/world/danish-on-disk.js';
import { slipsOf } from '../../src/world/danish-slips.js';
import { DanishTable } from '../../src/world/danish-table.js';

let danish: Dictionary;
beforeAll(async () => {
  danish = await danishOnDisk();
});

describe('the dictionary', () => {
  it('knows words and their forms, and joins nothing by itself', () => {
    for (const word of ['opgave', 'opgaverne', 'Opgave', 'København', 'bostøtte', 'bl.a.'])
      expect([word, danish.has(word)]).toEqual([word, true]);
    for (const word of ['opgven', 'københavn', 'hovvedet', 'trangdagbog']) expect([word, danish.has(word)]).toEqual([word, false]);
  });
  it('tells how a compound may begin', () => {
    for (const part of ['følelses', 'hjemme', 'støtte', 'natte', 'arbejds', 'børne', 'risiko'])
      expect([part, danish.begins(part)]).toEqual([part, true]);
    for (const part of ['følelse', 'opgaves', 'mop', 'kropp', 'og-', '']) expect([part, danish.begins(part)]).toEqual([part, false]);
  });
  it('finds words one slip away, the commonest first', () => {
    expect(danish.slips('opgven')[0]).toBe('opgaven');
    expect(danish.slips('minuttene')).toEqual(['minutterne']);
    expect(danish.slips('rusmidlre')).toContain('rusmidler');
    expect(danish.slips('blimpe', (other) => other === 'blimp')).toContain('blimp');
    expect(danish.slips('q'.repeat(5000))).toEqual([]);
  });
  it('looks further when asked', () => {
    expect(danish.near('diskution')).toContain('diskussion');
    expect(danish.near('q'.repeat(5000))).toEqual([]);
  });
  it('ranks the most used forms', () => {
    expect(danish.rank('jeg')).toBeLessThan(20);
    expect(danish.rank('ambivalent')).toBeNull();
  });
  it('is opened once, and leaves the faults of the process to the program', async () => {
    expect(await danishOnDisk()).toBe(danish);
    expect(process.listeners('uncaughtException').some((listener) => /ExitStatus/.test(String(listener)))).toBe(false);
  });
});

describe('the table', () => {
  const table = new DanishTable('3\nnat/61,31 ph:nad\ndag/29\ndag/2\ncentrum/69\nsærlig');
  it('reads flags, notes and words of two lines', () => {
    expect(['nat', 'natte', 'dags', 'centre'].map((part) => table.begins(part))).toEqual([true, true, true, true]);
    expect(['nats', 'dag', 'nate', 'centrum', 'særlig', 'x'].some((part) => table.begins(part))).toBe(false);
  });
  it('takes a regular form for likely', () => {
    expect(['nat', 'natten', 'dagene', 'særlige'].map((word) => table.likely(word))).toEqual([true, true, true, true]);
    expect(table.likely('dagxx')).toBe(false);
  });
});

it('slips are swaps, doublings, losses, additions and exchanges, never the word itself', () => {
  const slips = slipsOf('ord');
  for (const slip of ['rod', 'odr', 'orrd', 'od', 'jord', 'ard']) expect(slips).toContain(slip);
  expect(slips).not.toContain('ord');
  expect(slipsOf('')).toContain('å');
});
