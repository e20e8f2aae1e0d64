// The structure tree: who says what, in reading order (ISO 32000-1, 14.7; PDF/UA-1). What all copies have in common is written once.
import type { Element } from '../frame.js';
import type { PdfFile } from './file.js';
import type { Content } from './pages.js';
import type { Places } from './places.js';
import type { PressBlock } from './sections.js';
import { numbers, ref, text, written } from './syntax.js';

/** A block's elements as they are in every copy. */
export interface Shape {
  /** Index of the element above; 0 is the block's parent. */
  up: number;
  kids: Element['kids'];
  tag: string;
  /** Alt, Lang and attributes, written. */
  entries: string;
}
/** Objects of one copy that its tree points at. */
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

/** What the copies' elements of a block have in common. */
export function shapesOf({ frame }: PressBlock, block: number, places: Places): Shape[] {
  const up = new Map<number, number>();
  frame.els.forEach(({ kids }, i) => kids.forEach(([kind, j]) => kind === 'e' && up.set(j, i)));
  return frame.els.map((element, i) => {
    const entries = [
      element.alt ? ` /Alt ${text(element.alt)}` : '',
      element.lang ? ` /Lang ${text(element.lang)}` : '',
      attributesOf(element, block, places),
    ];
    return { up: up.get(i) ?? 0, kids: element.kids, tag: element.tag ?? 'Span', entries: entries.join('') };
  });
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
  return list.length ? ` /A ${list.length === 1 ? list[0] : `[${list.join(' ')}]`}` : '';
}

/** Writes a block's elements of one copy below `parent`. @returns the numbers of its outermost elements */
export function writeBlock(
  file: PdfFile,
  block: number,
  shapes: readonly Shape[],
  content: Content[number],
  parent: number,
  copy: CopyObjects,
  parents: Parents,
): number[] {
  const ids = shapes.map((_, i) => (i ? file.reserve() : parent));
  for (let i = 1; i < shapes.length; i++) {
    const { up, tag, entries, kids: list } = shapes[i] as Shape;
    const me = ids[i] as number;
    const { kids, page, link } = kidsOf(list, block, me, ids, content, copy, parents);
    // A link that leads nowhere was reported; without its annotation it is only words.
    const as = tag === 'Link' && !link ? 'Span' : tag;
    const where = page === null ? '' : `/Pg ${page} 0 R`;
    const what = kids.length === 0 ? '' : kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`;
    file.put(me, `<</S/${as}/P ${ids[up]} 0 R${where}${what}${entries}>>`);
  }
  return (shapes[0]?.kids ?? []).flatMap(([kind, j]) => (kind === 'e' ? [ids[j] as number] : []));
}

function kidsOf(
  list: Element['kids'],
  block: number,
  me: number,
  ids: readonly number[],
  content: Content[number],
  copy: CopyObjects,
  parents: Parents,
): { kids: string[]; page: number | null; link: boolean } {
  const kids: string[] = [];
  let page: number | null = null;
  let link = false;
  for (const [kind, j] of list) {
    if (kind === 'e') kids.push(ref(ids[j] as number));
    else if (kind === 'a') {
      const annot = copy.annots.get(`${block} ${j}`);
      if (!annot) continue;
      kids.push(`<</Type /OBJR /Obj ${ref(annot.id)} /Pg ${ref(annot.page)}>>`);
      parents.annots.set(annot.key, me);
      link = true;
    } else {
      for (const { page: n, mcid, slot } of content[j] ?? []) {
        if (slot !== null && !copy.slots[slot]) continue;
        const id = copy.pages[n] as number;
        page ??= id;
        kids.push(page === id ? String(mcid) : `<</Type /MCR /Pg ${ref(id)} /MCID ${mcid}>>`);
        const owners = parents.mcids[n];
        if (owners) owners[mcid] = me;
      }
    }
  }
  return { kids, page, link };
}
