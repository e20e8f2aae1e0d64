// The only file that knows the order of the stages: parse → assemble → tailor → print. Reading comes before, where there is a disk.
import { assemble, assembleSheet, unknownCards, type AloneChoice } from './assemble/index.js';
import {
  cardWordsOf,
  isSameWord,
  kindWord,
  tidy,
  type Checked,
  type Contents,
  type Diagnostic,
  type Document,
  type JobRow,
  type Library,
  type Order,
  type PackJob,
  type PackSection,
  type PackSheet,
  type Printed,
  type Source,
  type Surroundings,
  type TailoredInline,
  type TailoredJob,
  type TailoredSheet,
} from './model/index.js';
import { parse } from './parse/index.js';
import { print } from './print/index.js';
import type { FontFace } from './print/fonts.js';
import type { Supplies } from './print/supplies.js';
import { tailor } from './tailor/index.js';

export { assemble } from './assemble/index.js';

/** What is told to those who keep account of what a pack was made from. */
export type Used = (source: Source) => void;

/** What printing works with, of a library: its symbols, pictures and facts. */
export const suppliesOf = ({ symbols, pictures, facts }: Library, fonts: FontFace[], cache: Supplies['cache'], version = ''): Supplies => ({
  fonts,
  symbols,
  pictures,
  facts,
  colour: 'colour',
  cache,
  version,
});

/**
 * Makes the PDFs of one order.
 *
 * @param orderFile where the order came from, for messages
 * @param supplies fonts, pictures and cache; the colour is the order's
 * @param used called with every text that went into the pack
 * @returns the files in the order of the pack, the print-run sheet last, since it counts the others' pages. Whether they may be
 *   written is for the caller to say: not when a message is an error.
 */
export async function makePack(
  library: Library,
  order: Order,
  orderFile: string,
  supplies: Supplies,
  used: Used = () => undefined,
): Promise<Checked<Printed[]>> {
  const { value: pack, diagnostics } = assemble(library, order, orderFile);
  const tailoring = new Tailoring(library, used);
  const printed: Printed[] = [];
  const rows: JobRow[] = [];
  const words: string[] = [];
  for (const job of pack.jobs) {
    const tailored = tailoring.job(job, rows);
    if (order.cards) {
      const here = tailored.sections.flatMap(({ sheets }) => sheets.flatMap(({ document }) => cardWordsOf(document)));
      words.push(...here);
      if (!order.cards.some((word) => here.some((known) => isSameWord(word, known)))) continue;
    }
    const { value, diagnostics: found } = await print(tailored, { ...supplies, colour: order.print.colour });
    diagnostics.push(...found);
    printed.push(value);
    if (job.id !== 'all' && job.id !== 'print-run') rows.push(row(job, value));
  }
  return { value: printed, diagnostics: tidy([...diagnostics, ...tailoring.diagnostics, ...unknownCards(order, orderFile, words)]) };
}

/**
 * Makes the PDF of one sheet, which then counts only itself.
 *
 * @param source a sheet of the library, or one that `readSheet` made of any Markdown
 * @param choice for whom; what is left out comes from the sheet and its course
 */
export async function makeSheet(
  library: Library,
  source: Source,
  supplies: Supplies,
  choice: AloneChoice & Partial<Pick<Supplies, 'colour'>> = {},
): Promise<Checked<Printed>> {
  const tailoring = new Tailoring(library, () => undefined);
  const job = tailoring.job(assembleSheet(library, source, choice), []);
  const { value, diagnostics } = await print(job, { ...supplies, colour: choice.colour ?? supplies.colour });
  return { value, diagnostics: tidy([...tailoring.diagnostics, ...diagnostics]) };
}

/** Every fault of a sheet that shows without laying it out, for one way of reading it. */
export function tailorSheet(library: Library, source: Source, choice: AloneChoice): Diagnostic[] {
  const tailoring = new Tailoring(library, () => undefined);
  tailoring.job(assembleSheet(library, source, choice), []);
  return tidy(tailoring.diagnostics);
}

