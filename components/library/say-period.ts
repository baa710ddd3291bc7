import { formatDay } from '../../lib/format-day.js';
import type { Say } from '../../lib/say.js';
import type { IsoDay } from '../../lib/types.js';

/** The days between which something held, in words; empty where no bound is known. Lines break between days only. */
export function sayPeriod({ from, to }: { from?: IsoDay | undefined; to?: IsoDay | undefined }, say: Say): string {
  if (from && to) return say('library_period', [unbroken(from), unbroken(to)]);
  if (from) return say('library_from', [unbroken(from)]);
  return to ? say('library_until', [unbroken(to)]) : '';
}

function unbroken(day: IsoDay): string {
  return formatDay(day).replaceAll(' ', '\u00a0');
}
