// The only place that loads React-PDF's layout: Yoga, textkit and all. It measures; it never paginates.
import { emptyFrame, type Fault, type Frame, type Pt } from '../frame.js';
import type { Face, Fonts } from '../type/index.js';
import { instancesOf, TooDeep, type Drawing } from './instances.js';
import type { Instance, LaidNode, TextInstance } from './laid.js';
import { frameOf } from './walk.js';
import type { ReactElement } from 'react';

/** Yoga measures the page without a limit, so a longer batch is not squeezed. */
const TALL = 100_000;

/** A block to be laid out. */
export interface Wanted {
  width: Pt;
  element: ReactElement;
}
interface Surroundings {
  fonts: Fonts;
  pictures: ReadonlyMap<string, Uint8Array>;
}

/** Lays out blocks in one call. @returns a frame for each, in order; trouble with one becomes a fault in its frame */
export async function measure(wanted: readonly Wanted[], around: Surroundings): Promise<Frame[]> {
  if (!wanted.length) return [];
  const drawings = wanted.map(({ element }) => drawingOf(element, around));
  const good = wanted.flatMap(({ width }, i) => (drawings[i]?.instances.length ? [{ i, width, drawing: drawings[i] as Drawing }] : []));
  const laid = await inTurn(() => layOutAll(good, around.fonts));
  const frames = new Map(good.map(({ i }, n) => [i, laid[n] as Frame]));
  return wanted.map(({ width }, i) => withFaults(frames.get(i) ?? emptyFrame(width, 0), drawings[i]?.faults ?? []));
}

function drawingOf(element: ReactElement, { pictures }: Surroundings): Drawing {
  try {
    return instancesOf(element, pictures);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { instances: [], faults: [{ fault: 'unpaintable', text: error.message }] };
  }
}

const withFaults = (frame: Frame, faults: Fault[]): Frame => (faults.length ? { ...frame, faults: [...faults, ...frame.faults] } : frame);

interface Ready {
  width: Pt;
  drawing: Drawing;
}

/** One after the other: two layouts at once would hear each other's warnings. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work, work);
  queue = next.catch(() => undefined);
  return next;
}

/** All in one go; when that warns or fails, each alone, to know whose trouble it is. */
async function layOutAll(list: readonly Ready[], fonts: Fonts): Promise<Frame[]> {
  const { nodes, said } = await listening(() => layOutTogether(list, fonts));
  if (nodes && !said.length) return nodes.map((node, i) => frameOf(node, (list[i] as Ready).width));
  const [only] = list;
  if (list.length === 1 && only)
    return [
      withFaults(
        nodes?.[0] ? frameOf(nodes[0], only.width) : emptyFrame(only.width, 0),
        said.map((text) => ({ fault: 'unpaintable', text })),
      ),
    ];
  const out: Frame[] = [];
  for (const one of list) out.push(...(await layOutAll([one], fonts)));
  return out;
}

/** React-PDF warns on the console and goes on without; we listen. A broken WebAssembly is not ours to mend: the worker is replaced. */
async function listening(work: () => Promise<LaidNode[]>): Promise<{ nodes: LaidNode[] | null; said: string[] }> {
  const said: string[] = [];
  const { warn, error } = console;
  console.warn = console.error = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  try {
    return { nodes: await work(), said };
  } catch (trouble) {
    if (trouble instanceof WebAssembly.RuntimeError) throw trouble;
    return { nodes: null, said: [...said, trouble instanceof Error ? trouble.message : String(trouble)] };
  } finally {
    Object.assign(console, { warn, error });
  }
}

async function layOutTogether(list: readonly Ready[], fonts: Fonts): Promise<LaidNode[]> {
  const layoutDocument = await engine();
  const widths = [...new Set(list.map((l) => l.width))];
  const pages = widths.map((width) =>
    pageOf(
      width,
      list.filter((l) => l.width === width),
    ),
  );
  const root = { type: 'DOCUMENT', box: {}, style: {}, props: {}, children: pages };
  const laid = await layoutDocument(root, storeOf(fonts));
  const columns = new Map(widths.map((width, i) => [width, [...(laid.children?.[i]?.children ?? [])]]));
  return list.map(({ width }) => columns.get(width)?.shift() as LaidNode);
}

const view = (children: Instance['children'], props: Record<string, unknown> = {}): Instance => ({
  type: 'VIEW',
  box: {},
  style: {},
  props,
  children,
});
/** One node a block: each costs a dozen copies of itself. */
const outermost = (instances: Drawing['instances']): Instance | TextInstance =>
  instances.length === 1 ? (instances[0] as Instance | TextInstance) : view(instances);
const pageOf = (width: Pt, list: readonly Ready[]): Instance => ({
  ...view(
    list.map(({ drawing }) => outermost(drawing.instances)),
    { size: [width, TALL], wrap: false },
  ),
  type: 'PAGE',
});

type LayoutDocument = (root: unknown, fonts: unknown) => Promise<LaidNode>;
async function engine(): Promise<LayoutDocument> {
  const { default: layoutDocument } = await import('@react-pdf/layout');
  return layoutDocument as unknown as LayoutDocument;
}

interface Descriptor {
  fontFamily: string;
  fontWeight?: number | string;
  fontStyle?: string;
}
const WEIGHTS: Record<string, number> = { normal: 400, medium: 500, semibold: 600, bold: 700, ultrabold: 800, heavy: 900 };

const weightOf = (weight: number | string): number => (typeof weight === 'number' ? weight : (WEIGHTS[weight] ?? (Number(weight) || 400)));

/** Stands in for React-PDF's own font store: our faces, no Helvetica, no English hyphens; authored soft hyphens count. */
function storeOf(fonts: Fonts) {
  const found = new Map<string, { data: Face }>();
  const parts = (word: string): string[] => (word.includes('\u00AD') ? word.split('\u00AD') : [word]);
  return {
    getFont({ fontFamily, fontWeight = 400, fontStyle = 'normal' }: Descriptor) {
      const name = `${fontFamily}/${fontWeight}/${fontStyle}`;
      let font = found.get(name);
      if (!font) found.set(name, (font = { data: fonts.find(fontFamily, weightOf(fontWeight), fontStyle) }));
      return font;
    },
    load: async () => undefined,
    getEmojiSource: () => null,
    getHyphenationCallback: () => parts,
  };
}
