// A section's pages as shared content streams, and what each copy adds to them.
import type { Annot, Fault, Item, Page, Part, Pt, SlotItem } from '../frame.js';
import type { Painter } from './content.js';
import type { Faces } from './faces.js';
import type { PdfFile } from './file.js';
import { targetsOf, type Target } from './links.js';
import { cornerOf, isHidden, isIn, isOwn, Places, turned, type Corner } from './places.js';
import type { PressBlock, PressSection } from './sections.js';
import { setLine } from './slots.js';
import { shapesOf, type Shape } from './structure.js';

/** A copy's own words: set in a stream of its own on each copy's page. */
export interface Late {
  slot: SlotItem;
  corner: Corner;
  block: number | null;
  /** Its marked-content id; null for an artifact. */
  mcid: number | null;
  /** Operands of the operator that begins it. */
  opening: string;
  /** The page or panel that it is painted on. */
  page: Page;
}
export interface PlacedAnnot {
  annot: Annot;
  block: number;
  index: number;
  /** On the page, y up: left, bottom, right, top. */
  rect: [Pt, Pt, Pt, Pt];
}
export interface SharedPage {
  page: Page;
  /** Its content in order: numbers of shared streams, and between them what each copy sets itself. */
  body: (number | Late)[];
  annots: PlacedAnnot[];
  mcids: number;
}
/** Where a segment's content stands: page and marked-content id, by block and segment. */
export type Content = { page: number; mcid: number; slot: string | null }[][][];

export interface Shared {
  pages: SharedPage[];
  content: Content;
  /** By block: what its elements have in common in all copies. */
  shapes: Shape[][];
  places: Places;
  /** Where a link of a sheet leads. */
  target(sheet: number, id: string): Target | null;
}

export interface Tools {
  file: PdfFile;
  faces: Faces;
  painter: Painter;
  /** Faults of what is being painted just now. */
  heard: Fault[];
}

/** Paints a section's pages once. @param tell hears what could not be painted, with its block */
export function shareSection(section: PressSection, tools: Tools, tell: (block: number | null, fault: Fault) => void): Shared {
  const { pages, blocks } = section;
  const content: Content = blocks.map(({ frame }) => frame.segs.map(() => []));
  const shared = pages.map((page, n) => new PageInMaking(page, n, blocks, content, tools, tell).finish());
  const places = new Places(pages);
  return {
    content,
    pages: shared,
    places,
    shapes: blocks.map((block, b) => shapesOf(block, b, places)),
    target: targetsOf(section, places),
  };
}

class PageInMaking {
  private readonly body: (number | Late)[] = [];
  private readonly annots: PlacedAnnot[] = [];
  private mcids = 0;
  /** What is being painted: the page itself, then each of its panels. */
  private page: Page;

  constructor(
    private readonly whole: Page,
    private readonly number: number,
    private readonly blocks: readonly PressBlock[],
    private readonly content: Content,
    private readonly tools: Tools,
    private readonly tell: (block: number | null, fault: Fault) => void,
  ) {
    this.page = whole;
  }

  finish(): SharedPage {
    for (const page of [this.whole, ...(this.whole.panels ?? [])]) this.side(page);
    return { page: this.whole, body: this.body, annots: this.annots, mcids: this.mcids };
  }

  private side(page: Page): void {
    this.page = page;
    const { tools } = this;
    tools.painter.canvas.begin(page);
    for (const part of [...page.parts, ...page.furniture]) {
      this.part(part);
      for (const fault of tools.heard.splice(0)) this.tell(part.block, fault);
    }
    this.flush();
  }

  /** Ends a shared stream: what follows is a copy's own, in its place in the reading order. */
  private flush(): void {
    const { painter, file } = this.tools;
    const content = painter.canvas.end();
    if (content) this.body.push(file.shared(content));
    painter.canvas.begin(this.page);
  }

