import type { Period } from '../../lib/picture-model.js';
import type { Say } from '../../lib/say.js';
import type { IsoDay } from '../../lib/types.js';
import { yearOf } from './scale.js';

/** About how many letters of the picture's small type stand in one row. */
const ROW_LETTERS = 60;

/** The years of an office as somebody said them on a day: "2001–2005, since 2019"; "from 2024" where it was to come. */
export function officeYears(periods: readonly Period[], asOf: IsoDay, say: Say): string {
  return periods.map((period) => yearsOf(period, asOf, say)).join(', ');
}

function yearsOf({ from, to }: Period, asOf: IsoDay, say: Say): string {
  const first = String(yearOf(from));
  if (from > asOf) return say('picture_office_from', [first]);
  if (to === undefined || to > asOf) return say('picture_office_since', [first]);
  const last = String(yearOf(to));
  return first === last ? first : `${first}–${last}`;
}

/** A title cut so that its years still stand in the row. */
export function shortened(title: string, years: string): string {
  const room = ROW_LETTERS - years.length - 3;
  return title.length <= room ? title : `${title.slice(0, Math.max(1, room - 1)).trimEnd()}…`;
}
