// The words that a tailored sheet should print, in reading order, from nothing but its tree and the directive table's promises.
// Never from compose or frames: whatever they lose is missed here.
import type {
  Agenda,
  Contacts,
  Contents,
  Jobs,
  Step,
  StepRow,
  TailoredBlock,
  TailoredDirective,
  TailoredInline,
  TailoredSheet,
} from '../../src/model/index.js';

/**
 * What is read one after the other; `beside` holds columns that stand side by side. A page may end inside them, and then their
 * words alternate: each column is in order for itself, and what follows comes after all of them.
 */
export type Reading = (string | Beside)[];
interface Beside {
  beside: Reading[];
}

/** Values of a copy's slots by name. */
type Slots = Readonly<Record<string, string>>;

export function expectedWords({ document, source }: Pick<TailoredSheet, 'document' | 'source'>, slots: Slots = {}): Reading {
  const { title, blocks, meta } = document;
  const say = new Sayer(slots, source.edition === 'easy-read');
  if (meta.carrier === 'cards') return say.deck(blocks, meta.title);
  // The standard head has the fields above the title, easy-read has them under the first sentence.
  const lead = source.edition === 'easy-read' && meta.head.length > 0 ? 1 : 0;
  const first = [say.inline(title), ...say.blocks(blocks.slice(0, lead))];
  return [{ beside: [meta.head, first] }, ...say.blocks(blocks.slice(lead), true)];
}

/** Titles that a box has when its author gave none. */
const boxes = { remember: 'Husk', example: 'Eksempel', warning: 'Vigtigt', tip: 'Gode råd' } as const;
const faces = 'Meget dårligt|Dårligt|Midt imellem|Godt|Meget godt';
/** Cards on one side of the paper. */
const onPage = 6;

/** Says what nodes print: `slots` are a copy's values, `easy` its edition. */
export class Sayer {
  constructor(
    private readonly slots: Slots,
    private readonly easy: boolean,
  ) {}

  blocks(blocks: readonly TailoredBlock[], top = false): Reading {
    return this.columnsOf(blocks, top).flat();
  }

