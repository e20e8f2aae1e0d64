import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { faces, type FontFace } from '../print/fonts.js';

/**
 * The typefaces from their npm packages.
 *
 * @throws when a package is not installed
 */
export async function fontsOnDisk(): Promise<FontFace[]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    faces.map(async ({ file, ...face }) => {
      const bytes = await readFile(resolve(`@expo-google-fonts/${file}`));
      return { ...face, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
    }),
  );
}
