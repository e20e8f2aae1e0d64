// Head, title and continued head of the standard edition.
import type { ReactElement } from 'react';
import { kindWords } from '../../model/kind-words.js';
import type { DrawContext } from './context.js';
import { View } from './element.js';
import { MarkSign } from './marks.js';
import type { ContinuedFacts, HeadFacts, TitleFacts } from './sheet-facts.js';
import { Field } from './standard/writing.js';
import { Fixed, Inlines, sized, ragged } from './text.js';
import { head as measure, mark as marks, standard } from './tokens.js';
import { wordsOf } from './words.js';

const name = sized(standard.label, measure.standard.name.size, measure.standard.name.line, 700);
const kind = sized(standard.small, measure.standard.kind.size, measure.standard.kind.line);

/** A sheet without a name of its meeting is called what it is. */
const nameIn = (facts: HeadFacts): string => facts.name || facts.kind;

/** Mark, theme, course and kind at the left; fields to fill in at the right. A form sits closer: its page is full. */
export function drawHead(facts: HeadFacts, context: DrawContext): ReactElement {
  const { height, gap, after } = measure.standard;
  const under = [facts.courseName, facts.name && facts.kind].filter(Boolean).join('  ·  ');
  return (
    <View
      wrap={false}
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        minHeight: height,
        marginBottom: facts.kind === kindWords.form ? after - 8 : after,
      }}
    >
      <MarkSign mark={facts.mark} size={marks.size.standardHead} context={context} />
      <View style={{ marginLeft: gap, flex: 1 }}>
        <Fixed step={name} context={context} style={ragged}>
          {nameIn(facts)}
        </Fixed>
        {under && (
          <Fixed step={kind} context={context} color={context.colours.soft} style={ragged}>
            {under}
          </Fixed>
        )}
      </View>
      {facts.fields.map((label, i) => (
        <Field
          key={label}
          label={label}
          context={context}
          width={fieldWidth(label, facts.fields.length)}
          style={{ marginLeft: i ? 14 : 0, marginBottom: 2 }}
        />
      ))}
    </View>
  );
}
/** Three fields share the right half of the head; a longer label takes more of it. */
const fieldWidth = (label: string, count: number): number => Math.min(count > 2 ? 96 : 130, 75 + label.length * 6);

export function drawTitle(facts: TitleFacts, context: DrawContext): ReactElement {
  const form = facts.kind === kindWords.form;
  return (
    <Inlines
      nodes={facts.title}
      step={standard.title}
      context={context}
      tag="H1"
      id={facts.id}
      style={{ width: context.width, marginBottom: form ? 2 : standard.title.after, ...ragged }}
    />
  );
}

/** The head of later pages: whose they are, in one quiet line. It repeats, so it is an artifact. */
export function drawContinued(facts: ContinuedFacts, context: DrawContext): ReactElement {
  return (
    <View tag="Artifact" style={{ flexDirection: 'row', alignItems: 'center', height: measure.continued.height }}>
      <MarkSign mark={facts.mark} size={marks.size.continued} context={context} />
      <Fixed step={kind} context={context} color={context.colours.soft} style={{ marginLeft: 8 }}>
        {[nameIn(facts), ...(facts.title ? [wordsOf(facts.title)] : [])].filter((w, i, all) => all.indexOf(w) === i).join('  ·  ')}
      </Fixed>
    </View>
  );
}
