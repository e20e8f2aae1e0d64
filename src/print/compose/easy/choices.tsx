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
import { below, gap, listTag, steps } from './style.js';
import { Words } from './words.js';
import { LabelledLine, Tick } from './writing.js';

/** Every block inside, in order: lists as answers, the rest as anywhere else. */
interface Piece {
  answers: Pair[] | null;
  block: TailoredBlock;
}
const piecesOf = (blocks: readonly TailoredBlock[]): Piece[] =>
  blocks.map((block) => ({ block, answers: block.type === 'list' ? block.items.map((item) => pairOf(inlinesOf(item.children))) : null }));
const Beside = ({ block, context }: { block: TailoredBlock; context: DrawContext }): ReactElement =>
  context.flow([block], inside(context, context.width));

/** Columns of answers, row by row, and the open answer last. */
export function ChoicesBlock({ node, context }: { node: Dir<'choices'>; context: DrawContext }): ReactElement {
  const { columns = 2, open = '', one = false } = node.attributes;
  const pieces = piecesOf(node.children);
  const answers = pieces.flatMap((p) => p.answers ?? []);
  const measure = measureOf(answers, columns, context.width);
  const last = pieces.findLastIndex((p) => p.answers);
  return (
    <View style={{ marginTop: gap.row, marginBottom: below(context) }}>
      {pieces.map(({ block, answers: list }, i) =>
        list ? (
          <Rows key={i} answers={list} measure={measure} one={one} open={i === last ? open : ''} context={context} />
        ) : (
          <Beside key={i} block={block} context={context} />
        ),
      )}
      {last < 0 && open && (
        <View {...listTag('None')}>
          <OpenChoice words={open} context={context} />
        </View>
      )}
    </View>
  );
}
interface RowsProps extends Omit<RowProps, 'row'> {
  answers: readonly Pair[];
  /** Words of the open answer: it stays with the last row. */
  open: string;
}
function Rows({ answers, open, ...look }: RowsProps): ReactElement {
  const { count } = look.measure;
  const rows = Array.from({ length: Math.ceil(answers.length / count) }, (_, i) => answers.slice(i * count, (i + 1) * count));
  return (
    <View {...listTag('None')}>
      {rows.slice(0, -1).map((row, i) => (
        <Row key={i} row={row} {...look} />
      ))}
      <View wrap={false}>
        <Row row={rows.at(-1) ?? []} {...look} />
        {open && <OpenChoice words={open} context={look.context} />}
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
  /** How many columns, how wide, how far apart. */
  count: number;
  column: Pt;
  between: Pt;
  /** Some answer has a picture: then all keep room for one, so that words stand on one axis. */
  pictures: boolean;
  /** Room between tick, picture and words. */
  gap: Pt;
  /** Room for the words. */
  words: Pt;
}
/** Where the words of all answers stand. Closer together where somebody's words would need a third line otherwise. */
function measureOf(answers: readonly Pair[], columns: number, width: Pt): Measure {
  const pictures = answers.some((a) => a.pictures.length > 0);
  const least = pictures ? 220 : 150;
  const between = 12;
  const count = Math.max(1, Math.min(columns, Math.floor((width + between) / (least + between))));
  const column = (width - between * (count - 1)) / count;
  const at = (gap: Pt): Measure => ({
    count,
    column,
    between,
    pictures,
    gap,
    words: column - tick.easyRead - gap - (pictures ? choices.picture + gap : 0),
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
  const pieces = piecesOf(node.children);
  const pictures = pieces.some((p) => p.answers?.some((a) => a.pictures.length > 0));
  return (
    <View style={{ marginTop: gap.row, marginBottom: below(context, gap.row) }}>
      {pieces.map(({ block, answers }, i) =>
        answers ? (
          <View key={i} {...listTag('None')}>
            {answers.map((answer, j) => (
              <Ranked key={j} answer={answer} pictures={pictures} context={context} />
            ))}
          </View>
        ) : (
          <Beside key={i} block={block} context={context} />
        ),
      )}
    </View>
  );
}
function Ranked({ answer, pictures, context }: { answer: Pair; pictures: boolean; context: DrawContext }): ReactElement {
  const size = writing.pitch.easyRead + 6;
  const { picture, tickToPicture: apart } = choices;
  const before = size + apart + (pictures ? picture + apart : 0);
  return (
    <View tag="LI" wrap={false} style={{ flexDirection: 'row', alignItems: 'center', minHeight: pictures ? 76 : size + 12 }}>
      <View tag="Lbl">
        <Tick size={size} context={context} alt="Felt til et tal" />
      </View>
      {pictures && (
        <View style={{ width: picture, height: picture, marginLeft: apart }}>
          <Pictures pair={answer} size={picture} context={context} />
        </View>
      )}
      <Words tag="LBody" nodes={answer.words} context={context} width={context.width - before} style={{ marginLeft: apart }} />
    </View>
  );
}
