// The verb `print`: tailored sheets → one tagged PDF. compose → frames → galley → furnish → press; nothing here knows paths or the clock.
import type { Checked, Diagnostic, Place, Printed, TailoredJob } from '../model/index.js';
import { startOf } from '../model/place.js';
import { compose } from './compose/index.js';
import type { Block, Composition } from './composition.js';
import { diagnose } from './diagnose.js';
import type { Fault, Frame, Page } from './frame.js';
import { imposeCards, type Backs } from './impose/cards.js';
import { panelled } from './impose/fill.js';
import { impose } from './impose/index.js';
import { layOut, type Batch } from './frames/index.js';
import { furnish, type Sheet } from './galley/furnish.js';
import { galley } from './galley/index.js';
import { needsShaping, press, type PressFault, type PressRun, type PressSection } from './press/index.js';
import type { Supplies } from './supplies.js';
import { unknownSymbols } from './symbols/unknown.js';
import { openFonts } from './type/index.js';

export type { Supplies } from './supplies.js';
export type { FontFace } from './fonts.js';
export { faces } from './fonts.js';

/**
 * Prints one job.
 * @param job tailored sheets, the runs through them, paper and sides
 * @param supplies fonts, symbols and pictures as bytes; where frames are kept
 * @returns a PDF/UA-1 file that can be drawn even when there are errors, and what stands in the way of printing it
 */
export async function print(job: TailoredJob, supplies: Supplies): Promise<Checked<Printed>> {
  const fonts = openFonts(supplies.fonts);
  const { pictures, symbols, cache, colour, version } = supplies;
  const sheetsOf = job.sections.map(({ sheets }) => sheets.map((sheet) => composed(sheet, supplies)));
  const frames = await layOut(sheetsOf.flat().map(batchOf), { fonts, pictures, cache, version });
  const sections = job.sections.map(({ sheets }, s) => sectionOf(sheetsOf[s] ?? [], sheets.map(titleOf), frames, backsOf(job)));
  const toPress = sections.map((s) => s.pressed);
  const runs = labelled(job.runs);
  if (needsShaping(toPress, runs)) await fonts.ready();
  const pressed = press(toPress, runs, { title: job.title, fonts, symbols, pictures, colour, rightHandStarts: job.rightHandStarts });
  const diagnostics = [
    ...sections.flatMap((s) => s.diagnostics),
    ...pressed.faults.flatMap((fault) => fromPress(fault, sections, job, supplies)),
  ];
  const sheets = job.sections.flatMap((section) => section.sheets.map(nameOf));
  return {
    value: { file: job.file, bytes: pressed.bytes, pages: pressed.pages, copies: job.copies, sheets: [...new Set(sheets)] },
    diagnostics,
  };
}

const backsOf = ({ turn = 'long', backs = { x: 0, y: 0 } }: TailoredJob): Backs => ({ turn, offset: backs });

type TailoredSheet = TailoredJob['sections'][number]['sheets'][number];
const titleOf = ({ document }: TailoredSheet): string => document.meta.title;
const nameOf = ({ document, source }: TailoredSheet): string => `${document.id}.${source.edition}@${document.meta.version}`;

interface Remembered {
  supplies: Supplies;
  composition: Composition;
}
/** A tailored sheet never changes. Jobs of a pack share theirs, and an editor's preview keeps those that were not touched. */
const compositions = new WeakMap<TailoredSheet, Remembered>();
const AROUND = ['symbols', 'pictures', 'facts', 'colour'] as const;

function composed(sheet: TailoredSheet, supplies: Supplies): Composition {
  const known = compositions.get(sheet);
  if (known && AROUND.every((key) => known.supplies[key] === supplies[key])) return known.composition;
  const composition = compose(sheet, supplies);
  compositions.set(sheet, { supplies, composition });
  return composition;
}

const columnOf = ({ geometry }: Composition): number => geometry.width - geometry.left - geometry.right;

