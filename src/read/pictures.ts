import { type Checked, type Diagnostic, startOf, type Words } from '../model/index.js';
import { pictureHeader } from './picture-header.js';
import { placesOf } from './places.js';
import { say, words } from './say.js';
import { checkSvg } from './svg.js';
import { readText } from './text.js';

const mostBytes = 8 * 1024 * 1024;
/** A decoded picture takes four bytes a pixel. */
const mostPixels = 40_000_000;

/**
 * Looks at a picture before anybody decodes it.
 *
 * @returns the bytes, or null when they may not be printed
 */
export function checkPicture(file: string, bytes: Uint8Array): Checked<Uint8Array | null> {
  const diagnostics = /\.svg$/i.test(file) ? checkDrawing(file, bytes) : checkPixels(file, bytes);
  return { value: diagnostics.length > 0 ? null : bytes, diagnostics };
}

function checkDrawing(file: string, bytes: Uint8Array): Diagnostic[] {
  const { value, diagnostics } = readText(file, bytes);
  return value === null ? diagnostics : checkSvg(value, placesOf(file, value));
}

function checkPixels(file: string, bytes: Uint8Array): Diagnostic[] {
  const about = (rule: string, message: Words, hint: Words) => [say(rule, startOf(file), message, hint)];
  const smaller = words('Gem billedet i en mindre størrelse.', 'Save the picture in a smaller size.');
  if (bytes.length > mostBytes) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    return about(
      'picture-too-large',
      words(`Billedet fylder ${size} MiB. Det må højst fylde 8 MiB.`, `The picture is ${size} MiB. It may be 8 MiB at most.`),
      smaller,
    );
  }
  const header = pictureHeader(bytes);
  const named = /\.png$/i.test(file) ? 'png' : 'jpeg';
  if (header === null || header.kind !== named || header.width * header.height === 0) {
    const kind = named === 'png' ? 'PNG' : 'JPEG';
    return about(
      'broken-picture',
      words(`Filen er ikke et ${kind}-billede.`, `The file is not a ${kind} picture.`),
      words(`Gem billedet igen som ${kind}.`, `Save the picture as ${kind} again.`),
    );
  }
  if (header.width * header.height <= mostPixels) return [];
  const size = `${header.width} × ${header.height}`;
  return about(
    'picture-too-large',
    words(
      `Billedet er ${size} punkter. Det må højst have 40 millioner.`,
      `The picture has ${size} pixels. It may have 40 million at most.`,
    ),
    smaller,
  );
}
