// Pages and copies → one tagged PDF (PDF/UA-1), synchronously and without a clock.
import type { Symbol } from '../../model/index.js';
import type { Fault } from '../frame.js';
import type { Fonts } from '../type/index.js';
import { Painter } from './content.js';
import { CopyWriter } from './copies.js';
import { Faces } from './faces.js';
import { PdfFile } from './file.js';
import { Images } from './images.js';
import type { Colour } from './ink.js';
import { pdfDate, PRODUCER, xmp } from './metadata.js';
import { Outline } from './outline.js';
import { shareSection, type Shared } from './pages.js';
import type { PressFault, PressRun, PressSection } from './sections.js';
import { ref, text } from './syntax.js';

export { needsShaping } from './slots.js';
export type { PressBlock, PressFault, PressRun, PressSection } from './sections.js';

export interface PressOptions {
  title: string;
  fonts: Fonts;
  symbols: ReadonlyMap<string, Symbol>;
  pictures: ReadonlyMap<string, Uint8Array>;
  colour: Colour;
  /** Each run begins on a right-hand page: a blank one is put before it where needed. */
  rightHandStarts: boolean;
  /** The printer turns the paper on its short edge: every other page stands on its head, so that a reader who turns it like a book's finds it upright. */
  overturned?: boolean;
  /** When it was ordered, ISO in UTC. Left out: a fixed day, so that the bytes never depend on the clock. */
  date?: string;
  lang?: string;
}
export interface Pressed {
  bytes: Uint8Array;
  /** Pages in the file, blank ones too. */
  pages: number;
  faults: PressFault[];
}

/** Prints the runs in order. Deterministic: the same pages give the same bytes everywhere. Does not throw for what it cannot paint. */
export function press(sections: readonly PressSection[], runs: readonly PressRun[], options: PressOptions): Pressed {
  const { title, fonts, colour, lang = 'da-DK', date = '2000-01-01T00:00:00Z' } = options;
  const file = new PdfFile();
  const faces = new Faces(file, fonts);
  const images = new Images(file, options.symbols, options.pictures, colour);
  const heard: Fault[] = [];
  const painter = new Painter(faces, images, colour, (fault) => heard.push(fault));
  const faults: PressFault[] = [];
  const tools = { file, faces, painter, heard };
  const shared = new Map<number, Shared>();
  for (const { section } of runs) {
    const pages = sections[section];
    if (pages && !shared.has(section))
      shared.set(
        section,
        shareSection(pages, tools, (block, fault) => faults.push({ ...fault, section, block })),
      );
  }
  const outline = new Outline(file);
  const resources = file.reserve();
  const writer = new CopyWriter(tools, outline, resources, (fault) => faults.push(fault), options.overturned ?? false);
  runs.forEach((run, index) => {
    const section = sections[run.section];
    const pages = shared.get(run.section);
    if (!section || !pages) return;
    if (options.rightHandStarts) writer.fillUp(section.pages[0]);
    writer.copy(section, pages, run, index);
  });
  const { pages, labels, structure } = writer.finish(lang);
  file.put(resources, `<</Font ${faces.finish()} /XObject ${images.finish()}>>`);
  const metadata = file.plain(xmp({ title, lang, date }), '/Type /Metadata /Subtype /XML');
  const bookmarks = outline.finish();
  const root = file.add(
    [
      `<</Type /Catalog /Pages ${ref(pages.id)} /Lang ${text(lang)} /MarkInfo <</Marked true>> /StructTreeRoot ${ref(structure)}`,
      `/ViewerPreferences <</DisplayDocTitle true>> /PageLabels <</Nums [${labels}]>> /Metadata ${ref(metadata)}`,
      bookmarks === null ? '>>' : `/Outlines ${ref(bookmarks)} /PageMode /UseOutlines>>`,
    ].join(' '),
  );
  const info = file.add(`<</Title ${text(title)} /Producer (${PRODUCER}) /Creator (${PRODUCER}) /CreationDate (${pdfDate(date)})>>`);
  return { bytes: file.finish(root, info), pages: pages.count, faults };
}
