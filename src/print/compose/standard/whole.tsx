// Lists that come from elsewhere: phone numbers, and the contents of what is printed.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { Contacts, ContactRow, Contents } from '../../../model/index.js';
import type { DrawContext, Drawer } from '../context.js';
import { Link, Text, View } from '../element.js';
import { Fixed, ragged, sized, type } from '../text.js';
import { standard, stroke, writing } from '../tokens.js';
import { below, blockGap, textWidth } from './parts.js';

export const drawContacts: Drawer<Contacts> = (node, context) => {
  const width = textWidth(context);
  const edge: Style = { borderTopWidth: stroke.heavy, borderTopColor: context.colours.accent };
  return (
    <View
      tag="Table"
      attrs={{ O: 'Table', Summary: 'Telefonnumre' }}
      style={{ ...edge, width, marginTop: 3, marginBottom: below(context, blockGap) }}
    >
      {node.rows.map((row, i) => (
        <Contact key={i} row={row} last={i === node.rows.length - 1} context={context} />
      ))}
    </View>
  );
};
function Contact({ row, last, context }: { row: ContactRow; last: boolean; context: DrawContext }): ReactElement {
  const { ink, rule, soft } = context.colours;
  const line: Style = last
    ? { borderBottomWidth: stroke.frame, borderBottomColor: ink }
    : { borderBottomWidth: stroke.hair, borderBottomColor: rule };
  return (
    <View tag="TR" wrap={false} style={{ flexDirection: 'row', alignItems: 'center', minHeight: 36, paddingVertical: 5, ...line }}>
      <View tag="TH" scope="Row" style={{ flex: 1, ...ragged }}>
        <Fixed step={sized(standard.h3, 11.5, 14.5)} context={context}>
          {row.name}
        </Fixed>
        {row.note !== '' && (
          <Fixed step={sized(standard.small, 9.5, 12.5)} context={context} color={soft} style={ragged}>
            {row.note}
          </Fixed>
        )}
      </View>
      <View tag="TD" style={{ width: 126 }}>
        {row.number ? (
          <Fixed step={sized(standard.lead, 15, 19, 700)} context={context} style={{ textAlign: 'right' }}>
            {row.number}
          </Fixed>
        ) : (
          <View
            tag="Figure"
            alt={`Skriv nummeret her: ${row.name}`}
            style={{ height: writing.pitch.standard - 4, borderBottomWidth: stroke.rule, borderBottomColor: rule }}
          />
        )}
      </View>
    </View>
  );
}

/** So many lines at the end stay together, so that no few of them stand alone on a page. */
const together = 4;

/** Page numbers stand before the titles: the eye need not cross the page. */
export const drawContents: Drawer<Contents> = ({ entries }, context) => {
  const drawn = entries.map((entry, i) => <Entry key={i} entry={entry} context={context} />);
  return (
    <View
      tag="L"
      attrs={{ O: 'List', ListNumbering: 'None' }}
      style={{ width: textWidth(context), marginBottom: below(context, blockGap) }}
    >
      {drawn.slice(0, -together)}
      <View wrap={false}>{drawn.slice(-together)}</View>
    </View>
  );
};
const Entry = ({ entry, context }: { entry: Contents['entries'][number]; context: DrawContext }): ReactElement => (
  <View tag="LI" wrap={false} style={{ flexDirection: 'row', marginBottom: 6 }}>
    <Text tag="Lbl" slot={`page:${entry.anchor}`} style={type(sized(standard.h3, 11.5, 15.5), context.colours.ink, { width: 34 })}>
      00
    </Text>
    <View tag="LBody" style={{ flex: 1, flexDirection: 'row' }}>
      <Text
        tag="Span"
        hyphenationPenalty={10000}
        style={type(sized(standard.body, 11.5, 15.5), context.colours.ink, { maxWidth: 250, marginRight: 10 })}
      >
        <Link src={`#${entry.anchor}`} style={{ color: context.colours.ink, textDecoration: 'none' }}>
          {entry.title}
        </Link>
      </Text>
      {entry.kind !== '' && (
        <Fixed
          step={sized(standard.small, 9.5, 15.5)}
          context={context}
          color={context.colours.soft}
          tag="Span"
          style={{ paddingTop: 0.5 }}
        >
          {entry.kind}
        </Fixed>
      )}
    </View>
  </View>
);
