/** What the card of an entity on a page of one day must say, and must not. */
export interface Question {
  readonly entity: string;
  readonly day: string;
  /** Words of the description and the facts. */
  readonly says?: readonly string[];
  /** Words that would tell the future, or what is not so; what is said after "Since then:" does not count. */
  readonly never?: readonly string[];
  /** Words of what is said after "Since then:". */
  readonly since?: readonly string[];
}

/** The day before, as `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
