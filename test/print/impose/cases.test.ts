// A case for each carrier: a text, and what stands where on each side of paper, in millimetres from the upper left corner.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { carriersOf } from '../../../src/model/index.js';
import { checkStructure } from '../../pdf-structure.js';
import { openPdf } from '../../pdf-text.js';
import { keep } from '../engine/kit.js';
import { made, pressed } from '../easy/sheets.js';
import { mm } from './paper.js';

const root = new URL('../../../', import.meta.url);
const folder = 'test/cases/carriers/';

interface Item {
  str: string;
  transform: number[];
}
/** Each line of words on each side of paper: where it begins, and how it is turned. */
async function dump(bytes: Uint8Array): Promise<string> {
  const document = await openPdf(bytes);
  const out: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const [, , width, height] = page.view as [number, number, number, number];
    out.push(`side ${n}: ${Math.round(mm(width))} × ${Math.round(mm(height))} mm`);
    const { items } = await page.getTextContent({ disableNormalization: true });
    for (const { str, transform } of items as Item[]) {
      if (str.trim() === '') continue;
      const [a = 1, b = 0, , , x = 0, y = 0] = transform;
      const turned = Math.round((Math.atan2(b, a) * 180) / Math.PI);
      const size = Math.hypot(a, b);
      out.push(`  ${mm(x).toFixed(1)} ${mm(height - y).toFixed(1)}${turned ? ` på hovedet` : ''} · ${size.toFixed(1)} pt · ${str}`);
    }
  }
  await document.loadingTask.destroy();
  return `${out.join('\n')}\n`;
}

describe.each(readdirSync(new URL(folder, root)))('%s', (name) => {
  const file = `${folder}${name}/input.easy-read.md`;
  const { sheet, diagnostics } = made(file, readFileSync(new URL(file, root), 'utf8'));
  it('has nothing wrong with it', () => expect(diagnostics).toEqual([]));

  it.each(carriersOf(sheet.document.meta))('stands on paper as it is to, as %s', async (carrier) => {
    const { value, diagnostics: found } = await pressed({ ...sheet, setting: { ...sheet.setting, carrier } });
    expect(found).toEqual([]);
    const { problems, tree } = checkStructure(value.bytes);
    expect(problems).toEqual([]);
    keep(`carrier-${name}-${carrier}`, value.bytes);
    const read = tree.text.replace(/\s+/g, ' ').trim();
    await expect(`${await dump(value.bytes)}læst: ${read}\n`).toMatchFileSnapshot(
      new URL(`${folder}${name}/${carrier}.txt`, root).pathname,
    );
  });
});
