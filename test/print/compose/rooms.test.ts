// Where room to write in stands on its lines: inside the column, wide enough for a name, a word space from the words beside it.
import { describe, expect, it } from 'vitest';
import type { Edition, TailoredInline } from '../../../src/model/index.js';
import { compose } from '../../../src/print/compose/index.js';
import { brokenLines } from '../../../src/print/compose/easy/lines.js';
import { easyRead } from '../../../src/print/compose/tokens.js';
import type { Frame } from '../../../src/print/frame.js';
import { layOut } from '../../../src/print/frames/index.js';
import { fonts } from '../engine/kit.js';
import { made, supplies } from '../easy/sheets.js';

async function framesOf(edition: Edition, ...paragraphs: string[]): Promise<Frame[]> {
  const easy = edition === 'easy-read' ? '.easy-read' : '';
  const front = `---\ntitle: Prøve\nkind: handout\nedition: ${edition}\nreview: { status: draft }\n---\n\nFørst en sætning.\n\n`;
  const { sheet, diagnostics } = made(`test/cases/rum${easy}.md`, `${front}${paragraphs.join('\n\n')}\n`);
  expect(diagnostics).toEqual([]);
  const composition = compose(sheet, supplies());
  const { left, right, width } = composition.geometry;
  const frames = await layOut([{ name: 'rooms', blocks: composition.blocks.map((block) => ({ block, width: width - left - right })) }], {
    fonts,
    pictures: new Map(),
    cache: null,
  });
  return composition.blocks.slice(-paragraphs.length).map(({ key }) => frames.get(key) as Frame);
}
/** Lines to write on: those under room inside a text, and those to the end of a column. */
const rooms = ({ under, segs }: Frame): { x: number; w: number; y: number }[] =>
  [...under, ...segs.flatMap((seg) => seg.items)].flatMap((item) =>
    'w' in item && 'h' in item && item.h! < 2 ? [{ x: item.x, w: item.w!, y: item.y }] : [],
  );

const [place, date, phone] = ['{{group.place}}', '{{session.date}}', '{{facilitator.1.phone}}'];
describe.each(['standard', 'easy-read'] as const)('%s', (edition) => {
  const column = edition === 'standard' ? 0 : 104;
  const texts: [string, string, number][] = [
    ['first in its paragraph', `${place} er stedet, hvor vi mødes næste gang, og så går vi videre derfra.`, 1],
    ['first and bold', `**${place}** er stedet.`, 1],
    ['three on a line', `Vi ses ${date} kl. ${place} i ${phone} hos os.`, 3],
    ['four after each other', `Så ${date} ${place} ${phone} ${place}`, 4],
    ['last after many words', `Næste gang mødes vi et sted, som vi alle sammen har aftalt på forhånd: ${place}`, 1],
    ['two, the last at the end', `Ring til os på ${phone}, eller til en af de andre ledere på ${phone}`, 2],
    ['first and last', `${place} og ${date}`, 2],
  ];
  it.each(texts)('room that is %s', async (_, text, count) => {
    const [frame] = await framesOf(edition, text);
    expect(frame!.faults).toEqual([]);
    const found = rooms(frame!);
    expect(found).toHaveLength(count);
    for (const { x, w } of found) {
      expect(x).toBeGreaterThanOrEqual(column);
      expect(x + w).toBeLessThanOrEqual(482);
      expect(w).toBeGreaterThan(90);
    }
  });
});

describe('easy-read lines', () => {
  const here = { file: '', from: { line: 1, column: 1, offset: 0 }, to: { line: 1, column: 1, offset: 0 } };
  const room: TailoredInline = { type: 'blank', label: 'stedet', place: here };
  const text = (words: string): TailoredInline => ({ type: 'text', text: words, place: here });
  const set = (...nodes: TailoredInline[]): string =>
    brokenLines(nodes, 900, easyRead.body)
      .map((line) => line.map((piece) => (piece.type === 'run' ? piece.text : '_')).join(''))
      .join('/');

  it('have a space after room as before it, and none before a full stop', () => {
    expect(set(room, text(' er stedet.'))).toBe('_ er stedet.');
    expect(set(text('Vi ses '), room, text(' kl. '), room, text('.'))).toBe('Vi ses _ kl. _.');
    expect(set(room, text(' '), room)).toBe('_ _');
  });
});
