import { describe, expect, it } from 'vitest';
import { tailor } from '../../src/tailor/index.js';
import { dumpTree } from '../dump.js';
import { frontLines } from '../parse/source.js';
import { aroundOf, documentOf, settingOf, type Wanted } from './setting.js';

interface Row {
  name: string;
  bad: string;
  /** "rule line:column", lines counted from the body's first. */
  says: string[];
  good: string;
  reader?: Wanted;
  hint?: string;
}
const lanes = (first: string, second: string): string =>
  `:::::step{id=velkomst}\n::::lane{lead=${first}}\nA\n::::\n\n::::lane{lead=${second}}\nB\n::::\n:::::`;

const rows: Row[] = [
  {
    name: 'an unknown value',
    bad: 'Vi ses {{session.dato}}.',
    says: ['unknown-value 1:8'],
    good: 'Vi ses {{session.date}}.',
    hint: 'Mente du »session.date«?',
  },
  {
    name: 'an unknown value, after a good one, in bold',
    bad: '{{session.date}}\n**på {{group.plase}}**',
    says: ['unknown-value 2:6'],
    good: '**på {{group.place}}**',
    hint: 'Mente du »group.place«?',
  },
  { name: 'an unknown value of a person', bad: '{{participant.phone}}', says: ['unknown-value 1:1'], good: '{{participant.name}}' },
  { name: 'a name of the language', bad: 'Hej {{constructor}}', says: ['unknown-value 1:5'], good: 'Hej \\{{constructor}}' },
  { name: 'a prototype', bad: '{{__proto__}}', says: ['mustache-form 1:1'], good: '\\{{\\__proto__}}' },
  { name: 'a way to a prototype', bad: '{{session.constructor.prototype}}', says: ['unknown-value 1:1'], good: '{{session.title}}' },
  { name: 'a method', bad: '{{session.date.toString}}', says: ['unknown-value 1:1'], good: '{{session.date}}' },
  { name: 'a helper', bad: 'A {{lookup session "date"}}', says: ['mustache-form 1:3'], good: 'A {{session.date}}' },
  { name: 'a helper with names', bad: '{{log level=session}}', says: ['mustache-form 1:1'], good: '{{session.date}}' },
  { name: 'three brackets', bad: '{{{session.date}}}', says: ['mustache-form 1:1'], good: '{{session.date}}' },
  { name: 'an ampersand', bad: '{{&session.date}}', says: ['mustache-form 1:1'], good: '{{session.date}}' },
  { name: 'a block', bad: 'A {{#if session}}b{{/if}} c', says: ['mustache-form 1:3'], good: 'A b c' },
  {
    name: 'a block that is never closed',
    bad: 'A {{#each session}} og {{session.date}}',
    says: ['mustache-form 1:3'],
    good: 'A og {{session.date}}',
  },
  { name: 'a partial', bad: '{{> ../hemmelig}}', says: ['mustache-form 1:1'], good: 'hemmelig' },
  { name: 'a comment', bad: 'A {{! husk}}', says: ['mustache-form 1:3'], good: 'A' },
  { name: 'data of Handlebars', bad: '{{@root.session}}', says: ['mustache-form 1:1'], good: '{{session.date}}' },
  { name: 'a way up', bad: '{{../session.date}}', says: ['mustache-form 1:1'], good: '{{session.date}}' },
  { name: 'this', bad: '{{this}}', says: ['mustache-form 1:1'], good: '{{session.date}}' },
  { name: 'this and a path', bad: '{{this.session.date}}', says: ['mustache-form 1:1'], good: '{{session.date}}' },
  { name: 'a path with slashes', bad: '{{session/date}}', says: ['mustache-form 1:1'], good: '{{session.date}}' },
  { name: 'a path in square brackets', bad: '{{session.[date]}}', says: ['mustache-form 1:1'], good: '{{session.date}}' },
  { name: 'a path in square brackets, alone', bad: '{{[constructor]}}', says: ['mustache-form 1:1'], good: '{{session.date}}' },
  { name: 'a number', bad: '{{7}}', says: ['mustache-form 1:1'], good: '7' },
  { name: 'a sum', bad: '{{7*7}}', says: ['mustache-form 1:1'], good: '49' },
  { name: 'words', bad: '{{"ord"}}', says: ['mustache-form 1:1'], good: 'ord' },
  { name: 'spaces taken away', bad: 'A {{~session.date~}} b', says: ['mustache-form 1:3'], good: 'A {{ session.date }} b' },
  { name: 'a raw block', bad: '{{{{raw}}}} x {{{{/raw}}}}', says: ['mustache-form 1:1'], good: 'x' },
  { name: 'a decorator', bad: '{{* a}}', says: ['mustache-form 1:1'], good: 'a' },
  { name: 'nothing', bad: 'A {{ }}', says: ['mustache-form 1:3'], good: 'A' },
  { name: 'brackets that are never closed', bad: 'A {{session.date\nog b', says: ['mustache-form 1:3'], good: 'A {{session.date}}\nog b' },
  { name: 'brackets around a bold word', bad: '{{**session.date**}}', says: ['mustache-form 1:1'], good: '**{{session.date}}**' },
  {
    name: 'a broken one beside good ones',
    bad: '{{session.date}} {{ }} {{group.place}} {{x y}}',
    says: ['mustache-form 1:18', 'mustache-form 1:40'],
    good: '{{session.date}} {{group.place}}',
  },
  {
    name: 'a broken one in a table',
    bad: '| A | {{x}} |\n| - | - |',
    says: ['unknown-value 1:7'],
    good: '| A | {{group.name}} |\n| - | - |',
  },
  {
    name: 'a name in the middle of a line',
    bad: 'Hej {{participant.name}}, velkommen',
    says: ['slot-not-last 1:5'],
    good: 'Hej {{participant.name}},\nvelkommen',
  },
  {
    name: 'a name in the middle, where copies have none',
    bad: 'Hej {{participant.name}}, velkommen',
    says: ['slot-not-last 1:5'],
    good: 'Hej {{participant.name}}',
    reader: { named: false },
  },
  {
    name: 'two names',
    bad: '{{participant.name}} {{participant.name}}',
    says: ['slot-not-last 1:1'],
    good: '{{participant.name}}\n{{participant.name}}',
  },
  {
    name: 'a name in bold before more',
    bad: '**{{participant.name}}** er her',
    says: ['slot-not-last 1:3'],
    good: 'Her er **{{participant.name}}**!',
  },
  {
    name: 'a name before a picture',
    bad: '{{participant.name}} ![](symbol:glad)',
    says: ['slot-not-last 1:1'],
    good: '![](symbol:glad) {{participant.name}}',
  },
  {
    name: 'a name before bold punctuation and more',
    bad: '*{{participant.name}}*! ja',
    says: ['slot-not-last 1:2'],
    good: '*{{participant.name}}*!',
  },
  {
    name: 'an option that the course has not',
    bad: 'A\n\n:::when{meel=true}\nB\n:::',
    says: ['unknown-option 3:1'],
    good: 'A\n\n:::when{meal=true}\nB\n:::',
    hint: 'Mente du »meal«?',
  },
  {
    name: 'an option that every object has',
    bad: ':::when{constructor=true}\nB\n:::',
    says: ['unknown-option 1:1'],
    good: ':::when{meal}\nB\n:::',
  },
  {
    name: 'a value that the option has not',
    bad: ':::when{substance=has}\nB\n:::',
    says: ['wrong-option-value 1:1'],
    good: ':::when{substance=hash}\nB\n:::',
    hint: 'Mente du »hash«?',
  },
  {
    name: 'a number that the option has not',
    bad: ':::when{hours=4}\nB\n:::',
    says: ['wrong-option-value 1:1'],
    good: ':::when{hours=3}\nB\n:::',
    hint: 'Skriv 2 eller 3.',
  },
  {
    name: 'a flag that is neither',
    bad: ':::when{meal=ja}\nB\n:::',
    says: ['wrong-option-value 1:1'],
    good: ':::when{meal=false}\nB\n:::',
  },
  {
    name: 'a way of answering that is none',
    bad: ':::when{answers=drawing}\nB\n:::',
    says: ['wrong-option-value 1:1'],
    good: ':::when{answers=draw}\nB\n:::',
  },
  {
    name: 'a step that is not in the plan',
    bad: ':::::step{id=velkommst}\n::::lane{lead=S}\nA\n::::\n:::::',
    says: ['unknown-step 1:1'],
    good: ':::::step{id=velkomst}\n::::lane{lead=S}\nA\n::::\n:::::',
    hint: 'Mente du »velkomst«?',
  },
  {
    name: 'a lead that the course has not',
    bad: lanes('S', 'X'),
    says: ['unknown-lead 6:1'],
    good: lanes('S', 'both'),
    hint: 'Skriv R, S eller both.',
  },
  {
    name: 'minutes that are fewer than the step',
    bad: lanes('S minutes=5', 'R minutes=4'),
    says: ['step-minutes 1:1'],
    good: lanes('S minutes=5', 'R minutes=5'),
  },
  {
    name: 'minutes that are more than the step',
    bad: lanes('S minutes=11', 'R'),
    says: ['step-minutes 1:1'],
    good: lanes('S minutes=10', 'R'),
  },
  {
    name: 'minutes that are wrong for three hours',
    bad: lanes('S minutes=5/8', 'R minutes=5/8'),
    says: ['step-minutes 1:1'],
    good: lanes('S minutes=5/8', 'R minutes=5/7'),
    reader: { options: { hours: 3 } },
  },
  { name: 'a sheet that is nowhere', bad: 'A\n\n::include{sheet=intet}', says: ['unknown-sheet 3:1'], good: 'A\n\n::include{sheet=andet}' },
  { name: 'a sheet that includes itself', bad: '::include{sheet=min-trang}', says: ['include-circle 1:1'], good: '::include{sheet=andet}' },
  { name: 'a sheet that goes round', bad: '::include{sheet=ring}', says: ['include-circle 1:1'], good: '::include{sheet=andet}' },
];

