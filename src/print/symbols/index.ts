// A symbol's SVG file → path items on its own view box. Layout sees only a box; the press draws the items once a document.
import type { Path } from '../frame.js';
import { identity, matrixOf, multiply, type Matrix } from './matrix.js';
import { dataOf, pathItem } from './path.js';

/** A compiled picture: what to paint, in the units of `view` (left, top, width, height). */
export interface Drawn {
  view: [number, number, number, number];
  items: Path[];
}

const INHERITED = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'fill-rule'];
const SILENT = new Set(['g', 'title', 'desc', 'metadata']);
const UNPAINTABLE = ['opacity', 'clip-path', 'mask', 'filter', 'fill-opacity', 'stroke-opacity'];
const TAG = /<(\/?)([\w:]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Level {
  matrix: Matrix;
  paint: Record<string, string>;
  hidden: boolean;
}

/**
 * Compiles a normalised SVG: presentation attributes only.
 * @throws for everything that would vanish or be drawn otherwise: CSS, text, use, gradients, masks, filters, opacity, scripts
 */
export function compileSvg(source: string): Drawn {
  const items: Path[] = [];
  let view: Drawn['view'] | null = null;
  const stack: Level[] = [{ matrix: identity, paint: { fill: '#000000' }, hidden: false }];
  const bare = source.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>/g, '');
  for (const [, close, tag = '', text = '', alone] of bare.matchAll(TAG)) {
    if (close) {
      if (stack.length > 1) stack.pop();
      continue;
    }
    const own = attributesOf(text);
    const here = levelOf(tag, own, stack.at(-1) as Level);
    if (tag === 'svg') view ??= viewOf(own);
    else if (!here.hidden && !SILENT.has(tag)) {
      if (dataOf(tag, own) == null) throw new Error(`<${tag}>`);
      const item = pathItem(tag, { ...own, ...here.paint }, here.matrix);
      if (item) items.push(item);
    }
    if (!alone) stack.push(here);
  }
  if (!view) throw new Error('no <svg> with a viewBox');
  return { view, items };
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', a, b]) => [name, a ?? b ?? '']));

function levelOf(tag: string, own: Record<string, string>, up: Level): Level {
  for (const name of ['style', 'class']) if (name in own) throw new Error(`the attribute ${name} on <${tag}>`);
  for (const name of UNPAINTABLE) if (name in own && own[name] !== '1' && own[name] !== 'none') throw new Error(name);
  const inherited = INHERITED.filter((name) => name in own).map((name) => [name, own[name] as string]);
  return {
    matrix: own.transform ? multiply(up.matrix, matrixOf(own.transform)) : up.matrix,
    paint: { ...up.paint, ...Object.fromEntries(inherited) },
    hidden: up.hidden || own.display === 'none',
  };
}

function viewOf({ viewBox, width, height }: Record<string, string>): Drawn['view'] {
  const numbers = (viewBox ?? `0 0 ${parseFloat(width ?? '')} ${parseFloat(height ?? '')}`)
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = NaN, y = NaN, w = NaN, h = NaN] = numbers;
  if (![x, y, w, h].every(Number.isFinite) || w <= 0 || h <= 0) throw new Error(`the viewBox ${numbers.join(' ')}`);
  return [x, y, w, h];
}
