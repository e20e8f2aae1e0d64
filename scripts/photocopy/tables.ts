// What the model makes of strokes and grounds, as tables to read.
import { blackOf, leastOf, leftOf } from './sweep.js';

const DARK = [1, 0.85, 0.68, 0.62, 0.54, 0.45, 0.36, 0.3, 0.25];
const WIDTHS = [0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 1, 1.2, 1.5, 2, 3];
const GROUNDS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.36, 0.4, 0.5];

const percent = (part: number): string => `${Math.round(part * 100)}`;
const row = (...cells: (string | number | null)[]): string => cells.map((cell) => String(cell ?? '-').padStart(6)).join('');

/** Everything measured: per cent of a stroke that is left, least widths, and per cent of a ground that is black. */
export const tables = (): string =>
  [
    'Per cent of a stroke on white that two copies leave; width in points down, darkness across.',
    row('', ...DARK),
    ...WIDTHS.map((width) => row(width, ...DARK.map((dark) => percent(leftOf(width, dark))))),
    row('least', ...DARK.map((dark) => leastOf(dark))),
    '',
    'The same of a white stroke on a ground.',
    row('', ...DARK.slice(0, 6)),
    ...WIDTHS.map((width) => row(width, ...DARK.slice(0, 6).map((ground) => percent(leftOf(width, 0, ground))))),
    row('least', ...DARK.slice(0, 6).map((ground) => leastOf(0, ground))),
    '',
    'Per cent of a ground that becomes black.',
    row(...GROUNDS),
    row(...GROUNDS.map((dark) => percent(blackOf(dark)))),
  ].join('\n');
