// React-PDF at its best on the same elements: one Page a sheet, the new paginator.
import React from 'react';
import { Document, Font, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { compose } from '../dist/print/compose/index.js';

const h = React.createElement;

export function registerFonts(fonts) {
  const families = new Map();
  for (const { family, weight, style, bytes } of fonts) {
    if (!families.has(family)) families.set(family, []);
    families
      .get(family)
      .push({ src: `data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}`, fontWeight: weight, fontStyle: style });
  }
  for (const [family, faces] of families) Font.register({ family, fonts: faces });
  Font.registerHyphenationCallback((word) => [word]);
}

const foot = (n, of) =>
  h(
    View,
    {
      fixed: true,
      style: { position: 'absolute', left: 56.7, right: 56.7, bottom: 27, flexDirection: 'row', justifyContent: 'space-between' },
    },
    h(Text, { style: { fontFamily: 'Source Sans 3', fontSize: 8.5 } }, 'Kladde – ikke fagligt godkendt'),
    h(Text, { style: { fontFamily: 'Source Sans 3', fontSize: 9.5 } }, `Side ${n} af ${of}`),
  );

/** Renders the sheets with plain React-PDF. @returns the PDF's bytes */
export async function renderStock(sheets, supplies) {
  const pages = [];
  for (const [i, sheet] of sheets.entries()) {
    const blocks = await Promise.all(compose(sheet, supplies).blocks.map((block) => block.draw()));
    pages.push(
      h(
        Page,
        {
          key: i,
          size: 'A4',
          experimentalPagination: true,
          style: { paddingLeft: 56.7, paddingRight: 56.7, paddingTop: 39.7, paddingBottom: 59.5, fontFamily: 'Source Sans 3' },
        },
        foot(i + 1, sheets.length),
        ...blocks.map((block, j) => h(View, { key: j }, block)),
      ),
    );
  }
  return renderToBuffer(h(Document, { title: 'Ark', language: 'da-DK' }, ...pages));
}
