// `:::choices` and `:::rank`: ticks and boxes big enough for a hand that shakes, each with its picture and its words.
import type { ReactElement } from 'react';
import type { TailoredBlock } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { inside, type DrawContext } from '../context.js';
import { View } from '../element.js';
import { choices, tick, writing } from '../tokens.js';
import { inlinesOf, pairOf, type Dir, type Pair } from './flat.js';
import { brokenLines } from './lines.js';
import { Pictures } from './picture.js';
import { below, gap, steps } from './style.js';
import { Words } from './words.js';
import { LabelledLine, Tick } from './writing.js';

/** The answers: the items of the lists inside. */
const answersOf = (blocks: readonly TailoredBlock[]): Pair[] =>
  blocks.flatMap((b) => (b.type === 'list' ? b.items.map((item) => pairOf(inlinesOf(item.children))) : []));

/** What stands beside the list: drawn above it, as anywhere else. */
const Beside = ({ blocks, context }: { blocks: readonly TailoredBlock[]; context: DrawContext }): ReactElement | null => {
  const others = blocks.filter((b) => b.type !== 'list');
  return others.length > 0 ? context.flow(others, inside(context, context.width)) : null;
};

/** Columns of answers, row by row, and the open answer last. */
export function ChoicesBlock({ node, context }: { node: Dir<'choices'>; context: DrawContext }): ReactElement {
  const { columns = 2, open, one } = node.attributes;
  const answers = answersOf(node.children);
  const pictures = answers.some((a) => a.pictures.length > 0);
  const count = context.width < 300 ? 1 : columns;
  const between = count > 1 ? 12 : 0;
  const width = (context.width - between * (count - 1)) / count;
  const measure = measureOf(answers, { column: width, between }, pictures);
  const rows = Array.from({ length: Math.ceil(answers.length / count) }, (_, i) => answers.slice(i * count, (i + 1) * count));
  return (
    <View style={{ marginTop: gap.row, marginBottom: below(context, gap.row) }}>
      <Beside blocks={node.children} context={context} />
      <View tag="L">
        {rows.slice(0, -1).map((row, i) => (
          <Row key={i} row={row} measure={measure} one={one ?? false} context={context} />
        ))}
        <View wrap={false}>
          <Row row={rows.at(-1) ?? []} measure={measure} one={one ?? false} context={context} />
          {open && <OpenChoice words={open} context={context} />}
        </View>
      </View>
    </View>
  );
}
interface RowProps {
  row: readonly Pair[];
  measure: Measure;
  one: boolean;
  context: DrawContext;
}
const Row = ({ row, measure, one, context }: RowProps): ReactElement => (
  <View wrap={false} style={{ flexDirection: 'row' }}>
    {row.map((answer, j) => (
      <View key={j} style={{ width: measure.column, marginRight: j < row.length - 1 ? measure.between : 0 }}>
        <Choice answer={answer} measure={measure} one={one} context={context} />
      </View>
    ))}
  </View>
);

interface Measure {
  column: Pt;
  between: Pt;
  pictures: boolean;
  /** Room between tick, picture and words. */
  gap: Pt;
  /** Room for the words. */
  words: Pt;
}
/** Where the words of all answers stand. Closer together where somebody's words would need a third line otherwise. */
function measureOf(answers: readonly Pair[], columns: Pick<Measure, 'column' | 'between'>, pictures: boolean): Measure {
  const at = (gap: Pt): Measure => ({
    ...columns,
    pictures,
    gap,
    words: columns.column - tick.easyRead - gap - (pictures ? choices.picture + gap : 0),
  });
  const wide = at(choices.tickToPicture);
  const fits = answers.every((a) => brokenLines(a.words, wide.words, steps.label).length <= 2);
  return fits ? wide : at(8);
}

function Choice({ answer, measure, one, context }: { answer: Pair; measure: Measure; one: boolean; context: DrawContext }): ReactElement {
  const { picture, rowHeight } = choices;
  return (
    <View tag="LI" style={{ flexDirection: 'row', alignItems: 'center', minHeight: measure.pictures ? rowHeight : 48 }}>
      <View tag="Lbl">
        <Tick size={tick.easyRead} context={context} alt={one ? 'Felt til kryds. Sæt kun ét.' : 'Felt til kryds'} />
      </View>
      {measure.pictures && (
        <View style={{ width: picture, height: picture, marginLeft: measure.gap }}>
          <Pictures pair={answer} size={picture} context={context} />
        </View>
      )}
      <Words
        tag="LBody"
        nodes={answer.words}
        context={context}
        step={steps.label}
        width={measure.words}
        style={{ marginLeft: measure.gap }}
      />
    </View>
  );
}
/** "Noget andet", and a line. */
function OpenChoice({ words, context }: { words: string; context: DrawContext }): ReactElement {
  const rest = context.width - tick.easyRead - choices.tickToPicture;
  return (
    <View tag="LI" wrap={false} style={{ flexDirection: 'row', alignItems: 'flex-end', marginTop: 6 }}>
      <View tag="Lbl" style={{ marginRight: choices.tickToPicture, marginBottom: gap.row - 2 }}>
        <Tick size={tick.easyRead} context={context} alt="Felt til kryds" />
      </View>
      <View tag="LBody">
        <LabelledLine label={words} context={context} width={rest} />
      </View>
    </View>
  );
}

/** Things to put in order: a box for a number before each. */
export function RankBlock({ node, context }: { node: Dir<'rank'>; context: DrawContext }): ReactElement {
  const answers = answersOf(node.children);
  const pictures = answers.some((a) => a.pictures.length > 0);
  const size = writing.pitch.easyRead + 6;
  const axis = pictures ? size + 14 + choices.picture + 14 : size + 14;
  return (
    <View style={{ marginTop: gap.row, marginBottom: below(context, gap.row) }}>
      <Beside blocks={node.children} context={context} />
      <View tag="L">
        {answers.map((answer, i) => (
          <View key={i} tag="LI" wrap={false} style={{ flexDirection: 'row', alignItems: 'center', minHeight: pictures ? 76 : size + 12 }}>
            <View tag="Lbl">
              <Tick size={size} context={context} alt="Felt til et tal" />
            </View>
            {pictures && (
              <View style={{ width: choices.picture, height: choices.picture, marginLeft: 14 }}>
                <Pictures pair={answer} size={choices.picture} context={context} />
              </View>
            )}
            <Words tag="LBody" nodes={answer.words} context={context} width={context.width - axis} style={{ marginLeft: 14 }} />
          </View>
        ))}
      </View>
    </View>
  );
}
