import type { IsoDay } from './types.js';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. A day is read as UTC, so that no time zone shifts it. */
export function dayNumber(day: IsoDay): number {
  return Date.parse(day) / DAY_MS;
}

export function dayAfter(day: IsoDay): IsoDay {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}
