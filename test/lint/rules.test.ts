// Every rule by its own examples: what is bad is found where it stands, what is good is not, and a hint that can be carried out makes the message go away.
import { beforeAll, describe, expect, it } from 'vitest';
import { rules, type Dictionary, type Rule } from '../../src/lint/index.js';
import { hasErrors, type Diagnostic } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { danishOnDisk } from '../../src/world/danish-on-disk.js';
import { asSheet, exampleFile, libraryWith, said } from './world.js';

type Changes = Record<string, string | null>;
const edition = (rule: Rule) => (rule.about === 'sheet' && rule.editions?.includes('standard') === false ? 'easy-read' : 'standard');
const changes = (rule: Rule, which: 'bad' | 'good'): Changes =>
  rule.about === 'library' ? { ...rule[which] } : { [exampleFile(edition(rule))]: asSheet(rule[which], edition(rule)) };

let dictionary: Dictionary;
beforeAll(async () => {
  dictionary = await danishOnDisk();
});
const found = async (rule: Rule, files: Changes): Promise<Diagnostic[]> =>
  (await said(files, dictionary)).filter((d) => d.rule === rule.id);

/** The files after each fix was carried out. */
function mended(files: Changes, diagnostics: readonly Diagnostic[]): Changes {
  const out = { ...files };
  for (const { place, fix } of diagnostics.toReversed()) {
    for (const { from, to, text } of fix?.edits.toSorted((a, b) => b.from - a.from) ?? []) {
      const whole = out[place.file] as string;
      out[place.file] = whole.slice(0, from) + text + whole.slice(to);
    }
  }
  return out;
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('finds its bad example, in its file', async () => {
    const all = await found(rule, changes(rule, 'bad'));
    expect(all.length).toBeGreaterThan(0);
    const files = Object.keys(changes(rule, 'bad'));
    if (rule.about === 'sheet') for (const d of all) expect(files).toContain(d.place.file);
  });
  it('passes its good example', async () => {
    expect(await found(rule, changes(rule, 'good'))).toEqual([]);
  });
  it('has examples that the reader and the parser take', async () => {
    for (const which of ['bad', 'good'] as const) {
      const { library, faults } = await libraryWith(changes(rule, which));
      const sheets = [...library.sheets.values()].flatMap((s) => Object.values(s.editions));
      if (rule.about === 'sheet') {
        expect(faults).toEqual([]);
        for (const source of sheets) expect(hasErrors(parse(source).diagnostics)).toBe(false);
      }
    }
  });
  it('is mended by its fix, where it has one', async () => {
    const bad = changes(rule, 'bad');
    const before = (await found(rule, bad)).filter((d) => d.fix);
    const after = await found(rule, mended(bad, before));
    expect(after.filter((d) => d.fix)).toEqual([]);
  });
  it('says itself in both languages, and why', () => {
    for (const words of [rule.summary, rule.why]) {
      expect(words.da).toMatch(/\S.*\.$/s);
      expect(words.en).toMatch(/\S.*\.$/s);
    }
    expect(rule.source).not.toBe('');
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

it('has one name for each rule', () => {
  expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
});
