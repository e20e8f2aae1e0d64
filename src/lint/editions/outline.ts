// What an edition asks of its reader and must not lose: places to answer, safety lines, steps, other sheets' texts.
import type { DirectiveOf, Edition, ParsedBlock, ParsedInline, Place } from '../../model/index.js';
import { cellsOf, type Directive } from '../blocks.js';
import { symbolsIn } from '../inlines.js';
import type { Sheet } from '../rule.js';
import type { Thing } from './counterparts.js';
import { fieldsOf } from './fill-in.js';
import { firstWords, plain } from './words-in.js';

/** An answering directive. Its name is the same in both editions; its words need not be. */
export interface Answer extends Thing {
  name: string;
  options: Thing[];
}

export interface Outline {
  answers: Answer[];
  /** Fields, lines, columns to fill in, frames to draw in: whatever is answered and has no name. */
  fields: Thing[];
  /** Boxes that warn, phone numbers, and lines outside such boxes that say whom to ring. */
  safety: Thing[];
  /** Lines inside boxes that warn, and lines with a picture of danger: in easy-read a box may become such lines. */
  spread: Thing[];
  steps: Thing[];
  /** Picture rows and items of plain lists: in easy-read a step may become one. */
  rows: Thing[];
  includes: Thing[];
  /** The first place that says 112 or prints the numbers to call. */
  alarm: Place | null;
}

const danger = new Set(['advarsel', 'alarm', 'ambulance']);
const alarm = /(?<!\d)112(?!\d)/;
/** "Ring til lægen", not "sæt en ring om". */
const call = /(?<!\p{L})(?<!\b(?:en|sæt|tegn|slå) )ring (?:til|efter|op til|på|hvis|straks|altid|også)(?!\p{L})/iu;

/** Reads one text. What is only for the other edition is left out. */
export function outlineOf({ source, document }: Sheet): Outline {
  const reader = new Reader(source.edition);
  source.meta.head.forEach((label, i) => {
    const place = source.fields[`head.${i}`] ?? source.fields['head'];
    if (place) reader.found.fields.push({ label, about: [label], place });
  });
  reader.all(document.blocks);
  return reader.found;
}

class Reader {
  readonly found: Outline = { answers: [], fields: [], safety: [], spread: [], steps: [], rows: [], includes: [], alarm: null };
  /** The last heading, while nothing has answered it: what comes next is about it. */
  private heading = '';
  /** Inside a box that warns. */
  private warned = false;
  /** Inside another way of answering what has been asked already. */
  private otherwise = false;

  constructor(private readonly edition: Edition) {}

  all(blocks: readonly ParsedBlock[]): void {
    blocks.forEach((block, i) => {
      // `:::when{answers=draw}` after `:::when{answers=write}` is the same question for another hand.
      const before = this.otherwise;
      this.otherwise ||= asksHow(block) && asksHow(blocks[i - 1]);
      this.one(block);
      this.otherwise = before;
    });
  }

  private one(block: ParsedBlock): void {
    switch (block.type) {
      case 'heading':
        this.heading = plain(block.children);
        return this.line(block.children, block.place);
      case 'paragraph':
        if (block.children[0]?.type === 'symbol') this.found.rows.push(this.thing(plain(block.children), block.place));
        return this.line(block.children, block.place);
      case 'list':
        return this.list(block);
      case 'quote':
        return this.all(block.children);
      case 'table':
        return cellsOf(block).forEach((cell) => this.line(cell.children, cell.place));
      case 'directive':
        return this.directive(block);
      case 'code-block':
      case 'rule':
    }
  }

  private list({ ordered, items, place }: Extract<ParsedBlock, { type: 'list' }>): void {
    if (items.some(({ checked }) => checked !== null)) this.field(firstWords(items[0]?.children ?? []), place);
    for (const item of items) {
      (ordered ? this.found.steps : this.found.rows).push(this.thing(firstWords(item.children), item.place));
      const { safety, rows } = this.found;
      const before = [safety.length, rows.length] as const;
      this.all(item.children);
      // A step is told of once: as a step.
      if (ordered) [safety.length, rows.length] = before;
    }
  }

  private directive(block: Directive): void {
    const { found } = this;
    switch (block.name) {
      case 'lines':
      case 'field':
      case 'draw':
        return this.field(block.attributes.label ?? this.heading, block.place);
      case 'diagram':
        return block.attributes.empty ? this.field(block.attributes.label, block.place) : undefined;
      case 'table':
        this.all(block.children);
        return fieldsOf(block).forEach(({ label, place }) => this.field(label, place, [label]));
      case 'scale':
      case 'faces':
      case 'choices':
      case 'rank':
        found.answers.push(this.answer(block));
        return;
      case 'columns':
        return this.columns(block);
      case 'box':
        return this.box(block);
      case 'contacts':
        found.alarm ??= block.place;
        found.safety.push({ label: '::contacts', about: ['telefonnumre'], place: block.place });
        return;
      case 'include':
        found.includes.push({ label: block.attributes.sheet, about: [], place: block.place });
        return;
      case 'only':
        return (block.attributes.edition ?? this.edition) === this.edition ? this.all(block.children) : undefined;
      default:
        return this.all(block.children);
    }
  }

  private answer(block: DirectiveOf<'scale' | 'faces' | 'choices' | 'rank', 'parsed'>): Answer {
    const { name, label, open } = block.attributes as { name: string; label?: string; open?: string };
    const items = block.children.flatMap((child) => (child.type === 'list' ? child.items : []));
    const options = items.map((item) => this.thing(firstWords(item.children), item.place));
    if (open !== undefined) options.push({ label: open, about: [open], place: block.place });
    const words = label ?? this.heading;
    return { label: words || name, about: [words, this.asked()], place: block.place, name, options };
  }

  private columns(block: DirectiveOf<'columns', 'parsed'>): void {
    for (const child of block.children) {
      if (child.type === 'heading' && (block.attributes.lines ?? 0) > 0) this.field(plain(child.children), child.place);
      this.one(child);
    }
  }

  private box(block: DirectiveOf<'box', 'parsed'>): void {
    if (block.attributes.kind !== 'warning') return this.all(block.children);
    const label = block.attributes.title ?? firstWords(block.children);
    if (alarm.test(label)) this.found.alarm ??= block.place;
    this.found.safety.push(this.thing(label, block.place));
    this.warned = true;
    this.all(block.children);
    this.warned = false;
  }

  private line(children: readonly ParsedInline[], place: Place): void {
    for (const text of plain(children).split('\n')) {
      if (alarm.test(text)) this.found.alarm ??= place;
      if (alarm.test(text) || call.test(text)) (this.warned ? this.found.spread : this.found.safety).push(this.thing(text, place));
      else if (symbolsIn(children).some(({ symbol }) => danger.has(symbol))) this.found.spread.push(this.thing(text, place));
    }
  }

  private field(label: string, place: Place, about?: string[]): void {
    const words = about ?? [label, this.asked()];
    if (!this.otherwise) this.found.fields.push({ label, about: words, place });
  }
  private asked(): string {
    const { heading } = this;
    this.heading = '';
    return heading;
  }
  private thing(label: string, place: Place): Thing {
    return { label, about: [label], place };
  }
}

const asksHow = (block: ParsedBlock | undefined): boolean =>
  block?.type === 'directive' && block.name === 'when' && Object.keys(block.attributes).join() === 'answers';
