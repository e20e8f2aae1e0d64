// Easy-read pages measured: every rule of easy-read.md about how a page looks, on the page itself.
import type { Page } from '../../frame.js';
import type { Fonts } from '../../type/index.js';
import { leavesOf } from '../painted.js';
import { noPageNumber, paperTooSmall, tooManyPages } from './document.js';
import { faceFacts, runWidth } from './faces.js';
import { hyphenated, linesTooClose, longPrintedLine, notLeftSet } from './lines.js';
import { lowContrast } from './low-contrast.js';
import { otherTypeface } from './other-typeface.js';
import { pictureParted } from './picture-parted.js';
import { pictureNotLevel, pictureRightOfWords } from './picture-place.js';
import { pictureTooSmall, textOnPicture } from './picture-size.js';
import type { EasyRule, Finding, Paper } from './rule.js';
import { textTooSmall } from './text-too-small.js';
import { tooManyPictureRows } from './too-many-picture-rows.js';

const rules: readonly EasyRule[] = [
  textTooSmall,
  otherTypeface,
  lowContrast,
  linesTooClose,
  longPrintedLine,
  notLeftSet,
  hyphenated,
  pictureRightOfWords,
  pictureNotLevel,
  pictureParted,
  pictureTooSmall,
  textOnPicture,
  tooManyPictureRows,
  noPageNumber,
  tooManyPages,
  paperTooSmall,
];

/**
 * Measures the pages of one easy-read sheet as they stand on paper.
 * @returns findings in the order of the rules, each rule once a block
 */
export function measured(papers: readonly Page[], sheet: Pick<Paper, 'carrier' | 'cover'>, fonts: Pick<Fonts, 'program'>): Finding[] {
  const face = faceFacts(fonts);
  const widthOf: Paper['widthOf'] = (run) => {
    const facts = face(run.font);
    return facts ? runWidth(run, facts) : 0;
  };
  const paper: Paper = { ...sheet, leaves: leavesOf(papers, widthOf), face, widthOf };
  return rules.flatMap((rule) => oncePerBlock(rule(paper)));
}

function oncePerBlock(findings: readonly Finding[]): Finding[] {
  const heard = new Set<number | null>();
  return findings.filter(({ block }) => !heard.has(block) && heard.add(block));
}
