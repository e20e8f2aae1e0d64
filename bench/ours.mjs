// Sheets through our stages: the way a job takes in `trykklar`, from Markdown to bytes.
import { assembleSheet, memoryWorld, parse, print, read, readSheet, tailor } from '../dist/index.js';
import { fontsOnDisk } from '../dist/world/index.js';

const { value: library } = await read(memoryWorld({}));
export const fonts = await fontsOnDisk();
const around = { document: () => null, contacts: {}, contents: [], jobs: [] };

/** A tailored sheet. */
export function tailored(markdown, n) {
  const { value: source } = readSheet(`content/hcs/sheets/ark-${n}.md`, new TextEncoder().encode(markdown), 'hcs');
  const job = assembleSheet(library, source, { named: markdown.includes('participant.name') });
  const [sheet] = job.sections[0].sheets;
  return { sheet: { ...sheet, document: tailor(parse(source).value, sheet.setting, around).value }, job };
}
export const supplies = (cache) => ({ fonts, symbols: new Map(), pictures: new Map(), facts: {}, colour: 'colour', cache });

/** One PDF of the sheets, for each of the names. */
export async function printed(markdowns, cache, names = []) {
  const all = markdowns.map((markdown, i) => tailored(markdown, i + 1));
  const runs = names.length
    ? names.map((name, i) => ({
        section: 0,
        slots: { 'participant.name': name },
        participant: { number: i + 1, place: all[0].job.sections[0].sheets[0].source.place },
      }))
    : [{ section: 0, slots: {} }];
  const { value, diagnostics } = await print(
    { ...all[0].job, title: 'Prøve', sections: [{ sheets: all.map((a) => a.sheet) }], runs },
    supplies(cache),
  );
  const bad = diagnostics.filter((d) => d.severity === 'error');
  if (bad.length) throw new Error(`${bad.length} errors: ${JSON.stringify(bad[0])}`);
  return value;
}
