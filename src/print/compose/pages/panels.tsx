// Panels of a wallet fold and frames of a fridge sheet: a picture, what it is about, and as much room for a hand as there is.
import type { Style } from '@react-pdf/types';
import type { ReactElement } from 'react';
import type { TailoredBlock, TailoredInline } from '../../../model/index.js';
import type { Pt } from '../../frame.js';
import { inside, type DrawContext } from '../context.js';
import { isParagraph, pairOf, type Pair } from '../easy/flat.js';
import { panelFootLines } from '../easy/foot-lines.js';
import { brokenLines } from '../easy/lines.js';
import { hasPicture, Pictures, Sign } from '../easy/picture.js';
import { bold, plain } from '../easy/style.js';
import { Words } from '../easy/words.js';
import { Text, View } from '../element.js';
import { tagOf } from '../levels.js';
import type { Panel } from '../panels.js';
import type { FootFacts, TitleFacts } from '../sheet-facts.js';
import { type } from '../text.js';
import { easyRead, fridge, page, radius, stroke, wallet, writing, type TypeStep } from '../tokens.js';

/** How the two carriers set the same panel. */
const looks = {
  wallet: { sign: wallet.symbol, gap: 10, heading: bold(16, 20), found: bold(22, 28), words: plain(16, 24) },
  fridge: { sign: fridge.symbol, gap: 12, heading: bold(20, 25), found: bold(26, 33), words: plain(16, 24) },
} as const;
type Look = (typeof looks)[keyof typeof looks];

// ---- wallet ----

const inner = { width: wallet.width - 2 * wallet.inset, height: wallet.height - wallet.inset - wallet.bottom } as const;

/** The front: what it is, and how it is used. */
export function drawPanelTitle(facts: TitleFacts, nodes: readonly TailoredBlock[], context: DrawContext): ReactElement {
  return (
    <View wrap={false} style={{ ...inner, alignItems: 'center', justifyContent: 'center' }}>
      {facts.symbol && <Sign of={facts.symbol} size={96} />}
      <Words
        tag="H1"
        nodes={facts.title}
        context={context}
        step={wallet.title}
        align="center"
        style={{ marginTop: facts.symbol ? 10 : 0 }}
      />
      <View style={{ height: 4 }} />
      <Beginning nodes={nodes} width={inner.width} centred context={context} />
    </View>
  );
}

/** @param foot room kept at the foot: on the back of the fold stands which sheet it is */
export function drawPanel(panel: Panel, foot: Pt, context: DrawContext): ReactElement {
  const height = inner.height - foot;
  return (
    <View wrap={false} style={{ width: inner.width, height }}>
      <Section panel={panel} look={looks.wallet} height={height} context={context} />
    </View>
  );
}

export const drawPanelNumber = (context: DrawContext): ReactElement => (
  <View tag="Artifact" style={{ width: inner.width, alignItems: 'flex-end' }}>
    <Text slot="page.panel" style={type(wallet.staff, context.colours.ink, { width: 20, textAlign: 'right' })}>
      0
    </Text>
  </View>
);
/** At the foot of the back: beside the number which sheet it is and where pictures come from. */
export function drawPanelFoot(facts: FootFacts, context: DrawContext): ReactElement {
  return (
    <View tag="Artifact" style={{ width: inner.width }}>
      {panelFootLines(facts).map((line, i) => (
        <Text key={i} style={type(wallet.staff, context.colours.ink)}>
          {line}
        </Text>
      ))}
    </View>
  );
}

// ---- a poster's tiles ----

/** Below each of the four sheets: which it is, and what to do with it. */
export const drawTilesFoot = (context: DrawContext): ReactElement => (
  <View tag="Artifact" style={{ width: context.width }}>
    <Text slot="page.tile" style={type(easyRead.staff, context.colours.ink)}>
      Plakat
    </Text>
    <Text slot="page.glue" style={type(easyRead.staff, context.colours.ink)}>
      Lim
    </Text>
  </View>
);

// ---- fridge ----

export function drawFridgeTitle(facts: TitleFacts, nodes: readonly TailoredBlock[], context: DrawContext): ReactElement {
  const sign = facts.symbol ? 90 : 0;
  const width = context.width - (sign ? sign + 14 : 0);
  return (
    <View wrap={false} style={{ flexDirection: 'row', alignItems: 'center', marginBottom: 16 }}>
      {facts.symbol && <Sign of={facts.symbol} size={sign} />}
      <View style={{ width, marginLeft: sign ? 14 : 0 }}>
        <Words tag="H1" nodes={facts.title} context={context} step={fridge.title} width={width} />
        <Beginning nodes={nodes} width={width} context={context} />
      </View>
    </View>
  );
}

