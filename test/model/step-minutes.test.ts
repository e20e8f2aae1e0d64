import { expect, it } from 'vitest';
import { keepsStep, minutesOfStep } from '../../src/model/index.js';

it('gives a step the minutes of the session', () => {
  expect([minutesOfStep({ minutes: 10 }, 2), minutesOfStep({ minutes: 10 }, 3)]).toEqual([10, 10]);
  expect([minutesOfStep({ minutes: { 2: 5, 3: 8 } }, 2), minutesOfStep({ minutes: { 2: 5, 3: 8 } }, 3)]).toEqual([5, 8]);
});

it('leaves a step out when its option is off or chooses nothing', () => {
  expect([true, 'hash', 2, ['hash'], undefined].map(keepsStep)).toEqual([true, true, true, true, true]);
  expect([false, '', 0, []].map(keepsStep)).toEqual([false, false, false, false]);
});