function batchOf(composition: Composition): Batch {
  const blocks = [...composition.blocks, ...composition.furniture.map((f) => f.block)];
  return { name: composition.name, blocks: blocks.map((block) => ({ block, width: columnOf(composition) })) };
}

interface Section {
  pressed: PressSection;
  /** The composed block behind each block of the section. */
  blocks: Block[];
  diagnostics: Diagnostic[];
}

/** Cuts the sheets of a section into pages and numbers them through. */
function sectionOf(
  compositions: readonly Composition[],
  titles: readonly string[],
  frames: ReadonlyMap<string, Frame>,
  backs: Backs,
): Section {
  const section: Section = { pressed: { sheets: [], blocks: [], pages: [] }, blocks: [], diagnostics: [] };
  const sheets: Sheet[] = compositions.map((composition, index) => {
    const first = section.blocks.length;
    const { pages, faults } = pagesOf(composition, frames, backs);
    for (const page of pages) for (const part of page.parts) if (part.block !== null) part.block += first;
    section.blocks.push(...composition.blocks);
    section.pressed.blocks.push(...composition.blocks.map(({ key }) => ({ frame: frameOf(frames, key), sheet: index })));
    section.pressed.sheets.push({ title: titles[index] ?? '', anchor: composition.anchor });
    section.diagnostics.push(...faults.map(({ fault, place }) => diagnose(fault, place)));
    const furniture = composition.furniture.map(({ block, y, on }) => ({ frame: frameOf(frames, block.key), y, on }));
    return { anchor: composition.anchor, pages, furniture };
  });
  furnish(sheets);
  section.pressed.pages = sheets.flatMap(({ pages }, i) => impose(pages, compositions[i] as Composition));
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
  const { blocks, furniture, geometry, later } = composition;
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
    : folded(galley(placed, geometry, later), composition.panels);
  const all = [...blocks, ...furniture.map((f) => f.block)];
  return {
    pages,
    faults: [
      ...all.flatMap(({ key, place }) => frameOf(frames, key).faults.map((fault) => ({ fault, place }))),
      ...faults.map((fault) => ({ fault, place: (blocks[fault.block] as Block).place })),
    ],
  };
}

/** A fold has its panels, no more and no less. */
function folded({ pages, faults }: Galley, panels: number | undefined): Galley {
  if (panels === undefined) return { pages, faults };
  const { panels: all, over } = panelled(pages, panels);
  const [first] = pages[panels]?.parts ?? [];
  return { pages: all, faults: over > 0 ? [...faults, { fault: 'too-many-panels', by: over, block: first?.block ?? 0 }] : faults };
}
type Galley = ReturnType<typeof galley>;

/** Copies are told apart by the participant's number, never by a name. */
const labelled = (runs: TailoredJob['runs']): PressRun[] =>
  runs.map(({ section, slots, participant }) => ({ section, slots, label: participant ? `Deltager ${participant.number}` : null }));

/** A value that does not go in is mended in the order, everything else in the sheet. */
function fromPress(fault: PressFault, sections: readonly Section[], job: TailoredJob, { symbols, pictures }: Supplies): Diagnostic[] {
  const participant = fault.run === undefined || fault.fault === 'slot-empty' ? undefined : job.runs[fault.run]?.participant;
  const place = sections[fault.section]?.blocks[fault.block ?? 0]?.place ?? startOf('');
  const { text = '' } = fault;
  if (fault.fault === 'picture-missing' && isMeaning(text) && !symbols.has(text) && !pictures.has(text))
    return unknownSymbols(text, symbols.keys(), job.sections[fault.section]?.sheets ?? [], place);
  return [diagnose(fault, participant?.place ?? place, participant?.number)];
}

/** Files are named with a dot, meanings never are. */
const isMeaning = (text: string): boolean => !text.includes('.') && !text.includes('/');
