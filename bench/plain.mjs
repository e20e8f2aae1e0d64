// The same sheets through plain React-PDF at its best: the new paginator, one Page a sheet, production mode, no tags.
import { createElement as h } from 'react';
import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { compose } from '../dist/print/compose/index.js';
import { faces } from '../dist/print/fonts.js';
import { fileURLToPath } from 'node:url';
import { supplies, tailored } from './ours.mjs';

const folder = new URL('../node_modules/@expo-google-fonts/', import.meta.url);
for (const { family, weight, style, file } of faces)
  Font.register({ family, src: fileURLToPath(new URL(file, folder)), fontWeight: weight, fontStyle: style });
Font.registerHyphenationCallback((word) => [word]);

const foot = (family, n, total) =>
  h(
    View,
    { fixed: true, style: { position: 'absolute', bottom: 24, left: 57, right: 57, flexDirection: 'row' } },
    h(Text, { style: { fontFamily: family, fontSize: 9, flex: 1 } }, 'Øvelse'),
    h(Text, { style: { fontFamily: family, fontSize: 9 } }, `Side ${n} af ${total}`),
  );

/** One PDF of the sheets, for each of the names. */
export async function printed(markdowns, names = ['']) {
  const pages = [];
  for (const name of names)
    for (const [i, markdown] of markdowns.entries()) {
      const composition = compose(tailored(markdown.replace('{{participant.name}}', name), i + 1).sheet, supplies(null));
      const { geometry: g } = composition;
      const style = { paddingTop: g.top, paddingRight: g.right, paddingBottom: g.bottom, paddingLeft: g.left };
      const blocks = await Promise.all(composition.blocks.map((block) => block.draw()));
      const body = blocks.map((block, k) => h(View, { key: k }, block));
      pages.push(
        h(
          Page,
          { key: pages.length, size: [g.width, g.height], style, experimentalPagination: true },
          foot('Source Sans 3', i + 1, markdowns.length),
          ...body,
        ),
      );
    }
  return renderToBuffer(h(Document, { title: 'Prøve', language: 'da-DK' }, ...pages));
}
