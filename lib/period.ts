import type { IsoDay } from './types.js';

/** A half-open period: `from` is its first day, `to` the first day after it; a missing bound is open. */
export interface Period {
  readonly from?: IsoDay | undefined;
  readonly to?: IsoDay | undefined;
}

export function holdsOn({ from, to }: Period, day: IsoDay): boolean {
  return (!from || from <= day) && (!to || day < to);
}

/** The one that ended last before the day, of those that had ended by then. */
export function lastEnded<P>(all: readonly P[], periodOf: (one: P) => Period, day: IsoDay): P | undefined {
  const end = (one: P) => periodOf(one).to;
  return all.reduce<P | undefined>((last, one) => {
    const to = end(one);
    if (to === undefined || to > day) return last;
    return last === undefined || to > (end(last) ?? '') ? one : last;
  }, undefined);
}
