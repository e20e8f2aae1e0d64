// A frame while it is made: structure and items grow together, in source order.
import { emptyFrame, type Annot, type Element, type Frame, type Item, type Rect } from '../frame.js';
import type { Span } from './solids.js';

type Props = Record<string, unknown>;

/** Below an artifact nothing has a structure element. */
export const ARTIFACT = -1;

export class FrameInMaking {
  readonly frame: Frame;
  readonly solids: Span[] = [];
  /** Lower edges of what stays with what follows it. */
  readonly keeps: number[] = [];
  /** Elements that own the first text inside them, and already have it. */
  readonly filled = new Set<number>();

  constructor(width: number, height: number) {
    this.frame = emptyFrame(width, height);
  }

  tagOf(el: number): string | undefined {
    return this.frame.els[el]?.tag;
  }

  /** Adds a structure element below another. @returns its number */
  element(parent: number, tag: string, props: Props = {}, box?: Rect): number {
    const { alt, lang, scope, attrs } = props as Pick<Element, 'alt' | 'lang' | 'scope' | 'attrs'>;
    const element: Element = {
      tag: tag as Element['tag'],
      kids: [],
      ...(alt && { alt }),
      ...(lang && { lang }),
      ...(scope && { scope }),
      ...(attrs && { attrs }),
      ...(box && { box }),
    };
    const index = this.frame.els.push(element) - 1;
    this.frame.els[parent]?.kids.push(['e', index]);
    return index;
  }

  /** Adds an item to the marked content of an element; `fresh` begins a sequence of its own. */
  put(el: number, item: Item, fresh = false): void {
    const { segs, els } = this.frame;
    let seg = segs.at(-1);
    if (!seg || seg.el !== el || fresh || seg.items[0]?.k === 'slot') {
      seg = { el, items: [] };
      segs.push(seg);
      if (el >= 0) els[el]?.kids.push(['s', segs.length - 1]);
    }
    seg.items.push(item);
  }

  annotate(annot: Annot): void {
    this.frame.annots.push(annot);
    this.frame.els[annot.el]?.kids.push(['a', this.frame.annots.length - 1]);
  }
}
