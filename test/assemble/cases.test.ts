import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { assemble } from '../../src/assemble/index.js';
import { order } from '../../src/model/index.js';
import { dump } from './dump.js';
import { small } from './library.js';

const folder = new URL('../cases/assemble/', import.meta.url);

test.each(readdirSync(folder).sort())('assemble: %s', async (name) => {
  const file = new URL(`${name}/order.yaml`, folder);
  const wanted = order.parse(parse(readFileSync(file, 'utf8')));
  await expect(dump(assemble(small(), wanted, 'order.yaml'))).toMatchFileSnapshot(new URL(`${name}/expected.txt`, folder).pathname);
});
