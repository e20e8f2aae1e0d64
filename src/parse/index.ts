import { fault, startOf, tidy, type Checked, type Diagnostic, type Document, type ParsedInline, type Source } from '../model/index.js';
import { convertBlocks } from './blocks.js';
import { withinCaps } from './caps.js';
import { definitionsIn, type Context } from './context.js';
import { repairLevels } from './headings.js';
import { Lines } from './lines.js';
import { toMdast } from './markdown.js';
import { checkPlacement } from './placement.js';

/**
 * Markdown with GFM and block directives → one closed tree. Follows CommonMark 0.31 and GFM, without HTML and footnotes; the directives
 * are those of the table in `model/directives.ts`.
 *
 * @param source a sheet or template whose front matter is read
 * @returns a tree that can always be drawn, every node with its place in the whole file, and what is wrong with the text; never throws
 */
export function parse(source: Source): Checked<Document> {
  const { text, cut, diagnostics } = withinCaps(source);
  const root = toMdast(text);
  const context: Context = {
    source,
    text,
    lines: new Lines(source.file, source.text),
    definitions: definitionsIn(root),
    told: new WeakSet(),
    say: (diagnostic) => void diagnostics.push(diagnostic),
  };
  const blocks = repairLevels(checkPlacement(convertBlocks(root.children, context), context.say), context.say);
  const { id, file, meta } = source;
  const all = withoutConsequences(cut ? diagnostics.filter((d) => d.rule !== 'unclosed-directive') : diagnostics);
  if (blocks.length === 0 && all.length === 0) all.push(empty(context));
  return { value: { id, file, meta, title: titleOf(context), blocks }, diagnostics: tidy(all) };
}

/** What only is so because of another fault is not said: mended, that other fault takes it along. */
function withoutConsequences(diagnostics: Diagnostic[]): Diagnostic[] {
  const early = Math.min(...diagnostics.filter((d) => d.rule === 'too-few-colons').map((d) => d.place.from.offset));
  const open = new Set(diagnostics.filter((d) => d.rule === 'unclosed-directive').map((d) => d.place.from.offset));
  // Where a name is not known, how many colons it needs can wait: its own name may say so.
  const unknown = new Set(diagnostics.filter((d) => d.rule === 'unknown-directive').map((d) => d.place.from.offset));
  const follows = ({ rule, place: { from } }: Diagnostic): boolean =>
    rule === 'too-few-colons'
      ? unknown.has(from.offset)
      : from.offset > early
        ? rule === 'stray-close' || rule === 'misplaced-directive'
        : rule === 'directive-content' && open.has(from.offset);
  return diagnostics.filter((d) => !follows(d));
}

/** The title is words and values, never Markdown: `*` in a title prints as `*`. */
function titleOf({ source, lines }: Context): ParsedInline[] {
  const text = source.meta.title.replace(/\s+/g, ' ');
  const field = source.fields.title ?? startOf(source.file);
  const at = source.text.slice(field.from.offset, field.to.offset).indexOf(text);
  const place = at < 0 ? field : lines.place(field.from.offset + at, field.from.offset + at + text.length);
  return [{ type: 'template', text, place }];
}

const empty = ({ source, lines }: Context): Diagnostic =>
  fault(
    'empty-sheet',
    lines.place(source.body, source.body),
    { da: 'Arket har ingen tekst.', en: 'The sheet has no text.' },
    { da: 'Skriv noget efter de tre streger.', en: 'Write something after the three dashes.' },
    'warning',
  );
