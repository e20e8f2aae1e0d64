// One set of page objects, structure elements and annotations for each copy; the pages' content is shared.
import type { Page } from '../frame.js';
import { destinationOf, targetsOf, writeLink } from './links.js';
import type { Outline } from './outline.js';
import { placed, type Late, type Shared, type SharedPage, type Tools } from './pages.js';
import type { PressFault, PressRun, PressSection } from './sections.js';
import { setLine } from './slots.js';
import { Places, writeBlock, type CopyObjects, type Parents } from './structure.js';
import { numbers, ref, text } from './syntax.js';

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

  constructor(
    private readonly tools: Tools,
    private readonly outline: Outline,
    private readonly resources: number,
    private readonly tell: (fault: PressFault) => void,
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
    this.kids.push(
      this.tools.file.add(
        `<</Type /Page /Parent ${ref(this.pagesId)} /MediaBox [0 0 ${numbers(width, height)}] /Resources <<>> /Tabs /S>>`,
      ),
    );
  }

  copy(section: PressSection, shared: Shared, run: PressRun, index: number): void {
    const { file } = this.tools;
    const prefix = run.label ? ` /P ${text(`${run.label.replace(/\D+/g, '') || index + 1}-`)}` : '';
    this.labels.push(`${this.kids.length} <</S /D${prefix}>>`);
    const places = new Places(section.pages);
    const pages = shared.pages.map(() => file.reserve());
    const copy: CopyObjects = { pages, annots: new Map(), slots: run.slots };
    const parents: Parents = { mcids: shared.pages.map((p) => new Array<number | null>(p.mcids).fill(null)), annots: new Map() };
    const keys = shared.pages.map((page, n) => this.page(page, n, section, run, index, copy, places));
    this.structure(section, shared, run, copy, parents, places);
    keys.forEach(
      (key, n) => (this.nums[key] = `[${(parents.mcids[n] as (number | null)[]).map((id) => (id === null ? 'null' : ref(id))).join(' ')}]`),
    );
    for (const [key, element] of parents.annots) this.nums[key] = ref(element);
    this.bookmarks(section, run, places, pages);
  }

  /** Writes a page object. @returns its key in the parent tree */
  private page(
    shared: SharedPage,
    n: number,
    section: PressSection,
    run: PressRun,
    index: number,
    copy: CopyObjects,
    places: Places,
  ): number {
    const { file } = this.tools;
    const id = copy.pages[n] as number;
    const contents = shared.body.flatMap((piece) => {
      if (typeof piece === 'number') return [piece];
      const own = this.ownWords(piece, run, index);
      return own ? [file.stream(placed(shared.page, own))] : [];
    });
    const annots = this.annotations(shared, n, section, run, copy, places);
    const key = this.nums.push('null') - 1;
    const { width, height } = shared.page.geometry;
    const entries = [
      `/Type /Page /Parent ${ref(this.pagesId)} /MediaBox [0 0 ${numbers(width, height)}] /Resources ${ref(this.resources)} /Tabs /S /StructParents ${key}`,
      contents.length ? `/Contents ${contents.length === 1 ? ref(contents[0] as number) : `[${contents.map(ref).join(' ')}]`}` : '',
      annots.length ? `/Annots [${annots.map(ref).join(' ')}]` : '',
    ];
    file.put(id, `<<${entries.filter(Boolean).join(' ')}>>`);
    this.kids.push(id);
    return key;
  }

  /** A slot's value in this copy. A name is set whole or reported; it is never cut. */
  private ownWords(late: Late, run: PressRun, index: number): string {
    const value = run.slots[late.slot.name];
    const where = { section: run.section, block: late.block, run: index };
    if (!value) {
      this.tell({ fault: 'slot-empty', text: late.slot.name, ...where });
      return '';
    }
    const { item, faults } = setLine(late.slot, value, this.tools.faces.use(late.slot.font).face);
    for (const fault of faults) this.tell({ ...fault, ...where });
    return `${late.open}\n${this.tools.painter.items([item], late.corner)}\nEMC`;
  }

  private annotations(shared: SharedPage, n: number, section: PressSection, run: PressRun, copy: CopyObjects, places: Places): number[] {
    const find = targetsOf(section, places);
    return shared.annots.flatMap((placedAnnot) => {
      const { annot, block, index } = placedAnnot;
      const destination = destinationOf(annot.href, section.blocks[block]?.sheet ?? 0, find, copy.pages);
      if (!destination) {
        this.once({ fault: 'link-missing', text: annot.href, section: run.section, block });
        return [];
      }
      const key = this.nums.push('null') - 1;
      const page = copy.pages[n] as number;
      const id = writeLink(this.tools.file, placedAnnot, destination, page, key);
      copy.annots.set(`${block} ${index}`, { id, page, key });
      return [id];
    });
  }

  private once(fault: PressFault): void {
    const key = JSON.stringify(fault);
    if (!this.told.has(key)) this.tell(fault);
    this.told.add(key);
  }

  /** Document > Part (a labelled copy) > Sect (a sheet) > the blocks' own elements. */
  private structure(section: PressSection, shared: Shared, run: PressRun, copy: CopyObjects, parents: Parents, places: Places): void {
    const { file } = this.tools;
    const group = run.label ? file.reserve() : this.documentId;
    const groupKids: number[] = [];
    section.sheets.forEach((sheet, s) => {
      const id = file.reserve();
      const kids = section.blocks.flatMap((block, b) =>
        block.sheet === s ? writeBlock(file, b, block, id, shared, places, copy, parents) : [],
      );
      file.put(id, `<</S /Sect /P ${ref(group)} /T ${text(sheet.title)} /K [${kids.map(ref).join(' ')}]>>`);
      groupKids.push(id);
    });
    if (!run.label) return void this.documentKids.push(...groupKids);
    file.put(group, `<</S /Part /P ${ref(this.documentId)} /T ${text(run.label)} /K [${groupKids.map(ref).join(' ')}]>>`);
    this.documentKids.push(group);
  }

  private bookmarks({ blocks, pages }: PressSection, run: PressRun, places: Places, ids: readonly number[]): void {
    this.outline.begin();
    if (run.label && ids[0] !== undefined) this.outline.add(0, run.label, ids[0], pages[0]?.geometry.height ?? 0);
    blocks.forEach(({ frame }, b) => {
      for (const { level, title, y } of frame.marks) {
        const at = level && title ? places.height(b, y) : null;
        if (at) this.outline.add(level as number, title as string, ids[at.page] as number, at.y);
      }
    });
  }

  /** Writes page tree and structure root. @returns their numbers, and the page labels */
  finish(lang: string): { pages: { id: number; count: number }; labels: string; structure: number } {
    const { file } = this.tools;
    file.put(this.pagesId, `<</Type /Pages /Count ${this.kids.length} /Kids [${this.kids.map(ref).join(' ')}]>>`);
    file.put(this.documentId, `<</S /Document /P ${ref(this.treeId)} /Lang ${text(lang)} /K [${this.documentKids.map(ref).join(' ')}]>>`);
    const tree = file.add(`<</Nums [${this.nums.map((value, key) => `${key} ${value}`).join(' ')}]>>`);
    file.put(
      this.treeId,
      `<</Type /StructTreeRoot /K [${ref(this.documentId)}] /ParentTree ${ref(tree)} /ParentTreeNextKey ${this.nums.length}>>`,
    );
    return { pages: { id: this.pagesId, count: this.kids.length }, labels: this.labels.join(' '), structure: this.treeId };
  }
}
