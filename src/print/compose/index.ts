// The door: a tailored sheet → blocks that can be laid out, each with a key for the cache. Nothing here loads React.
import type { Carrier, Edition, LaneHead, TailoredBlock, TailoredInline, TailoredSheet } from '../../model/index.js';
import { kindWords } from '../../model/kind-words.js';
import { startOf } from '../../model/place.js';
import type { Block, Composition, Furniture } from '../composition.js';
import type { Geometry, Pt } from '../frame.js';
import { pixelsOf } from '../pictures/pixels.js';
import type { Supplies } from '../supplies.js';
import type { Setting } from './context.js';
import type { Subject } from './draw.js';
import { isLead } from './easy/lead.js';
import { grouped } from './group.js';
import { identityOf } from './key.js';
import { levelled } from './levels.js';
import { cardParts, cardWidthOf } from './card-pages.js';
import { fridgeParts, walletParts } from './folds.js';
import { furnitureWith, type MakeBlock, type Parts } from './make.js';
import { certificateOf, continuedOf, coverOf, factsOf, footOf, headOf, titleOf, type SheetFacts } from './sheet-facts.js';
import { a5, calibration, coloursOf, foot, head, page, wallet, type PageSize } from './tokens.js';

/**
 * Splits a sheet into blocks in the look of its edition.
 *
 * @param sheet tailored for one reader
 * @param supplies what it is printed with; its fonts are not needed here
 * @returns blocks, furniture and geometry in points; a block draws itself when it has no frame yet.
 *   A deck of cards has two blocks a card, front and back, as wide and high as a card: `impose` puts them on pages.
 */
export function compose(sheet: TailoredSheet, supplies: Supplies): Composition {
  const { document, source } = sheet;
  const carrier = carrierOf(sheet);
  const facts = factsOf(sheet, supplies);
  const setting = settingOf(sheet, facts, supplies, widthOf(sheet));
  const blockOf: MakeBlock = (subject, place = startOf(document.file), breakBefore = false) => ({
    ...identityOf(subject, setting),
    place,
    breakBefore,
    draw: async () => (await import('./draw.js')).drawSubject(subject, setting),
  });
  return {
    name: [document.id, source.edition, ...(carrier === 'a4' ? [] : [carrier])].join('.'),
    anchor: document.id,
    carrier,
    ink: coloursOf('ink', supplies.colour).ink,
    ...partsOf(sheet, facts, blockOf),
  };
}

/** The way to paper that the pack asks for, else the sheet. */
const carrierOf = ({ document, setting }: TailoredSheet): Carrier => setting.carrier ?? document.meta.carrier;

/** Width of the column that blocks are laid out in. */
function widthOf(sheet: TailoredSheet): Pt {
  const carrier = carrierOf(sheet);
  if (carrier === 'cards') return cardWidthOf(sheet);
  if (carrier === 'booklet') return a5.width - a5.left - a5.right;
  return carrier === 'wallet' ? wallet.width - 2 * wallet.inset : page.textWidth;
}

function partsOf(sheet: TailoredSheet, facts: SheetFacts, blockOf: MakeBlock): Parts {
  const carrier = carrierOf(sheet);
  if (carrier === 'cards') return cardParts(sheet, facts, blockOf);
  if (carrier === 'wallet') return walletParts(sheet, facts, blockOf);
  if (carrier === 'fridge') return fridgeParts(sheet, facts, blockOf);
  if (carrier === 'booklet') return pagesOf(sheet, facts, blockOf, a5);
  if (carrier === 'tiles') return { ...pagesOf(sheet, facts, blockOf), marginal: blockOf({ part: 'tiles-foot' }) };
  if (carrier === 'certificate')
    return frontPage(blockOf({ part: 'certificate', facts: certificateOf(facts), nodes: levelled(sheet.document.blocks) }));
  if (sheet.document.meta.kind === 'cover')
    return frontPage(blockOf({ part: 'cover', facts: coverOf(facts), nodes: levelled(sheet.document.blocks) }));
  return pagesOf(sheet, facts, blockOf);
}

