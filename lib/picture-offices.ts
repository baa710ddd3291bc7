import type { Description, Entity } from './knowledge-schema.js';
import type { Office, OfficesPicture, Period } from './picture-model.js';
import type { OfficesFile } from './picture-schema.js';
import type { IsoDay } from './types.js';

/**
 * The offices of a person, read from the dated descriptions: one line in the data serves as what a card says on a day
 * and as a stretch of the time line. None where no office had begun on the card's day.
 */
export function officesPicture(
  entity: Pick<Entity, 'descriptions'>,
  asOf: IsoDay,
  horizon: IsoDay,
  rules: OfficesFile,
): OfficesPicture | undefined {
  const offices = officesOf(entity.descriptions, rules);
  if (!offices.some(({ periods }) => periods.some(({ from }) => from <= asOf))) return undefined;
  const ends = offices.flatMap(({ periods }) => periods.map(({ to }) => to ?? horizon));
  const until = [...ends, asOf].sort().at(-1) ?? asOf;
  return { kind: 'offices', asOf, until, offices };
}

/** Offices in the order in which they were first taken up; a second term is a second period of the same office. */
export function officesOf(descriptions: readonly Description[], rules: OfficesFile): Office[] {
  const held = new Map<string, Period[]>();
  const dated = descriptions.filter(({ from }) => from !== undefined);
  for (const { text, from = '', to } of dated.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))) {
    const title = officeIn(text, rules);
    if (title === undefined) continue;
    const periods = held.get(title) ?? [];
    const last = periods.at(-1);
    // Another description of the same office carries the period on.
    if (last && last.to === from) periods[periods.length - 1] = { from: last.from, to };
    else periods.push({ from, to });
    held.set(title, periods);
  }
  return [...held].map(([title, periods]) => ({ title, periods }));
}

/** "Prime Minister of Russia, former President" names the office of prime minister; "Russian politician" names none. */
function officeIn(description: string, { titles, not }: OfficesFile): string | undefined {
  if (not.includes(description)) return undefined;
  const begins = titles.some((title) => description === title || description.startsWith(`${title} `));
  return begins ? description.split(',', 1)[0] : undefined;
}
