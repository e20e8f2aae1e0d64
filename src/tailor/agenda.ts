import {
  danishTime,
  keepsStep,
  minutesOfStep,
  oneOf,
  fault,
  type Agenda,
  type AgendaRow,
  type DirectiveOf,
  type Setting,
  type StepFile,
} from '../model/index.js';
import { hoursOf, optionOf, type Tailoring } from './context.js';

export interface Plan {
  rows: AgendaRow[];
  ends: string;
}

/** The plan of a session: its steps for this length and these options, with clock times when the order says when it begins. */
export function planOf(setting: Setting): Plan {
  const rows: AgendaRow[] = [];
  let gone = 0;
  for (const step of setting.session.agenda) {
    const minutes = minutesOfStep(step, hoursOf(setting));
    if (minutes === 0 || !isOn(step, setting)) continue;
    const { id, title, symbol, text } = step;
    rows.push({ id, clock: clockAt(setting, gone), minutes, leads: leadsOf(step.lead, setting), title, symbol, text });
    gone += minutes;
  }
  return { rows, ends: clockAt(setting, gone) };
}

export function tailorAgenda({ attributes, place }: DirectiveOf<'agenda'>, { setting }: Tailoring): Agenda {
  const { rows, ends } = planOf(setting);
  const agenda: Agenda = { type: 'agenda', kind: attributes.kind ?? 'plan', rows, ends, place };
  return ends === '' ? agenda : { ...agenda, private: true };
}

/** "16.50": the clock so many minutes after the session begins; empty when the order does not say when that is. */
export const clockAt = ({ values }: Setting, minutes: number): string =>
  danishTime((values['session.starts'] ?? '').replace('.', ':').padStart(5, '0'), minutes);

const isOn = ({ when }: StepFile, setting: Setting): boolean => when === undefined || keepsStep(optionOf(setting, when));

/** The lanes of a lead: its own, or all of them for "both", in the course's order. */
export function leadsOf(lead: string, { course }: Setting): string[] {
  const all = Object.keys(course.leads);
  return lead === 'both' ? all : all.filter((one) => one === lead);
}

/** Says so when a lead is none of the course's. */
export function checkLead({ attributes, place }: DirectiveOf<'lane'>, { setting, say }: Tailoring): void {
  if (leadsOf(attributes.lead, setting).length > 0) return;
  const may = oneOf([...Object.keys(setting.course.leads), 'both']);
  say(
    fault(
      'unknown-lead',
      { ...place, to: place.from },
      {
        da: `Forløbet ${setting.course.id} har ingen leder »${attributes.lead}«.`,
        en: `The course ${setting.course.id} has no lead "${attributes.lead}".`,
      },
      { da: `Skriv ${may.da}.`, en: `Write ${may.en}.` },
    ),
  );
}
