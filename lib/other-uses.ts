import type { Candidate, Sense } from './types.js';

/** Share of a name's places from which, used there for something else, it means something else on the whole page. */
const OTHER_USE_SHARE = 1 / 3;

/** Counts how often a page uses a name for something else: a page of cricket means the team by "Australia" throughout. */
export function createUses() {
  const counts = new Map<string, { all: number; other: number }>();
  return {
    count(candidate: Candidate, sense: Sense, other: boolean): void {
      const use = usageOf(candidate, sense);
      const count = counts.get(use) ?? { all: 0, other: 0 };
      counts.set(use, { all: count.all + 1, other: count.other + (other ? 1 : 0) });
    },
    other(): Set<string> {
      const shares = [...counts].filter(([, { all, other }]) => other / all >= OTHER_USE_SHARE);
      return new Set(shares.map(([use]) => use));
    },
  };
}

export function usageOf({ alias }: Candidate, { entity }: Sense): string {
  return `${alias.text}|${entity.id}`;
}
