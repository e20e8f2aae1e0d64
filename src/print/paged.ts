// A section's compositions and their frames → pages that stand on paper, and what is wrong with them.
import type { Diagnostic, Place, TailoredJob } from '../model/index.js';
import type { Block, Composition } from './composition.js';
import { crowded } from './crowded.js';
import { diagnose } from './diagnose.js';
import type { Fault, Frame, Geometry, Page } from './frame.js';
import { furnish, type Sheet } from './galley/furnish.js';
import { galley, type Placed } from './galley/index.js';
import { settle, settles } from './galley/settle.js';
import { imposeCards, type Backs } from './impose/cards.js';
import { panelled } from './impose/fill.js';
import { impose, type Way } from './impose/index.js';
import type { PressSection } from './press/index.js';

/** How the printer turns paper, and how far off it lays backs. */
type Printer = Pick<TailoredJob, 'turn' | 'backs'>;
const backsOf = ({ turn = 'long', backs = { x: 0, y: 0 } }: Printer): Backs => ({ turn, offset: backs });

function wayOf({ carrier, ink, marginal }: Composition, frames: ReadonlyMap<string, Frame>, { turn }: Printer): Way {
  return { carrier, ink, ...(turn && { turn }), ...(marginal && { foot: frameOf(frames, marginal.key) }) };
}

export interface Section {
  pressed: PressSection;
  /** The composed block behind each block of the section. */
  blocks: Block[];
  /** The same pages of paper as the press gets, by sheet. */
  papers: Page[][];
  diagnostics: Diagnostic[];
}

/** Cuts the sheets of a section into pages and numbers them through. */
export function sectionOf(
  compositions: readonly Composition[],
  titles: readonly string[],
  frames: ReadonlyMap<string, Frame>,
  job: Printer,
): Section {
  const section: Section = { pressed: { sheets: [], blocks: [], pages: [] }, blocks: [], papers: [], diagnostics: [] };
  const sheets: Sheet[] = compositions.map((composition, index) => {
    const first = section.blocks.length;
    const { pages, faults } = pagesOf(composition, frames, backsOf(job));
    for (const page of pages) for (const part of page.parts) if (part.block !== null) part.block += first;
    section.blocks.push(...composition.blocks);
    section.pressed.blocks.push(...composition.blocks.map(({ key }) => ({ frame: frameOf(frames, key), sheet: index })));
    section.pressed.sheets.push({ title: titles[index] ?? '', anchor: composition.anchor });
    section.diagnostics.push(...faults.map(({ fault, place }) => diagnose(fault, place)));
    const furniture = composition.furniture.map(({ block, y, on }) => ({ frame: frameOf(frames, block.key), y, on }));
    return { anchor: composition.anchor, pages, furniture };
  });
  furnish(sheets);
  section.papers = sheets.map(({ pages }, i) => impose(pages, wayOf(compositions[i] as Composition, frames, job)));
  section.pressed.pages = section.papers.flat();
  return section;
}

function frameOf(frames: ReadonlyMap<string, Frame>, key: string): Frame {
  const frame = frames.get(key);
  if (!frame) throw new Error(`no frame for the block ${key}`);
  return frame;
}

/** A sheet's pages, and every fault of its blocks with the place it came from. */
function pagesOf(
  composition: Composition,
  frames: ReadonlyMap<string, Frame>,
  backs: Backs,
): { pages: Page[]; faults: { fault: Fault; place: Place }[] } {
  const { blocks, furniture } = composition;
  const [geometry, later] = [composition.geometry, composition.later].map((of) => aboveFoot(of, composition, frames)) as [
    Geometry,
    Geometry,
  ];
  const placed = blocks.map(({ key, breakBefore }) => ({ frame: frameOf(frames, key), breakBefore }));
  const { pages, faults } = composition.cards
    ? {
        pages: imposeCards(
          placed.map((p) => p.frame),
          { ...composition.cards, ink: composition.ink },
          backs,
        ),
        faults: [],
      }
    : folded(flowed(placed, geometry, later, composition.footnoted), composition.panels);
  return {
    pages,
    faults: [
      ...blocks.flatMap(({ key, place }) => crowded(frameOf(frames, key).faults, composition).map((fault) => ({ fault, place }))),
      ...furniture.flatMap(({ block: { key, place } }) => frameOf(frames, key).faults.map((fault) => ({ fault, place }))),
      ...faults.map((fault) => ({ fault, place: (blocks[fault.block] as Block).place })),
    ],
  };
}

/** Blocks one after the other; small print at their end where there is room for it. */
function flowed(placed: readonly Placed[], first: Geometry, later: Geometry, footnoted = false): Galley {
  const last = placed.at(-1);
  if (!footnoted || !last || !settles(last.frame, later)) return galley(placed, first, later);
  const { pages, faults } = galley(placed.slice(0, -1), first, later);
  settle(pages, placed.length - 1, last.frame, later);
  return { pages, faults };
}

/** Room between the text and the foot. */
const overFoot = 7;
/** The margins of a page whose foot may have grown with its lines: nothing of it is cut, and the text ends above it. */
function aboveFoot(geometry: Geometry, { furniture }: Composition, frames: ReadonlyMap<string, Frame>): Geometry {
  const feet = furniture
    .filter(({ on, y }) => on === 'every' && y < 0)
    .map(({ block, y }) => frameOf(frames, block.key).height - y + overFoot);
  return { ...geometry, bottom: Math.max(geometry.bottom, ...feet) };
}

/** A fold has its panels, no more and no less. */
function folded({ pages, faults }: Galley, panels: number | undefined): Galley {
  if (panels === undefined) return { pages, faults };
  const { panels: all, over } = panelled(pages, panels);
  const [first] = pages[panels]?.parts ?? [];
  return { pages: all, faults: over > 0 ? [...faults, { fault: 'too-many-panels', by: over, block: first?.block ?? 0 }] : faults };
}
type Galley = ReturnType<typeof galley>;
