// React-PDF's resolved Svg node → path and glyph items.
import type { Fault, Glyphs, Path, Pt } from '../frame.js';
import { multiply, type Matrix } from '../symbols/matrix.js';
import { pathItem } from '../symbols/path.js';
import { round } from '../symbols/round.js';
import { hex } from './colour.js';
import { glyphItems } from './glyphs.js';
import type { LaidBox, LaidNode } from './laid.js';

const SHAPES = new Set(['PATH', 'RECT', 'CIRCLE', 'ELLIPSE', 'LINE', 'POLYGON', 'POLYLINE']);

/** What the drawing whose top left is at x, y paints, in the block's points. What we do not paint becomes a fault. */
export function drawing(node: LaidNode, x: Pt, y: Pt, faults: Fault[]): (Path | Glyphs)[] {
  const items: (Path | Glyphs)[] = [];
  const walk = (children: readonly LaidNode[] | undefined, matrix: Matrix): void => {
    for (const child of children ?? []) {
      const here = transformsOf(child).reduce((m, t) => multiply(m, matrixOf(t)), matrix);
      if (child.type === 'TEXT') for (const span of child.children ?? []) items.push(...lineOf(span, here, faults));
      else if (child.type === 'G') walk(child.children, here);
      else if (SHAPES.has(child.type)) shape(child, here, items, faults);
      else faults.push({ fault: 'unpaintable', text: `<${child.type.toLowerCase()}>` });
    }
  };
  walk(node.children, viewMatrix(node, x, y));
  return items;
}

/** xMidYMid meet: the whole view box in the middle of the box, as large as it goes. */
function viewMatrix(node: LaidNode, x: Pt, y: Pt): Matrix {
  const box = node.box as LaidBox;
  const view = node.props?.viewBox as { minX?: number; minY?: number; maxX?: number; maxY?: number } | undefined;
  const [w, h] = [view?.maxX || box.width, view?.maxY || box.height];
  const scale = Math.min(box.width / w, box.height / h);
  const left = x + (box.paddingLeft ?? 0) + (box.width - w * scale) / 2 - (view?.minX ?? 0) * scale;
  const top = y + (box.paddingTop ?? 0) + (box.height - h * scale) / 2 - (view?.minY ?? 0) * scale;
  return [scale, 0, 0, scale, left, top];
}

function shape(node: LaidNode, matrix: Matrix, items: (Path | Glyphs)[], faults: Fault[]): void {
  const props: Record<string, unknown> = { ...node.props };
  for (const key of ['fill', 'stroke'])
    if (typeof props[key] === 'string' && !/^(none|transparent|#)/.test(props[key])) props[key] = hex(props[key]) ?? props[key];
  try {
    const item = pathItem(node.type, props, matrix);
    if (item) items.push(item);
  } catch (error) {
    faults.push({ fault: 'unpaintable', text: (error as Error).message });
  }
}

interface Transform {
  operation: string;
  value: number[];
}
const transformsOf = (node: LaidNode): Transform[] => (Array.isArray(node.props?.transform) ? (node.props.transform as Transform[]) : []);

function matrixOf({ operation, value }: Transform): Matrix {
  const [a = 0, b, c] = value;
  if (operation === 'translate') return [1, 0, 0, 1, a, b ?? 0];
  if (operation === 'scale') return [a, 0, 0, b ?? a, 0, 0];
  if (operation === 'matrix') return value as Matrix;
  const turn = (a * Math.PI) / 180;
  const [cos, sin, x, y] = [Math.cos(turn), Math.sin(turn), b ?? 0, c ?? 0];
  return multiply(multiply([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -y]);
}

const ANCHOR: Record<string, number> = { middle: 0.5, end: 1 };

/** One line of text in a drawing; only scaling and moving reach it. */
function lineOf(span: LaidNode, matrix: Matrix, faults: Fault[]): Glyphs[] {
  const line = span.lines?.[0];
  if (!line) return [];
  if (matrix[1] || matrix[2]) faults.push({ fault: 'unpaintable', text: 'turned text in a drawing' });
  const [scale, , , , dx, dy] = matrix;
  const base = line.box?.y ?? 0;
  let pen = (line.box?.x ?? 0) - line.xAdvance * (ANCHOR[String(span.props?.textAnchor)] ?? 0);
  return line.runs.flatMap((run) => {
    const size = run.attributes.fontSize;
    const items = glyphItems(run, pen, base, base - size, base + size / 3, faults);
    pen += run.xAdvance ?? 0;
    const moved = ({ x, y, top, bottom }: Glyphs) => ({
      x: round(x * scale + dx),
      y: round(y * scale + dy),
      top: round(top * scale + dy),
      bottom: round(bottom * scale + dy),
    });
    return items.map((item) => ({ ...item, size: round(size * scale), ...moved(item) }));
  });
}
