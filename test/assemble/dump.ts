import type { Checked, Pack, PackJob, Reader } from '../../src/model/index.js';

/** A pack as text: what is in each job, for whom, in which order, how many. */
export function dump({ value: pack, diagnostics }: Checked<Pack>): string {
  const said = diagnostics.map((d) => `${d.severity} ${d.rule} ${d.place.file}:${d.place.from.line}\n  ${d.message.da}\n  ${d.hint.da}\n`);
  return [`${pack.folder} · ${pack.session.title}\n`, ...pack.jobs.map(job), ...said].join('\n');
}

function job(one: PackJob): string {
  const head = `${one.file} × ${one.copies} · ${one.paper} · ${one.sides} · ${one.after}${one.rightHandStarts ? ' · right-hand' : ''}`;
  const sections = one.sections.map(
    ({ sheets }, i) =>
      `  §${i} ${sheets.map(({ source, setting }) => `${source.id}[${source.edition}|${reader(setting.reader)}${setting.named ? '|named' : ''}]`).join(' ')}`,
  );
  const runs = one.runs.map((run) => `§${run.section}${run.slots['participant.name'] ? `(${run.slots['participant.name']})` : ''}`);
  return [`${head}\n  »${one.title}« ${one.when}`, ...sections, `  runs ${runs.join(' ')}`, ''].join('\n');
}

const reader = ({ audience, edition, answers, options }: Reader): string =>
  [
    audience[0],
    edition === 'easy-read' ? 'easy' : 'std',
    answers,
    Array.isArray(options['substance']) && options['substance'].length < 2 ? options['substance'].join() : null,
  ]
    .filter(Boolean)
    .join(' ');
