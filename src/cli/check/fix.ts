// `check --fix`: what can be mended without a person.
import { hasErrors, type Diagnostic, type Edit, type Library, type Source, type Words, type World } from '../../model/index.js';
import { documentOf, tailorSheet } from '../../pipeline.js';
import { edited, together, withText, writeBack, type Fixable } from './edits.js';
import { shapeOf } from './shape.js';

/** One thing that was mended: the message, with its place and fix as they were just before. */
export interface Carried {
  diagnostic: Fixable;
  /** The words that were touched, whole, and what became of them. */
  before: string;
  after: string;
}

/** What became of one file. */
export interface Mended {
  source: Source;
  /** Equal to the source's when nothing could be done. */
  text: string;
  carried: Carried[];
  /** Why the file is left as it was; null when it may be written. */
  refused: Words | null;
}

/** Mending one thing may make room for mending another. Rules that still disagree after so many rounds never will agree. */
const mostRounds = 8;

/**
 * Carries out every safe fix, again and again until none is left. Nothing is written; the texts of the library are replaced.
 *
 * @param find what there is to say about the texts as they are now
 * @returns the files that were mended or refused, in the order of their names
 */
export async function mend(library: Library, find: () => Promise<readonly Diagnostic[]>): Promise<Mended[]> {
  const files = new Map<string, Mended>();
  for (let round = 0; round <= mostRounds; round++) {
    const open = byFile((await find()).filter(isSafe)).filter(([file]) => !files.get(file)?.refused);
    if (open.length === 0) break;
    for (const [file, fixes] of open) {
      const source = textOf(library, file);
      if (!source) continue;
      const known = files.get(file) ?? { source, text: source.text, carried: [], refused: null };
      files.set(file, round < mostRounds ? stepOf(known, source, fixes, library) : left(known, disagree, library));
    }
  }
  return [...files.values()];
}

const isSafe = (d: Diagnostic): d is Fixable => d.fix?.safe === true;

function stepOf(known: Mended, now: Source, fixes: readonly Fixable[], library: Library): Mended {
  const chosen = together(fixes);
  const text = edited(
    now.text,
    chosen.flatMap(({ fix }) => fix.edits),
  );
  const next = withText(now, text);
  if (!next || !asksTheSame(now, next, library)) return left(known, changesAnswers, library);
  put(library, next);
  const carried = chosen.map((diagnostic) => ({ diagnostic, ...wordsOf(now.text, diagnostic.fix.edits) }));
  return { ...known, text, carried: [...known.carried, ...carried] };
}

/** The stretch that edits touch, out to the spaces around it, before and after them. */
function wordsOf(text: string, edits: readonly Edit[]): Pick<Carried, 'before' | 'after'> {
  let start = Math.min(...edits.map(({ from }) => from));
  let end = Math.max(...edits.map(({ to }) => to));
  while (start > 0 && /\S/.test(text[start - 1]!)) start--;
  while (end < text.length && /\S/.test(text[end]!)) end++;
  const inside = edits.map((edit) => ({ ...edit, from: edit.from - start, to: edit.to - start }));
  return { before: text.slice(start, end), after: edited(text.slice(start, end), inside) };
}

/** The file stays as it was, whatever was mended before. */
function left(known: Mended, refused: Words, library: Library): Mended {
  put(library, known.source);
  return { source: known.source, text: known.source.text, carried: [], refused };
}

const changesAnswers: Words = {
  da: 'er ikke rettet: det ville ændre, hvad deltageren skal svare på, eller ødelægge filen. Ret den selv.',
  en: 'is not mended: that would change what a participant has to answer, or break the file. Mend it yourself.',
};
const disagree: Words = {
  da: 'er ikke rettet: den ene rettelse giver den næste. Ret den selv.',
  en: 'is not mended: one mending calls for the next. Mend it yourself.',
};
const changedMeanwhile: Words = {
  da: 'er ikke rettet: filen er ændret imens. Prøv igen.',
  en: 'is not mended: the file was changed meanwhile. Try again.',
};

/** True when both texts ask for the same answers, and the second has no error that the first had not. */
function asksTheSame(before: Source, after: Source, library: Library): boolean {
  if (shapeOf(documentOf(before)) !== shapeOf(documentOf(after))) return false;
  const broken = (source: Source): boolean => hasErrors(tailorSheet(library, source, {}));
  return broken(before) || !broken(after);
}

function byFile(fixes: readonly Fixable[]): [string, Fixable[]][] {
  const files = new Map<string, Fixable[]>();
  for (const fix of fixes) files.set(fix.place.file, [...(files.get(fix.place.file) ?? []), fix]);
  return [...files];
}

const editionsWith = (library: Library, file: string) =>
  [...library.sheets.values()].map(({ editions }) => editions).find((editions) => Object.values(editions).some((s) => s.file === file));
const textOf = (library: Library, file: string): Source | undefined =>
  Object.values(editionsWith(library, file) ?? {}).find((source) => source.file === file);
function put(library: Library, source: Source): void {
  const editions = editionsWith(library, source.file);
  if (editions) editions[source.edition] = source;
}

/** Writes what was mended, file by file. */
export async function write(world: World, mended: readonly Mended[]): Promise<Mended[]> {
  const out: Mended[] = [];
  for (const file of mended) {
    const { source, text, refused } = file;
    const good = refused !== null || text === source.text || (await writeBack(world, source, text));
    out.push(good ? file : { ...file, text: source.text, carried: [], refused: changedMeanwhile });
  }
  return out;
}
