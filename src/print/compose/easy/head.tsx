// Head, title and foot of the easy-read edition.
import type { ReactElement } from 'react';
import type { Mark, TailoredInline } from '../../../model/index.js';
import type { DrawContext } from '../context.js';
import { Text, View } from '../element.js';
import { MarkSign, Stepper } from '../marks.js';
import type { FootFacts, HeadFacts, TitleFacts } from '../sheet-facts.js';
import { type } from '../text.js';
import { easyRead, foot as footMeasure, grid, head as headMeasure, mark as marks, stroke, symbol, type TypeStep } from '../tokens.js';
import type { Pt } from '../../frame.js';
import { footLines, footOfWidth } from './foot-lines.js';
import { Sign } from './picture.js';
import { isPage, steps } from './style.js';
import { Words } from './words.js';
import { LabelledLine } from './writing.js';

/** Meetings that are counted have steps to show; themes that come in any order have none. */
const counted = (marks: readonly Mark[]): boolean => marks.length > 1 && marks.length <= 8 && marks.every(({ sign }) => /^\d$/.test(sign));

/** Mark, meeting and kind at the left, the kind alone where there is no meeting to name; at the right where in the course one is. */
export function drawEasyHead(facts: HeadFacts, context: DrawContext): ReactElement {
  const { height, gap, after } = headMeasure.easyRead;
  const { course } = facts;
  const row = course && course.current >= 0 && counted(course.marks) ? course : null;
  const steppers = row ? row.marks.length * (marks.size.stepper + marks.size.stepperGap) - marks.size.stepperGap : 0;
  const width = context.width - height - gap - steppers;
  return (
    <View wrap={false} style={{ flexDirection: 'row', alignItems: 'center', minHeight: height, marginBottom: after }}>
      <MarkSign mark={facts.mark} size={marks.size.easyHead} context={context} />
      <View style={{ marginLeft: gap, width }}>
        <Words nodes={facts.short || facts.kind} context={context} step={steps.headName} width={width} />
        {facts.short && <Words nodes={facts.kind} context={context} step={steps.headWord} width={width} />}
      </View>
      {row && <Stepper marks={row.marks} current={row.current} context={context} />}
    </View>
  );
}

/** On the small pages of a booklet the title is smaller, and its picture. */
const titleLookOf = (context: DrawContext): { axis: Pt; sign: Pt; step: TypeStep } =>
  isPage(context)
    ? { axis: grid.easyRead.words, sign: symbol.title, step: steps.title }
    : { axis: symbol.row + 10, sign: symbol.row, step: steps.smallTitle };

/** Picture, title, and the sentence that says what the sheet is. Without a picture the title begins where words begin all the same. */
export function drawEasyTitle(facts: TitleFacts, lead: readonly TailoredInline[], context: DrawContext): ReactElement {
  const { axis, sign, step } = titleLookOf(context);
  const width = context.width - axis;
  return (
    <View wrap={false} style={{ flexDirection: 'row', alignItems: 'center', marginBottom: 8, minHeight: facts.symbol ? sign : 0 }}>
      <View style={{ width: facts.symbol ? axis : 0 }}>{facts.symbol && <Sign of={facts.symbol} size={sign} />}</View>
      <View style={{ width: facts.symbol ? width : context.width }}>
        <Words
          tag="H1"
          nodes={facts.title}
          context={context}
          step={step}
          width={facts.symbol ? width : context.width}
          style={{ marginBottom: lead.length > 0 ? step.after : 0 }}
        />
        {lead.length > 0 && <Words nodes={lead} context={context} width={width} />}
      </View>
    </View>
  );
}

/** Fields to fill in at the top of the page, side by side where they fit. */
export function drawEasyFields(facts: HeadFacts, context: DrawContext): ReactElement {
  const count = Math.max(1, facts.fields.length);
  const width = (context.width - (count - 1) * grid.gutter) / count;
  return (
    <View wrap={false} style={{ flexDirection: 'row', justifyContent: 'space-between', marginBottom: 12 }}>
      {facts.fields.map((label, i) => (
        <LabelledLine key={i} label={label} context={context} width={width} />
      ))}
    </View>
  );
}

/** A rule; at the left what staff need to know, at the right the page in large. It repeats, so it is an artifact. */
export function drawEasyFoot(facts: FootFacts, context: DrawContext): ReactElement {
  const { rule, soft, ink } = context.colours;
  const foot = footOfWidth(context.width);
  const edge = { borderTopWidth: stroke.rule, borderTopColor: rule, paddingTop: footMeasure.easyRead.gap };
  return (
    <View tag="Artifact" style={{ ...edge, flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end' }}>
      <View style={{ width: foot.staff }}>
        {footLines(facts, context.width).map((line, i) => (
          <Text key={i} style={type(easyRead.staff, soft)}>
            {line}
          </Text>
        ))}
      </View>
      <Text slot="page" style={type(easyRead.pageNo, ink, { width: foot.page, textAlign: 'right' })}>
        Side 00 af 00
      </Text>
    </View>
  );
}
