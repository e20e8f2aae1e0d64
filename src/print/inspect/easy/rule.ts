// What a rule about easy-read pages is given, and what it gives back.
import type { Carrier, Words } from '../../../model/index.js';
import type { Glyphs, SlotItem } from '../../frame.js';
import type { Laying, Leaf, Thing, WidthOf } from '../painted.js';
import type { FaceFacts } from './faces.js';

/** One sheet on paper. */
export interface Paper {
  leaves: readonly Leaf[];
  carrier: Carrier;
  /** A cover: a front without head and foot. */
  cover: boolean;
  face(name: string): FaceFacts | undefined;
  widthOf: WidthOf;
}
export interface Finding {
  rule: string;
  /** The block that it is about; null for what belongs to the page. */
  block: number | null;
  message: Words;
  hint: Words;
}
export type EasyRule = (paper: Paper) => Finding[];

/** "14,9", "14.9" */
export function decimal(value: number): Words {
  const text = String(Math.round(value * 10) / 10);
  return { da: text.replace('.', ','), en: text };
}
/** Longest piece of a text that a message quotes. */
const LONGEST = 40;
export function quoted(text: string): Words {
  const short = text.trim().length > LONGEST ? `${text.trim().slice(0, LONGEST)}…` : text.trim();
  return { da: `»${short}«`, en: `"${short}"` };
}
/** Much of a page is the look's doing, and no editor's. */
export const ours = (what: Words): Words => ({
  da: `Det er udseendet og ikke din tekst. Send beskeden til dem, der passer Trykklar: ${what.da} i src/print/compose/tokens.ts.`,
  en: `It is the look and not your text. Send this message to those who look after Trykklar: ${what.en} in src/print/compose/tokens.ts.`,
});

export type Letters = Thing & { item: Glyphs | SlotItem };
export const isLetters = (thing: Thing): thing is Letters => thing.item.k === 'glyphs' || thing.item.k === 'slot';
/** The words of a run. A value known late may be somebody's name: it is never quoted. */
export const saidBy = ({ item }: Letters): Words =>
  item.k === 'slot' ? { da: 'En værdi', en: 'A value' } : quoted(item.text ?? item.uni?.join('') ?? '');

/** Each run of letters, with the leaf and the block it is on. */
export function* lettersOf(leaves: readonly Leaf[]): Generator<{ leaf: Leaf; laying: Laying; letters: Letters }> {
  for (const leaf of leaves)
    for (const laying of leaf.parts) for (const letters of laying.things) if (isLetters(letters)) yield { leaf, laying, letters };
}

/** The number of the page, in what a reader sees: "page", or the panel of a fold. */
export const isPageNumber = ({ item }: Thing): boolean => item.k === 'slot' && /^page(\.(panel|cards|tile))?$/.test(item.name);
