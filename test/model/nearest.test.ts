import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { danishNames, namesFor, nearest } from '../../src/model/index.js';

describe('nearest', () => {
  const words = ['scale', 'lines', 'choices', 'columns', 'min-billeduge', 'R', 'S'];
  it.each([
    ['scael', 'scale'],
    ['Scale', 'scale'],
    ['choises', 'choices'],
    ['line', 'lines'],
    ['min-bileduge', 'min-billeduge'],
  ])('%s → %s', (word, found) => expect(nearest(word, words)).toBe(found));

  it.each([
    ['boks', ['box', 'tip'], 'box'],
    ['Skala', ['scale', 'lines'], 'scale'],
    ['rækker', ['rows', 'count'], 'rows'],
    ['antal', ['rows', 'label'], 'rows'],
    ['kort', ['cards', 'card'], 'cards'],
    ['kort', ['symbol', 'short'], 'short'],
    ['letlæst', ['standard', 'easy-read'], 'easy-read'],
  ])('knows what the Danish word %s stands for among %j', (word, names, found) => expect(nearest(word, names)).toBe(found));

  it('knows no Danish word that may not be written there', () => {
    expect(nearest('boks', ['participant', 'support'])).toBeNull();
    expect(nearest('constructor', ['box'])).toBeNull();
  });

  it('names only what our formats have', () => {
    const files = ['src/model/directives.ts', 'src/model/sheet.ts', 'src/model/order.ts', 'src/model/course.ts', 'src/model/library.ts'];
    const texts = [...files, 'src/model/symbol.ts', 'content/hcs/course.yaml'].map((file) => readFileSync(file, 'utf8'));
    const there = new Set(texts.join(' ').match(/[a-zA-Z]+(-[a-z]+)*/g));
    expect(danishNames.flatMap(namesFor).filter((name) => !there.has(name))).toEqual([]);
  });

  it('has no answer when nothing is near', () => {
    expect(nearest('trang', words)).toBeNull();
    expect(nearest('X', words)).toBeNull();
    expect(nearest('', words)).toBeNull();
    expect(nearest('scale', [])).toBeNull();
  });

  it('breaks ties by code unit, whatever the order', () => {
    expect(nearest('bat', ['hat', 'cat'])).toBe('cat');
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });

  it('stays quick on a hostile name', () => {
    const started = performance.now();
    nearest(
      'x'.repeat(1_000_000),
      Array.from({ length: 200 }, (_, i) => 'x'.repeat(50_000 + i)),
    );
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