function pagesOf({ document, source }: TailoredSheet, facts: SheetFacts, blockOf: MakeBlock, size: PageSize = page): Parts {
  const { edition } = source;
  const { lead, rest } = leadOf(document.blocks, edition);
  const groups = grouped(levelled(rest), { edition, sheet: document.meta.kind, begun: lead.length > 0 });
  const measures = measuresOf(facts, size);
  const furniture = furnitureWith(blockOf);
  return {
    geometry: measures.first,
    later: measures.later,
    ...(facts.cited.length > 0 && { footnoted: true }),
    blocks: [
      blockOf({ part: 'head', facts: headOf(facts) }),
      blockOf({ part: 'title', facts: titleOf(facts), lead }),
      ...(edition === 'easy-read' && facts.fields.length > 0 ? [blockOf({ part: 'fields', facts: headOf(facts) })] : []),
      ...groups.map((group) => blockOf({ part: 'group', group }, group.nodes[0]?.place, group.breakBefore)),
      ...(facts.cited.length > 0 ? [blockOf({ part: 'cited', rows: facts.cited })] : []),
    ],
    furniture: [
      ...(document.meta.carrier === 'calibration' ? rulers(furniture) : []),
      furniture({ part: 'continued', facts: continuedOf(facts) }, size.top, 'later'),
      furniture({ part: 'foot', facts: footOf(facts) }, -measures.foot, 'every'),
    ],
  };
}
/** Cross and scales in the very middle of the paper: there it is the same whichever edge it is turned on. */
const rulers = (furniture: (subject: Subject, y: Pt, on: Furniture['on']) => Furniture): Furniture[] => {
  const y = (page.height - calibration.height) / 2;
  return [furniture({ part: 'calibration', face: 'front' }, y, 'first'), furniture({ part: 'calibration', face: 'back' }, y, 'later')];
};
/** A cover and a certificate are one block, and have neither head nor foot. */
function frontPage(block: Block): Parts {
  const geometry: Geometry = { width: page.width, height: page.height, top: page.top, right: page.right, bottom: 34, left: page.left };
  return { geometry, later: geometry, blocks: [block], furniture: [] };
}
/** In easy-read the first sentence stands under the title, beside its picture. */
function leadOf(blocks: readonly TailoredBlock[], edition: Edition): { lead: TailoredInline[]; rest: readonly TailoredBlock[] } {
  const [first, ...rest] = blocks;
  if (edition !== 'easy-read' || first?.type !== 'paragraph' || !isLead(first.children)) return { lead: [], rest: blocks };
  return { lead: first.children, rest };
}

function settingOf({ setting, source }: TailoredSheet, facts: SheetFacts, supplies: Supplies, width: Pt): Setting {
  return {
    edition: source.edition,
    width,
    mark: facts.mark,
    print: supplies.colour,
    lanes: lanesOf(setting),
    symbols: supplies.symbols,
    sizeOf(src) {
      const bytes = supplies.pictures.get(src);
      const pixels = bytes ? pixelsOf(bytes) : null;
      return pixels && { width: pixels[0], height: pixels[1] };
    },
  };
}
const lanesOf = ({ course, people }: TailoredSheet['setting']): LaneHead[] =>
  Object.entries(course.leads).map(([id, lead]) => ({ id, sign: id, name: lead.name, person: people[lead.role] ?? '' }));

/** Margins in points. The first page has its head among its blocks, later ones have it above; a foot that is high takes more below. */
function measuresOf(facts: SheetFacts, size: PageSize): { first: Geometry; later: Geometry; foot: Pt } {
  const easy = facts.edition === 'easy-read';
  const above = easy ? head.easyRead : head.continued;
  const bottom = facts.kind === kindWords.form ? size.bottomOfForm : size.bottom;
  const first: Geometry = { width: size.width, height: size.height, top: size.top, right: size.right, bottom, left: size.left };
  return {
    first,
    later: { ...first, top: size.top + above.height + above.after },
    foot: (easy ? foot.easyRead : foot.standard).fromEdge,
  };
}
