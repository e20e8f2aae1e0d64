// A content stream in the making. It knows which font and colour are set, so that they are not set again (ISO 32000-1, 8.4).
import type { Hex, Page } from '../frame.js';
import { Bytes } from './bytes.js';
import { ink, type Colour } from './ink.js';

/** What is set; empty where that is not known. */
interface State {
  fill: string;
  font: string;
}

export class Canvas extends Bytes {
  private state: State = { fill: '', font: '' };
  private saved: State[] = [];
  private begun = 0;

  constructor(private readonly colour: Colour) {
    super();
  }

  /** Begins a stream, which may follow upon any other, under its page's turn. */
  begin({ transform, window, geometry }: Pick<Page, 'transform' | 'window' | 'geometry'>): void {
    this.cut(0);
    this.state = { fill: '', font: '' };
    this.saved = [];
    if (transform)
      this.save()
        .matrix(...transform)
        .text('cm\n');
    if (window) {
      const [left, top, right, bottom] = window.shown;
      if (!transform) this.save();
      this.numbers(left, geometry.height - bottom, right - left, bottom - top).text('re W n\n');
    }
    this.begun = this.length;
  }
  /** Ends it. @returns its bytes, true until the next begins; null when nothing was painted */
  end(): Uint8Array | null {
    if (this.length === this.begun) return null;
    if (this.saved.length) this.restore();
    return this.written;
  }

  /** Scale and turn to the millionth, since they are multiplied with large numbers. */
  matrix(a: number, b: number, c: number, d: number, e: number, f: number): this {
    const six = (n: number): number => Math.round(n * 1e6) / 1e6;
    return this.text(`${six(a)} ${six(b)} ${six(c)} ${six(d)} `).numbers(e, f);
  }
  save(): this {
    this.saved.push({ ...this.state });
    return this.text('q\n');
  }
  restore(): this {
    this.state = this.saved.pop() ?? { fill: '', font: '' };
    return this.text('Q\n');
  }

  fill(hex: Hex): this {
    if (this.state.fill === hex) return this;
    this.state.fill = hex;
    return this.text(`${ink(hex, 'fill', this.colour)}\n`);
  }
  font(name: string, size: number): this {
    const font = `/${name} ${size} Tf\n`;
    if (this.state.font === font) return this;
    this.state.font = font;
    return this.text(font);
  }

  /** Marked content: what `paint` paints between its marks. Where that is nothing the marks go too. @returns whether there is anything */
  marked(opening: string, paint: () => void): boolean {
    const before = this.length;
    this.text(`${opening} BDC\n`);
    const inside = this.length;
    paint();
    if (this.length === inside) this.cut(before);
    else this.text('EMC\n');
    return this.length > before;
  }
}
