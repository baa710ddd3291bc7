import type { Entity } from '../../../lib/knowledge-schema.js';
import { cardTexts, type DatedText, type Rule } from './rule.js';

/** Names that came in on a known day: a line that holds earlier may not use them. */
const NAMES_SINCE: readonly (readonly [name: string, since: string])[] = [
  ['North Macedonia', '2019-02-12'],
  ['Türkiye', '2022-06-02'],
  ['Czech Republic', '1993-01-01'],
  ['Czechia', '2016-07-01'],
  ['Russian Federation', '1991-12-25'],
  ['Space Force', '2019-12-20'],
  ['Secretary of War', '2025-09-05'],
];

/** The first day of which a line may speak that says nothing about when it began. */
const ALWAYS = '1949-01-01';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(
  `(?:(\\d{1,2}) )?(?:(${MONTHS}) )?\\b(1[89]\\d\\d|20\\d\\d|2100)\\b(?!%| (?:km|metres|troops))`,
  'g',
);

/** No line names a day, month, year or name that a reader of a page from its first day could not know. */
export const noForesight: Rule = (data) => cardTexts(data).flatMap(foresight);

function foresight({ text, from, at, ahead, about }: DatedText): string[] {
  const known = from ?? ALWAYS;
  const dates = [...withoutNumbersOfWeapons(text, about).matchAll(DATE)].flatMap(([written, day, month, year]) => {
    if (ahead.includes(Number(year))) return [];
    const first = firstDay(Number(year), month, day);
    return first.slice(0, known.length) > known ? [written.trim()] : [];
  });
  const names = NAMES_SINCE.flatMap(([name, since]) => (text.includes(name) && known < since ? [name] : []));
  return [...dates, ...names].map((what) => `${at}: "${text}": names ${what}, but holds from ${from ?? 'any day'} on`);
}

/** The first day of the year, month or day that is named. */
function firstDay(year: number, month: string | undefined, day: string | undefined): string {
  const place = month ? MONTHS.split('|').indexOf(month) + 1 : 1;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(place)}-${two(month && day ? Number(day) : 1)}`;
}

/** "Mirage 2000" is no date. */
function withoutNumbersOfWeapons(text: string, about: readonly Entity[]): string {
  const names = about
    .filter(({ kind }) => kind === 'weapon')
    .flatMap((entity) => entity.names.map((name) => name.text));
  return names.filter((name) => /\d{4}/.test(name)).reduce((rest, name) => rest.replaceAll(name, ''), text);
}