  private part(part: Part): void {
    const { frame, from, to, block } = part;
    const { painter } = this.tools;
    const corner = cornerOf(part, this.page);
    const layout = block === null ? 'Pagination' : 'Layout';
    if (part.head) this.repeatHead(part);
    if (frame.under.length) this.artifact(layout, () => painter.under(frame.under, from, to, corner));
    const whole = from <= 0 && to >= frame.height;
    frame.segs.forEach((seg, index) => {
      const items = whole ? seg.items : seg.items.filter((item) => isWithin(item, from, to));
      const [first] = items;
      if (!first) return;
      if (isHidden(first, part, this.page)) return;
      const live = block !== null && seg.el >= 0 && isOwn(first, part, this.page) ? { block, index } : null;
      if (first.k === 'slot') this.slot(first, corner, live, frame.els[seg.el]?.tag, block, layout);
      else this.marked(() => painter.items(items, corner), live, frame.els[seg.el]?.tag, layout);
    });
    if (block !== null) this.links(part, block, corner);
  }

  /** The table's head, again, above the part: decoration now, read only the first time. */
  private repeatHead({ frame, head, x, y }: Part): void {
    if (!head) return;
    const [from, to] = head;
    const corner = cornerOf({ x, y: y - (to - from), from }, this.page);
    const { painter } = this.tools;
    this.artifact('Pagination', () => {
      painter.under(frame.under, from, to, corner);
      for (const { items } of frame.segs)
        painter.items(
          items.filter((item) => isWithin(item, from, to)),
          corner,
        );
    });
  }

  private artifact(type: string, paint: () => void): void {
    this.tools.painter.canvas.marked(artifactOf(type), paint);
  }

  /** Content of a structure element, or an artifact when it is none. */
  private marked(paint: () => void, live: { block: number; index: number } | null, tag: string | undefined, type: string): void {
    if (!live) return this.artifact(type, paint);
    if (this.tools.painter.canvas.marked(contentOf(tag, this.mcids), paint)) this.take(live, null);
  }

  private take({ block, index }: { block: number; index: number }, slot: string | null): number {
    const mcid = this.mcids++;
    this.content[block]?.[index]?.push({ page: this.number, mcid, slot });
    return mcid;
  }

  /** What pagination knows is set now, a copy's own words later. */
  private slot(
    slot: SlotItem,
    corner: Corner,
    live: { block: number; index: number } | null,
    tag: string | undefined,
    block: number | null,
    type: string,
  ): void {
    const value = this.page.values[slot.name];
    if (value !== undefined) {
      const { item, faults } = setLine(slot, value, this.tools.faces.use(slot.font).face);
      for (const fault of faults) this.tell(block, fault);
      return this.marked(() => this.tools.painter.items([item], corner), live, tag, type);
    }
    if (slot.name.startsWith('page')) this.tell(block, { fault: 'link-missing', text: slot.name.slice('page:'.length) });
    const mcid = live ? this.take(live, slot.name) : null;
    const opening = mcid === null ? artifactOf(type) : contentOf(tag, mcid);
    this.flush();
    this.body.push({ slot, corner, block, mcid, opening, page: this.page });
  }

  private links({ frame, from, to, x, y }: Part, block: number, { left, top }: Corner): void {
    frame.annots.forEach((annot, index) => {
      const middle = annot.y + annot.h / 2;
      if (middle < from || middle > to || !isIn(this.page.window?.own, x + annot.x, y + middle - from)) return;
      const rect = turned(this.page, [left + annot.x, top - annot.y - annot.h, left + annot.x + annot.w, top - annot.y]);
      this.annots.push({ annot, block, index, rect });
    });
  }
}

const artifactOf = (type: string): string => `/Artifact <</Type /${type}>>`;
const contentOf = (tag: string | undefined, mcid: number): string => `/${tag ?? 'Span'} <</MCID ${mcid}>>`;

const isWithin = ({ top, bottom }: Item, from: Pt, to: Pt): boolean => {
  const middle = (top + bottom) / 2;
  return middle >= from && middle <= to;
};
