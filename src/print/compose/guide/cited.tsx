// At the end of a guide: what the others' sheets rest on, and the guide. Their own feet do not say it where a guest might read along.
import type { ReactElement } from 'react';
import type { DrawContext } from '../context.js';
import { View } from '../element.js';
import type { CitedFacts } from '../foot-facts.js';
import type { Piece } from '../runs.js';
import { Fixed, ragged, SetLines } from '../text.js';
import { standard } from '../tokens.js';

/** So many rows stay together: a few that stood alone on a page would be lost there. More are parted evenly. */
const most = 14;

/** Small print, as a foot is: a row for each sheet, its code first. */
export function drawCited(rows: readonly CitedFacts[], context: DrawContext): ReactElement {
  const each = Math.ceil(rows.length / Math.ceil(rows.length / most));
  const groups = Array.from({ length: Math.ceil(rows.length / each) }, (_, i) => rows.slice(i * each, (i + 1) * each));
  return (
    <View style={{ marginTop: standard.h3.before }}>
      {groups.map((group, g) => (
        <View key={g} wrap={false}>
          {g === 0 && (
            <Fixed tag="H2" step={standard.h3} context={context} style={{ marginBottom: standard.h3.after }}>
              Kilder, efter koden nederst på arkene
            </Fixed>
          )}
          {group.map((row) => (
            <Row key={row.code} row={row} context={context} />
          ))}
        </View>
      ))}
    </View>
  );
}
function Row({ row: { code, title, cites }, context }: { row: CitedFacts; context: DrawContext }): ReactElement {
  const line: Piece[] = [
    { type: 'run', text: code, strong: true },
    { type: 'run', text: `${code && ' '}${title}: ${cites}` },
  ];
  return <SetLines nodes={[]} lines={[line]} step={standard.footer} context={context} tag="P" style={{ marginBottom: 1, ...ragged }} />;
}
