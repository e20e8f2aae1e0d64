import type { Carrier, Diagnostic, Library, OptionValue, Order, PackSection, PackSheet, Reader, Session, Source } from '../model/index.js';
import { citedIn } from './cited.js';
import type { Origin } from './origin.js';
import type { Participants } from './participants.js';
import type { Subject } from './session.js';
import { missingSheet, sourceFor, templateFor, type Wanted } from './sources.js';
import { peopleOf, valuesOf } from './values.js';

/** What the parts of assembling share: what was found so far, and what there is to say about it. */
export interface Making {
  library: Library;
  origin: Origin;
  subject: Subject;
  options: Record<string, OptionValue>;
  participants: Participants;
  diagnostics: Diagnostic[];
}

/** More sheets than this get a page of contents. */
const contentsFrom = 7;

/** A reader of one sheet or section, and whether the copies carry names. */
export interface For {
  reader: Reader;
  named: boolean;
}

/** Leaders and support contact persons read the standard edition. */
export const standardReader = (making: Making, audience: 'facilitator' | 'support'): For => ({
  reader: { audience, edition: 'standard', options: making.options, answers: null },
  named: false,
});

/** @param rest how many files the print-run sheet lists; the way to paper, where it is not the sheet's own */
export function packSheet(
  making: Making,
  source: Source,
  session: Session,
  { reader, named }: For,
  { files = 0, carrier }: { files?: number; carrier?: Carrier } = {},
): PackSheet {
  const { library, subject, origin } = making;
  const values = valuesOf(subject.course, session, reader.options, origin.order, files);
  const { order } = origin;
  const discreet = order.print.cover !== 'named' && reader.audience !== 'facilitator';
  const cards = cardsOf(order);
  const cited = source.meta.kind === 'guide' && order.print.cover !== 'named' ? citedIn(library, session) : [];
  const setting = {
    course: subject.course,
    session,
    reader,
    values,
    named,
    discreet,
    people: peopleOf(order),
    ...(cited.length > 0 && { cited }),
    ...(cards && { cards }),
    ...(carrier && { carrier }),
  };
  return { source, setting };
}

const cardsOf = ({ cards: only, print: { cards: each } }: Order): PackSheet['setting']['cards'] | null =>
  only || each ? { ...(each && { each }), ...(only && { only }) } : null;

/** One sheet for one reader; null, and a message, when there is no such sheet. */
export function sheetOf(making: Making, want: Wanted, who: For, carrier?: Carrier): PackSheet | null {
  const sheet = making.library.sheets.get(want.id);
  if (!sheet) {
    making.diagnostics.push(missingSheet(want));
    return null;
  }
  const { source, missing } = sourceFor(sheet, who.reader, making.subject);
  if (missing) making.diagnostics.push(missing);
  return packSheet(making, source, want.session, who, { carrier: carrier ?? flatOf(source) });
}

/** Among its fellows a sheet that goes on paper in several ways is one of A4. */
const flatOf = ({ meta }: Source): Carrier | undefined => (meta.carriers ? 'a4' : undefined);

export const sheetsOf = (making: Making, wants: Wanted[], who: For, carrier?: Carrier): PackSheet[] =>
  wants.map((want) => sheetOf(making, want, who, carrier)).filter((sheet) => sheet !== null);

/** The sheets of one reader with what stands before them: a cover when there is to be one, contents when there are many. */
export function section(making: Making, sheets: PackSheet[], who: For, cover: boolean): PackSection {
  const before = [];
  if (cover && making.origin.order.print.cover !== 'none') before.push(making.subject.course.templates.cover);
  if (sheets.length >= contentsFrom) before.push('indhold');
  const templates = before.map((id) => templateFor(making.library, id, who.reader.edition)).filter((source) => source !== null);
  return { sheets: [...templates.map((source) => packSheet(making, source, making.subject.whole, who)), ...sheets] };
}
