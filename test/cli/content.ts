import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const sheet = (meta: string, body: string): string => `---\n${meta}\nreview: { status: draft }\n---\n\n${body}\n`;
const session = (title: string, sheets: string, more = ''): string => `title: ${title}
short: ${title}
symbol: glad
mark: { shape: circle, colour: ochre, sign: "1" }
sheets: ${sheets}
${more}agenda:
  - { id: velkomst, title: Velkommen, symbol: glad, minutes: { 2: 120, 3: 180 }, lead: both }
`;

/** A course of two small sessions, for the command line: every kind of job, few words. */
export const small: Record<string, string> = {
  'content/symbols/symbols.yaml': 'glad: { source: openmoji 1F642, name: glad, licence: CC BY-SA 4.0 }\n',
  'content/lille/course.yaml': `id: lille
name: Det lille forløb
short: Lille
meeting: Møde
edition: standard
missingEasyRead: warning
readers: [participant, facilitator, support]
leads:
  R: { name: Den ene leder, role: ene }
  S: { name: Den anden leder, role: anden }
options:
  hours: { type: number, of: [2, 3], default: 2, about: Timer }
  meal: { type: flag, default: true, about: Mad }
frame: [velkomst]
credits: []
`,
  'content/lille/sessions/1.yaml': session('Begynd', '{ participant: [dagen], facilitator: [guide-et] }', 'homework: [opgave]\n'),
  'content/lille/sessions/2.yaml': session('Videre', '{ participant: [dagen, maal] }'),
  'content/lille/sheets/dagen.md': sheet(
    'title: Min dag\nkind: worksheet',
    'Skriv om din dag, {{participant.name}}\n\n::lines{count=3 label="Min dag"}',
  ),
  'content/lille/sheets/maal.md': sheet(
    'title: Mit mål\nkind: worksheet',
    'Et mål er noget, du gerne vil.\n\n:::when{meal=true}\nVi spiser sammen.\n:::',
  ),
  'content/lille/sheets/opgave.md': sheet('title: Opgave til næste gang\nkind: homework', 'Prøv én ting.'),
  'content/lille/sheets/seddel.md': sheet(
    'title: Til dig, der støtter\nkind: handout\naudience: support\nsupports: opgave',
    'Spørg først.',
  ),
  'content/lille/sheets/guide-et.md': sheet('title: Guide\nkind: guide\naudience: facilitator', 'Begynd roligt.\n\n::agenda'),
};

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** An empty folder of its own, removed when all tests of the file are over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trykklar-'));
  folders.push(folder);
  return folder;
}

/** Such a folder with that content, one symbol and the common templates that it needs. */
export function workshop(changes: Record<string, string> = {}): string {
  const folder = emptyFolder();
  for (const [path, text] of Object.entries({ ...small, ...changes })) put(folder, path, text);
  cpSync(join(root, 'content/symbols/svg/glad.svg'), join(folder, 'content/symbols/svg/glad.svg'));
  for (const name of ['forside', 'trykseddel']) cpSync(join(root, `templates/${name}.md`), join(folder, `templates/${name}.md`));
  return folder;
}

export function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
