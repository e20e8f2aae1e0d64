// The writing half of a build as a process of its own, to be killed: the same outlet, the same manifest, files that are made already.
// node writing.mjs <compiled modules> <folder> <folder of the files to write>
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , dist, folder, version] = process.argv;
const { openOutlet } = await import(pathToFileURL(join(dist, 'cli/outlet.js')).href);
const outlet = await openOutlet({ outFolder: join(folder, 'out') }, 'build');
const order = (session) => ({ course: 'lille', session, options: {}, participants: 8 });
for (const session of [1, 2]) {
  const place = join(folder, version, 'lille', String(session));
  const files = readdirSync(place).map((file) => ({ file, bytes: readFileSync(join(place, file)), pages: 1, copies: 1, sheets: [] }));
  await outlet.put(`lille/${session}`, files, order(session));
}
await outlet.close(() => false);
