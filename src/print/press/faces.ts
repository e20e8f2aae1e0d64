// The faces a file uses: which glyphs, under which codes.
import type { Face, Fonts } from '../type/index.js';
import type { EmbeddedFont, PdfFile } from './file.js';

export interface UsedFace {
  face: Face;
  /** Its name in the resources: "F1". */
  name: string;
  /** The code of a glyph in this file, four hex digits; `said` is its text. */
  code(id: number, said: string): string;
}

export class Faces {
  private readonly used = new Map<string, { use: UsedFace; embedded: EmbeddedFont }>();

  constructor(
    private readonly file: PdfFile,
    private readonly fonts: Fonts,
  ) {}

  /** Throws when no face of that name was supplied: a frame and its fonts go together. */
  use(name: string): UsedFace {
    const known = this.used.get(name);
    if (known) return known.use;
    const face = this.fonts.face(name);
    if (!face) throw new Error(`the font ${name} was not supplied`);
    const embedded = this.file.face(face);
    embedded.id = `F${this.used.size + 1}`;
    const codes = new Map<number, string>();
    const code = (id: number, said: string): string => {
      let hex = codes.get(id);
      if (hex === undefined) {
        const n = embedded.subset.includeGlyph(id);
        embedded.widths[n] ??= face.getGlyph(id).advanceWidth * embedded.scale;
        embedded.unicode[n] ??= [...said].map((c) => c.codePointAt(0) ?? 0);
        hex = n.toString(16).padStart(4, '0');
        codes.set(id, hex);
      }
      return hex;
    };
    const use = { face, name: embedded.id, code };
    this.used.set(name, { use, embedded });
    return use;
  }

  /** Writes the subsets. @returns the /Font dictionary of the resources */
  finish(): string {
    const entries = [...this.used.values()].map(({ use, embedded }) => {
      const id = embedded.ref().id;
      embedded.finalize();
      return `/${use.name} ${id} 0 R`;
    });
    return `<<${entries.join(' ')}>>`;
  }
}
