// Tailored sheets through our `print`.
import { print } from '../dist/print/index.js';
import { fontsOnDisk } from '../dist/world/fonts-on-disk.js';

const fonts = await fontsOnDisk();
const [symbols, pictures, facts] = [new Map(), new Map(), {}];
const place = { file: 'order.yaml', from: { line: 1, column: 1, offset: 0 }, to: { line: 1, column: 1, offset: 0 } };

/** One PDF of the sheets, for each of the names; `cache` is a world or null. */
export async function printed(sheets, names, cache) {
  const runs = names.length
    ? names.map((name, i) => ({ section: 0, slots: { 'participant.name': name }, participant: { number: i + 1, place } }))
    : [{ section: 0, slots: {} }];
  const job = {
    id: 'sheet',
    file: 'a.pdf',
    title: 'Prøve',
    when: '',
    copies: 1,
    paper: 'plain',
    sides: 'one',
    after: 'nothing',
    rightHandStarts: false,
  };
  const { value, diagnostics } = await print(
    { ...job, sections: [{ sheets }], runs },
    { fonts, symbols, pictures, facts, colour: 'colour', cache },
  );
  const bad = diagnostics.find((d) => d.severity === 'error');
  if (bad) throw new Error(JSON.stringify(bad));
  return { size: value.bytes.length, pages: value.pages };
}
