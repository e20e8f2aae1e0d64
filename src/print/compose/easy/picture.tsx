// A symbol or a picture file, and the row that pairs it with its words.
import type { ReactElement } from 'react';
import type { Leaf, Paragraph, TailoredInline } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import type { DrawContext } from '../context.js';
import { Image, View } from '../element.js';
import { grid, symbol, type TypeStep } from '../tokens.js';
import { isPicture, pairOf, type AnyPicture, type Pair } from './flat.js';
import { isPage } from './style.js';
import { Words } from './words.js';

interface SymbolProps {
  picture: AnyPicture;
  size: Pt;
  /** Its words stand beside it: then a screen reader need not say it twice. */
  beside: boolean;
  context: DrawContext;
}
export function Symbol({ picture, size, beside, context }: SymbolProps): ReactElement {
  const alt = picture.alt || (beside || picture.type === 'picture' ? '' : context.nameOf(picture.symbol));
  const meaning = alt ? ({ tag: 'Figure', alt } as const) : ({ tag: 'Artifact' } as const);
  const style = { width: size, height: size };
  if (picture.type === 'symbol') return <View {...meaning} symbol={picture.symbol} style={style} />;
  return <Image {...meaning} src={picture.src} style={{ ...style, objectFit: 'contain' }} />;
}

/** The symbol of a meaning, as decoration beside its words. */
export const Sign = ({ of, size }: { of: string; size: Pt }): ReactElement => (
  <View tag="Artifact" symbol={of} style={{ width: size, height: size }} />
);

/** The pictures of a pair side by side in a square: one, as a rule. */
export function Pictures({ pair, size, context }: { pair: Pair; size: Pt; context: DrawContext }): ReactElement {
  const each = size / Math.max(1, pair.pictures.length);
  return (
    <View style={{ width: size, height: size, flexDirection: 'row', alignItems: 'center' }}>
      {pair.pictures.map((p, i) => (
        <Symbol key={i} picture={p} size={each} beside={pair.words.length > 0} context={context} />
      ))}
    </View>
  );
}

/** A paragraph with a picture becomes a row. */
export const hasPicture = (p: Paragraph<Leaf>): boolean => p.children.some(isPicture);

/** Picture left, words right, level with each other and never parted. */
export function PictureRow({
  nodes,
  context,
  step,
}: {
  nodes: readonly TailoredInline[];
  context: DrawContext;
  step?: TypeStep;
}): ReactElement {
  const pair = pairOf(nodes);
  const page = isPage(context);
  const [size, height, axis] = page ? [symbol.row, 80, grid.easyRead.words] : [symbol.fridge, 54, symbol.fridge + 12];
  return (
    <View wrap={false} style={{ flexDirection: 'row', alignItems: 'center', minHeight: height, paddingVertical: 2 }}>
      <View style={{ width: axis, paddingLeft: page ? 4 : 0 }}>
        <Pictures pair={pair} size={size} context={context} />
      </View>
      {pair.words.length > 0 && <Words nodes={pair.words} context={context} width={context.width - axis} {...(step && { step })} />}
    </View>
  );
}
