// What `check --fix` says that it did.
import type { Words } from '../../model/index.js';
import { printable } from '../report.js';
import { shown, type Settings } from '../settings.js';
import type { Talk } from '../talk.js';
import type { Carried, Mended } from './fix.js';

/** Tells a person, on stderr, and adds the same to the JSON. */
export function tellFixes(talk: Talk, settings: Settings, mended: readonly Mended[]): void {
  const named = mended.map((file) => ({ ...file, file: shown(settings, file.source.file) }));
  for (const { file, refused, carried } of named) {
    if (refused) talk.say({ da: `${printable(file)} ${refused.da}`, en: `${printable(file)} ${refused.en}` });
    else if (!settings.json) talk.say(listOf(printable(file), carried));
  }
  const done = named.filter(({ refused }) => refused === null);
  talk.wrote(done.map(({ file }) => file));
  talk.add(
    'fixed',
    done.flatMap(({ file, carried }) =>
      carried.map(({ diagnostic: { rule, place, fix } }) => ({ rule, place: { ...place, file }, edits: fix.edits })),
    ),
  );
  talk.add(
    'notFixed',
    named.flatMap(({ file, refused }) => (refused ? [{ file, message: refused }] : [])),
  );
  if (done.length === 0 && !settings.json) talk.say({ da: 'Der var intet at rette.', en: 'There was nothing to mend.' });
}

function listOf(file: string, carried: readonly Carried[]): Words {
  const heading: Words = {
    da: `${file}: ${carried.length} ${carried.length === 1 ? 'rettelse' : 'rettelser'}`,
    en: `${file}: ${carried.length} ${carried.length === 1 ? 'mending' : 'mendings'}`,
  };
  const width = Math.max(...carried.map(({ diagnostic }) => diagnostic.rule.length));
  const lines = carried.map(({ diagnostic: { rule, place }, before, after }) =>
    [`\n  ${String(place.from.line).padStart(4)}`, rule.padEnd(width), `${seen(before)} → ${seen(after)}`].join('  '),
  );
  return { da: heading.da + lines.join(''), en: heading.en + lines.join('') };
}

/** Longest piece of a text that is shown. */
const longest = 48;

/** On one line; of a long stretch only the ends, where the edits are. */
function seen(text: string): string {
  const line = printable(text.replaceAll('\n', '↵'));
  return line.length > longest ? `${line.slice(0, longest / 2)} … ${line.slice(-longest / 2)}` : line;
}
