import { fingerprint } from '../../src/model/index.js';
import { memoryWorld } from '../../src/world/index.js';

export const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><path d="M9 9h9"/></svg>';

export const sheet = (fields = '', kind = 'handout'): string =>
  `---\ntitle: Et ark\nkind: ${kind}\nreview: { status: draft }\n${fields}---\n\nTekst.\n`;

const course = `id: prøve
name: Prøve
short: Prøve
meeting: Møde
edition: standard
missingEasyRead: warning
readers: [participant, facilitator]
leads:
  R: { name: Leder R, role: r }
  S: { name: Leder S, role: s }
options:
  hours: { type: number, of: [2, 3], default: 2, about: Timer }
  meal: { type: flag, default: true, about: Mad }
frame: [velkomst, mad, farvel]
credits: []
`.replace('prøve', 'proeve');

export const session = `title: Første møde
short: Første
symbol: glad
mark: { shape: circle, colour: ochre, sign: "1" }
sheets:
  participant: [ark-et, ark-to]
  facilitator: [guide-et]
homework: [opgave]
decks: [kort]
agenda:
  - { id: velkomst, title: Velkommen, symbol: glad, minutes: { 2: 60, 3: 80 }, lead: R, sheets: [ark-et] }
  - { id: mad, title: Mad, symbol: glad, minutes: 40, lead: both, when: meal }
  - { id: farvel, title: Farvel, symbol: ked, minutes: { 2: 20, 3: 60 }, lead: S }
`;

/** A content folder without a fault. */
export const files: Record<string, string | Uint8Array> = {
  'content/proeve/course.yaml': course,
  'content/proeve/sessions/1.yaml': session,
  'content/proeve/sheets/ark-et.md': sheet('symbol: glad\nsources: [F-TRANG-1]\nthemes: [1]\n'),
  'content/proeve/sheets/ark-et.easy-read.md': sheet(`edition: easy-read\nadapts: "${fingerprint('\nTekst.\n').slice(0, 6)}"\n`),
  'content/proeve/sheets/ark-to.md': sheet(),
  'content/proeve/sheets/guide-et.md': sheet('audience: facilitator\n', 'guide'),
  'content/proeve/sheets/opgave.md': sheet('', 'homework'),
  'content/proeve/sheets/stoetteseddel.md': sheet('audience: support\nsupports: opgave\n'),
  'content/shared/kort.md': sheet('carrier: cards\n', 'cards'),
  'content/symbols/symbols.yaml':
    'glad: { source: openmoji 1F642, name: glad, licence: CC BY-SA 4.0 }\nked: { source: own, name: ked, licence: CC BY-SA 4.0 }\n',
  'content/symbols/svg/glad.svg': svg,
  'content/symbols/svg/ked.svg': svg,
  'content/facts.yaml': 'F-TRANG-1:\n  fact: Den går over.\n  sure: C\n  verified: false\n  cite: NIDA 1998\n  sources: [NIDA 1998]\n',
  'content/contacts.yaml': 'alarm: { name: Alarm, number: "112", group: acute, confirmed: null }\n',
  'templates/forside.md': sheet('', 'cover'),
  'templates/trykseddel.md': sheet('audience: facilitator\n', 'print-run'),
};

/** The small world with some files changed, or (null) taken away. */
export function smallWorld(changes: Record<string, string | Uint8Array | null> = {}): ReturnType<typeof memoryWorld> {
  const all = Object.entries({ ...files, ...changes }).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null);
  return memoryWorld(Object.fromEntries(all));
}

/** One text of the small world with a part of it exchanged. */
export function edited(file: string, from: string, to: string): Record<string, string> {
  const text = files[file] as string;
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return { [file]: text.replace(from, to) };
}
