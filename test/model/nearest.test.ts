import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/index.js';

describe('nearest', () => {
  const words = ['scale', 'lines', 'choices', 'columns', 'min-billeduge', 'R', 'S'];
  it.each([
    ['scael', 'scale'],
    ['Scale', 'scale'],
    ['choises', 'choices'],
    ['line', 'lines'],
    ['min-bileduge', 'min-billeduge'],
  ])('%s → %s', (word, found) => expect(nearest(word, words)).toBe(found));

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
    nearest('x'.repeat(1_000_000), Array.from({ length: 200 }, (_, i) => 'x'.repeat(50_000 + i)));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
