// The foot of the standard edition: what the sheet is at the left, the page at the right.
import type { ReactElement } from 'react';
import type { DrawContext } from './context.js';
import { Text, View } from './element.js';
import type { FootFacts } from './sheet-facts.js';
import { Fixed, sized, type } from './text.js';
import { foot as measure, standard, stroke } from './tokens.js';

const pageNumber = sized(standard.footer, 9.5, 12, 700);
export const pageWidth = 96;

export function drawFoot(facts: FootFacts, context: DrawContext): ReactElement {
  const { rule, soft, ink } = context.colours;
  const edge = { borderTopWidth: stroke.hair, borderTopColor: rule, paddingTop: measure.standard.gap };
  return (
    <View tag="Artifact" style={{ ...edge, flexDirection: 'row', alignItems: 'flex-start' }}>
      <View style={{ flex: 1 }}>
        {facts.foot.map((line, i) => (
          <Fixed key={i} step={standard.footer} context={context} color={soft} style={{ paddingRight: 10 }}>
            {line}
          </Fixed>
        ))}
      </View>
      <Text slot="page" style={type(pageNumber, ink, { width: pageWidth, textAlign: 'right' })}>
        Side 00 af 00
      </Text>
    </View>
  );
}
