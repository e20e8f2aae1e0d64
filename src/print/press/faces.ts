// The faces a file uses, embedded as subsets (ISO 32000-1, 9.7). The code of a glyph is its number in the font.
import { fingerprint } from '../../model/fingerprint.js';
import type { Fonts, Program } from '../type/index.js';
import { deflated, type PdfFile } from './file.js';
import { descriptorOf, metricsOf, Tables } from '../type/tables.js';
import { subset } from './subset.js';
import { ref } from './syntax.js';

export interface UsedFace {
  face: Program;
  /** Its name in the resources: "F1". */
  name: string;
  /** By glyph: 1 when it is in the file. */
  taken: Uint8Array;
  /** Takes a glyph into the file; `said` is its text. */
  take(id: number, said: string): void;
}
interface Used extends UsedFace {
  /** What each glyph says. */
  said: Map<number, string>;
}

/** A number as the four hex digits of a code. */
const hex4 = (n: number): string => n.toString(16).padStart(4, '0');

export class Faces {
  private readonly used = new Map<string, Used>();

  constructor(
    private readonly file: PdfFile,
    private readonly fonts: Fonts,
  ) {}

  /** Throws when no face of that name was supplied: a frame and its fonts go together. */
  use(name: string): UsedFace {
    const known = this.used.get(name);
    if (known) return known;
    const face = this.fonts.program(name);
    if (!face) throw new Error(`the font ${name} was not supplied`);
    const said = new Map<number, string>();
    const taken = new Uint8Array(0x10000);
    const take = (id: number, text: string): void => {
      taken[id] = 1;
      said.set(id, text);
    };
    const use = { face, name: `F${this.used.size + 1}`, taken, take, said };
    this.used.set(name, use);
    return use;
  }

  /** Writes the subsets. @returns the /Font dictionary of the resources */
  finish(): string {
    return `<<${[...this.used.values()].map((use) => `/${use.name} ${ref(this.embed(use))}`).join(' ')}>>`;
  }

  private embed({ face, said }: Used): number {
    const { file } = this;
    const glyphs = [...said.keys()].sort((a, b) => a - b);
    const scale = 1000 / face.unitsPerEm;
    const { program: data, length, name } = subsetOf(face, glyphs);
    const program = file.ready(data, `/Length1 ${length}`);
    const tables = new Tables(face.bytes);
    const { box, ascent, descent, capHeight, italicAngle } = descriptorOf(tables);
    const scaled = (n: number): number => Math.round(n * scale);
    const lines = `/Ascent ${scaled(ascent)} /Descent ${scaled(descent)} /CapHeight ${scaled(capHeight)}`;
    const descriptor = file.add(
      `<</Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${box.map(scaled).join(' ')}] /ItalicAngle ${italicAngle} ${lines} /StemV 80 /FontFile2 ${ref(program)}>>`,
    );
    const system = '/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>';
    const descendant = file.add(
      `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ${system} /FontDescriptor ${ref(descriptor)} /CIDToGIDMap /Identity /DW 0 /W [${widths(tables, [0, ...glyphs], scale)}]>>`,
    );
    const unicode = file.stream(toUnicode(glyphs, said));
    return file.add(
      `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${ref(descendant)}] /ToUnicode ${ref(unicode)}>>`,
    );
  }
}

interface Subset {
  /** The font file, deflated, and its length before that. */
  program: Uint8Array;
  length: number;
  name: string;
}
/** Subsets of this process: an edited sheet mostly uses the same glyphs as before. */
const known = new WeakMap<Program, Map<string, Subset>>();
const MOST_KNOWN = 16;

/** The subset and its name, which begins with six letters that no other subset has. */
function subsetOf(face: Program, glyphs: readonly number[]): Subset {
  const subsets = known.get(face) ?? new Map<string, Subset>();
  known.set(face, subsets);
  const key = glyphs.join();
  const found = subsets.get(key);
  if (found) return found;
  const tag = fingerprint(key)
    .slice(0, 12)
    .replace(/../g, (pair) => String.fromCharCode(65 + (parseInt(pair, 16) % 26)));
  const bytes = subset(face.bytes, glyphs);
  const made = { program: deflated(bytes), length: bytes.length, name: `${tag}+${face.postscriptName}` };
  if (subsets.size >= MOST_KNOWN) subsets.clear();
  subsets.set(key, made);
  return made;
}

/** Widths by glyph, runs of neighbours together. */
function widths(tables: Tables, glyphs: readonly number[], scale: number): string {
  const of = metricsOf(tables);
  const runs: { first: number; list: number[] }[] = [];
  for (const id of new Set(glyphs)) {
    const width = Math.round(of(id).advance * scale * 1000) / 1000;
    const last = runs.at(-1);
    if (last && last.first + last.list.length === id) last.list.push(width);
    else runs.push({ first: id, list: [width] });
  }
  return runs.map(({ first, list }) => `${first} [${list.join(' ')}]`).join(' ');
}

/** What each code says (ISO 32000-1, 9.10.3), at most a hundred in a block. */
function toUnicode(glyphs: readonly number[], said: ReadonlyMap<number, string>): string {
  const rows = glyphs.map((id) => `<${hex4(id)}> <${[...utf16(said.get(id) ?? '')].join('')}>`);
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, i) => rows.slice(100 * i, 100 * i + 100));
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
const utf16 = (text: string): string[] => Array.from({ length: text.length }, (_, i) => hex4(text.charCodeAt(i)));
