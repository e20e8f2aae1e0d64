import type { WordLists, World } from '../model/index.js';

/** Every file under some folders, by its path in composed letters (some systems list "å" as two characters). */
export interface Files {
  paths: string[];
  read(path: string): Promise<Uint8Array>;
}

export async function listFiles(world: World, folders: readonly string[]): Promise<Files> {
  const listed = (await Promise.all(folders.map((folder) => world.list(folder)))).flat();
  const spelled = new Map(listed.map((path) => [path.normalize('NFC'), path]));
  return { paths: [...spelled.keys()], read: (path) => world.read(spelled.get(path) ?? path) };
}

/** What a file of the content folder is, by its path alone. */
export type FileRole =
  | { is: 'course'; course: string }
  | { is: 'session'; course: string; id: string; number: number | null }
  | { is: 'papers'; course: string; id: string }
  | { is: 'sheet'; course: string }
  | { is: 'symbols' | 'facts' | 'contacts' | keyof WordLists | 'picture' | 'drawing' | 'other' | 'stray' };

const lists = new Map<string, keyof WordLists>([
  ['words/undgaa.yaml', 'avoid'],
  ['words/termer.yaml', 'terms'],
  ['words/lange-ord.yaml', 'longWords'],
  ['words/ordliste.yaml', 'own'],
]);

/** @param path relative to the content folder */
export function roleOf(path: string): FileRole {
  const parts = path.split('/');
  const [course = '', room = '', ...rest] = parts;
  const name = parts.at(-1)!;
  if (path === 'facts.yaml') return { is: 'facts' };
  if (path === 'contacts.yaml') return { is: 'contacts' };
  if (lists.has(path)) return { is: lists.get(path)! };
  if (path === 'symbols/symbols.yaml') return { is: 'symbols' };
  if (/^symbols\/svg\/[^/]+\.svg$/.test(path)) return { is: 'drawing' };
  if (name.startsWith('.') || /^(README|LICEN[CS]E|CREDITS)/i.test(name) || course === 'symbols' || course === 'words')
    return { is: 'other' };
  if (parts.length === 2 && room === 'course.yaml') return { is: 'course', course };
  if (rest.length === 1 && (room === 'sessions' || room === 'themes') && name.endsWith('.yaml')) return session(course, room, name);
  if (rest.length === 1 && room === 'papers' && name.endsWith('.yaml')) return { is: 'papers', course, id: name.slice(0, -'.yaml'.length) };
  if (parts.length > 1 && name.endsWith('.md')) return { is: 'sheet', course };
  return { is: /\.(png|jpe?g|svg)$/i.test(name) ? 'picture' : 'stray' };
}

function session(course: string, room: string, name: string): FileRole {
  const id = name.slice(0, -'.yaml'.length);
  const number = room === 'sessions' && /^[1-9]\d{0,2}$/.test(id) ? Number(id) : null;
  return { is: 'session', course, id, number };
}
