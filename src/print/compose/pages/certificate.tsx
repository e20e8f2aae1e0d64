// A certificate: rings, a row of the course's marks, whose it is, what is said of them, and lines to sign on. One page to be proud of.
import type { ReactElement } from 'react';
import type { Mark, TailoredBlock } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { inside, type DrawContext } from '../context.js';
import { View } from '../element.js';
import { markColour, ShapeSign } from '../marks.js';
import type { CertificateFacts } from '../sheet-facts.js';
import { Fixed, Inlines, ragged, sized } from '../text.js';
import { easyRead, page, rings, standard, stroke } from '../tokens.js';
import { coverHeight, Rings } from './cover.js';

const band: Pt = 124;
const looks = {
  'easy-read': {
    title: sized(easyRead.title, 44, 55),
    said: sized(easyRead.h2, 20, 30, 400),
    name: sized(easyRead.h2, 24, 34),
    label: easyRead.body,
    foot: easyRead.staff,
  },
  standard: {
    title: sized(standard.chapter, 44, 55),
    said: standard.lead,
    name: sized(standard.lead, 24, 32),
    label: standard.body,
    foot: standard.footer,
  },
} as const;

/** The whole page as one block. The first second-level heading is whose it is; fields at the end are for signatures. */
export function drawCertificate(facts: CertificateFacts, nodes: readonly TailoredBlock[], context: DrawContext): ReactElement {
  const look = looks[context.edition];
  const signed = signatures(nodes);
  const body = nodes.slice(0, nodes.length - signed.length);
  const at = body.findIndex(isName);
  const around = inside(context, page.textWidth);
  return (
    <View wrap={false} style={{ minHeight: coverHeight, justifyContent: 'space-between' }}>
      <View>
        <Rings
          mark={{ ...facts.mark, sign: '' }}
          context={context}
          height={band}
          centre={[page.textWidth / 2, band / 2]}
          plan={rings.chapter}
        />
        <View style={{ flexDirection: 'row', alignItems: 'center', marginTop: 14 }}>
          <Inlines nodes={facts.title} step={look.title} context={context} tag="H1" id={facts.id} style={{ ...ragged, flex: 1 }} />
          <Marks marks={facts.course?.marks ?? []} context={context} />
        </View>
        {body
          .slice(0, at + 1)
          .map((node, i) => (isName(node) ? <Name key={i} node={node} context={around} /> : <Said key={i} node={node} context={around} />))}
        {context.flow(body.slice(at + 1), around)}
      </View>
      <View>
        <Signatures fields={signed} context={around} />
        <Foot facts={facts} context={context} />
      </View>
    </View>
  );
}

type Heading = Extract<TailoredBlock, { type: 'heading' }>;
type Field = Extract<TailoredBlock, { type: 'directive'; name: 'field' }>;
const isName = (node: TailoredBlock): node is Heading =>
  node.type === 'heading' && node.children.some(({ type }) => type === 'slot' || type === 'blank');
const isField = (node: TailoredBlock): node is Field => node.type === 'directive' && node.name === 'field';
function signatures(nodes: readonly TailoredBlock[]): Field[] {
  const last = nodes.findLastIndex((node) => !isField(node));
  return nodes.slice(last + 1).filter(isField);
}

/** A sentence under the title. */
function Said({ node, context }: { node: TailoredBlock; context: DrawContext }): ReactElement {
  if (node.type !== 'paragraph') return context.draw(node, context);
  return <Inlines nodes={node.children} step={looks[context.edition].said} context={context} style={ragged} />;
}

/** Whose it is, on a line as long as the page is wide: there the name is set, or written. */
function Name({ node, context }: { node: Heading; context: DrawContext }): ReactElement {
  const { name } = looks[context.edition];
  const blank = node.children.find((child) => child.type === 'blank');
  const line = { borderBottomWidth: stroke.frame, borderBottomColor: context.colours.ink, marginTop: 6, marginBottom: 12 } as const;
  if (blank) return <View tag="Figure" alt={`Linje at skrive på: ${blank.label}`} style={{ ...line, height: name.line }} />;
  return (
    <View style={line}>
      <Inlines nodes={node.children} step={name} context={context} tag="H2" />
    </View>
  );
}

/** Lines side by side, what they are for below each. */
function Signatures({ fields, context }: { fields: readonly Field[]; context: DrawContext }): ReactElement {
  const gap = 18;
  const width = (context.width - gap * (fields.length - 1)) / Math.max(1, fields.length);
  const { label } = looks[context.edition];
  return (
    <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
      {fields.map(({ attributes }, i) => (
        <View key={i} wrap={false} style={{ width }}>
          <View
            tag="Figure"
            alt={`Linje at skrive på: ${attributes.label}`}
            style={{ height: 36, borderBottomWidth: stroke.rule, borderBottomColor: context.colours.rule, marginBottom: 4 }}
          />
          <Fixed tag="P" step={label} context={context}>
            {attributes.label}
          </Fixed>
        </View>
      ))}
    </View>
  );
}

/** Which sheet it is, and where the pictures come from. */
function Foot({ facts, context }: { facts: CertificateFacts; context: DrawContext }): ReactElement {
  return (
    <View tag="Artifact" style={{ marginTop: 14 }}>
      {facts.foot.map((line, i) => (
        <Fixed key={i} step={looks[context.edition].foot} color={context.colours.soft} context={context}>
          {line}
        </Fixed>
      ))}
    </View>
  );
}
/** The course's marks, one for each meeting: all are solid now. */
const Marks = ({ marks, context }: { marks: readonly Mark[]; context: DrawContext }): ReactElement => (
  <View style={{ flexDirection: 'row', justifyContent: 'flex-end' }}>
    {marks.map((mark, i) => (
      <View key={i} style={{ marginLeft: i ? 6 : 0 }}>
        <ShapeSign mark={mark} size={20} solid color={markColour(mark, context)} context={context} />
      </View>
    ))}
  </View>
);
