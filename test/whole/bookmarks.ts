import type { Pdf, Ref, Value } from '../pdf-reader.js';

export interface Bookmark {
  title: string;
  /** The page it leads to, from 1. */
  page: number;
  kids: Bookmark[];
}

/** The bookmarks of a file as a tree. */
export function bookmarksOf(pdf: Pdf): Bookmark[] {
  const order = new Map(pdf.pages().map(({ ref }, i) => [ref.id, i + 1]));
  const below = (parent: Value | undefined): Bookmark[] => {
    const out: Bookmark[] = [];
    for (let item = pdf.dict(parent).get('First'); item; item = pdf.dict(item).get('Next')) {
      const [page] = pdf.array(pdf.dict(item).get('Dest'));
      out.push({ title: String(pdf.dict(item).get('Title')), page: order.get((page as Ref).id)!, kids: below(item) });
    }
    return out;
  };
  return below(pdf.root().get('Outlines'));
}
