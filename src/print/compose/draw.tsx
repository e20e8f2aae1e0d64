// From nodes to the elements that draw them. Loaded only when a block has no frame in the cache: React and the look live behind this door.
import { Fragment, type ReactElement } from 'react';
import type { Agenda, CardCount, DirectiveOf, TailoredBlock, TailoredInline } from '../../model/index.js';
import { contextOf, type DrawContext, type Setting } from './context.js';
import { Diagram } from './diagrams/index.js';
import type { CardSide } from './cards.js';
import type { CardsMargins } from './easy/cards-foot.js';
import {
  drawCardInText,
  drawCardSide,
  drawCardsFoot,
  drawCardsHead,
  drawEasy,
  drawEasyFields,
  drawEasyFoot,
  drawEasyHead,
  drawEasyTitle,
  FieldRow,
} from './easy/index.js';
import { View } from './element.js';
import { drawFoot } from './foot.js';
import { grouped, type Group } from './group.js';
import type { CitedFacts } from './foot-facts.js';
import { drawPlan } from './guide/agenda.js';
import { drawCited } from './guide/cited.js';
import { drawStep } from './guide/step.js';
import { drawContinued, drawHead, drawTitle } from './heads.js';
import { drawCalibration } from './pages/calibration.js';
import { drawCertificate } from './pages/certificate.js';
import { drawCover } from './pages/cover.js';
import { drawJobs } from './pages/jobs.js';
import {
  drawFridgeRow,
  drawFridgeTitle,
  drawPanel,
  drawPanelFoot,
  drawPanelNumber,
  drawPanelTitle,
  drawTilesFoot,
} from './pages/panels.js';
import { drawPairs } from './pages/pairs.js';
import type { Panel } from './panels.js';
import type { CertificateFacts, ContinuedFacts, CoverFacts, FootFacts, HeadFacts, TitleFacts } from './sheet-facts.js';
import { drawForm } from './standard/answering.js';
import { drawStandard } from './standard/draw.js';
import { drawBesideTip, drawSmall } from './standard/emphasis.js';
import { drawFields, drawNote } from './standard/writing.js';

/** Draws one node in the context's edition. */
function draw(node: TailoredBlock, context: DrawContext): ReactElement {
  return context.edition === 'easy-read' ? drawEasy(node, context, drawCommon) : drawCommon(node, context);
}
/** What looks the same in both editions, and all that is left: the standard edition. */
function drawCommon(node: TailoredBlock, context: DrawContext): ReactElement {
  if (node.type === 'agenda') return drawPlan({ agenda: node, asides: [], lanes: context.lanes, context });
  if (node.type === 'step') return drawStep(node, context);
  if (node.type === 'jobs') return drawJobs(node, context);
  if (node.type !== 'directive') return drawStandard(node, context);
  if (node.name === 'diagram') return <Diagram node={node} context={context} />;
  if (node.name === 'card') return drawCardInText(node, context);
  if (node.name === 'cards') return flow(node.children, context); // on a sheet that is no sheet of cards
  return drawStandard(node, context);
}
/** Draws nodes under each other; inside a node a page break has no meaning. */
function flow(nodes: readonly TailoredBlock[], context: DrawContext): ReactElement {
  const groups = grouped(nodes, { edition: context.edition, sheet: null });
  return (
    <View>
      {groups.map((group, i) => (
        <Fragment key={i}>{drawGroup(group, { ...context, flush: context.flush && i === groups.length - 1 })}</Fragment>
      ))}
    </View>
  );
}
function drawGroup(group: Group, base: DrawContext): ReactElement {
  const context = { ...base, about: group.about, keepNext: group.keepNext };
  const nodes = group.nodes as never;
  switch (group.how) {
    case 'one':
      return draw(group.nodes[0] as TailoredBlock, context);
    case 'fields':
      return context.edition === 'easy-read' ? <FieldRow nodes={nodes} context={context} /> : drawFields(nodes, context);
    case 'form':
      return drawForm(nodes, context);
    case 'beside-tip':
      return drawBesideTip(nodes, context);
    case 'small':
      return drawSmall(nodes, context);
    case 'note':
      return drawNote(nodes, context);
    case 'pairs':
      return drawPairs(nodes, context);
    case 'plan': {
      const [agenda, ...asides] = group.nodes as [Agenda, ...DirectiveOf<'aside', 'tailored'>[]];
      return drawPlan({ agenda, asides, lanes: context.lanes, context });
    }
  }
}

