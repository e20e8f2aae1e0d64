// Grounds and borders: painted below everything else of their block, as artifacts.
import type { Bar, Fault, Round } from '../frame.js';
import { round } from '../symbols/round.js';
import { hex } from './colour.js';
import type { LaidBox, LaidNode } from './laid.js';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
const CORNERS = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const;
type Style = Record<string, unknown>;
type Four = [number, number, number, number];

/** The decoration of a node whose top left is at x, y. What cannot be painted becomes a fault. */
export function decorate(node: LaidNode, x: number, y: number, faults: Fault[]): (Bar | Round)[] {
  const style = node.style ?? {};
  const box = node.box as LaidBox;
  unpaintable(style, faults);
  const widths = SIDES.map((side) => box[`border${side}Width`] || 0) as Four;
  if (!style.backgroundColor && widths.every((w) => !w)) return [];
  const radii = CORNERS.map((corner) => Math.min(Number(style[`border${corner}Radius`]) || 0, box.width / 2, box.height / 2)) as Four;
  const broken = SIDES.some((side, i) => widths[i] && style[`border${side}Style`] && style[`border${side}Style`] !== 'solid');
  return radii.some(Boolean) || broken ? rounded(style, box, widths, radii, x, y, faults) : bars(style, box, widths, x, y, faults);
}

function unpaintable(style: Style, faults: Fault[]): void {
  if (style.opacity != null && Number(style.opacity) !== 1) faults.push({ fault: 'unpaintable', text: 'opacity' });
  if (Array.isArray(style.transform) ? style.transform.length : style.transform) faults.push({ fault: 'unpaintable', text: 'transform' });
}

function colourOf(value: unknown, faults: Fault[]): string {
  const colour = hex(value);
  if (!colour) faults.push({ fault: 'unpaintable', text: String(value) });
  return colour ?? '#000000';
}

/** A rounded or dashed box has one border all the way round. */
function rounded(style: Style, box: LaidBox, widths: Four, radii: Four, x: number, y: number, faults: Fault[]): Round[] {
  const line = widths[0];
  if (widths.some((w) => w !== line)) faults.push({ fault: 'unpaintable', text: 'borders of different widths on a rounded or dashed box' });
  const place = { x: round(x), y: round(y), w: round(box.width), h: round(box.height), radii: radii.map(round) as Four };
  const dash = { dashed: [line * 2, line * 1.2], dotted: [line, line * 1.2] }[String(style.borderTopStyle)];
  return [
    {
      k: 'round',
      ...place,
      ...(style.backgroundColor ? { fill: colourOf(style.backgroundColor, faults) } : {}),
      ...(line && { stroke: colourOf(style.borderTopColor, faults), line: round(line) }),
      ...(line && dash && { dash: dash.map(round) }),
    },
  ];
}

function bars(style: Style, box: LaidBox, [top, right, bottom, left]: Four, x: number, y: number, faults: Fault[]): Bar[] {
  const out: Bar[] = [];
  const bar = (dx: number, dy: number, w: number, h: number, colour: unknown): void => {
    out.push({ k: 'rect', x: round(x + dx), y: round(y + dy), w: round(w), h: round(h), fill: colourOf(colour, faults) });
  };
  if (style.backgroundColor) bar(0, 0, box.width, box.height, style.backgroundColor);
  if (top) bar(0, 0, box.width, top, style.borderTopColor);
  if (right) bar(box.width - right, 0, right, box.height, style.borderRightColor);
  if (bottom) bar(0, box.height - bottom, box.width, bottom, style.borderBottomColor);
  if (left) bar(0, 0, left, box.height, style.borderLeftColor);
  return out;
}