  /** Blocks in order; what the standard edition sets side by side becomes columns. */
  private columnsOf(blocks: readonly TailoredBlock[], top: boolean): Reading[] {
    const out: Reading[] = [];
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i]!;
      const from = i;
      const asides = (): boolean => isNamed(blocks[i + 1], 'aside');
      if (!this.easy && block.type === 'agenda') {
        // The plan has a side column: what to print, to bring, the first words.
        while (asides()) i++;
        out.push([{ beside: [this.block(block), blocks.slice(from + 1, i + 1).flatMap((b) => this.block(b))] }]);
      } else if (!this.easy && top && from === 0 && block.type === 'paragraph') {
        // A box of advice right after the introduction stands beside it.
        while (blocks[i + 1]?.type === 'paragraph') i++;
        const intro = blocks.slice(0, i + 1).flatMap((b) => this.block(b));
        const tip = blocks[i + 1];
        const beside = isNamed(tip, 'box') && tip.attributes.kind === 'tip';
        out.push(beside ? [{ beside: [intro, this.block(tip)] }] : intro);
        if (beside) i++;
      } else out.push(this.block(block));
    }
    return out;
  }

  block(block: TailoredBlock): Reading {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [this.inline(block.children)];
      case 'list':
        return block.items.flatMap((item, i) => [block.ordered ? String(block.start + i) : '', ...this.blocks(item.children)]);
      case 'quote':
        return this.blocks(block.children);
      case 'code-block':
        return [block.text];
      case 'rule':
        return [];
      case 'table':
        return [block.head, ...block.rows].flat().map((cell) => this.inline(cell.children));
      case 'agenda':
        return this.agenda(block);
      case 'step':
        return this.step(block);
      case 'contacts':
        return contacts(block);
      case 'contents':
        return this.contents(block);
      case 'jobs':
        return jobs(block);
      case 'directive':
        return this.directive(block);
    }
  }

  private directive(node: TailoredDirective): Reading {
    const inside = (): Reading => this.blocks(node.children);
    switch (node.name) {
      case 'lines':
        return node.attributes.heading ? [node.attributes.label ?? ''] : [];
      case 'field':
        return [node.attributes.label];
      case 'scale':
        return scale(node.attributes);
      case 'faces':
        return (node.attributes.words ?? faces).split('|');
      case 'choices':
        return [...inside(), node.attributes.open ?? ''];
      case 'columns':
        return this.columns(node.children);
      case 'diagram':
        return [node.attributes.caption ?? ''];
      case 'box':
        return [node.attributes.title ?? boxes[node.attributes.kind], ...inside()];
      case 'quote':
        return [...inside(), node.attributes.who ?? ''];
      case 'card':
        return [node.attributes.word, ...inside()];
      case 'aside':
        return [node.attributes.title, ...inside()];
      default:
        // Everything else says what stands in it: a frame to draw in and a page break have nothing inside.
        return inside();
    }
  }

  /** A + or – that a field's heading begins with is drawn as a disc. */
  private columns(children: readonly TailoredBlock[]): Reading {
    return children.flatMap((child) =>
      child.type === 'heading' ? [this.inline(child.children).replace(/^\s*[+–−-]\s+/, '')] : this.block(child),
    );
  }

  private agenda({ kind = 'plan', rows, ends }: Agenda): Reading {
    const plan = kind === 'plan' && !this.easy;
    const said = rows.flatMap(({ clock, minutes, leads, title, text }) => {
      // In pictures the time stands after what happens; who leads and for how long is the leaders' business.
      if (!plan) return [title, clock];
      return [clock, `${minutes} min.`, leads.join(' + '), title, text];
    });
    return plan ? [...said, ends] : said;
  }

  private step({ title, clock, minutes, lanes, intro, rows }: Step): Reading {
    const heads = rows.length > 0 ? lanes.flatMap(({ sign, name, person }) => [sign, name, person]) : [];
    return [title, clock, `${minutes} min.`, ...this.blocks(intro), ...heads, ...rows.flatMap((row) => this.row(row, lanes))];
  }

  /** One lane for each leader. Both lead: one cell, what is done meanwhile at its end. */
  private row({ clock, minutes, leads, children, meanwhile }: StepRow, lanes: Step['lanes']): Reading {
    const when = [clock, minutes === null ? '' : `${minutes} min.`];
    const own = this.blocks(children);
    const others = meanwhile.length > 0 ? ['Imens', ...this.blocks(meanwhile)] : [];
    if (leads.length > 1) return [...when, ...own, ...others];
    return [...when, { beside: lanes.map(({ id }) => (leads.includes(id) ? own : others)) }];
  }

  /** The page number stands before the title, in easy-read after it, where a picture stands for the kind. */
  private contents({ entries }: Contents): Reading {
    return entries.flatMap(({ anchor, title, kind }) => {
      const page = this.slots[`page:${anchor}`] ?? '';
      return this.easy ? [title, 'Side', page] : [page, title, kind];
    });
  }

  /**
   * Cards: a page of up to six fronts, then the page of their backs. The deck's name stands in the foot of each page, text of the
   * sheet itself on a card after the others.
   */
  deck(blocks: readonly TailoredBlock[], title: string): Reading {
    const decks = blocks.filter((b) => isNamed(b, 'cards'));
    const name = decks.length === 1 ? decks[0]!.attributes.deck : title;
    const text = (of: readonly TailoredBlock[], back: string): Card[] => (of.length > 0 ? [[this.blocks(of), [back]]] : []);
    const cards = decks.flatMap(({ attributes, children }): Card[] => {
      const own = children.filter((c) => isNamed(c, 'card'));
      const label = (i: number): string => `${attributes.deck} ${i + 1} af ${own.length}`;
      return [
        ...own.map((card, i): Card => [[card.attributes.word], [...this.blocks(card.children), label(i)]]),
        ...text(
          children.filter((c) => !isNamed(c, 'card')),
          attributes.deck,
        ),
        ...Array.from({ length: attributes.blank ?? 0 }, (): Card => [[], [attributes.deck]]),
      ];
    });
    cards.push(
      ...text(
        blocks.filter((b) => !isNamed(b, 'cards')),
        name,
      ),
    );
    const pages = Array.from({ length: Math.ceil(cards.length / onPage) }, (_, i) => cards.slice(i * onPage, (i + 1) * onPage));
    return pages.flatMap((page) => [0, 1].map((side) => ({ beside: [page.flatMap((card) => card[side]!), [name]] })));
  }

  inline(nodes: readonly TailoredInline[]): string {
    return nodes
      .map((node) => {
        switch (node.type) {
          case 'text':
          case 'code':
            return node.text;
          case 'slot':
            return (this.slots[node.name] ?? '') + node.suffix;
          case 'break':
          case 'symbol':
          case 'picture':
          case 'blank':
            return ' ';
          default:
            return this.inline(node.children);
        }
      })
      .join('');
  }
}

