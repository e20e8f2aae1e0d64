import { expect, test } from 'vitest';
import { danishDate, danishTime } from '../../src/model/index.js';

test('days in words', () => {
  expect(danishDate('2027-03-02')).toBe('tirsdag 2. marts 2027');
  expect(danishDate('2028-02-29 16:30')).toBe('tirsdag 29. februar 2028');
  expect(danishDate('2027-02-29')).toBe('2027-02-29');
  expect(danishDate('i morgen')).toBe('i morgen');
});

test('clock times', () => {
  expect(danishTime('2027-02-03 16:30')).toBe('16.30');
  expect(danishTime('09:05')).toBe('9.05');
  expect(danishTime('23:30', 120)).toBe('1.30');
  expect(danishTime('16:30', 145)).toBe('18.55');
  expect(danishTime('i morgen')).toBe('');
});
