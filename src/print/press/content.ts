// Items of frames → the operators of a content stream.
import type { Bar, Fault, Glyphs, Item, Path, Pt, Round } from '../frame.js';
import { round } from '../symbols/round.js';
import { hex4, type Faces } from './faces.js';
import type { Images, XObject } from './images.js';
import { ink, type Colour } from './ink.js';
import { operatorsOf, rectangleOf, roundOf } from './paths.js';
import type { Corner } from './places.js';
import { numbers } from './syntax.js';

export class Painter {
  constructor(
    private readonly faces: Faces,
    private readonly images: Images,
    private readonly colour: Colour,
    /** What cannot be painted is told here; the rest is. */
    private readonly tell: (fault: Fault) => void,
  ) {}

  /** Items in their order. Runs of glyphs share a text object, runs of paths a coordinate change. */
  items(items: readonly Item[], corner: Corner): string {
    const out: string[] = [];
    let open: 'glyphs' | 'path' | null = null;
    const turn = (to: typeof open): void => {
      if (open === to) return;
      if (open) out.push(open === 'glyphs' ? 'ET' : 'Q');
      if (to) out.push(to === 'glyphs' ? 'BT' : flipped(corner));
      open = to;
    };
    for (const item of items) {
      turn(item.k === 'glyphs' || item.k === 'path' ? item.k : null);
      if (item.k === 'glyphs') out.push(this.glyphs(item, corner));
      else if (item.k === 'path') out.push(operatorsOf(item, this.colour));
      else out.push(this.boxed(item, corner));
    }
    turn(null);
    return out.filter(Boolean).join('\n');
  }

  /** The decoration of the rows from–to of a frame. */
  under(list: readonly (Bar | Round | Path)[], from: Pt, to: Pt, corner: Corner): string {
    const out: string[] = [];
    let fill: string | null = null;
    for (const item of list) {
      if (item.k === 'rect') {
        const rectangle = rectangleOf(item, from, to, corner.left, corner.top);
        if (!rectangle) continue;
        if (fill === item.fill) out[out.length - 1] = `${(out.at(-1) as string).slice(0, -2)}\n${rectangle} f`;
        else out.push(`${ink(item.fill, 'fill', this.colour)} ${rectangle} f`);
        fill = item.fill;
        continue;
      }
      const drawn = item.k === 'round' ? roundOf(item, from, to, this.colour) : this.whole(item, from, to);
      if (drawn) out.push(`${flipped(corner)}\n${drawn}\nQ`);
      fill = null;
    }
    return out.join('\n');
  }

  private whole(path: Path, from: Pt, to: Pt): string | null {
    return path.top >= from - 0.1 && path.bottom <= to + 0.1 ? operatorsOf(path, this.colour) : null;
  }

  private glyphs(item: Glyphs, { left, top }: Corner): string {
    const face = this.faces.use(item.font);
    const said = item.uni ?? item.text ?? '';
    item.ids.forEach((id, i) => face.take(id, said[i] ?? ''));
    return `/${face.name} ${item.size} Tf ${ink(item.color, 'fill', this.colour)} 1 0 0 1 ${numbers(left + item.x, top - item.y)} Tm [<${codesOf(item)}>] TJ`;
  }

  private boxed(item: Exclude<Item, Glyphs | Path>, corner: Corner): string {
    if (item.k === 'slot') return '';
    const [left, foot] = [corner.left + item.x, corner.top - item.y - item.h];
    if (item.k === 'drawing') return `q\n${numbers(left, foot, item.w, item.h)} re W n\n${this.items(item.items, corner)}\nQ`;
    const found = item.k === 'symbol' ? this.images.symbol(item.id) : this.images.picture(item.src);
    if ('fault' in found) {
      this.tell(found);
      return '';
    }
    const placed = item.k === 'symbol' ? fitted(found, item, corner) : `${numbers(item.w, 0, 0, item.h, left, foot)} cm`;
    return `q\n${placed}\n/${found.name} Do\nQ`;
  }
}

const written = new WeakMap<Glyphs, string>();

/** The codes of a run with its kerning between, as TJ takes them. A glyph's code is its number, so this is the same in every file. */
function codesOf(item: Glyphs): string {
  let hex = written.get(item);
  if (hex !== undefined) return hex;
  hex = '';
  let k = 0;
  for (let i = 0; i < item.ids.length; i++) {
    hex += hex4(item.ids[i] as number);
    const kern = item.kern?.[k];
    if (kern?.[0] !== i) continue;
    hex += `> ${-kern[1]} <`;
    k++;
  }
  written.set(item, hex);
  return hex;
}

/** In the coordinates of the frame: y down from its upper edge. */
const flipped = ({ left, top }: Corner): string => `q\n1 0 0 -1 ${round(left)} ${round(top)} cm`;

/** A symbol as large as its box allows, in the middle. */
function fitted({ view: [x, y, w, h] }: XObject, box: { x: Pt; y: Pt; w: Pt; h: Pt }, { left, top }: Corner): string {
  const scale = Math.min(box.w / w, box.h / h);
  const [dx, dy] = [(box.w - w * scale) / 2, (box.h - h * scale) / 2];
  const six = Math.round(scale * 1e6) / 1e6;
  return `${six} 0 0 ${-six} ${numbers(left + box.x + dx - x * scale, top - box.y - dy + y * scale)} cm`;
}
