// Where things stand on the paper of a finished PDF, in millimetres from the upper left corner: read from its content streams, not from ours.
import { nameOf, Parser, Pdf, type Dict, type Value } from '../../pdf-reader.js';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
/** Something painted: a bar, a drawing or a line of text, with the marked content it is in. */
export interface Painted {
  what: 'bar' | 'drawing' | 'text' | 'stroke';
  box: Box;
  /** The tag that opened the marked content: "Artifact", "P" … */
  tag: string;
  /** How far it is turned, degrees. */
  turned: number;
  fill: string;
}
export interface Sheet {
  width: number;
  height: number;
  painted: Painted[];
}
type M = [number, number, number, number, number, number];
/** Operators that move nothing we measure. */
const quiet = new Set('G RG K w J j d c h W B B* f* ET Tf BMC'.split(' '));
const times = (m: M, n: M): M => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];
const at = (m: M, x: number, y: number): [number, number] => [x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]];
export const mm = (pt: number): number => (pt * 25.4) / 72;

/** Every sheet of paper's side of a file. */
export function papersOf(bytes: Uint8Array): Sheet[] {
  const pdf = new Pdf(bytes);
  return pdf.pages().map(({ dict }) => {
    const [, , width, height] = pdf.array(dict.get('MediaBox')) as number[];
    const resources = pdf.dict(dict.get('Resources'));
    return { width: mm(width!), height: mm(height!), painted: new Reading(pdf, resources, height!).of(pdf.content(dict)) };
  });
}

class Reading {
  private m: M = [1, 0, 0, 1, 0, 0];
  private line: M = [1, 0, 0, 1, 0, 0];
  private fill = '';
  private readonly saved: { m: M; fill: string }[] = [];
  private readonly tags: string[] = [];
  /** Subpaths: each bar of a path is one. */
  private path: [number, number][][] = [];
  private readonly painted: Painted[] = [];

  constructor(
    private readonly pdf: Pdf,
    private readonly resources: Dict,
    private readonly height: number,
  ) {}

  of(content: string): Painted[] {
    const parser = new Parser(content);
    let operands: Value[] = [];
    for (parser.space(); parser.at < content.length; parser.space()) {
      const c = content[parser.at]!;
      if (/[A-Za-z'"]/.test(c)) {
        const from = parser.at;
        while (parser.at < content.length && /[A-Za-z0-9.*'"]/.test(content[parser.at]!)) parser.at++;
        this.operator(content.slice(from, parser.at), operands);
        operands = [];
      } else operands.push(parser.value());
    }
    return this.painted;
  }

  private note(what: Painted['what'], points: [number, number][], m: M = this.m): void {
    const all = points.map(([x, y]) => at(m, x, y)).map(([x, y]) => [mm(x), mm(this.height - y)] as const);
    const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
    const box = { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
    const turned = Math.round((Math.atan2(m[1], m[0]) * 180) / Math.PI);
    this.painted.push({ what, box, tag: this.tags.at(-1) ?? '', turned, fill: this.fill });
  }

  private operator(name: string, operands: Value[]): void {
    const n = operands as number[];
    switch (name) {
      case 'q':
        this.saved.push({ m: this.m, fill: this.fill });
        return;
      case 'Q':
        ({ m: this.m, fill: this.fill } = this.saved.pop()!);
        return;
      case 'cm':
        this.m = times(n as M, this.m);
        return;
      case 'BDC':
        this.tags.push(nameOf(operands[0]));
        return;
      case 'EMC':
        this.tags.pop();
        return;
      case 'g':
      case 'rg':
      case 'k':
        this.fill = n.join(' ');
        return;
      case 'm':
        this.path.push([[n[0]!, n[1]!]]);
        return;
      case 'l':
        this.path.at(-1)?.push([n[0]!, n[1]!]);
        return;
      case 're':
        this.path.push([
          [n[0]!, n[1]!],
          [n[0]! + n[2]!, n[1]! + n[3]!],
        ]);
        return;
      case 'n':
        this.path = [];
        return;
      case 'f':
      case 'S':
        for (const points of this.path) this.note(name === 'f' ? 'bar' : 'stroke', points);
        this.path = [];
        return;
      case 'BT':
        this.line = [1, 0, 0, 1, 0, 0];
        return;
      case 'Td':
        this.line = times([1, 0, 0, 1, n[0]!, n[1]!], this.line);
        return;
      case 'TJ':
        this.note('text', [[0, 0]], times(this.line, this.m));
        return;
      case 'Do': {
        const form = this.pdf.dict(this.pdf.dict(this.resources.get('XObject')).get(nameOf(operands[0])));
        const [a, b, c, d] = this.pdf.array(form.get('BBox')) as number[];
        this.note('drawing', [
          [a!, b!],
          [c!, d!],
        ]);
        return;
      }
      default:
        if (!quiet.has(name)) throw new Error(`an operator that there is not: ${name}`);
    }
  }
}
