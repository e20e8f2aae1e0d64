import { directive, type Course, type Source } from '../../model/index.js';
import { documentOf } from '../../pipeline.js';
import type { Meta } from './front-matter.js';
import type { Wish } from './scaffold.js';

/** The text that a sheet has already in the other edition, in the same folder; null for a sheet that is all new. */
export function otherEdition(
  { library }: Pick<Wish, 'library'>,
  id: string,
  course: Course | null,
  edition: Source['edition'],
): Source | null {
  const found = library.sheets.get(id)?.editions ?? {};
  const other = found[edition] ? undefined : Object.values(found)[0];
  return other?.course === (course?.id ?? 'shared') ? other : null;
}

/** What both editions of a sheet say at their top. */
export const sharedMeta = ({ meta }: Source): Partial<Meta> => ({
  title: meta.title,
  kind: meta.kind,
  audience: meta.audience,
  ...(meta.themes[0] === undefined ? {} : { theme: String(meta.themes[0]) }),
  ...(meta.symbol === undefined ? {} : { symbol: meta.symbol }),
});

/** The places to write and to answer of a text, as they stand in it: the other edition must ask the same. */
export const answersOf = (source: Source): string[] =>
  documentOf(source).blocks.flatMap((block) =>
    block.type === 'directive' && ['writing', 'answering', 'thinking'].includes(directive(block.name).group)
      ? [source.text.slice(block.place.from.offset, block.place.to.offset)]
      : [],
  );
