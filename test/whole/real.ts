// The real content, and the orders that every test of the whole goes through.
import { noWords, order as orderSchema, packable, plainOrder, type Library, type Order } from '../../src/model/index.js';
import { suppliesOf } from '../../src/pipeline.js';
import type { Supplies } from '../../src/print/supplies.js';
import { read } from '../../src/read/index.js';
import { diskWorld } from '../../src/world/index.js';
import { fontFaces } from '../print/engine/kit.js';

/** The content of this repository, and what it is printed with; frames are kept in memory only. */
export async function realContent(): Promise<{ library: Library; supplies: Supplies }> {
  const { value: library } = await read(diskWorld('.'));
  return { library, supplies: suppliesOf(library, fontFaces, null) };
}

/** Every pack that can be ordered alone: a session of each course, a theme, or papers. */
export const subjects = (library: Library): Pick<Order, 'course' | 'session' | 'themes' | 'papers'>[] =>
  [...library.courses.values()].flatMap((course) =>
    packable(course).map((one) => {
      const { session, themes, papers } = plainOrder(course.id, one);
      return { course: course.id, ...(session && { session }), ...(themes && { themes }), ...(papers && { papers }) };
    }),
  );

/** An order, its defaults filled in. */
export const orderOf = (wanted: object): Order => orderSchema.parse(wanted);

/** People of both editions, in an order in which copies with and without a page over follow each other. */
export const people = (count: number): { name: string; edition: 'standard' | 'easy-read' }[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `Ærinda Prøve-Åsen ${String.fromCharCode(65 + i)}`,
    edition: i % 3 === 1 ? 'standard' : 'easy-read',
  }));
export const group = {
  name: 'Tirsdagsholdet',
  place: 'Aktivitetshuset Ørnen',
  starts: '2027-02-02 16:30',
  facilitators: [
    { name: 'Rikke Rosenlund', role: 'rusmiddelfaglig', phone: '11 22 33 44' },
    { name: 'Søren Sivbjerg', role: 'socialfaglig', phone: '55 66 77 88' },
  ],
};

/** A library without anything: what a single sheet is printed from. */
export const emptyLibrary: Library = {
  courses: new Map(),
  sheets: new Map(),
  templates: new Map(),
  symbols: new Map(),
  facts: {},
  contacts: {},
  words: noWords,
  pictures: new Map(),
};
