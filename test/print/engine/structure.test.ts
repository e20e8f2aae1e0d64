import { expect, it } from 'vitest';
import { Link, Path, Rect, Svg } from '../../../src/print/compose/element.js';
import { checkStructure, find } from '../../pdf-structure.js';
import { pagesOf, wordsOf } from '../../pdf-text.js';
import { foot, h, heading, keep, list, p, printed, running, table, Text, View } from './kit.js';

const square = {
  meaning: 'glad',
  source: 'own',
  name: 'Glad',
  forms: [],
  licence: 'CC0' as const,
  substance: false,
  svg: '<svg viewBox="0 0 72 72"><circle cx="36" cy="36" r="23" fill="#FCEA2B"/><path d="M20 40a16 16 0 0 0 32 0s-4-2-8 0z" fill="none" stroke="#000" stroke-width="2"/></svg>',
};
const everything = [
  heading(1, 'Håndtering af trang'),
  p(4),
  h(
    Text,
    { style: running },
    'Husk: ',
    h(Text, { style: { fontWeight: 700 } }, 'ring til en, du stoler på'),
    ', og ',
    h(Link, { src: 'https://example.org/æøå?a=1' }, 'læs mere på hjemmesiden'),
    '.',
  ),
  h(
    Text,
    { style: running },
    'Se ',
    h(
      Link,
      { src: '#skema' },
      'skemaet, som står længere fremme i arket og har sin egen lange henvisning, der går over to linjer i spalten',
    ),
    '.',
  ),
  h(
    View,
    { style: { flexDirection: 'row' } },
    h(Text, { style: { ...running, width: 90 } }, 'Skemaet: side'),
    h(Text, { slot: 'page:skema', style: { ...running, width: 30 } }, '00'),
  ),
  list('Træk vejret', 'Gå en tur'),
  h(View, { symbol: 'glad', alt: 'Glad', style: { width: 40, height: 40 } }),
  h(View, { style: { flexDirection: 'row' } }, h(View, { symbol: 'glad', style: { width: 20, height: 20 } }), p('glad')),
  h(
    Svg,
    { viewBox: '0 0 100 50', alt: 'En kurve der stiger og falder', style: { width: 200, height: 100 } },
    h(Path, { d: 'M0 50C20 0 60 0 100 50', stroke: '#c63', strokeWidth: 2, fill: 'none' }),
    h(Rect, { x: 1, y: 1, width: 98, height: 48, rx: 5, stroke: '#334455', fill: 'none' }),
  ),
  h(
    View,
    { tag: 'Figure', alt: 'Tre linjer at skrive på', wrap: false },
    ...[0, 1, 2].map((i) => h(View, { key: i, style: { height: 25, borderBottomWidth: 0.75, borderColor: '#888888' } })),
  ),
  heading(2, 'Skema'),
  h(View, { id: 'skema' }, table(60)),
  h(
    View,
    { style: { borderWidth: 1.5, borderColor: '#1f5f6b', borderRadius: 9, padding: 10, backgroundColor: '#eef6f7' } },
    p('Husk'),
    p(3),
  ),
];

it('is tagged through and through', async () => {
  const { bytes, faults } = await printed(everything, { title: 'Håndtering & håb', foot, symbols: new Map([['glad', square]]) });
  keep('everything', bytes);
  const checked = checkStructure(bytes);
  expect(checked.problems).toEqual([]);
  expect(faults).toEqual([]);
  expect(checked.title).toBe('Håndtering & håb');
  expect(checked.outline).toEqual(['Håndtering af trang', '  Skema']);
  expect(checked.tags).toMatchObject({ H1: 1, H2: 1, L: 1, LI: 2, Table: 1, TR: 61, Figure: 3, TH: 2 });
  expect(checked.links).toBeGreaterThanOrEqual(3); // the long one has a rectangle a line
  expect(find(checked.tree, 'Figure').map((f) => f.alt)).toEqual(['Glad', 'En kurve der stiger og falder', 'Tre linjer at skrive på']);
});

it('says every word in the order of the source, to the tree and to pdf.js', async () => {
  const { bytes } = await printed(everything, { foot, symbols: new Map([['glad', square]]) });
  const { tree } = checkStructure(bytes);
  expect(tree.text).toContain('Husk: ring til en, du stoler på, og læs mere på hjemmesiden.');
  const words = await wordsOf(bytes);
  for (const said of [
    'Håndtering af trang',
    'Husk: ring til en, du stoler på, og læs mere på hjemmesiden.',
    'Skemaet: side',
    'Række 1',
    'Række 60',
  ])
    expect(words).toContain(said);
  expect(words.indexOf('Række 1')).toBeGreaterThan(words.indexOf('Gå en tur'));
});

it('numbers pages, repeats the head of a table as an artifact and finds the page of a reference', async () => {
  const { bytes, pages } = await printed(everything, { foot, symbols: new Map([['glad', square]]) });
  const text = await pagesOf(bytes);
  expect(text).toHaveLength(pages);
  text.forEach((page, i) => expect(page).toContain(`Side ${i + 1} af ${pages}`));
  const withRows = text.filter((t) => t.includes('Række'));
  expect(withRows.length).toBeGreaterThan(1);
  for (const page of withRows) expect(page).toContain('Dag Trang');
  expect(find(checkStructure(bytes).tree, 'TH').map((t) => t.text)).toEqual(['Dag', 'Trang']);
  const number = /Skemaet: side\s*(\d+)/.exec(text.join(' '))?.[1];
  expect(Number(number) - 1).toBe(text.findIndex((t) => /Række 1(?!\d)/.test(t)));
});

it('prints a page that holds nothing', async () => {
  const { bytes, pages } = await printed([]);
  keep('empty', bytes);
  expect(pages).toBe(1);
  expect(checkStructure(bytes).problems).toEqual([]);
});
