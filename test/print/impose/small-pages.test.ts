// The standard edition on A5: what stands side by side on A4 stands one under the other, and no words lie on others.
import { expect, it } from 'vitest';
import { openPdf } from '../../pdf-text.js';
import { made, pressed } from '../easy/sheets.js';

interface Line {
  left: number;
  right: number;
  base: number;
}
async function linesOf(bytes: Uint8Array, page: number): Promise<Line[]> {
  const document = await openPdf(bytes);
  const { items } = await (await document.getPage(page)).getTextContent();
  await document.loadingTask.destroy();
  return (items as { str: string; transform: number[]; width: number }[])
    .filter(({ str }) => str.trim())
    .map(({ transform: [, , , , left = 0, base = 0], width }) => ({ left, right: left + width, base }));
}
/** Lines that begin inside another line of about the same height. */
const onOthers = (lines: Line[]): Line[] =>
  lines.filter((a) => lines.some((b) => a !== b && Math.abs(a.base - b.base) < 9 && a.left > b.left + 1 && a.left < b.right - 1));

const front = '---\ntitle: Hæfte\nkind: handout\ncarrier: booklet\nreview: { status: draft }\n---\n\n';
const sentence = 'Trang kan virke tilfældig, indtil den står på papir, så skriv en linje, når du mærker den, også når den er svag.';

it.each([
  ['the introduction and its advice', `${sentence} ${sentence}\n\n:::box{kind=tip}\nSkriv samme dag.\n\nBrug stikord.\n:::\n`],
  [
    'the parts of a warning',
    `## Sådan\n\n::::box{kind=warning title="Hvis det bliver svært"}\n### Nogen får det dårligt\n\n${sentence}\n\n### Nogen vil gå\n\n${sentence}\n::::\n`,
  ],
  [
    'the points of a form and their cells',
    '## Et skema\n\n::scale{name="helhed" label="Mødet som helhed" ask="Fik du noget med hjem?" notes=1}\n\n::scale{name="tiden" label="Tiden" ask="Var der tid nok til det vigtige?" notes=1}\n',
  ],
])('%s do not lie on each other', async (_, body) => {
  const { sheet, diagnostics: before } = made('test/cases/quick.md', front + body);
  expect(before).toEqual([]);
  const { value, diagnostics } = await pressed(sheet);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const lines = await linesOf(value.bytes, 1);
  expect(lines.length).toBeGreaterThan(6);
  expect(onOthers(lines)).toEqual([]);
});
