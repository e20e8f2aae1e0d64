// Is a finished PDF tagged through and through? Checks what PDF/UA-1 asks of content and structure, in plain JavaScript, for every test
// that makes a PDF. veraPDF says the last word in `npm run conformance`.
import { isStream, nameOf, Parser, Pdf, Ref, type Dict, type Value } from './pdf-reader.js';

export interface StructureNode {
  tag: string;
  /** Text of its marked content, and of its kids, in reading order. */
  text: string;
  alt?: string;
  kids: StructureNode[];
}
export interface Checked {
  /** What is wrong; empty when all is well. */
  problems: string[];
  pages: number;
  /** How many elements of each tag there are. */
  tags: Record<string, number>;
  links: number;
  tree: StructureNode;
  title: string;
  lang: string;
  /** Bookmarks, indented by two spaces a level. */
  outline: string[];
}

/** Reads a PDF and checks its structure. Throws only when the file cannot be read at all. */
export function checkStructure(bytes: Uint8Array): Checked {
  return new Checker(new Pdf(bytes)).check();
}

interface PageContent {
  text: Map<number, string>;
}
const PAINTING = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'TJ', 'Tj', "'", '"', 'Do', 'sh', 'BI']);
/** All that a page of ours is written with (ISO 32000-1, annex A): two of them run together are none. */
const OPERATORS = new Set('q Q cm w J j M d m l c h re W W* n f f* B B* S BT ET Tf Td Tm TJ rg RG g G k K Do BDC BMC EMC'.split(' '));
/** What may stand directly inside an element, where that is not free (ISO 32000-1, 14.8.4.3). */
const INSIDE: Record<string, string[] | undefined> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'Caption'],
  TR: ['TH', 'TD'],
};
/** Elements inside a line: their text goes on where the text before stopped. */
const INLINE = new Set(['Link', 'Span']);
const HEADING = /^H([1-6])$/;

class Checker {
  readonly problems: string[] = [];
  private readonly tags: Record<string, number> = {};
  private readonly seen = new Map<string, Ref>();
  private readonly contents = new Map<number, PageContent>();
  private links = 0;
  private level = 0;

  constructor(private readonly pdf: Pdf) {}

  private say(problem: string): void {
    if (this.problems.length < 50) this.problems.push(problem);
  }

  check(): Checked {
    const root = this.pdf.root();
    const pages = this.pdf.pages();
    this.catalogue(root);
    for (const { ref, dict } of pages) this.contents.set(ref.id, this.page(dict, ref));
    const tree = this.structure(root, pages);
    this.fonts();
    const title = String(this.pdf.get(this.pdf.dict(this.pdf.trailer.get('Info')).get('Title')) ?? '');
    if (!title) this.say('no title');
    return {
      problems: this.problems,
      pages: pages.length,
      tags: this.tags,
      links: this.links,
      tree,
      title,
      lang: String(root.get('Lang')),
      outline: this.outline(root),
    };
  }

