// One set of page objects, structure elements and annotations for each copy; the pages' content is shared.
import type { Page } from '../frame.js';
import { destinationOf, writeLink } from './links.js';
import type { Outline } from './outline.js';
import type { Late, Shared, SharedPage, Tools } from './pages.js';
import type { PressFault, PressRun, PressSection } from './sections.js';
import { setLine } from './slots.js';
import { writeBlock, type CopyObjects, type Parents } from './structure.js';
import { numbers, ref, text } from './syntax.js';

/** One passage through a section, while it is written. */
interface Copy {
  section: PressSection;
  shared: Shared;
  run: PressRun;
  /** Index of the run. */
  index: number;
  objects: CopyObjects;
  parents: Parents;
}

export class CopyWriter {
  private readonly pagesId: number;
  private readonly treeId: number;
  private readonly documentId: number;
  private readonly kids: number[] = [];
  private readonly labels: string[] = [];
  /** Entries of the parent tree by key: an element, or an array of elements. */
  private readonly nums: string[] = [];
  private readonly documentKids: number[] = [];
  private readonly told = new Set<string>();
  /** The Part that is being filled: passages one after the other with the same label are one. */
  private part: { label: string; id: number; kids: number[] } | null = null;

  constructor(
    private readonly tools: Tools,
    private readonly outline: Outline,
    private readonly resources: number,
    private readonly tell: (fault: PressFault) => void,
    private readonly overturned: boolean,
  ) {
    this.pagesId = tools.file.reserve();
    this.treeId = tools.file.reserve();
    this.documentId = tools.file.reserve();
  }

  /** A blank page where the next would be a left-hand one. */
  fillUp(like: Page | undefined): void {
    if (this.kids.length % 2 === 0 || !like) return;
    this.labels.push(`${this.kids.length} <</P (-)>>`);
    const { width, height } = like.geometry;
    const box = `/MediaBox [0 0 ${numbers(width, height)}]`;
    this.kids.push(this.tools.file.add(`<</Type /Page /Parent ${ref(this.pagesId)} ${box} /Resources <<>> /Tabs /S>>`));
  }

  /** Writes a run's pages, elements, annotations and bookmarks. */
  copy(section: PressSection, shared: Shared, run: PressRun, index: number): void {
    const { file } = this.tools;
    const prefix = run.label ? ` /P ${text(`${run.label.replace(/\D+/g, '') || index + 1}-`)}` : '';
    this.labels.push(`${this.kids.length} <</S /D${prefix}>>`);
    const objects: CopyObjects = { pages: shared.pages.map(() => file.reserve()), annots: new Map(), slots: run.slots };
    const mcids = shared.pages.map((page) => new Array<number | null>(page.mcids).fill(null));
    const copy: Copy = { section, shared, run, index, objects, parents: { mcids, annots: new Map() } };
    const keys = shared.pages.map((page, n) => this.page(copy, page, n));
    this.structure(copy);
    mcids.forEach((owners, n) => (this.nums[keys[n] as number] = `[${owners.map((id) => (id === null ? 'null' : ref(id))).join(' ')}]`));
    for (const [key, element] of copy.parents.annots) this.nums[key] = ref(element);
    this.bookmarks(copy);
  }

  /** Writes a page object. @returns its key in the parent tree */
  private page(copy: Copy, shared: SharedPage, n: number): number {
    const { file } = this.tools;
    const id = copy.objects.pages[n] as number;
    const contents = shared.body.flatMap((piece) => {
      if (typeof piece === 'number') return [piece];
      const own = this.ownWords(copy, piece);
      return own ? [file.stream(own)] : [];
    });
    const annots = this.annotations(copy, shared, n);
    const key = this.nums.push('null') - 1;
    const { width, height } = shared.page.geometry;
    const entries = [
      `/Type /Page /Parent ${ref(this.pagesId)} /MediaBox [0 0 ${numbers(width, height)}] /Resources ${ref(this.resources)}`,
      ` /Tabs /S /StructParents ${key}`,
      this.overturned && this.kids.length % 2 === 1 ? ' /Rotate 180' : '',
      contents.length ? ` /Contents ${contents.length === 1 ? ref(contents[0] as number) : `[${contents.map(ref).join(' ')}]`}` : '',
      annots.length ? ` /Annots [${annots.map(ref).join(' ')}]` : '',
    ];
    file.put(id, `<<${entries.join('')}>>`);
    this.kids.push(id);
    return key;
  }