type Card = [front: Reading, back: Reading];
type ScaleWords = Extract<TailoredDirective, { name: 'scale' }>['attributes'];

const isNamed = <N extends TailoredDirective['name']>(
  block: TailoredBlock | undefined,
  name: N,
): block is Extract<TailoredDirective, { name: N }> => block?.type === 'directive' && block.name === name;

function scale({ from = 0, to = 10, low = '', high = '', label = '', ask = '' }: ScaleWords): Reading {
  const numbers = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  return [label, ask, ...numbers, low, high];
}

const contacts = ({ rows }: Contacts): Reading => rows.flatMap(({ name, note, number }) => [name, note, number]);

const papers = { plain: 'Hvidt A4', card: 'Karton A4', a3: 'Hvidt A3' } as const;
const sides = { one: 'Én side', 'two-long': 'Begge sider lang kant', 'two-short': 'Begge sider kort kant' } as const;
const afterwards = {
  nothing: 'Ingenting',
  staple: 'Hæft',
  cut: 'Klip',
  'fold-cut': 'Klip, fold',
  'fold-staple': 'Fold, hæft',
  glue: 'Klip, lim',
  laminate: 'Laminér',
} as const;
const jobs = ({ rows }: Jobs): Reading => [totals(rows), ...rows.flatMap(jobWords)];
const jobWords = (row: Jobs['rows'][number]): string[] => [
  row.file,
  row.when,
  String(row.copies),
  `${row.sheets} ark`,
  papers[row.paper],
  sides[row.sides],
  afterwards[row.after],
];
/** The first line: how much paper of each kind. */
function totals(rows: Jobs['rows']): string {
  const sum = (some: Jobs['rows']): number => some.reduce((all, { sheets }) => all + sheets, 0);
  const kinds = [
    ['plain', 'hvidt A4'],
    ['card', 'karton A4'],
    ['a3', 'hvidt A3'],
  ] as const;
  const parts = kinds
    .map(([paper, name]) => [sum(rows.filter((row) => row.paper === paper)), name] as const)
    .filter(([sheets]) => sheets > 0);
  const words = parts.map(([sheets, name]) => `${sheets} ${name}`);
  return `I alt ${sum(rows)} ark papir: ${words.join(', ').replace(/, ([^,]*)$/, ' og $1')}`;
}

/** Words, numbers and single signs: what is compared. Signs stand for themselves, so that a comma lost is a word lost. */
export const tokensOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

/**
 * Looks for a reading in the words of a print: each word once, in order.
 *
 * @returns null when all is there; else the word that is lost, with what was found right before it
 */
export function firstLost(reading: Reading, found: readonly string[]): string | null {
  return new Search(found).run(reading);
}

class Search {
  private readonly used: Uint8Array;
  private last = '';
  constructor(private readonly found: readonly string[]) {
    this.used = new Uint8Array(found.length);
  }
  run(reading: Reading): string | null {
    const end = this.follow(reading, 0);
    return typeof end === 'string' ? end : null;
  }
  /** The place after the last word, or what is lost. */
  private follow(reading: Reading, from: number): number | string {
    let at = from;
    for (const one of reading) {
      const end = typeof one === 'string' ? this.words(one, at) : this.columns(one.beside, at);
      if (typeof end === 'string') return end;
      at = end;
    }
    return at;
  }
  private columns(columns: readonly Reading[], from: number): number | string {
    let last = from;
    for (const column of columns) {
      const end = this.follow(column, from);
      if (typeof end === 'string') return end;
      last = Math.max(last, end);
    }
    return last;
  }
  private words(text: string, from: number): number | string {
    let at = from;
    for (const word of tokensOf(text)) {
      while (at < this.found.length && (this.used[at] || this.found[at] !== word)) at++;
      if (at === this.found.length) return `»${word}« of »${text.trim().slice(0, 80)}« after »${this.last}«`;
      this.used[at++] = 1;
      this.last = word;
    }
    return at;
  }
}