/** What a block of a sheet shows. `lead`: the sentence under the title, in easy-read. */
export type Subject =
  | { part: 'group'; group: Group }
  | { part: 'head' | 'fields'; facts: HeadFacts }
  | { part: 'continued'; facts: ContinuedFacts }
  | { part: 'foot'; facts: FootFacts }
  | { part: 'cards-head' | 'cards-foot'; margins: CardsMargins; each: CardCount }
  | { part: 'title'; facts: TitleFacts; lead: TailoredInline[] }
  | { part: 'cited'; rows: readonly CitedFacts[] }
  | { part: 'cover'; facts: CoverFacts; nodes: readonly TailoredBlock[] }
  | { part: 'certificate'; facts: CertificateFacts; nodes: readonly TailoredBlock[] }
  | { part: 'panel-title' | 'fridge-title'; facts: TitleFacts; nodes: readonly TailoredBlock[] }
  | { part: 'panel'; panel: Panel; foot: number }
  | { part: 'panel-number' | 'tiles-foot' }
  | { part: 'panel-foot'; facts: FootFacts }
  | { part: 'fridge-row'; row: readonly Panel[]; height: number }
  | { part: 'calibration'; face: 'front' | 'back' }
  | { part: 'card'; side: CardSide; each: CardCount };

/** Draws a block of a sheet. @param setting what its context is made from; its edition decides the look */
export function drawSubject(subject: Subject, setting: Setting): ReactElement {
  const context = contextOf(setting, { draw, flow });
  switch (subject.part) {
    case 'group':
      return drawGroup(subject.group, context);
    case 'card':
      return drawCardSide(subject.side, subject.each, context);
    case 'cards-head':
      return drawCardsHead(subject.margins, subject.each, context);
    case 'cards-foot':
      return drawCardsFoot(subject.margins, subject.each, context);
    case 'panel-title':
      return drawPanelTitle(subject.facts, subject.nodes, context);
    case 'panel':
      return drawPanel(subject.panel, subject.foot, context);
    case 'tiles-foot':
      return drawTilesFoot(context);
    case 'panel-number':
      return drawPanelNumber(context);
    case 'panel-foot':
      return drawPanelFoot(subject.facts, context);
    case 'fridge-title':
      return drawFridgeTitle(subject.facts, subject.nodes, context);
    case 'fridge-row':
      return drawFridgeRow(subject.row, subject.height, context);
    case 'calibration':
      return drawCalibration(subject.face, context);
    case 'cited':
      return drawCited(subject.rows, context);
    case 'certificate':
      return drawCertificate(subject.facts, subject.nodes, context);
    case 'cover':
      return drawCover(subject.facts, subject.nodes, context);
    default:
      return setting.edition === 'easy-read' ? drawEasyPart(subject, context) : drawPart(subject, context);
  }
}
type Part = Extract<Subject, { part: 'head' | 'fields' | 'title' | 'continued' | 'foot' }>;
function drawPart(subject: Part, context: DrawContext): ReactElement {
  switch (subject.part) {
    case 'head':
    case 'fields': // the standard head holds them
      return drawHead(subject.facts, context);
    case 'title':
      return drawTitle(subject.facts, context);
    case 'continued':
      return drawContinued(subject.facts, context);
    case 'foot':
      return drawFoot(subject.facts, context);
  }
}
function drawEasyPart(subject: Part, context: DrawContext): ReactElement {
  switch (subject.part) {
    case 'head':
      return drawEasyHead(subject.facts, context);
    case 'continued':
      return <View tag="Artifact">{drawEasyHead(subject.facts, context)}</View>;
    case 'fields':
      return drawEasyFields(subject.facts, context);
    case 'title':
      return drawEasyTitle(subject.facts, subject.lead, context);
    case 'foot':
      return drawEasyFoot(subject.facts, context);
  }
}
