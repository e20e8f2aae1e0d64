import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, defaultClientConditions } from 'vite';
import { libraryToJson, type Library } from '../../src/model/index.js';
import { faces } from '../../src/print/fonts.js';

/** Builds the test page with the worker into `out`, with the library as JSON and the fonts beside it. */
export async function buildPage(library: Library, out: string): Promise<void> {
  await build({
    root: import.meta.dirname ?? dirname(new URL(import.meta.url).pathname),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    worker: { format: 'es' },
    // Some packages have a build for pages, which wants a document, and one for workers.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    // Preloading asks for `document`, which a worker has not.
    build: { outDir: out, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  await writeFile(join(out, 'library.json'), libraryToJson(library));
  const fonts = join(dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json')), '..');
  for (const { file } of faces) {
    await mkdir(dirname(join(out, 'fonts', file)), { recursive: true });
    await cp(join(fonts, file), join(out, 'fonts', file));
  }
}
