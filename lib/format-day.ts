import type { IsoDay } from './types.js';

/** `2024-10-01` as `1 October 2024`. */
export function formatDay(day: IsoDay): string {
  return format(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `2024-10-01` as `October 2024`. */
export function formatMonth(day: IsoDay): string {
  return format(day, { month: 'long', year: 'numeric' });
}

/** A day has no time zone; without UTC it would slip back by one west of Greenwich. */
function format(day: IsoDay, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(utcDate(day));
}

/** Built from numbers, because a parsed `2023-02-29` is an invalid date in some engines and 1 March in others. */
function utcDate(day: IsoDay): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date);
}
