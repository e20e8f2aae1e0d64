// Every number that an easy-read page is measured by, with its source. IE Inclusion Europe 2009 · DH Department of Health 2009 · GOV UK
// accessible formats · LH Lebenshilfe Austria · MZ Mensch zuerst · OB Danish dyslexia association · DU Dudley NHS · SX Saxony · WCAG 2.2.
// All lengths are points on paper, after a booklet, a fold or a poster has scaled the page.
import type { Pt } from '../../frame.js';

/** Arial's x-height, and the size that letters must look like in it: at least (IE, DH, GOV, SX). */
export const arial = { xHeight: 0.528, size: 14 } as const;
/** Sizes are rounded to a thousandth. */
export const ROUNDED = 0.005;

/** Families that have no serifs (IE, MZ). Files do not say it: two of our three leave their PANOSE numbers empty. */
export const sansSerif = ['AtkinsonHyperlegibleNext', 'SourceSans3'] as const;
/** No light weights (IE): 400 is "Regular" (OpenType, usWeightClass). */
export const leastWeight = 400;
/** From here on a weight is bold (OpenType; WCAG says only "bold"). */
export const boldWeight = 700;

/** Characters in a line on paper: at most (IE, MZ, OB). */
export const lineCharacters = 55;

/**
 * Line height in sizes: running text at least 1.5 (LH, MZ, OB), all else 1.25 (look.md: "at least 1.25"). Running text is a paragraph of two
 * lines or more, and the eye must find the next line's beginning. No running text: headings and other bold words from 18 pt on, answers
 * beside a tick and words in a table's cell, which are taken in at a glance (look.md sets them 16/20 and 16/21).
 */
export const lineHeight = { running: 1.5, label: 1.25 } as const;
/** Bold words from this size on are a heading or stand alone on a card (own; WCAG calls them large). */
export const displaySize: Pt = 18;

/** Contrast of letters and their ground: at least (WCAG 1.4.3) … */
export const contrast = { text: 4.5, large: 3 } as const;
/** … where letters are large from so many points on, or from so many when they are bold (WCAG, "large scale"). */
export const large = { plain: 18, bold: 14 } as const;

/** Rows of pictures on A4: at most (own; DU and DH show five or six). */
export const pictureRows = 6;
/** A picture is large enough from here on (DH, DU say "large"; the number is our own, half an inch: `symbol.min` of the tokens). */
export const leastPicture: Pt = 36;
/**
 * A picture from here on begins a row of the page (own: `symbol.choice` of the tokens). Smaller ones are signs of boxes, cells and of the
 * steps of a meeting's plan, which is looked at as a whole: its eight steps stand on one page.
 */
export const rowPicture: Pt = 62;

/** Pages of a document: at most (IE, DH). */
export const pages = 20;
/** The smallest paper to read from: A5 (DH). */
export const a5 = { short: 419.5, long: 595.2 } as const;
