import { describe, expect, it } from 'vitest';
import type { TailoredBlock } from '../../../src/model/index.js';
import { grouped } from '../../../src/print/compose/group.js';
import { d, h, p, place, table, ul } from './tree.js';

const field = (label: string, width?: 'half' | 'third'): TailoredBlock => d('field', { label, ...(width && { width }) });
const scale = (label?: string): TailoredBlock => d('scale', { name: 's', ...(label && { label }) });
const tip = d('box', { kind: 'tip' }, p('Skriv kort.'));
const shape = (
  blocks: TailoredBlock[],
  kind: 'handout' | 'form' | 'print-run' = 'handout',
  edition: 'standard' | 'easy-read' = 'standard',
): string[] => grouped(blocks, { edition, sheet: kind }).map((g) => `${g.how} ${g.nodes.length}`);

describe('grouping', () => {
  it('lets halves and thirds share a line as long as they fit', () => {
    expect(shape([field('a', 'half'), field('b', 'half'), field('c', 'half')])).toEqual(['fields 2', 'fields 1']);
    expect(shape([field('a', 'third'), field('b', 'third'), field('c', 'third'), field('d')])).toEqual(['fields 3', 'fields 1']);
    expect(shape([field('a', 'half'), p('x'), field('b', 'half')])).toEqual(['fields 1', 'one 1', 'fields 1']);
  });
  it('puts advice beside the introduction, and only there', () => {
    expect(shape([p('a'), p('b'), tip, p('c')])).toEqual(['beside-tip 3', 'one 1']);
    expect(shape([p('a'), h(2, 'b'), p('c'), tip])).toEqual(['one 1', 'one 1', 'one 1', 'one 1']);
    expect(shape([tip, p('a')])).toEqual(['one 1', 'one 1']);
    expect(grouped([p('a'), tip], { edition: 'standard', sheet: null }).map((g) => g.how)).toEqual(['one', 'one']);
  });
  it('makes a form of scales with labels', () => {
    expect(shape([scale('a'), scale('b'), scale(), scale('c')])).toEqual(['form 2', 'one 1', 'form 1']);
  });
  it('sets a form’s introduction small', () => {
    expect(shape([p('a'), scale('b')], 'form')).toEqual(['small 1', 'form 1']);
    expect(shape([p('a'), scale('b')])).toEqual(['one 1', 'form 1']);
  });
  it('makes a note of a heading, its question and its lines, in a form only', () => {
    const note = [h(2, 'Temaer'), p('Hvad kom vi omkring?'), d('lines', {}), h(2, 'Aftaler'), d('lines', {}), h(2, 'Slut'), p('Tak.')];
    expect(shape(note, 'form')).toEqual(['note 3', 'note 2', 'one 1', 'one 1']);
    expect(shape(note)).toEqual(Array(7).fill('one 1'));
    expect(shape([h(2, 'Noter'), d('lines', { label: 'Temaer', heading: true })], 'form')).toEqual(['one 1', 'one 1']);
  });
  it('takes the side columns with the plan', () => {
    const agenda: TailoredBlock = { type: 'agenda', rows: [], ends: '', place };
    const aside = d('aside', { title: 'Print' }, ul('Kort'));
    expect(shape([p('a'), agenda, aside, aside, p('b'), aside])).toEqual(['one 1', 'plan 3', 'one 1', 'one 1']);
    expect(shape([agenda, aside], 'handout', 'easy-read')).toEqual(['one 1', 'one 1']);
  });
  it('sets the advice of the print-run sheet two and two', () => {
    expect(shape([p('a'), h(2, 'b'), p('c'), h(2, 'd'), p('e')], 'print-run')).toEqual(['one 1', 'pairs 4']);
  });
  it('in easy-read puts one thing under the other, but fields that are halves', () => {
    expect(shape([p('a'), tip, field('b', 'half'), field('c', 'half'), scale('d'), scale('e')], 'form', 'easy-read')).toEqual([
      'one 1',
      'one 1',
      'fields 2',
      'one 1',
      'one 1',
    ]);
  });
  it('breaks the page right after the sentence that stands under the title', () => {
    const rest = [d('page-break', {}), p('a')];
    const breaks = (begun: boolean): boolean[] =>
      grouped(rest, { edition: 'easy-read', sheet: 'handout', begun }).map((g) => g.breakBefore);
    expect([breaks(true), breaks(false)]).toEqual([[true], [false]]);
  });
  it('turns a page break into a property of what follows, and forgets one at either end', () => {
    const groups = grouped([d('page-break', {}), p('a'), d('page-break', {}), p('b'), d('page-break', {})], {
      edition: 'standard',
      sheet: 'handout',
    });
    expect(groups.map((g) => g.breakBefore)).toEqual([false, true]);
  });
  it('never loses or doubles a node', () => {
    const all = [p('a'), tip, h(2, 'b'), field('c', 'half'), field('d', 'half'), scale('e'), scale('f'), d('lines', {}), table(['x'])];
    expect(grouped(all, { edition: 'standard', sheet: 'form' }).flatMap((g) => g.nodes)).toEqual(all);
  });
  it('keeps a question with its lines, and a colon with its list', () => {
    const keep = (blocks: TailoredBlock[]): boolean | undefined => grouped(blocks, { edition: 'standard', sheet: 'handout' })[0]?.keepNext;
    expect(keep([p('Hvad hjalp?'), d('lines', {})])).toBe(true);
    expect(keep([p('Tag med:'), ul('Kaffe')])).toBe(true);
    expect(keep([p('Her er noget.'), ul('Kaffe')])).toBe(false);
    expect(keep([p('Her er noget.'), p('Og mere.')])).toBe(false);
    expect(keep([p('Til sidst?')])).toBe(false);
  });
  it('tells writing space what to write: the question before, else the heading above', () => {
    const about = (...blocks: TailoredBlock[]): string | undefined =>
      grouped([...blocks, d('lines', {})], { edition: 'standard', sheet: 'handout' }).at(-1)?.about;
    expect(about(h(2, 'Min uge'), p('Hvad hjalp dig?'))).toBe('Hvad hjalp dig?');
    expect(about(h(2, 'Min uge'))).toBe('Min uge');
    expect(about(h(2, 'Min uge'), p('Skriv her.'))).toBe('Min uge');
    expect(about(p('Skriv, hvad du vil.'))).toBe('Skriv, hvad du vil.');
    expect(about()).toBe('');
  });
});
