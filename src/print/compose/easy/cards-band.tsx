// Head and foot of a page of cards: outside the cards, in as many columns as there are cards beside each other, so that no crop mark
// runs through the words.
import type { ReactElement } from 'react';
import type { CardCount } from '../../../model/index.js';
import type { DrawContext } from '../context.js';
import { Text, View } from '../element.js';
import { type } from '../text.js';
import { card } from '../tokens.js';
import { cardsBand, cardsFootMargin, cardsFootOf, cardsStaff, type CardsMargins } from './cards-foot.js';

interface Props {
  columns: string[][];
  each: CardCount;
  context: DrawContext;
}

/** Which cards these are, what to do with the page, and which sheet; then where facts and pictures come from. */
export const drawCardsFoot = ({ foot }: CardsMargins, each: CardCount, context: DrawContext): ReactElement => (
  <Band columns={foot} each={each} context={context} cards />
);
/** What the foot has no room for. */
export const drawCardsHead = ({ head }: CardsMargins, each: CardCount, context: DrawContext): ReactElement => (
  <Band columns={head} each={each} context={context} />
);

/** Its height is fixed: what does not go in is a fault that stops the print, and never lost in silence. */
function Band({ columns, each, context, cards = false }: Props & { cards?: boolean }): ReactElement {
  const { width, room } = cardsFootOf(each);
  const style = type(cardsStaff, context.colours.ink, { width: room });
  return (
    <View tag="Artifact" style={{ flexDirection: 'row', width: 2 * card.width, height: cardsBand.height, alignItems: 'flex-start' }}>
      {columns.map((lines, c) => (
        <View key={c} style={{ width, paddingLeft: cardsFootMargin }}>
          {cards && c === 0 && (
            <View>
              <Text slot="page.cards" style={style}>
                Kort
              </Text>
              <Text slot="page.cut" style={style}>
                Kort
              </Text>
            </View>
          )}
          {lines.map((line, i) => (
            <Text key={i} style={style}>
              {line}
            </Text>
          ))}
        </View>
      ))}
    </View>
  );
}
