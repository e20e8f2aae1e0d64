import { describe, expect, it } from 'vitest';
import { report } from '../../src/cli/report.js';
import type { Diagnostic, Place } from '../../src/model/index.js';

const file = 'content/rusmidler/sheets/min-trang.easy-read.md';
const place = (line: number, from: number, to: number, endLine = line): Place => ({
  file,
  from: { line, column: from, offset: 0 },
  to: { line: endLine, column: to, offset: 0 },
});
const tooLong: Diagnostic = {
  rule: 'sentence-too-long',
  severity: 'error',
  place: place(14, 1, 5),
  message: { da: 'Sætningen har 19 ord. Letlæst har højst 15.', en: 'The sentence has 19 words. Easy-read has 15 at most.' },
  hint: { da: 'Del den i to sætninger.', en: 'Split it into two sentences.' },
};
const lines = (line: number, text: string) => `${'\n'.repeat(line - 1)}${text}\nmere`;
const show = (d: Diagnostic, text: string | null, lang: 'da' | 'en' = 'da') => report([d], { lang, text: () => text, colour: false });

describe('report', () => {
  it('tells place, severity, rule, message, line and hint in Danish', () => {
    const text = lines(14, 'Når du får lyst til at drikke, kan du ringe til en, du stoler på, og så kan I gå en tur sammen.');
    expect(show({ ...tooLong, place: place(14, 1, 4) }, text)).toBe(
      [
        'content/rusmidler/sheets/min-trang.easy-read.md:14:1  fejl  sentence-too-long',
        '  Sætningen har 19 ord. Letlæst har højst 15.',
        '   14 │ Når du får lyst til at drikke, kan du ringe til en, du stoler på, og så …',
        '      │ ^^^',
        '  Del den i to sætninger.',
        '',
      ].join('\n'),
    );
  });

  it('speaks English, and knows warnings and hints', () => {
    expect(show({ ...tooLong, severity: 'warning', place: place(3, 3, 5) }, lines(3, 'ab cd'), 'en')).toBe(
      [
        'content/rusmidler/sheets/min-trang.easy-read.md:3:3  warning  sentence-too-long',
        '  The sentence has 19 words. Easy-read has 15 at most.',
        '    3 │ ab cd',
        '      │   ^^',
        '  Split it into two sentences.',
        '',
      ].join('\n'),
    );
    expect(show({ ...tooLong, severity: 'hint' }, null)).toContain('  råd  ');
    expect(show({ ...tooLong, severity: 'warning' }, null)).toContain('  advarsel  ');
  });

  it('has no frame where there is no text to show', () => {
    const bare = [
      'content/rusmidler/sheets/min-trang.easy-read.md:14:1  fejl  sentence-too-long',
      '  Sætningen har 19 ord. Letlæst har højst 15.',
      '  Del den i to sætninger.',
      '',
    ].join('\n');
    expect(show(tooLong, null)).toBe(bare);
    expect(show(tooLong, 'kort')).toBe(bare);
    expect(show(tooLong, lines(14, '   '))).toBe(bare);
  });

  it('cuts a long line on both sides, and keeps the place in view', () => {
    const text = `${'a'.repeat(100)} HER ${'b'.repeat(100)}`;
    const [, , line, marks] = show({ ...tooLong, place: place(1, 102, 105) }, text).split('\n');
    expect(line).toBe(`    1 │ …${'a'.repeat(19)} HER ${'b'.repeat(48)}…`);
    expect(marks).toBe(`      │ ${' '.repeat(21)}^^^`);
  });

  it('marks to the end of the line when the place goes on below it', () => {
    expect(show({ ...tooLong, place: place(1, 5, 3, 2) }, 'abc def  \nghi').split('\n')[3]).toBe('      │     ^^^');
  });

  it('puts the marks under letters with marks and signs outside the basic plane', () => {
    const text = '🙂e\u0301 fejl';
    const [, , , marks] = show({ ...tooLong, place: place(1, text.indexOf('f') + 1, text.length + 1) }, text).split('\n');
    expect(marks).toBe('      │    ^^^^');
  });

  it('lets no control character through to the terminal', () => {
    const hostile: Diagnostic = { ...tooLong, place: place(1, 1, 2), message: { da: '\u001b[31mrød\u202e', en: '' } };
    const told = show(hostile, 'a\u001b]0;titel\u0007\tb\u009b');
    expect(told).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(told).toContain('    1 │ a�]0;titel� b�');
  });

  it('parts several by an empty line, and calls files what the reader calls them', () => {
    const told = report([tooLong, tooLong], { lang: 'da', text: () => null, colour: false, shown: () => 'her.md' });
    expect(told.split('\n').filter((line) => line.startsWith('her.md:14:1'))).toHaveLength(2);
    expect(told).toContain('sætninger.\n\nher.md');
  });

  it('has colours when asked, and the same words', () => {
    const plain = report([tooLong], { lang: 'da', text: () => lines(14, 'Når du'), colour: false });
    const coloured = report([tooLong], { lang: 'da', text: () => lines(14, 'Når du'), colour: true });
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('obeys NO_COLOR', async () => {
    const { execFileSync } = await import('node:child_process');
    const script = `import { report } from ${JSON.stringify(new URL('../../src/cli/report.ts', import.meta.url).pathname)};
      process.stdout.write(report([${JSON.stringify(tooLong)}], { lang: 'da', text: () => null }));`;
    const run = (env: Record<string, string>) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: { PATH: process.env['PATH'], ...env },
        encoding: 'utf8',
      });
    expect(run({ NO_COLOR: '1' })).not.toContain('\u001b');
    expect(run({ FORCE_COLOR: '1' })).toContain('\u001b');
  });
});
