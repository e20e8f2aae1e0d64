import { isNamed, type Diagnostic, type OptionValue, type Person, type Reader, type Run } from '../model/index.js';
import { placeIn, type Origin } from './origin.js';
import { withSubstances } from './options.js';
import type { Subject } from './session.js';
import { headcount } from './values.js';

/** The participants of an order, as readers: equal people are one reader, whose pages they share. */
export interface Participants {
  readers: Reader[];
  /** One passage for each named person in the order's order; a headcount is one passage, which the printer copies. */
  passages: (Omit<Run, 'section'> & { reader: number })[];
  named: boolean;
  /** What the printer is to copy each passage. */
  copies: number;
}

/** Works out who reads: the edition, options and way of answering of every participant. */
export function participantsOf(
  subject: Subject,
  origin: Origin,
  options: Record<string, OptionValue>,
): { participants: Participants; diagnostics: Diagnostic[] } {
  const { order } = origin;
  const people: Omit<Person, 'name'>[] = Array.isArray(order.participants) ? order.participants : [{}];
  const found: Participants = {
    readers: [],
    passages: [],
    named: isNamed(order),
    copies: isNamed(order) ? 1 : headcount(order) + order.print.spare,
  };
  const diagnostics: Diagnostic[] = [];
  people.forEach((person, i) => {
    const own = withSubstances(subject.course, origin, options, person.substances, `participants.${i}`);
    diagnostics.push(...own.diagnostics);
    const edition = person.edition ?? order.edition ?? subject.course.edition;
    const reader: Reader = { audience: 'participant', edition, options: own.value, answers: person.answers ?? null };
    const participant = found.named ? { participant: { number: i + 1, place: placeIn(origin, `participants.${i}.name`) } } : {};
    found.passages.push({ reader: indexOf(found.readers, reader), slots: slotsOf(person), ...participant });
  });
  return { participants: found, diagnostics };
}

/** The index of a reader among the others; a new one is added. */
function indexOf(readers: Reader[], reader: Reader): number {
  const key = JSON.stringify(reader);
  const index = readers.findIndex((other) => JSON.stringify(other) === key);
  return index >= 0 ? index : readers.push(reader) - 1;
}

const slotsOf = (person: Partial<Person>): Record<string, string> => (person.name === undefined ? {} : { 'participant.name': person.name });
