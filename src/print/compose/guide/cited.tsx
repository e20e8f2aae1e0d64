// At the end of a guide: what the others' sheets rest on. Their own feet do not say it where a guest might read along.
import type { ReactElement } from 'react';
import type { DrawContext } from '../context.js';
import { View } from '../element.js';
import type { CitedFacts } from '../foot-facts.js';
import { Fixed, ragged } from '../text.js';
import { columns, grid, standard } from '../tokens.js';

const code = columns(2);

/** So many rows stay with the heading, and so many at the end together: a page never holds a lonely few. */
const together = { first: 2, last: 4 } as const;

/** A heading, what to do with it, and a row for each sheet: the code at its foot, its title, its sources. */
export function drawCited(rows: readonly CitedFacts[], context: DrawContext): ReactElement {
  const last = Math.max(rows.length - together.last, 0);
  const first = last <= together.first ? rows.length : together.first;
  const drawn = (some: readonly CitedFacts[]): ReactElement[] => some.map((row) => <Row key={row.code} row={row} context={context} />);
  return (
    <View style={{ marginTop: standard.h2.before }}>
      <View wrap={false}>
        <Fixed tag="H2" step={standard.h2} context={context} style={{ marginBottom: standard.h2.after }}>
          Kilder til de andres ark
        </Fixed>
        <Fixed step={standard.small} context={context} style={{ ...ragged, marginBottom: standard.small.after }}>
          Nederst på arkene står kun en kode, så de kan ligge fremme. Spørger nogen, hvor noget kommer fra, så find koden her.
        </Fixed>
        {drawn(rows.slice(0, first))}
      </View>
      {drawn(rows.slice(first, last))}
      {first < rows.length && <View wrap={false}>{drawn(rows.slice(last))}</View>}
    </View>
  );
}
const Row = ({ row, context }: { row: CitedFacts; context: DrawContext }): ReactElement => (
  <View wrap={false} style={{ flexDirection: 'row', marginBottom: 2 }}>
    <Fixed step={standard.small} context={context} style={{ width: code, marginRight: grid.gutter }}>
      {row.code}
    </Fixed>
    <Fixed step={standard.small} context={context} style={{ flex: 1, ...ragged }}>
      {`${row.title}: ${row.cites}`}
    </Fixed>
  </View>
);
