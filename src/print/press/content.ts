// Items of frames → the operators of a content stream.
import type { Bar, Fault, Glyphs, Item, Path, Pt, Round } from '../frame.js';
import { round } from '../symbols/round.js';
import { Canvas } from './canvas.js';
import type { Faces } from './faces.js';
import type { Images, XObject } from './images.js';
import type { Colour } from './ink.js';
import { drawRound, operatorsOf, shows, rectangleOf } from './paths.js';
import type { Corner } from './places.js';

export class Painter {
  /** The stream that is being painted. */
  readonly canvas: Canvas;

  constructor(
    private readonly faces: Faces,
    private readonly images: Images,
    private readonly colour: Colour,
    /** What cannot be painted is told here; the rest is. */
    private readonly tell: (fault: Fault) => void,
  ) {
    this.canvas = new Canvas(colour);
  }

  /** Items in their order. Runs of glyphs share a text object, runs of paths a coordinate change. */
  items(items: readonly Item[], corner: Corner): void {
    for (let i = 0; i < items.length;) {
      const from = i;
      const { k } = items[i++] as Item;
      if (k === 'glyphs' || k === 'path') while (items[i]?.k === k) i++;
      if (k === 'glyphs') this.lines(items as Glyphs[], from, i, corner);
      else if (k === 'path') this.paths(items.slice(from, i) as Path[], corner);
      else this.boxed(items[from] as Exclude<Item, Glyphs | Path>, corner);
    }
  }

  /** The decoration of the rows from–to of a frame. */
  under(list: readonly (Bar | Round | Path)[], from: Pt, to: Pt, corner: Corner): void {
    const { canvas } = this;
    let fill: string | null = null;
    for (const item of list) {
      if (item.k === 'rect') {
        const rectangle = rectangleOf(item, from, to, corner.left, corner.top);
        if (!rectangle) continue;
        if (fill === item.fill) canvas.cut(canvas.length - FILL.length);
        canvas
          .fill(item.fill)
          .numbers(...rectangle)
          .text('re\n')
          .text(FILL);
        fill = item.fill;
        continue;
      }
      fill = null;
      if (item.k === 'round' ? !shows(item, from, to) : !isWhole(item, from, to)) continue;
      this.flipped(corner);
      if (item.k === 'round') drawRound(canvas, item, from, to, this.colour);
      else canvas.text(operatorsOf(item, this.colour)).text('\n');
      canvas.restore();
    }
  }

  private paths(list: readonly Path[], corner: Corner): void {
    this.flipped(corner);
    for (const path of list) this.canvas.text(operatorsOf(path, this.colour)).text('\n');
    this.canvas.restore();
  }

  /** Runs of glyphs in one text object, each placed from where the one before it began. */
  private lines(list: readonly Glyphs[], from: number, to: number, { left, top }: Corner): void {
    const { canvas } = this;
    let [x, y] = [0, 0];
    canvas.text('BT\n');
    for (let i = from; i < to; i++) {
      const item = list[i] as Glyphs;
      const face = this.faces.use(item.font);
      const at = [round(left + item.x), round(top - item.y)] as const;
      canvas.font(face.name, item.size).fill(item.color);
      canvas.numbers(at[0] - x, at[1] - y).text('Td\n[(');
      this.glyphs(item, face);
      canvas.text(')]TJ\n');
      [x, y] = at;
    }
    canvas.text('ET\n');
  }

  /** The codes of a run with its kerning between, as TJ takes them. A glyph's code is its number. */
  private glyphs({ ids, kern, uni, text }: Glyphs, face: ReturnType<Faces['use']>): void {
    const { canvas } = this;
    const said = uni ?? text ?? '';
    let k = 0;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      if (!face.taken[id]) face.take(id, said[i] ?? '');
      canvas.code(id);
      const more = kern?.[k];
      if (more?.[0] !== i) continue;
      canvas.text(')').number(-more[1]).text('(');
      k++;
    }
  }

  private boxed(item: Exclude<Item, Glyphs | Path>, corner: Corner): void {
    if (item.k === 'slot') return;
    const { canvas } = this;
    const [left, foot] = [corner.left + item.x, corner.top - item.y - item.h];
    if (item.k === 'drawing') {
      canvas.save().numbers(left, foot, item.w, item.h).text('re W n\n');
      this.items(item.items, corner);
      canvas.restore();
      return;
    }
    const found = item.k === 'symbol' ? this.images.symbol(item.id) : this.images.picture(item.src);
    if ('fault' in found) return this.tell(found);
    canvas.save();
    if (item.k === 'symbol') this.fit(found, item, corner);
    else canvas.numbers(item.w, 0, 0, item.h, left, foot);
    canvas.text(`cm\n/${found.name} Do\n`).restore();
  }

  /** In the coordinates of the frame: y down from its upper edge. */
  private flipped({ left, top }: Corner): Canvas {
    this.canvas.save().text('1 0 0 -1 ').numbers(left, top).text('cm\n');
    return this.canvas;
  }

  /** A symbol as large as its box allows, in the middle. */
  private fit({ view: [x, y, w, h] }: XObject, box: { x: Pt; y: Pt; w: Pt; h: Pt }, { left, top }: Corner): void {
    const scale = Math.min(box.w / w, box.h / h);
    const [dx, dy] = [(box.w - w * scale) / 2, (box.h - h * scale) / 2];
    this.canvas.matrix(scale, 0, 0, -scale, left + box.x + dx - x * scale, top - box.y - dy + y * scale);
  }
}

const FILL = 'f\n';
const isWhole = (path: Path, from: Pt, to: Pt): boolean => path.top >= from - 0.1 && path.bottom <= to + 0.1;
