import { describe, expect, it } from 'vitest';
import { sarifOf, type Sarif } from '../../src/cli/check/sarif.js';
import { rules } from '../../src/lint/index.js';
import type { Diagnostic } from '../../src/model/index.js';
import { expectSarif, type Json } from './sarif.js';

const file = 'content/rusmidler/sheets/årets ark (1).md';
const finding: Diagnostic = {
  rule: 'abbreviation',
  severity: 'warning',
  place: { file, from: { line: 2, column: 6, offset: 12 }, to: { line: 2, column: 11, offset: 17 } },
  message: { da: '»bl.a.« er en forkortelse.', en: '"bl.a." is an abbreviation.' },
  hint: { da: 'Skriv »blandt andet«.', en: 'Write "blandt andet".' },
  fix: { edits: [{ from: 12, to: 17, text: 'blandt andet' }], safe: true },
};
const fault: Diagnostic = { ...finding, rule: 'unknown-directive', severity: 'error', fix: undefined };
const around: Sarif = {
  lang: 'da',
  version: '0.1.0',
  rules,
  link: (rule) => `docs/regler.md#${rule}`,
  shown: (path) => path,
  pointAt: (_, offset) => ({ line: 2, column: offset - 6, offset }),
};

describe('SARIF', () => {
  it('keeps to the standard, in both languages, with nothing and with much to say', () => {
    for (const lang of ['da', 'en'] as const)
      for (const diagnostics of [[], [fault, finding, { ...finding, severity: 'hint' as const }]])
        expectSarif(sarifOf(diagnostics, { ...around, lang }));
  });

  it('has every rule with its help, and those of the stages by name', () => {
    const log = JSON.parse(sarifOf([fault], around)) as {
      runs: { tool: { driver: { rules: { id: string; help?: { text: string } }[] } } }[];
    };
    const listed = log.runs[0]!.tool.driver.rules;
    expect(listed.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), 'unknown-directive']);
    const rule = rules.find(({ id }) => id === 'abbreviation')!;
    const help = listed.find(({ id }) => id === 'abbreviation')!.help!.text;
    for (const part of [rule.summary.da, rule.why.da, rule.source, 'docs/regler.md#abbreviation']) expect(help).toContain(part);
  });

  it('tells place, level, message and fix', () => {
    const { runs } = JSON.parse(sarifOf([finding], around)) as { runs: { results: Json[] }[] };
    const uri = 'content/rusmidler/sheets/%C3%A5rets%20ark%20%281%29.md';
    const region = { startLine: 2, startColumn: 6, endLine: 2, endColumn: 11 };
    expect(runs[0]!.results).toEqual([
      {
        ruleId: 'abbreviation',
        ruleIndex: rules.findIndex(({ id }) => id === 'abbreviation'),
        level: 'warning',
        message: { text: '»bl.a.« er en forkortelse.\nSkriv »blandt andet«.' },
        locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
        fixes: [
          {
            description: { text: 'Skriv »blandt andet«.' },
            artifactChanges: [
              { artifactLocation: { uri }, replacements: [{ deletedRegion: region, insertedContent: { text: 'blandt andet' } }] },
            ],
          },
        ],
      },
    ]);
  });

  it('has levels for all severities, and no fix whose place is not known', () => {
    const { runs } = JSON.parse(sarifOf([fault, finding, { ...finding, severity: 'hint' }], { ...around, pointAt: () => null })) as {
      runs: { results: Json[] }[];
    };
    expect(runs[0]!.results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
    expect(runs[0]!.results.some((result) => 'fixes' in result)).toBe(false);
  });

  it('gives a file outside the current folder its whole address', () => {
    const text = sarifOf([finding], { ...around, shown: () => '../andet sted/ark.md' });
    expectSarif(text);
    expect(text).toMatch(/"uri": "file:\/\/\/.*andet%20sted\/ark\.md"/);
  });
});
