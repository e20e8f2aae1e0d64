import type { OptionValue, StepFile } from './course.js';

/** Minutes of a step in a session of two or of three hours. */
export const minutesOfStep = ({ minutes }: Pick<StepFile, 'minutes'>, hours: 2 | 3): number =>
  typeof minutes === 'number' ? minutes : minutes[hours];

/** True when a step that hangs on an option of that value is in the plan: no meal, no step for it. A value that nobody knows leaves it in. */
export const keepsStep = (value: OptionValue | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : value === undefined || Boolean(value);