/** What is not written in is what must be found first: it has the heavy frame. */
export function drawFridgeRow(row: readonly Panel[], height: Pt, context: DrawContext): ReactElement {
  const width = (page.textWidth - (row.length - 1) * fridge.gap) / row.length;
  const high = row.length > 1 || row.some((panel) => panel.writes);
  const room = (edge: Pt): Pt => 2 * (fridge.padding + edge);
  const frame = (edge: Pt): Style => ({
    width,
    ...(high && { minHeight: height }),
    padding: fridge.padding,
    borderWidth: edge,
    borderColor: context.colours.ink,
    borderRadius: radius.fridge,
  });
  const edgeOf = ({ writes }: Panel): Pt => (writes ? stroke.fridge : stroke.heavy);
  return (
    <View wrap={false} style={{ flexDirection: 'row', justifyContent: 'space-between', marginBottom: fridge.gap }}>
      {row.map((panel, i) => (
        <View key={i} style={frame(edgeOf(panel))}>
          <Section
            panel={panel}
            look={looks.fridge}
            height={height - room(edgeOf(panel))}
            context={inside(context, width - room(edgeOf(panel)))}
          />
        </View>
      ))}
    </View>
  );
}

// ---- what both have ----

/** What a sheet says before its first heading. */
function Beginning({
  nodes,
  width,
  centred = false,
  context,
}: {
  nodes: readonly TailoredBlock[];
  width: Pt;
  centred?: boolean;
  context: DrawContext;
}): ReactElement {
  const around = inside(context, width);
  return (
    <View style={{ width }}>
      {nodes.map((node, i) =>
        isParagraph(node) && !hasPicture(node) ? (
          <Words key={i} nodes={node.children} context={around} step={looks.wallet.words} align={centred ? 'center' : 'left'} />
        ) : (
          <View key={i}>{context.draw(node, around)}</View>
        ),
      )}
    </View>
  );
}

/** Picture, heading and its sentence side by side; then the rest. Lines to write on fill what room there is. */
function Section({ panel, look, height, context }: { panel: Panel; look: Look; height: Pt; context: DrawContext }): ReactElement {
  const step = panel.writes ? look.heading : look.found;
  const [first, ...others] = panel.nodes;
  const beside = first && isParagraph(first) ? first : null;
  const rest = beside ? others : panel.nodes;
  const heading = panel.heading ? pairOf(panel.heading.children) : { pictures: [], words: [] };
  const said = beside ? pairOf(beside.children) : { pictures: [], words: [] };
  const pictures = [...heading.pictures, ...said.pictures];
  const room = context.width - (pictures.length > 0 ? look.sign + look.gap : 0);
  const head = Math.max(pictures.length > 0 ? look.sign : 0, heightOf(heading.words, room, step) + heightOf(said.words, room, look.words));
  const filled = withLines(rest, Math.floor((height - head - 4) / writing.pitch.easyRead));
  return (
    <View>
      <View style={{ flexDirection: 'row', alignItems: 'center', minHeight: look.sign, marginBottom: 4 }}>
        {pictures.length > 0 && <Shown pictures={pictures} look={look} context={context} />}
        <View style={{ width: room }}>
          {panel.heading && <Words tag={tagOf(panel.heading)} nodes={heading.words} context={context} step={step} width={room} />}
          {said.words.length > 0 && <Words nodes={said.words} context={context} step={look.words} width={room} />}
        </View>
      </View>
      {context.flow(filled, { ...inside(context, context.width), flush: true, about: '' })}
    </View>
  );
}
const Shown = ({ pictures, look, context }: { pictures: Pair['pictures']; look: Look; context: DrawContext }): ReactElement => (
  <View style={{ width: look.sign + look.gap }}>
    <Pictures pair={{ pictures, words: [beside] }} size={look.sign} context={context} />
  </View>
);
/** Its words stand beside the picture, so a screen reader need not say it twice. */
const beside: TailoredInline = { type: 'text', text: ' ', place: { file: '', from: point(), to: point() } };
function point(): { line: number; column: number; offset: number } {
  return { line: 1, column: 1, offset: 0 };
}
const heightOf = (nodes: readonly TailoredInline[], width: Pt, step: TypeStep): Pt =>
  nodes.length > 0 ? brokenLines(nodes, width, step).length * step.line : 0;

/** Where lines are all there is, there are as many as there is room for, up to five. */
function withLines(nodes: readonly TailoredBlock[], room: number): TailoredBlock[] {
  const [only] = nodes;
  if (nodes.length !== 1 || only?.type !== 'directive' || only.name !== 'lines') return [...nodes];
  const { count = 3 } = only.attributes;
  return [{ ...only, attributes: { ...only.attributes, count: Math.max(count, Math.min(5, room)) } }];
}