  /** A slot's value in this copy. A name is set whole or reported; it is never cut. */
  private ownWords({ run, index }: Copy, late: Late): Uint8Array | null {
    const value = run.slots[late.slot.name];
    const where = { section: run.section, block: late.block, run: index };
    if (!value) {
      this.once({ fault: 'slot-empty', text: late.slot.name, ...where });
      return null;
    }
    const { item, faults } = setLine(late.slot, value, this.tools.faces.use(late.slot.font).face);
    for (const fault of faults) this.once({ ...fault, ...where });
    const { canvas } = this.tools.painter;
    canvas.begin(late.page);
    canvas.marked(late.opening, () => this.tools.painter.items([item], late.corner));
    return canvas.end();
  }

  private annotations({ section, shared, run, objects }: Copy, { annots }: SharedPage, n: number): number[] {
    return annots.flatMap((placedAnnot) => {
      const { annot, block, index } = placedAnnot;
      const destination = destinationOf(annot.href, section.blocks[block]?.sheet ?? 0, shared.target, objects.pages);
      if (!destination) {
        this.once({ fault: 'link-missing', text: annot.href, section: run.section, block });
        return [];
      }
      const key = this.nums.push('null') - 1;
      const page = objects.pages[n] as number;
      const id = writeLink(this.tools.file, placedAnnot, destination, page, key);
      objects.annots.set(`${block} ${index}`, { id, page, key });
      return [id];
    });
  }

  private once(fault: PressFault): void {
    const key = JSON.stringify(fault);
    if (!this.told.has(key)) this.tell(fault);
    this.told.add(key);
  }

  /** Document > Part (a labelled copy) > Sect (a sheet) > the blocks' own elements. */
  private structure({ section, shared, run, objects, parents }: Copy): void {
    const { file } = this.tools;
    if (this.part?.label !== run.label) this.begin(run.label);
    const group = this.part?.id ?? this.documentId;
    const sects = section.sheets.map(() => file.reserve());
    const kids: number[][] = section.sheets.map(() => []);
    section.blocks.forEach(({ sheet }, b) => {
      kids[sheet]?.push(...writeBlock(file, b, shared.shapes[b] ?? [], shared.content[b] ?? [], sects[sheet] as number, objects, parents));
    });
    section.sheets.forEach(({ title }, s) => {
      file.put(sects[s] as number, `<</S /Sect /P ${ref(group)} /T ${text(title)} /K [${(kids[s] ?? []).map(ref).join(' ')}]>>`);
    });
    (this.part?.kids ?? this.documentKids).push(...sects);
  }

  /** Ends the Part before and begins the next, if there is one. */
  private begin(label: string | null): void {
    const { file } = this.tools;
    if (this.part) {
      const kids = this.part.kids.map(ref).join(' ');
      file.put(this.part.id, `<</S /Part /P ${ref(this.documentId)} /T ${text(this.part.label)} /K [${kids}]>>`);
    }
    this.part = label === null ? null : { label, id: file.reserve(), kids: [] };
    if (this.part) this.documentKids.push(this.part.id);
  }

  /** Headings by their levels. A sheet without any, such as a deck of cards, is found by its title. */
  private bookmarks({ section: { blocks, pages, sheets }, shared, run, objects }: Copy): void {
    const ids = objects.pages;
    if (ids[0] !== undefined) this.outline.begin(run.label, ids[0], pages[0]?.geometry.height ?? 0);
    const headed = new Set(blocks.filter(({ frame }) => frame.marks.some((m) => m.level && m.title)).map(({ sheet }) => sheet));
    blocks.forEach(({ frame, sheet }, b) => {
      const untitled = !headed.has(sheet) && blocks[b - 1]?.sheet !== sheet;
      for (const { level, title, y } of untitled ? [{ level: 1, title: sheets[sheet]?.title, y: 0 }] : frame.marks) {
        const at = level && title ? shared.places.height(b, y) : null;
        if (at) this.outline.add(level as number, title as string, ids[at.page] as number, at.y);
      }
    });
  }

  /** Writes page tree and structure root. @returns their numbers, and the page labels */
  finish(lang: string): { pages: { id: number; count: number }; labels: string; structure: number } {
    const { file } = this.tools;
    this.begin(null);
    file.put(this.pagesId, `<</Type /Pages /Count ${this.kids.length} /Kids [${this.kids.map(ref).join(' ')}]>>`);
    file.put(this.documentId, `<</S /Document /P ${ref(this.treeId)} /Lang ${text(lang)} /K [${this.documentKids.map(ref).join(' ')}]>>`);
    const tree = file.add(`<</Nums [${this.nums.map((value, key) => `${key} ${value}`).join(' ')}]>>`);
    const keys = `/ParentTree ${ref(tree)} /ParentTreeNextKey ${this.nums.length}`;
    file.put(this.treeId, `<</Type /StructTreeRoot /K [${ref(this.documentId)}] ${keys}>>`);
    return { pages: { id: this.pagesId, count: this.kids.length }, labels: this.labels.join(' '), structure: this.treeId };
  }
}
