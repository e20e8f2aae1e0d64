import { sheetMeta, type Edition, type Source } from '../../src/model/index.js';

export const front = '---\ntitle: Min trang\nkind: exercise\n---\n';
/** Lines of the front matter: the first line of a body is the next. */
export const frontLines = 4;

/** A source as `read` hands it on, around a body. */
export function sourceOf(
  body: string,
  {
    edition = 'standard',
    file = 'content/hcs/sheets/min-trang.md',
    course = 'hcs',
    title = 'Min trang',
  }: { edition?: Edition; file?: string; course?: string; title?: string } = {},
): Source {
  const text = front + body;
  return {
    id: 'min-trang',
    file,
    course,
    edition,
    meta: sheetMeta.parse({ title, kind: 'exercise', edition, review: { status: 'draft' } }),
    fields: { title: { file, from: { line: 2, column: 8, offset: 11 }, to: { line: 2, column: 17, offset: 20 } } },
    text,
    body: front.length,
  };
}
