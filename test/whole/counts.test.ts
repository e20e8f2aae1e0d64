// All six sessions for 1 to 13 participants, on both sides of the paper and on one: what the print-run sheet says is what the files are.
import { beforeAll, describe, expect, it } from 'vitest';
import { assemble, makePack } from '../../src/pipeline.js';
import { hasErrors, type JobRow, type Library, type PackJob, type Printed } from '../../src/model/index.js';
import type { Supplies } from '../../src/print/supplies.js';
import { Pdf } from '../pdf-reader.js';
import { pagesOf } from '../pdf-text.js';
import { bookmarksOf } from './bookmarks.js';
import { group, orderOf, people, realContent } from './real.js';

const SESSIONS = [1, 2, 3, 4, 5, 6];
const COUNTS = Array.from({ length: 13 }, (_, i) => i + 1);
/** This many is printed, not only assembled: fewer have the same files, and are counted above. */
const PRINTED = [13];
const SIDES = ['duplex', 'single'] as const;
const grid = SESSIONS.flatMap((session) => SIDES.map((sides) => [session, sides] as const));

let library: Library;
let supplies: Supplies;
beforeAll(async () => {
  ({ library, supplies } = await realContent());
}, 60_000);

const ordered = (session: number, sides: (typeof SIDES)[number], participants: number | { name: string }[]) =>
  orderOf({
    course: 'rusmidler',
    session,
    participants,
    group,
    print: { sides },
    ...(Array.isArray(participants) && { readers: ['participant'] }),
  });
const files = (jobs: readonly { file: string }[]): string[] => jobs.map(({ file }) => file);
const listed = (job: PackJob): boolean => job.id !== 'all' && job.id !== 'print-run';

describe.each(grid)('session %i, %s', (session, sides) => {
  const two = sides === 'duplex';
  let jobs: Map<string, PackJob>;
  beforeAll(() => {
    jobs = new Map(assemble(library, ordered(session, sides, 1), 'order.yaml').value.jobs.map((job) => [job.file, job]));
  });

  it('is the same files for everybody, a copy for each participant and one to spare', () => {
    for (const count of COUNTS) {
      const { value: pack, diagnostics } = assemble(library, ordered(session, sides, count), 'order.yaml');
      expect(hasErrors(diagnostics)).toBe(false);
      expect(files(pack.jobs)).toEqual([...jobs.keys()]);
      for (const { id, copies, file } of pack.jobs) {
        const wanted = {
          participants: count + 1,
          homework: count + 1,
          sheet: count + 1,
          facilitators: 2,
          cards: 1,
          all: 1,
          'print-run': 1,
          support: count + 1,
        }[id];
        expect([file, copies]).toEqual([file, wanted]);
      }
    }
  });

  it.each(PRINTED)('adds up on the print-run sheet for %i', async (count) => {
    const { value, diagnostics } = await makePack(library, ordered(session, sides, count), 'order.yaml', supplies);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files(value)).toEqual([...jobs.keys()]);
    const papers = { plain: 0, card: 0, a3: 0 };
    for (const printed of value) {
      const job = jobs.get(printed.file) as PackJob;
      expect([printed.file, ...sizesOf(printed)]).toEqual([printed.file, job.paper === 'a3' ? 'A3' : 'A4']);
      expect(job.sides === 'one' || two || job.after === 'fold-staple').toBe(true);
      if (listed(job)) papers[job.paper] += printed.copies * (job.sides === 'one' ? printed.pages : Math.ceil(printed.pages / 2));
    }
    const [sheet] = await pagesOf((value.at(-1) as Printed).bytes);
    expect(sheet).toContain(said(papers));
    for (const { file } of value.slice(0, -2)) expect(sheet?.replace(/ /g, '')).toContain(file);
  });

  it.each(PRINTED)('begins each of %i named copies on a right-hand page', async (count) => {
    const { value, diagnostics } = await makePack(library, ordered(session, sides, people(count)), 'order.yaml', supplies);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [participants] = value as [Printed];
    const pdf = new Pdf(participants.bytes);
    const starts = bookmarksOf(pdf).map(({ page }) => page);
    expect(starts).toHaveLength(count);
    if (two) expect(starts.filter((page) => page % 2 === 0)).toEqual([]);
    expect(participants.copies).toBe(1);
    expect(participants.pages).toBe(pdf.pages().length);
  });
});

/** The sizes of a file's pages, upright or not. */
function sizesOf({ bytes }: Printed): string[] {
  const pdf = new Pdf(bytes);
  const known: Record<string, string> = { '595x842': 'A4', '842x1191': 'A3' };
  const name = ([a = 0, b = 0]: number[]): string => known[`${Math.min(a, b)}x${Math.max(a, b)}`] ?? `${a}x${b}`;
  return [
    ...new Set(
      pdf.pages().map(({ dict }) =>
        name(
          pdf
            .array(dict.get('MediaBox'))
            .slice(2)
            .map((n) => Math.round(Number(n))),
        ),
      ),
    ),
  ];
}

/** "I alt 26 ark papir: 20 hvidt A4 og 6 karton A4" */
function said(papers: Record<JobRow['paper'], number>): string {
  const names = { plain: 'hvidt A4', card: 'karton A4', a3: 'hvidt A3' } as const;
  const parts = (['plain', 'card', 'a3'] as const).filter((paper) => papers[paper] > 0).map((paper) => `${papers[paper]} ${names[paper]}`);
  const all = Object.values(papers).reduce((sum, n) => sum + n, 0);
  return `I alt ${all} ark papir: ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}` : parts.join('')}`;
}
