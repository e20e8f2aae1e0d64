import { type Checked, startOf } from '../model/index.js';
import { placesOf } from './places.js';
import { say, words } from './say.js';

/** No text of ours is near this; a larger one is a mistake, or meant to cost time. */
export const longestText = 256 * 1024;

/**
 * The text of a file: UTF-8, without byte order mark, line ends "\n", composed letters (NFC).
 *
 * @returns null for a file that is too large or not UTF-8
 */
export function readText(file: string, bytes: Uint8Array): Checked<string | null> {
  if (bytes.length > longestText) {
    const kib = Math.ceil(bytes.length / 1024);
    const message = words(`Filen fylder ${kib} KiB. Den må højst fylde 256 KiB.`, `The file is ${kib} KiB. It may be 256 KiB at most.`);
    return { value: null, diagnostics: [say('file-too-large', startOf(file), message, words('Del filen i flere.', 'Split the file.'))] };
  }
  const text = normalise(new TextDecoder('utf-8').decode(bytes));
  if (isUtf8(bytes)) return { value: text, diagnostics: [] };
  const at = Math.max(0, text.indexOf('\uFFFD'));
  const diagnostic = say(
    'not-utf8',
    placesOf(file, text)(at, at + 1),
    words(
      'Filen er ikke gemt som UTF-8. Her står et tegn, der ikke kan læses.',
      'The file is not saved as UTF-8. Here stands a character that cannot be read.',
    ),
    words('Åbn filen i din editor, og gem den med tegnsættet UTF-8.', 'Open the file in your editor and save it with the encoding UTF-8.'),
  );
  return { value: null, diagnostics: [diagnostic] };
}

/** How we spell texts, so that the same words are the same bytes whoever wrote them. Drops one byte order mark. */
export const normalise = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
