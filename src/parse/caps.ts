// What is refused before the Markdown is parsed. The parser's time grows with the square of some things; each of them has a cap,
// so that any text is answered within a second. What stands after a broken cap is not read, and an error says where.
import { fault, type Diagnostic, type Source, type Words } from '../model/index.js';
import { Lines } from './lines.js';

export const caps = {
  /** Characters of a whole file. */
  size: 256 * 1024,
  /** Of a file that is too large, this much is still drawn. */
  drawn: 32 * 1024,
  lines: 8_000,
  /** Containers (`:::`) open at once, and over all lines: how many they stand in. */
  open: 100,
  inside: 40_000,
  /** Quotes and lists in each other. */
  depth: 40,
  /** Each may become a line to write on, and a page takes long to lay out with thousands of them. */
  mustaches: 500,
  /** Marks and lines of a stretch without an empty line, squared, over the whole file. */
  dense: 5_000_000,
} as const;

export interface Readable {
  /** The source with its front matter blanked, so that every place is a place of the file, cut at the first broken cap. */
  text: string;
  /** True when a cap was broken and the rest is left out. */
  cut: boolean;
  diagnostics: Diagnostic[];
}

interface Stop {
  rule: string;
  at: number;
  message: Words;
  hint: Words;
}

export function withinCaps(source: Source): Readable {
  const front = source.text.slice(0, source.body).replace(/[^\r\n]/g, ' ');
  // A byte order mark would be skipped by the parser and shift every place.
  const whole = (front + source.text.slice(source.body)).replace(/^\uFEFF/, ' ');
  const stops: Stop[] = [];
  const text = whole.length > caps.size ? whole.slice(0, cutBefore(whole, caps.drawn)) : whole;
  if (text !== whole) stops.push(tooLarge(text.length));
  const stop = firstStop(text, source.body);
  if (stop) stops.push(stop);
  const lines = new Lines(source.file, source.text);
  return {
    text: stop ? text.slice(0, stop.at) : text,
    cut: stops.length > 0,
    diagnostics: stops.map((s) => fault(s.rule, lines.place(s.at, s.at), s.message, s.hint)),
  };
}

const cutBefore = (text: string, offset: number): number => {
  const line = text.lastIndexOf('\n', offset);
  return line > 0 ? line + 1 : offset;
};

/** Walks the lines from the body on and says where the first cap breaks. */
function firstStop(text: string, body: number): Stop | null {
  const seen = { lines: 0, mustaches: 0, dense: 0, stretch: 0, inside: 0 };
  const open: number[] = [];
  for (let start = body; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (++seen.lines > caps.lines) return tooMany(start, 'too-many-lines', `${caps.lines} linjer`, `${caps.lines} lines`);
    if (depthOf(line) > caps.depth) return tooDeep(start, caps.depth);
    fence(line, open);
    seen.inside += open.length;
    if (open.length > caps.open || seen.inside > caps.inside) return tooDeep(start, caps.open);
    const marks = line.trim() === '' ? 0 : 1 + (line.match(/[[\]*_~|<`]/g)?.length ?? 0);
    seen.dense += marks * (marks + 2 * seen.stretch);
    seen.stretch = marks === 0 ? 0 : seen.stretch + marks;
    if (seen.dense > caps.dense) return tooDense(start);
    for (let at = line.indexOf('{{'); at >= 0; at = line.indexOf('{{', at + 2))
      if (++seen.mustaches > caps.mustaches)
        return tooMany(start + at, 'too-many-mustaches', `${caps.mustaches} værdier ({{…}})`, `${caps.mustaches} values ({{…}})`);
    start = end + 1;
  }
  return null;
}

const marker = /([ \t]*)(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
/** At least as deep as the quotes and lists that a line opens: its markers, and half of what it is indented. */
function depthOf(line: string): number {
  let depth = 0;
  marker.lastIndex = 0;
  for (let found = marker.exec(line); found; found = marker.exec(line))
    depth += 1 + Math.floor(found[1]!.replace(/\t/g, '    ').length / 2);
  return depth;
}

/** Keeps the colons of each container that is open. A closing fence ends the outermost that has no more colons than it. */
function fence(line: string, open: number[]): void {
  const found = /^[ \t>]*(:{3,})([^\s:]?)/.exec(line);
  if (!found) return;
  const size = found[1]!.length;
  if (found[2] !== '') return void open.push(size);
  const ends = open.findIndex((colons) => colons <= size);
  if (ends >= 0) open.length = ends;
}

const rest: Words = { da: 'Resten er ikke læst.', en: 'The rest was not read.' };
const stop = (at: number, rule: string, da: string, en: string, hint: Words): Stop => ({
  rule,
  at,
  message: { da: `${da} ${rest.da}`, en: `${en} ${rest.en}` },
  hint,
});
const split: Words = { da: 'Del arket i to.', en: 'Split the sheet in two.' };
const tooLarge = (at: number): Stop =>
  stop(at, 'too-large', `Filen er større end ${caps.size / 1024} KiB.`, `The file is larger than ${caps.size / 1024} KiB.`, split);
const tooMany = (at: number, rule: string, da: string, en: string): Stop =>
  stop(at, rule, `Der er mere end ${da} i arket.`, `There are more than ${en} in the sheet.`, split);
const tooDeep = (at: number, levels: number): Stop =>
  stop(at, 'too-deep', `Her ligger mere end ${levels} lag inden i hinanden.`, `More than ${levels} layers lie inside each other here.`, {
    da: 'Luk nogle af dem, eller skriv dem efter hinanden.',
    en: 'Close some of them, or write them one after the other.',
  });
const tooDense = (at: number): Stop =>
  stop(
    at,
    'too-dense',
    'Her står for mange linjer og tegn ([ ] * _ ~ | < `) uden en tom linje imellem.',
    'There are too many lines and marks ([ ] * _ ~ | < `) here without an empty line between them.',
    { da: 'Sæt tomme linjer ind, eller del arket i to.', en: 'Put in empty lines, or split the sheet in two.' },
  );
