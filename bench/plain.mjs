// The same sheets through plain React-PDF at its best: the new paginator, one Page a sheet, production mode, no tags, no bookmarks.
// It gets the elements that our compose draws; what they hold for tagging and slots, it passes over.
import { fileURLToPath } from 'node:url';
import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement as h } from 'react';
import { compose } from '../dist/print/compose/index.js';
import { faces } from '../dist/print/fonts.js';

const folder = new URL('../node_modules/@expo-google-fonts/', import.meta.url);
for (const { family, weight, style, file } of faces) {
  Font.register({ family, src: fileURLToPath(new URL(file, folder)), fontWeight: weight, fontStyle: style });
}
Font.registerHyphenationCallback((word) => [word]);
const supplies = { fonts: [], symbols: new Map(), pictures: new Map(), facts: {}, colour: 'colour', cache: null };

const small = { fontFamily: 'Source Sans 3', fontSize: 9 };
const foot = (n, total) =>
  h(
    View,
    { fixed: true, style: { position: 'absolute', bottom: 24, left: 57, right: 57, flexDirection: 'row' } },
    h(Text, { style: { ...small, flex: 1 } }, 'Øvelse'),
    h(Text, { style: small }, `Side ${n} af ${total}`),
  );

/** One PDF of the sheets. Each copy of a named person is sheets of its own. */
export async function printed(sheets) {
  const pages = [];
  for (const [i, sheet] of sheets.entries()) {
    const { geometry: g, blocks } = compose(sheet, supplies);
    const style = { paddingTop: g.top, paddingRight: g.right, paddingBottom: g.bottom, paddingLeft: g.left };
    const drawn = await Promise.all(blocks.map((block) => block.draw()));
    const body = drawn.map((block, k) => h(View, { key: k }, block));
    pages.push(h(Page, { key: i, size: [g.width, g.height], style, experimentalPagination: true }, foot(i + 1, sheets.length), ...body));
  }
  const bytes = await renderToBuffer(h(Document, { title: 'Prøve', language: 'da-DK' }, ...pages));
  return { size: bytes.length, pages: bytes.toString('latin1').match(/\/Type \/Page\b/g).length };
}
