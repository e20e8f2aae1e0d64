// One laid-out text → items, links, decoration, and the faults that React-PDF passes over in silence.
import type { Align, Pt, SlotItem } from '../frame.js';
import { round } from '../symbols/round.js';
import { MISSING } from '../type/index.js';
import { ARTIFACT, type FrameInMaking } from './build.js';
import { hex } from './colour.js';
import { glyphItems, loosen } from './glyphs.js';
import type { LaidBox, LaidLine, LaidNode } from './laid.js';

/** How far a ragged line may run past its text's box when its spaces get their natural width back: the margin compose keeps free. */
export const SLACK = 10;

/** The text node whose top left is at x, y, into element `el`. */
export function setText(making: FrameInMaking, node: LaidNode, x: Pt, y: Pt, el: number): void {
  const [first] = node.lines ?? [];
  const lines = node.lines ?? [];
  const box = node.box as LaidBox;
  if (!first) return lost(making, node, lines);
  const left = x + (box.paddingLeft ?? 0) - (node.alignOffset ?? 0);
  const top = y + (box.paddingTop ?? 0) - first.box.y;
  if (node.props?.slot) return making.put(el, slotOf(node, first, x, y, top, making), true);
  const align = String(node.style?.textAlign ?? 'left');
  const shift = new Map<LaidLine, Pt>();
  if (align !== 'justify') {
    const share = { right: 1, center: 0.5 }[align] ?? 0;
    for (const line of lines) shift.set(line, -loosen(line) * share);
  }
  measure(making, node, lines);
  setLines(making, lines, left, top, el, shift);
}

/** Filled after pagination: the placeholder gave it room, font and baseline. */
function slotOf(node: LaidNode, line: LaidLine, x: Pt, y: Pt, top: Pt, making: FrameInMaking): SlotItem {
  const box = node.box as LaidBox;
  const attributes = line.runs[0]?.attributes;
  const font = attributes?.font?.[0]?.postscriptName ?? MISSING;
  if (font === MISSING) making.frame.faults.push({ fault: 'glyph-missing', text: line.string });
  return {
    k: 'slot',
    name: String(node.props?.slot),
    ...(node.props?.suffix ? { suffix: String(node.props.suffix) } : {}),
    font,
    size: attributes?.fontSize ?? 0,
    color: hex(attributes?.color) ?? '#000000',
    align: (attributes?.align ?? node.style?.textAlign ?? 'left') as Align,
    x: round(x + (box.paddingLeft ?? 0)),
    w: round(box.width - (box.paddingLeft ?? 0) - (box.paddingRight ?? 0)),
    y: round(top + line.box.y + line.ascent),
    top: round(y),
    bottom: round(y + box.height),
  };
}

const said = (node: LaidNode): string => (node.type === 'TEXT_INSTANCE' ? String(node.value) : (node.children ?? []).map(said).join(''));
const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u00AD\u200B]/g, '');

/** A box of fixed height silently drops lines. */
function lost(making: FrameInMaking, node: LaidNode, lines: readonly LaidLine[]): void {
  const [wanted, set] = [said(node), lines.map((l) => l.string).join('')];
  const missing = wanted === set ? 0 : bare(wanted).length - bare(set).length;
  if (missing > 0) making.frame.faults.push({ fault: 'text-lost', by: missing, text: lines[0]?.string ?? wanted });
}

const spaceAtEnd = (line: LaidLine): Pt => (/\s/.test(line.string.slice(-1)) ? (line.runs.at(-1)?.positions?.at(-1)?.xAdvance ?? 0) : 0);

function measure(making: FrameInMaking, node: LaidNode, lines: readonly LaidLine[]): void {
  const box = node.box as LaidBox;
  const { faults } = making.frame;
  const text = lines[0]?.string ?? '';
  lost(making, node, lines);
  const need = lines.reduce((sum, line) => sum + line.box.height, 0);
  const room = box.height - (box.paddingTop ?? 0) - (box.paddingBottom ?? 0);
  if (need > room + 1) faults.push({ fault: 'text-squeezed', by: round(need - room), text });
  const width = box.width - (box.paddingLeft ?? 0) - (box.paddingRight ?? 0);
  for (const line of lines) {
    const over = line.xAdvance - (line.overflowRight ?? 0) - spaceAtEnd(line) - width;
    if (over > SLACK) faults.push({ fault: 'line-too-wide', by: round(over), text: line.string.trim() });
  }
}

function setLines(making: FrameInMaking, lines: readonly LaidLine[], left: Pt, top: Pt, el: number, shift: Map<LaidLine, Pt>): void {
  const { under, faults } = making.frame;
  let link: string | null = null;
  let linkEl = el;
  for (const line of lines) {
    const [lineTop, base] = [top + line.box.y, top + line.box.y + line.ascent];
    const strokes = [...(line.decorationLines ?? [])];
    let pen = left + line.box.x + (shift.get(line) ?? 0);
    for (const run of line.runs) {
      const href = run.attributes.link ?? null;
      const width = run.xAdvance ?? 0;
      if (href !== link) {
        link = href;
        linkEl = href && el !== ARTIFACT ? making.element(el, 'Link') : el;
      }
      const ground = run.attributes.backgroundColor && hex(run.attributes.backgroundColor);
      if (ground) under.push({ k: 'rect', x: round(pen), y: round(lineTop), w: round(width), h: round(line.box.height), fill: ground });
      for (const item of glyphItems(run, pen, base, lineTop, lineTop + line.box.height, faults)) making.put(linkEl, item);
      if (link && el !== ARTIFACT)
        making.annotate({
          el: linkEl,
          kind: 'link',
          href: link,
          x: round(pen),
          y: round(lineTop),
          w: round(width),
          h: round(line.box.height),
        });
      // React-PDF made the strokes before the spaces got their width back: they follow the run, in its order.
      for (const on of [run.attributes.underline, run.attributes.strike]) {
        const stroke = on ? strokes.shift() : undefined;
        if (!stroke) continue;
        const { y, height } = stroke.rect;
        under.push({
          k: 'rect',
          x: round(pen),
          y: round(lineTop + y - height / 2),
          w: round(width),
          h: round(height),
          fill: hex(stroke.color) ?? '#000000',
        });
      }
      pen += width;
    }
  }
}