const around = aroundOf({ andet: 'Andet', ring: '::include{sheet=ring}' });
const spoken = (body: string, reader: Wanted = {}): string[] =>
  tailor(documentOf(body), settingOf({ named: true, ...reader }), around).diagnostics.map(
    ({ rule, place: { from } }) => `${rule} ${from.line - frontLines}:${from.column}`,
  );

describe('tailor: what is wrong, and where', () => {
  it.each(rows)('$name', ({ bad, says, good, reader, hint }) => {
    expect(spoken(bad, reader)).toEqual(says);
    expect(spoken(good, reader)).toEqual([]);
    if (hint) expect(tailor(documentOf(bad), settingOf(), around).diagnostics[0]!.hint.da).toBe(hint);
  });

  it('says why: a name of the language is no value', () => {
    for (const path of ['constructor', '__proto__', 'session.prototype', 'toString.x'])
      expect(tailor(documentOf('x', 'x', `{{${path}}}`), settingOf(), around).diagnostics[0]!.message.da).toContain('inde i programmet');
  });

  it('a name cannot stand in the title, which is in the bookmarks', () => {
    const { value, diagnostics } = tailor(documentOf('x', 'x', 'Til {{participant.name}}'), settingOf({ named: true }), around);
    expect(diagnostics.map((d) => d.rule)).toEqual(['slot-in-title']);
    expect(value.title.map((node) => node.type)).toEqual(['text', 'blank']);
  });

  it('a wrong id of a sheet gets the nearest, never the sheet itself', () => {
    const hintOf = (body: string) => tailor(documentOf(body), settingOf(), around).diagnostics[0]?.hint.da;
    expect(hintOf('::include{sheet=andett}')).toBe('Mente du »andet«?');
    expect(hintOf('::include{sheet=min-trnag}')).toBe('Et arks id er dets filnavn uden .md.');
  });

  it('sheets that include each other twice over come to an end', () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`ark-${i}`, `::include{sheet=ark-${i + 1}}\n\n::include{sheet=ark-${i + 1}}`]),
    );
    const { diagnostics } = tailor(documentOf('::include{sheet=ark-0}'), settingOf(), aroundOf(sheets));
    expect(diagnostics.map((d) => d.rule)).toContain('too-many-includes');
  });

  it('what is broken still prints, as it was written or as a line', () => {
    const dump = dumpTree(tailor(documentOf('A {{x y}} og {{session.dato}} b'), settingOf(), around).value);
    expect(dump).toContain('"A {{x y}} og "');
    expect(dump).toContain('blank label="session.dato"');
    expect(dump).toContain('" b"');
  });
});
