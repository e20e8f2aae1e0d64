// A laid-out block → its frame. One walk makes items and structure together, in source order.
import type { Frame, Pt, Rect } from '../frame.js';
import { round } from '../symbols/round.js';
import { ARTIFACT, FrameInMaking } from './build.js';
import { decorate } from './decor.js';
import { drawing } from './drawing.js';
import type { LaidBox, LaidNode } from './laid.js';
import { enclose, fuse, lineSolids } from './solids.js';
import { setText } from './text.js';

/** Elements whose first text is theirs, without a paragraph between. */
const OWN_TEXT = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TD',
  'TH',
  'LBody',
  'Lbl',
  'Caption',
  'BlockQuote',
  'Figure',
  'Form',
  'Link',
  'Span',
]);
const HEADING = /^H([1-6])$/;

/**
 * The frame of a block of that width, from its outermost node, which stands in the page under those of other blocks.
 * Plain JSON, in points from the block's top left; the node's own margins are part of it.
 */
export function frameOf(outermost: LaidNode, width: Pt): Frame {
  const { top = 0, height, marginTop = 0, marginBottom = 0 } = outermost.box as LaidBox;
  const making = new FrameInMaking(round(width), round(marginTop + height + marginBottom));
  visit(making, outermost, { x: 0, y: marginTop - top, el: 0, solid: false });
  making.frame.solids = fuse(making.solids);
  // Only what ends the block can stay with the next one: a heading with its own text under it has what it needs.
  const end = making.frame.solids.at(-1)?.[1] ?? 0;
  making.frame.keepNext = making.keeps.some((bottom) => bottom >= end - 0.5);
  return making.frame;
}

interface Here {
  x: Pt;
  y: Pt;
  el: number;
  /** Inside something that may not be cut. */
  solid: boolean;
}

function visit(making: FrameInMaking, node: LaidNode, parent: Here): void {
  const box = node.box;
  if (!box) return;
  const props = node.props ?? {};
  const x = parent.x + (box.left ?? 0);
  const y = parent.y + (box.top ?? 0);
  const drawn = node.type === 'SVG' || Boolean(props.symbol) || Boolean(props.picture);
  const here: Here = { x, y, el: structure(making, node, parent.el, drawn, x, y), solid: parent.solid };
  marks(making, node, parent, y);
  if (!here.solid && (props.wrap === false || drawn)) {
    making.solids.push([y, y + box.height]);
    here.solid = true;
  }
  squeezed(making, node);
  const decor = decorate(node, x, y, making.frame.faults);
  making.frame.under.push(...decor);
  const since = making.solids.length;
  paint(making, node, here);
  if (!here.solid && decor.length) enclose(making.solids, since, y, y + box.height);
}

/** Yoga makes a box lower than it was told to be, when its own box has no room for it, and says nothing. */
function squeezed(making: FrameInMaking, node: LaidNode): void {
  const height = node.style?.height;
  const lacks = typeof height === 'number' ? height - (node.box as LaidBox).height : 0;
  if (lacks > 1) making.frame.faults.push({ fault: 'out-of-box', by: round(lacks), text: wordsOf(node).slice(0, 80) });
}

/** The element that a node's content belongs to. */
function structure(making: FrameInMaking, node: LaidNode, el: number, drawn: boolean, x: Pt, y: Pt): number {
  const props = node.props ?? {};
  const box = node.box as LaidBox;
  if (el === ARTIFACT || props.tag === 'Artifact') return ARTIFACT;
  if (drawn && !props.alt && making.tagOf(el) !== 'Figure') return ARTIFACT;
  const text = node.type === 'TEXT';
  let here = el;
  if (props.tag || (drawn && props.alt)) {
    const tag = String(props.tag ?? 'Figure');
    const rect: Rect | undefined = tag === 'Figure' ? [round(x), round(y), round(x + box.width), round(y + box.height)] : undefined;
    here = making.element(el, tag, props, rect);
  } else if (text && !(OWN_TEXT.has(making.tagOf(el) ?? '') && !making.filled.has(el))) here = making.element(el, 'P', props);
  if (text) making.filled.add(here);
  return here;
}

/** What other pages, bookmarks and cuts need to know of a node. */
function marks(making: FrameInMaking, node: LaidNode, parent: Here, y: Pt): void {
  const props = node.props ?? {};
  const { frame } = making;
  const heading = HEADING.exec(String(props.tag ?? ''));
  if (heading) frame.marks.push({ level: Number(heading[1]), title: wordsOf(node), y: round(y) });
  if (heading || props.keepNext) making.keeps.push(y + (node.box as LaidBox).height);
  if (props.id) frame.marks.push({ id: String(props.id), y: round(y) });
  if (props.repeat) frame.head = [round(parent.y), round(y + (node.box as LaidBox).height)]; // from the table's own upper border
}

const linesOf = (node: LaidNode): string[] => [...(node.lines ?? []).map((l) => l.string), ...(node.children ?? []).flatMap(linesOf)];
const wordsOf = (node: LaidNode): string => linesOf(node).join(' ').replace(/\s+/g, ' ').trim();

function paint(making: FrameInMaking, node: LaidNode, here: Here): void {
  const { x, y, el } = here;
  const box = node.box as LaidBox;
  const props = node.props ?? {};
  const place = { x: round(x), y: round(y), w: round(box.width), h: round(box.height), top: round(y), bottom: round(y + box.height) };
  if (node.type === 'TEXT') {
    setText(making, node, x, y, el);
    if (!here.solid) lineSolids(node, y + (box.paddingTop ?? 0) - (node.lines?.[0]?.box.y ?? 0), making.solids);
  } else if (node.type === 'SVG') making.put(el, { k: 'drawing', ...place, items: drawing(node, x, y, making.frame.faults) });
  else if (props.symbol) making.put(el, { k: 'symbol', id: String(props.symbol), ...place });
  else if (props.picture) making.put(el, { k: 'image', src: String(props.picture), pixels: props.pixels as [number, number], ...place });
  else children(making, node, here);
}

function children(making: FrameInMaking, node: LaidNode, here: Here): void {
  const { x, y } = here;
  const box = node.box as LaidBox;
  const href = node.props?.src;
  let el = here.el;
  if (node.type === 'LINK' && typeof href === 'string' && el !== ARTIFACT) {
    el = making.element(el, 'Link', node.props);
    const label = node.props?.alt ? { label: String(node.props.alt) } : {};
    making.annotate({ el, kind: 'link', href, ...label, x: round(x), y: round(y), w: round(box.width), h: round(box.height) });
  }
  for (const child of node.children ?? []) {
    const bottom = (child.box?.top ?? 0) + (child.box?.height ?? 0);
    if (child.box && child.style?.position !== 'absolute' && bottom > box.height + 1)
      making.frame.faults.push({ fault: 'out-of-box', by: round(bottom - box.height), text: wordsOf(child).slice(0, 80) });
    visit(making, child, { ...here, el });
  }
}
