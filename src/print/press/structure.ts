// The structure tree of one copy: who says what, in reading order (ISO 32000-1, 14.7; PDF/UA-1).
import type { Element, Page, Part, Pt } from '../frame.js';
import type { PdfFile } from './file.js';
import { cornerOf, turned, type Shared } from './pages.js';
import type { PressBlock } from './sections.js';
import { numbers, ref, text, written } from './syntax.js';

/** Objects of one copy that the tree points at. */
export interface CopyObjects {
  pages: number[];
  /** By block and index of annotation: object, page, key in the parent tree. */
  annots: Map<string, { id: number; page: number; key: number }>;
  slots: Readonly<Record<string, string>>;
}
/** What the parent tree points back with: by page the element of each id, by annotation its element. */
export interface Parents {
  mcids: (number | null)[][];
  annots: Map<number, number>;
}

/** Where each block's parts stand: looked up for boxes, bookmarks and links. */
export class Places {
  private readonly parts = new Map<number, { page: number; part: Part }[]>();

  constructor(private readonly pages: readonly Page[]) {
    pages.forEach((page, n) => {
      for (const part of page.parts) {
        if (part.block === null) continue;
        const list = this.parts.get(part.block) ?? [];
        list.push({ page: n, part });
        this.parts.set(part.block, list);
      }
    });
  }

  /** The part that shows a row of a block, or the nearest; null when the block is on no page. */
  find(block: number, y: Pt): { page: number; part: Part } | null {
    const list = this.parts.get(block) ?? [];
    return list.find(({ part }) => y <= part.to + 0.1) ?? list.at(-1) ?? null;
  }

  /** A row of a block as a height above its page's foot. */
  height(block: number, y: Pt): { page: number; y: Pt } | null {
    const found = this.find(block, y);
    const page = found && this.pages[found.page];
    return found && page ? { page: found.page, y: cornerOf(found.part, page).top - y } : null;
  }

  box(block: number, [left, top, right, bottom]: [Pt, Pt, Pt, Pt]): [Pt, Pt, Pt, Pt] | null {
    const found = this.find(block, top);
    const page = found && this.pages[found.page];
    if (!found || !page) return null;
    const corner = cornerOf(found.part, page);
    return turned(page, [corner.left + left, corner.top - bottom, corner.left + right, corner.top - top]);
  }
}

/** Writes the elements of one block below `parent`. @returns the numbers of its outermost elements */
export function writeBlock(
  file: PdfFile,
  block: number,
  { frame }: PressBlock,
  parent: number,
  shared: Shared,
  places: Places,
  copy: CopyObjects,
  parents: Parents,
): number[] {
  const ids = frame.els.map((_, i) => (i ? file.reserve() : parent));
  const up = new Map<number, number>();
  frame.els.forEach(({ kids }, i) => kids.forEach(([kind, j]) => kind === 'e' && up.set(j, i)));
  const outermost: number[] = [];
  frame.els.forEach((element, i) => {
    const me = ids[i] as number;
    const { kids, page } = kidsOf(element, block, me, ids, shared, copy, parents);
    if (!i) return void outermost.push(...element.kids.flatMap(([kind, j]) => (kind === 'e' ? [ids[j] as number] : [])));
    // A link that leads nowhere was reported; without its annotation it is only words.
    const tag = element.tag === 'Link' && !kids.some((kid) => kid.includes('/OBJR')) ? 'Span' : (element.tag ?? 'Span');
    const entries = [
      `/S /${tag}`,
      `/P ${ref(ids[up.get(i) ?? 0] as number)}`,
      page === null ? '' : `/Pg ${ref(page)}`,
      kids.length ? `/K ${kids.length === 1 ? kids[0] : `[${kids.join(' ')}]`}` : '',
      element.alt ? `/Alt ${text(element.alt)}` : '',
      element.lang ? `/Lang ${text(element.lang)}` : '',
      attributesOf(element, block, places),
    ];
    file.put(me, `<<${entries.filter(Boolean).join(' ')}>>`);
  });
  return outermost;
}

function kidsOf(element: Element, block: number, me: number, ids: readonly number[], shared: Shared, copy: CopyObjects, parents: Parents) {
  const kids: string[] = [];
  let page: number | null = null;
  const content = (n: number, mcid: number): void => {
    const id = copy.pages[n] as number;
    page ??= id;
    kids.push(page === id ? String(mcid) : `<</Type /MCR /Pg ${ref(id)} /MCID ${mcid}>>`);
    const list = parents.mcids[n];
    if (list) list[mcid] = me;
  };
  for (const [kind, j] of element.kids) {
    if (kind === 'e') kids.push(ref(ids[j] as number));
    else if (kind === 's') {
      for (const { page: n, mcid, slot } of shared.content[block]?.[j] ?? []) if (slot === null || copy.slots[slot]) content(n, mcid);
    } else {
      const annot = copy.annots.get(`${block} ${j}`);
      if (!annot) continue;
      kids.push(`<</Type /OBJR /Obj ${ref(annot.id)} /Pg ${ref(annot.page)}>>`);
      parents.annots.set(annot.key, me);
    }
  }
  return { kids, page: page as number | null };
}

/** `Summary` is words; every other string of an attribute is a name (ISO 32000-1, 14.8.5). */
function attributeOf(attrs: Record<string, unknown>): string {
  const pairs = Object.entries(attrs).map(([key, value]) => `/${key} ${key === 'Summary' ? text(String(value)) : written(value)}`);
  return `<<${pairs.join(' ')}>>`;
}
function attributesOf({ box, scope, attrs }: Element, block: number, places: Places): string {
  const list: string[] = [];
  const rect = box && places.box(block, box);
  if (rect) list.push(`<</O /Layout /Placement /Block /BBox [${numbers(...rect)}]>>`);
  if (scope) list.push(`<</O /Table /Scope /${scope}>>`);
  if (attrs) list.push(attributeOf(attrs));
  return list.length ? `/A ${list.length === 1 ? list[0] : `[${list.join(' ')}]`}` : '';
}
