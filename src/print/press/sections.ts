// What the press is given.
import type { Fault, Frame, Page } from '../frame.js';

/** A block of a section. Parts of pages name it by its index. */
export interface PressBlock {
  frame: Frame;
  /** Index of the sheet it belongs to. */
  sheet: number;
}
/** Sheets that are printed one after the other, cut into pages. */
export interface PressSection {
  sheets: { title: string; anchor: string }[];
  blocks: PressBlock[];
  pages: Page[];
}
/** One passage through a section's pages. */
export interface PressRun {
  section: number;
  /** Values of this copy's slots. They stand in its own small streams and nowhere else. */
  slots: Record<string, string>;
  /** What bookmarks and structure call it: "Deltager 1", never a name. Null: it needs none. */
  label: string | null;
}
export interface PressFault extends Fault {
  section: number;
  /** Index of the block; null for furniture. */
  block: number | null;
  /** Index of the run, when it is about a copy's own words. */
  run?: number;
}
