// What is in the folder: picture, name, page. Many lines stand closer, so that all are on one page; too many are parted into even pages.
import type { ReactElement } from 'react';
import type { Contents } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import type { DrawContext } from '../context.js';
import { Link, Text, View } from '../element.js';
import { type } from '../text.js';
import { symbol } from '../tokens.js';
import { widthOf } from './advances.js';
import { Sign } from './picture.js';
import { axisOf, gap, listTag, steps } from './style.js';

type EntryNode = Contents['entries'][number];

/** Room for the list under the title of its page, and how high a line is at most and at least: there its picture is as small as pictures go. */
const room: Pt = 566;
const height = { most: 60, least: symbol.min + 6 } as const;
const page: Pt = 90;
const widthIn = (context: DrawContext): Pt => context.width - (axisOf(context) || 58) - page - 10;

export function ContentsBlock({ node, context }: { node: Contents; context: DrawContext }): ReactElement {
  const pages = pagesOf(node.entries, widthIn(context));
  const high = heightFor(pages[0] ?? [], widthIn(context));
  return (
    <View {...listTag('None')} style={{ marginTop: gap.row, marginBottom: gap.block }}>
      {pages.map((entries, p) => (
        <View key={p} wrap={pages.length === 1}>
          {entries.map((entry, i) => (
            <Entry key={i} entry={entry} height={high} context={context} />
          ))}
        </View>
      ))}
    </View>
  );
}

/** Points that a line takes when those of one line are so high: a long name has more lines. */
const takes = ({ title }: EntryNode, high: Pt, width: Pt): Pt =>
  Math.max(high, Math.ceil(widthOf(title, steps.strong.size, steps.strong.weight) / width) * steps.strong.line);
const sumOf = (entries: readonly EntryNode[], high: Pt, width: Pt): Pt =>
  entries.reduce((sum, entry) => sum + takes(entry, high, width), 0);

/** As few pages as hold all when lines stand close, each with as many lines as the others. */
function pagesOf(entries: readonly EntryNode[], width: Pt): EntryNode[][] {
  const count = Math.max(1, Math.ceil(sumOf(entries, height.least, width) / room));
  const each = Math.ceil(entries.length / count);
  return Array.from({ length: count }, (_, i) => entries.slice(i * each, (i + 1) * each));
}
/** The highest that lets all of them stand on one page. */
function heightFor(entries: readonly EntryNode[], width: Pt): Pt {
  let high: Pt = height.most;
  while (high > height.least && sumOf(entries, high, width) > room) high--;
  return high;
}

function Entry({ entry, height: high, context }: { entry: EntryNode; height: Pt; context: DrawContext }): ReactElement {
  const axis = axisOf(context) || 58;
  const size = high - 8 < symbol.min ? symbol.min : Math.min(52, high - 8);
  const color = context.colours.ink;
  return (
    <View tag="LI" wrap={false} style={{ flexDirection: 'row', alignItems: 'center', minHeight: high }}>
      <View style={{ width: axis, paddingLeft: axisOf(context) ? 12 : 0, minHeight: size }}>
        {entry.symbol !== '' && <Sign of={entry.symbol} size={size} />}
      </View>
      <View tag="LBody" style={{ width: widthIn(context) + 10, paddingRight: 10 }}>
        <Link src={`#${entry.anchor}`} style={{ textDecoration: 'none' }}>
          <Text style={type(steps.strong, color)}>{entry.title}</Text>
        </Link>
      </View>
      <View tag="Lbl" style={{ width: page, flexDirection: 'row', justifyContent: 'flex-end' }}>
        <Text tag="Span" style={type(steps.body, color, { width: 44 })}>
          Side
        </Text>
        <Text tag="Span" slot={`page:${entry.anchor}`} style={type(steps.strong, color, { width: 34 })}>
          00
        </Text>
      </View>
    </View>
  );
}
