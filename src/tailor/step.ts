import {
  didYouMean,
  fault,
  nearest,
  oneOf,
  type DirectiveOf,
  type LaneHead,
  type ParsedBlock,
  type Step,
  type StepRow,
  type TailoredBlock,
} from '../model/index.js';
import { checkLead, clockAt, leadsOf, planOf } from './agenda.js';
import { isChosen, isFor } from './conditions.js';
import { hoursOf, type Tailoring } from './context.js';

type Blocks = (blocks: readonly ParsedBlock[], tailoring: Tailoring) => TailoredBlock[];
type Lane = DirectiveOf<'lane', 'parsed'>;

/** One step of the plan as the guide has it: heading and clock from the plan, a row for each lane. Null where the plan leaves it out. */
export function tailorStep(step: DirectiveOf<'step', 'parsed'>, tailoring: Tailoring, blocks: Blocks): Step | null {
  const { setting, say } = tailoring;
  const { id } = step.attributes;
  if (!setting.session.agenda.some((one) => one.id === id))
    say(
      unknownStep(
        step,
        setting.session.agenda.map((one) => one.id),
      ),
    );
  const planned = planOf(setting).rows.find((row) => row.id === id);
  if (!planned) return null;
  const parts = partsOf(step.children, tailoring);
  const first = parts.findIndex(isLane);
  const intro = first < 0 ? parts : parts.slice(0, first);
  const rows = rowsOf(first < 0 ? [] : parts.slice(first), startOf(id, tailoring), tailoring, blocks);
  checkMinutes(step, rows, planned.minutes, tailoring);
  const { title, clock, minutes } = planned;
  const lanes = lanesOf(tailoring);
  const made: Step = { type: 'step', id, title, clock, minutes, lanes, intro: blocks(intro, tailoring), rows, place: step.place };
  return clock !== '' || lanes.some((lane) => lane.person !== '') ? { ...made, private: true } : made;
}

/** Minutes from the session's beginning to this step. */
function startOf(id: string, { setting }: Tailoring): number {
  const { rows } = planOf(setting);
  return rows
    .slice(
      0,
      rows.findIndex((row) => row.id === id),
    )
    .reduce((sum, row) => sum + row.minutes, 0);
}

const lanesOf = ({ setting: { course, people } }: Tailoring): LaneHead[] =>
  Object.entries(course.leads).map(([sign, { name, role }]) => ({
    id: sign,
    sign,
    name,
    person: Object.hasOwn(people, role) ? people[role]! : '',
  }));

/** What stands in a step for this reader, conditions resolved: a row is never inside anything else. */
function partsOf(blocks: readonly ParsedBlock[], tailoring: Tailoring): ParsedBlock[] {
  return blocks.flatMap((block): ParsedBlock[] => {
    if (block.type !== 'directive' || !block.children.some(holdsLane)) return [block];
    if (block.name === 'only') return isFor(block, tailoring) ? partsOf(block.children, tailoring) : [];
    if (block.name === 'when') return isChosen(block, tailoring) ? partsOf(block.children, tailoring) : [];
    return block.name === 'keep' ? partsOf(block.children, tailoring) : [block];
  });
}
const isLane = (block: ParsedBlock): block is Lane => block.type === 'directive' && block.name === 'lane';
const holdsLane = (block: ParsedBlock): boolean => isLane(block) || (block.type === 'directive' && block.children.some(holdsLane));

/** The clock runs on from lane to lane. What stands between lanes is for all leads and takes no time. */
function rowsOf(parts: readonly ParsedBlock[], start: number, tailoring: Tailoring, blocks: Blocks): StepRow[] {
  let gone = start;
  return parts.flatMap((part): StepRow[] => {
    if (!isLane(part)) return between(part, tailoring, blocks);
    const minutes = part.attributes.minutes?.[hoursOf(tailoring.setting)] ?? null;
    if (minutes === 0) return [];
    const row = laneRow(part, minutes, clockAt(tailoring.setting, gone), tailoring, blocks);
    gone += minutes ?? 0;
    return [row];
  });
}

function between(part: ParsedBlock, tailoring: Tailoring, blocks: Blocks): StepRow[] {
  const children = blocks([part], tailoring);
  const row = { clock: '', minutes: null, leads: leadsOf('both', tailoring.setting), children, meanwhile: [], place: part.place };
  return children.length === 0 ? [] : [row];
}

function laneRow(lane: Lane, minutes: number | null, clock: string, tailoring: Tailoring, blocks: Blocks): StepRow {
  checkLead(lane, tailoring);
  const leads = leadsOf(lane.attributes.lead, tailoring.setting);
  const isMeanwhile = (block: ParsedBlock): boolean => block.type === 'directive' && block.name === 'meanwhile';
  const others = lane.children.filter(isMeanwhile).flatMap((block) => ('children' in block ? (block.children as ParsedBlock[]) : []));
  return {
    clock,
    minutes,
    leads: leads.length > 0 ? leads : leadsOf('both', tailoring.setting),
    children: blocks(
      lane.children.filter((block) => !isMeanwhile(block)),
      tailoring,
    ),
    meanwhile: blocks(others, tailoring),
    place: lane.place,
  };
}

/** The lanes of a step take as long as the step; with a lane that does not say its minutes, at most as long. */
function checkMinutes({ place }: DirectiveOf<'step'>, rows: StepRow[], minutes: number, { say, setting }: Tailoring): void {
  const lanes = rows.filter((row) => row.clock !== '' || row.minutes !== null);
  const sum = lanes.reduce((all, row) => all + (row.minutes ?? 0), 0);
  const open = lanes.some((row) => row.minutes === null);
  if (sum === 0 || (open ? sum <= minutes : sum === minutes)) return;
  const hours = hoursOf(setting);
  say(
    fault(
      'step-minutes',
      { ...place, to: place.from },
      {
        da: `Trinets rækker varer ${sum} minutter, men planen siger ${minutes} (${hours} timer).`,
        en: `The step's lanes take ${sum} minutes, but the plan says ${minutes} (${hours} hours).`,
      },
      { da: 'Ret minutterne, så de giver det samme.', en: 'Change the minutes so that they come to the same.' },
      'warning',
    ),
  );
}

function unknownStep({ attributes, place }: DirectiveOf<'step'>, ids: string[]) {
  return fault(
    'unknown-step',
    { ...place, to: place.from },
    { da: `Planen har ikke trinet »${attributes.id}«.`, en: `The plan has no step "${attributes.id}".` },
    didYouMean(
      nearest(attributes.id, ids),
      ids.length > 0
        ? { da: `Planen har ${oneOf(ids).da}.`, en: `The plan has ${oneOf(ids).en}.` }
        : {
            da: 'Arket hører ikke til et møde med en plan: ret mødets fil først, eller skriv mødet i `themes` øverst i arket.',
            en: 'The sheet belongs to no session with a plan: mend the file of the session first, or name the session in `themes` at the top of the sheet.',
          },
    ),
  );
}