/** What the printer needs to know of a file. Two-sided, a sheet of paper takes two pages. */
function row({ file, when, copies, paper, sides, after }: PackJob, { pages }: Printed): JobRow {
  const sheets = copies * (sides === 'one' ? pages : Math.ceil(pages / 2));
  return { file, when, copies, pages, sheets, paper, sides, after };
}

/** Tailors the sheets of one pack. A sheet that stands in several jobs is tailored once, so that they share its pages. */
class Tailoring {
  readonly diagnostics: Diagnostic[] = [];
  private readonly ids: readonly string[];
  private readonly sections = new WeakMap<PackSection, { sheets: TailoredSheet[] }>();

  constructor(
    private readonly library: Library,
    private readonly used: Used,
  ) {
    this.ids = [...library.sheets.keys()];
  }

  job(job: PackJob, rows: JobRow[]): TailoredJob {
    return { ...job, sections: job.sections.map((section) => this.section(section, rows)) };
  }

  private section(section: PackSection, rows: JobRow[]): { sheets: TailoredSheet[] } {
    const known = this.sections.get(section);
    if (known) return known;
    const made = { sheets: this.sheets(section, rows) };
    this.sections.set(section, made);
    return made;
  }

  /** The page of contents names the titles of the others, so it comes after them. */
  private sheets({ sheets }: PackSection, jobs: JobRow[]): TailoredSheet[] {
    const listed = (sheet: PackSheet): boolean => sheet.source.course !== 'templates';
    const tailored = new Map(sheets.filter(listed).map((sheet) => [sheet, this.sheet(sheet, [], jobs)]));
    const kept = sheets.filter((sheet) => isWanted(sheet, tailored.get(sheet)));
    const contents = kept.flatMap((sheet) => tailored.get(sheet) ?? []).map((sheet) => this.entry(sheet));
    return kept.map((sheet) => tailored.get(sheet) ?? this.sheet(sheet, contents, jobs));
  }

  /** A substance is pictured on the sheet that is about it, not among the first things one sees of a folder. */
  private entry({ document: { meta, title }, source }: TailoredSheet): Contents['entries'][number] {
    const symbol = meta.symbol ?? '';
    const shown = this.library.symbols.get(symbol)?.substance ? '' : symbol;
    return { anchor: source.id, title: title.map(words).join(''), symbol: shown, kind: kindWord(meta, source.edition) };
  }

  private sheet(sheet: PackSheet, contents: Contents['entries'], jobs: JobRow[]): TailoredSheet {
    const { source, setting } = sheet;
    const { value, diagnostics } = tailor(this.document(source), setting, this.around(contents, jobs));
    this.diagnostics.push(...diagnostics);
    return { document: value, setting, source };
  }

  private around(contents: Contents['entries'], jobs: JobRow[]): Surroundings {
    const document = (id: string, edition: Source['edition']): Document | null => {
      const editions = this.library.sheets.get(id)?.editions;
      const source = editions?.[edition] ?? editions?.standard;
      return source ? this.document(source) : null;
    };
    return { document, ids: this.ids, contacts: this.library.contacts, contents, jobs };
  }

  private document(source: Source): Document {
    this.used(source);
    const { value, diagnostics } = parsed(source);
    this.diagnostics.push(...diagnostics);
    return value;
  }
}

/** A sheet that is all about what this group does not talk about stays out, with its title and its picture of a substance. */
const isWanted = ({ source }: PackSheet, tailored: TailoredSheet | undefined): boolean =>
  !tailored || tailored.document.blocks.length > 0 || documentOf(source).blocks.length === 0;

function words(inline: TailoredInline): string {
  if ('text' in inline) return inline.text;
  return 'children' in inline ? inline.children.map(words).join('') : '';
}

/** The tree of a text, for those who read it and do not print it. What parsing had to say is told by `tailorSheet`. */
export const documentOf = (source: Source): Document => parsed(source).value;

const trees = new WeakMap<Source, Checked<Document>>();

/** The tree of a text. Each text is parsed once. */
function parsed(source: Source): Checked<Document> {
  const tree = trees.get(source) ?? parse(source);
  trees.set(source, tree);
  return tree;
}
