// The verb `print`: tailored sheets → one tagged PDF. compose → frames → galley → furnish → press; nothing here knows paths or the clock.
import type { Checked, Diagnostic, Printed, TailoredJob } from '../model/index.js';
import { startOf } from '../model/place.js';
import { compose } from './compose/index.js';
import type { Composition } from './composition.js';
import { diagnose } from './diagnose.js';
import { layOut, type Batch } from './frames/index.js';
import { inspect } from './inspect/index.js';
import { sectionOf, type Section } from './paged.js';
import { needsShaping, press, type PressFault, type PressRun } from './press/index.js';
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
  const sections = job.sections.map(({ sheets }, s) => sectionOf(sheetsOf[s] ?? [], sheets.map(titleOf), frames, job));
  const toPress = sections.map((s) => s.pressed);
  const runs = labelled(job.runs);
  if (needsShaping(toPress, runs)) await fonts.ready();
  const { title, rightHandStarts } = job;
  // Cards and booklets turn their backs themselves; what is bound is turned as it is written.
  const overturned = rightHandStarts && job.sides === 'two-short';
  const pressed = press(toPress, runs, { title, fonts, symbols, pictures, colour, rightHandStarts, overturned });
  const diagnostics = [
    ...sections.flatMap((s, i) => [...s.diagnostics, ...inspect(s, job.sections[i]?.sheets ?? [], supplies, fonts)]),
    ...pressed.faults.flatMap((fault) => fromPress(fault, sections, job, supplies)),
  ];
  const sheets = job.sections.flatMap((section) => section.sheets.map(nameOf));
  return {
    value: { file: job.file, bytes: pressed.bytes, pages: pressed.pages, copies: job.copies, sheets: [...new Set(sheets)] },
    diagnostics,
  };
}

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
  const { marginal } = composition;
  const blocks = [...composition.blocks, ...composition.furniture.map((f) => f.block), ...(marginal ? [marginal] : [])];
  return { name: composition.name, blocks: blocks.map((block) => ({ block, width: columnOf(composition) })) };
}

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
