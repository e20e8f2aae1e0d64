import { minutesOfStep, type Course, type Minutes, type Session, type StepFile } from '../../model/index.js';
import { asTitle } from './names.js';
import { stepWords, type StepWords } from './step-words.js';
import type { Pick } from './symbols-there.js';

/** A step of a new plan, and what the guide begins it with. */
export interface NewStep extends Omit<StepFile, 'minutes'> {
  minutes: Minutes;
  words: StepWords;
}

const plainFrame = ['velkomst', 'tema', 'afslutning'];

/**
 * The plan of a new session: the course's frame, with minutes, leads and conditions as the session before has them.
 *
 * @returns steps whose minutes add up to 120 and 180
 */
export function agendaOf(course: Course, like: Session | null, pick: Pick): NewStep[] {
  const ids = course.frame.length > 0 ? course.frame : plainFrame;
  const leads = Object.keys(course.leads);
  const steps = ids.map((id, at): NewStep => {
    const before = like?.agenda.find((step) => step.id === id);
    const words = stepWords[id] ?? others(id);
    return {
      id,
      title: words.title,
      symbol: pick(...words.symbols, ...(before ? [before.symbol] : [])),
      minutes: before ? { 2: minutesOfStep(before, 2), 3: minutesOfStep(before, 3) } : evenly(ids.length),
      lead: before?.lead ?? leads[at % Math.max(1, leads.length)] ?? 'both',
      text: words.text,
      sheets: [],
      when: before?.when,
      words,
    };
  });
  settle(steps);
  return steps;
}

const others = (id: string): StepWords => ({
  title: asTitle(id),
  symbols: ['samtale'],
  text: 'Skriv det vigtigste på én linje.',
  say: 'Skriv her, hvad lederen siger højt.',
  act: 'Skriv her, hvad lederen gør, og hvilket ark I bruger.',
});

/** Whole fives, so that a plan can be kept by a clock on the wall. */
function evenly(count: number): Minutes {
  const share = (total: number): number => Math.floor(total / count / 5) * 5 || Math.floor(total / count);
  return { 2: share(120), 3: share(180) };
}

/** What is missing or too much goes to the theme, else to the longest step. */
function settle(steps: NewStep[]): void {
  for (const hours of [2, 3] as const) {
    const rest = hours * 60 - steps.reduce((sum, step) => sum + step.minutes[hours], 0);
    const longest = steps.reduce((best, step) => (step.minutes[hours] > best.minutes[hours] ? step : best));
    const theme = steps.find(({ id, minutes }) => id === 'tema' && minutes[hours] + rest > 0) ?? longest;
    theme.minutes = { ...theme.minutes, [hours]: theme.minutes[hours] + rest };
  }
}
