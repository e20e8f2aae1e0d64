import type { Cited, Library, Session } from '../model/index.js';
import { slipsOf } from './sources.js';

/** The sheets that others than the leaders get in a session, in order, and the facts that each rests on in any of its editions. */
export function citedIn(library: Library, session: Session): Cited[] {
  const { sheets, homework, decks } = session;
  const slips = homework.flatMap((id) => slipsOf(library, id));
  const ids = new Set([...sheets.participant, ...decks, ...homework, ...slips, ...sheets.support]);
  return [...ids].flatMap((id) => {
    const editions = Object.values(library.sheets.get(id)?.editions ?? {});
    const sources = [...new Set(editions.flatMap(({ meta }) => meta.sources))];
    return sources.length > 0 ? [{ id, title: editions[0]!.meta.title, sources }] : [];
  });
}
