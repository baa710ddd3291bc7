import { describe, expect, it } from 'vitest';
import { formatDay, formatMonth } from '../../lib/format-day.js';

describe('a day in words', () => {
  it.each([
    ['2024-10-01', '1 October 2024', 'October 2024'],
    ['1949-04-04', '4 April 1949', 'April 1949'],
    ['2024-02-29', '29 February 2024', 'February 2024'],
    ['0962-12-31', '31 December 962', 'December 962'],
  ])('%s', (day, inFull, month) => {
    expect(formatDay(day)).toBe(inFull);
    expect(formatMonth(day)).toBe(month);
  });

  it('takes a day that does not exist for the one it runs over to, rather than fail', () => {
    expect(formatDay('2023-02-29')).toBe('1 March 2023');
  });
});