  private catalogue(root: Dict): void {
    if (!this.pdf.dict(root.get('MarkInfo')).get('Marked')) this.say('not marked as tagged');
    if (root.get('Lang') !== 'da-DK') this.say('the language is not da-DK');
    if (!this.pdf.dict(root.get('ViewerPreferences')).get('DisplayDocTitle')) this.say('DisplayDocTitle is not set');
    const metadata = this.pdf.get(root.get('Metadata'));
    const xmp = isStream(metadata) ? new TextDecoder().decode(metadata.bytes) : '';
    if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp)) this.say('XMP does not say PDF/UA-1');
    if (!/<dc:title>/.test(xmp)) this.say('XMP has no title');
  }

  /** Operators of a page: nesting, and nothing painted outside marked content. */
  private page(page: Dict, ref: Ref): PageContent {
    const fonts = this.fontsOf(page);
    const out: PageContent = { text: new Map() };
    const stack: string[] = [];
    const marks: (number | null)[] = [];
    let operands: Value[] = [];
    let font = '';
    const saved: string[] = [];
    const parser = new Parser(this.pdf.content(page));
    const pop = (what: string, operator: string): void => {
      if (stack.pop() !== what) this.say(`page ${ref.id}: ${operator} does not close what was opened last`);
    };
    for (parser.space(); parser.at < parser.text.length; parser.space()) {
      if (/[-+.\d/(<[]/.test(parser.text[parser.at] as string)) {
        operands.push(parser.value());
        continue;
      }
      const operator = parser.word();
      if (!operator) {
        this.say(`page ${ref.id}: unreadable content at ${parser.at}`);
        break;
      }
      if (!OPERATORS.has(operator)) this.say(`page ${ref.id}: there is no operator ${operator}`);
      if (operator === 'q' || operator === 'BT') {
        stack.push(operator);
        if (operator === 'q') saved.push(font);
      } else if (operator === 'Q') {
        pop('q', operator);
        font = saved.pop() ?? '';
      } else if (operator === 'ET') pop('BT', operator);
      else if (operator === 'BDC' || operator === 'BMC') {
        if (stack.includes('BDC')) this.say(`page ${ref.id}: marked content inside marked content`);
        stack.push('BDC');
        const mcid = operands[1] instanceof Map ? operands[1].get('MCID') : undefined;
        marks.push(typeof mcid === 'number' ? mcid : null);
        if (typeof mcid === 'number' && out.text.has(mcid)) this.say(`page ${ref.id}: MCID ${mcid} twice`);
        if (typeof mcid === 'number') out.text.set(mcid, '');
        else if (nameOf(operands[0]) !== 'Artifact') this.say(`page ${ref.id}: marked content that is neither artifact nor structure`);
      } else if (operator === 'EMC') {
        pop('BDC', operator);
        marks.pop();
      } else if (operator === 'Tf') font = nameOf(operands[0]);
      if (PAINTING.has(operator)) this.painted(operator, operands, stack, marks.at(-1), fonts.get(font), out, ref);
      operands = [];
    }
    if (stack.length) this.say(`page ${ref.id}: left open: ${stack.join(' ')}`);
    return out;
  }

  private painted(
    operator: string,
    operands: Value[],
    stack: readonly string[],
    mcid: number | null | undefined,
    unicode: Map<number, string> | undefined,
    out: PageContent,
    ref: Ref,
  ): void {
    if (!stack.includes('BDC')) this.say(`page ${ref.id}: ${operator} outside marked content`);
    if (operator !== 'TJ') return;
    const said = textOf(operands[0] as Value[], unicode);
    if (said.includes('\uFFFD')) this.say(`page ${ref.id}: a glyph without text`);
    if (mcid != null) out.text.set(mcid, (out.text.get(mcid) ?? '') + said);
  }

  private fontsOf(page: Dict): Map<string, Map<number, string>> {
    const resources = this.pdf.dict(page.get('Resources'));
    const fonts = resources.get('Font') ? this.pdf.dict(resources.get('Font')) : new Map<string, Value>();
    return new Map([...fonts].map(([name, font]) => [name, this.unicodeOf(this.pdf.dict(font))]));
  }

  private unicodeOf(font: Dict): Map<number, string> {
    const stream = this.pdf.get(font.get('ToUnicode'));
    const cmap = isStream(stream) ? new TextDecoder('latin1').decode(stream.bytes) : '';
    const out = new Map<number, string>();
    const utf16 = (hex: string): string =>
      (hex.replace(/\s/g, '').match(/.{4}/g) ?? []).map((h) => String.fromCharCode(parseInt(h, 16))).join('');
    for (const [, rows = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
      for (const [, code = '0', text = ''] of rows.matchAll(/<([0-9a-f]+)> <([^>]*)>/gi)) out.set(parseInt(code, 16), utf16(text));
    for (const [, first = '0', , list = ''] of cmap.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi))
      [...list.matchAll(/<([^>]*)>/g)].forEach(([, hex = ''], i) => out.set(parseInt(first, 16) + i, utf16(hex)));
    return out;
  }

  private structure(root: Dict, pages: { ref: Ref; dict: Dict }[]): StructureNode {
    const treeRef = root.get('StructTreeRoot') as Ref;
    const tree = this.pdf.dict(treeRef);
    const nums = this.pdf.array(this.pdf.dict(tree.get('ParentTree')).get('Nums'));
    const parents = new Map<number, Value>();
    for (let i = 0; i < nums.length; i += 2) parents.set(nums[i] as number, nums[i + 1] as Value);
    const kids = this.pdf.array(tree.get('K')).map((kid) => this.element(kid as Ref, treeRef, parents));
    let annots = 0;
    for (const { ref, dict } of pages) {
      annots += this.pdf.array(dict.get('Annots')).length;
      if (nameOf(dict.get('Tabs')) !== 'S') this.say(`page ${ref.id}: Tabs is not S`);
      const ids = this.contents.get(ref.id)?.text ?? new Map<number, string>();
      const slots = dict.has('StructParents') ? this.pdf.array(parents.get(dict.get('StructParents') as number)) : [];
      if (ids.size && !slots.length) this.say(`page ${ref.id}: marked content that the parent tree does not know`);
      slots.forEach((element, mcid) => {
        const owner = this.seen.get(`${ref.id} ${mcid}`);
        if ((element as Ref | null)?.id !== owner?.id)
          this.say(`page ${ref.id}: MCID ${mcid} has another parent in the tree than in the parent tree`);
      });
      for (const mcid of ids.keys()) if (!this.seen.has(`${ref.id} ${mcid}`)) this.say(`page ${ref.id}: MCID ${mcid} is in no element`);
    }
    if (annots !== this.links) this.say(`${annots} annotations on pages, ${this.links} in the structure`);
    if (tree.get('ParentTreeNextKey') !== parents.size) this.say('ParentTreeNextKey is not the number of keys');
    if (kids.length !== 1 || kids[0]?.tag !== 'Document') this.say('the tree does not begin with one Document');
    return kids[0] ?? { tag: '', text: '', kids: [] };
  }

  private element(ref: Ref, parent: Ref, parents: Map<number, Value>): StructureNode {
    const element = this.pdf.dict(ref);
    const tag = nameOf(element.get('S'));
    this.tags[tag] = (this.tags[tag] ?? 0) + 1;
    if ((element.get('P') as Ref | undefined)?.id !== parent.id) this.say(`element ${ref.id} (${tag}): P is not its parent`);
    const node: StructureNode = { tag, text: '', kids: [] };
    const alt = element.get('Alt');
    if (typeof alt === 'string') node.alt = alt;
    this.rules(ref, tag, element);
    const only = INSIDE[tag];
    for (const kid of this.pdf.array(element.get('K'))) this.kid(kid, ref, element, node, parents);
    for (const { tag: kid } of node.kids) if (only && !only.includes(kid)) this.say(`element ${ref.id}: ${kid} inside ${tag}`);
    return node;
  }

  private rules(ref: Ref, tag: string, element: Dict): void {
    const heading = HEADING.exec(tag);
    if (tag === 'Part' || tag === 'Sect') this.level = 0;
    if (heading) {
      const level = Number(heading[1]);
      if (level > this.level + 1) this.say(`element ${ref.id}: ${tag} after a heading of level ${this.level}`);
      this.level = level;
    }
    if (tag === 'Figure') {
      if (!element.get('Alt')) this.say(`element ${ref.id}: a Figure without Alt`);
      const attributes = this.pdf.array(element.get('A')).map((a) => this.pdf.dict(a));
      if (!attributes.some((a) => this.pdf.array(a.get('BBox')).length === 4)) this.say(`element ${ref.id}: a Figure without BBox`);
    }
    if (tag === 'TH' && !this.pdf.array(element.get('A')).some((a) => this.pdf.dict(a).has('Scope')))
      this.say(`element ${ref.id}: a TH without Scope`);
  }

  private kid(kid: Value, ref: Ref, element: Dict, node: StructureNode, parents: Map<number, Value>): void {
    const content = (page: Ref, mcid: number): void => {
      const key = `${page.id} ${mcid}`;
      if (this.seen.has(key)) this.say(`MCID ${mcid} of page ${page.id} is in two elements`);
      this.seen.set(key, ref);
      const said = this.contents.get(page.id)?.text.get(mcid);
      if (said === undefined) this.say(`element ${ref.id}: MCID ${mcid} is not on page ${page.id}`);
      node.text += said ?? '';
    };
    if (typeof kid === 'number') return content(element.get('Pg') as Ref, kid);
    if (kid instanceof Ref) {
      const child = this.element(kid, ref, parents);
      node.kids.push(child);
      const apart = node.text && child.text && !INLINE.has(child.tag);
      node.text += `${apart ? ' ' : ''}${child.text}`;
      return;
    }
    const dict = kid as Dict;
    if (nameOf(dict.get('Type')) === 'MCR') return content(dict.get('Pg') as Ref, dict.get('MCID') as number);
    this.annotation(dict, ref, parents);
  }

  private annotation(objr: Dict, ref: Ref, parents: Map<number, Value>): void {
    this.links++;
    const annot = this.pdf.dict(objr.get('Obj'));
    const page = objr.get('Pg') as Ref;
    if ((parents.get(annot.get('StructParent') as number) as Ref | undefined)?.id !== ref.id)
      this.say(`the annotation of element ${ref.id} has another parent`);
    if ((annot.get('P') as Ref).id !== page.id) this.say(`the annotation of element ${ref.id} is on another page`);
    const listed = this.pdf.array(this.pdf.dict(page).get('Annots')).some((a) => (a as Ref).id === (objr.get('Obj') as Ref).id);
    if (!listed) this.say(`the annotation of element ${ref.id} is not on its page's list`);
    if (!annot.get('Contents')) this.say(`the annotation of element ${ref.id} has no Contents`);
  }

  private fonts(): void {
    for (const [id, value] of this.pdf.entries()) {
      if (!(value instanceof Map) || nameOf(value.get('Type')) !== 'FontDescriptor') continue;
      if (!value.has('FontFile2') && !value.has('FontFile3')) this.say(`font descriptor ${id}: not embedded`);
      if (value.has('CIDSet')) this.say(`font descriptor ${id}: a CIDSet, which pdfkit writes wrong`);
    }
    for (const [id, value] of this.pdf.entries()) {
      if (!(value instanceof Map) || nameOf(value.get('Type')) !== 'Font') continue;
      const subtype = nameOf(value.get('Subtype'));
      if (subtype === 'Type0' && !value.has('ToUnicode')) this.say(`font ${id}: no ToUnicode`);
      if (subtype !== 'Type0' && !value.has('FontDescriptor')) this.say(`font ${id}: not embedded`);
    }
  }

  private outline(root: Dict): string[] {
    const out: string[] = [];
    const walk = (first: Value | undefined, depth: number): void => {
      for (let item = first; item; item = this.pdf.dict(item).get('Next')) {
        const entry = this.pdf.dict(item);
        out.push('  '.repeat(depth) + String(entry.get('Title')));
        const [page] = this.pdf.array(entry.get('Dest'));
        if (!(page instanceof Ref) || !this.contents.has(page.id)) this.say(`the bookmark ${String(entry.get('Title'))} leads to no page`);
        walk(entry.get('First'), depth + 1);
      }
    };
    if (root.get('Outlines')) walk(this.pdf.dict(root.get('Outlines')).get('First'), 0);
    return out;
  }
}

/** What a TJ array says. A code without text is U+FFFD. */
function textOf(list: Value[], unicode: Map<number, string> | undefined): string {
  let out = '';
  for (const piece of list) {
    if (typeof piece !== 'string') continue;
    for (let i = 0; i + 1 < piece.length; i += 2) out += unicode?.get((piece.charCodeAt(i) << 8) | piece.charCodeAt(i + 1)) || '\uFFFD';
  }
  return out;
}

/** Elements of a tag, anywhere below a node, in reading order. */
export function find(node: StructureNode, tag: string): StructureNode[] {
  return [...(node.tag === tag ? [node] : []), ...node.kids.flatMap((kid) => find(kid, tag))];
}
