import { dayAfter, dayNumber } from './days.js';
import type { IsoDay } from './types.js';

/** What a page offers about its own date, as it stands in the page. */
export interface PageSignals {
  readonly published: readonly DateSignal[];
  readonly modified: readonly DateSignal[];
  readonly url: string;
  /** Whether the page is mainly one article, as far as its own words say. */
  readonly article: boolean;
}

/** One date as written, and where. Sources come in the order of trust. */
export interface DateSignal {
  readonly source: DateSource;
  readonly value: string;
}

export type DateSource = 'json-ld' | 'meta' | 'time' | 'address';

export interface PageDate {
  readonly day: IsoDay;
  /** `today` where the page gives no date that counts. */
  readonly source: DateSource | 'modified' | 'today';
}

/** The first day the data speak of: the year the alliance was founded. */
const FIRST_DAY = '1949-01-01';

/** A page changed longer after its publication than this is as of the change, days. */
const REVISED_AFTER_DAYS = 60;

/** Longer than any date: a page may write anything where a date belongs. */
const MAX_DATE = 64;

/**
 * The day a page is as of. Pure: the clock comes in as `today`.
 * A publication counts only if the page is mainly one article; where it was changed much later, the change counts.
 */
export function pageDate({ published, modified, url, article }: PageSignals, today: IsoDay): PageDate {
  const last = dayAfter(today);
  const written = article ? firstDay([...published, ...addressDate(url)], last) : undefined;
  const changed = firstDay(modified, last);
  if (written && (!changed || dayNumber(changed.day) - dayNumber(written.day) <= REVISED_AFTER_DAYS)) return written;
  if (changed) return { day: changed.day, source: 'modified' };
  return { day: today, source: 'today' };
}

function firstDay(signals: readonly DateSignal[], last: IsoDay): PageDate | undefined {
  for (const { value, source } of signals) {
    const day = dayIn(value);
    if (day && day >= FIRST_DAY && day <= last) return { day, source };
  }
  return undefined;
}

/** The calendar day a date names, as the page writes it: its own time zone is its own day, the reader's is not asked. */
export function dayIn(written: string): IsoDay | undefined {
  const value = written.slice(0, MAX_DATE);
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(value);
  if (iso) return validDay(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const days = value
    .replace(/\d{1,2}:\d{2}.*$/, '')
    .replace(/T\d.*$/, '')
    .trim();
  const time = /\d{4}/.test(days) ? Date.parse(`${days} UTC`) : Number.NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** A date in the path of an address: /2024/10/01/ or /2024-10-01-. */
function addressDate(url: string): DateSignal[] {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url.split(/[?#]/, 1)[0] ?? '');
  if (!match) return [];
  const [, year, month, day] = match;
  return [{ source: 'address', value: `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` }];
}

function validDay(day: string): IsoDay | undefined {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}
