import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionAt, nextVisit, type Visit } from '../../lib/visits.js';

const PLACES = [
  { frameId: 0, count: 2 },
  { frameId: 5, count: 1 },
];

describe('the mention after the last', () => {
  it.each<[string, Visit | undefined, number, boolean, number]>([
    ['is the first to begin with', undefined, 3, false, 0],
    ['is the last to begin with, backwards', undefined, 3, true, 2],
    ['is the first where another name was visited before', { entity: 'b', at: 2 }, 3, false, 0],
    ['is the next', { entity: 'a', at: 1 }, 3, false, 2],
    ['is the one before, backwards', { entity: 'a', at: 1 }, 3, true, 0],
    ['is the first after the last', { entity: 'a', at: 2 }, 3, false, 0],
    ['is the last before the first', { entity: 'a', at: 0 }, 3, true, 2],
    ['is the only one', { entity: 'a', at: 0 }, 1, false, 0],
    ['is none of none', undefined, 0, true, 0],
    ['is one that there is, though the page has lost some', { entity: 'a', at: 7 }, 3, false, 2],
  ])('%s', (_, last, total, back, at) => {
    expect(nextVisit(last, 'a', total, back)).toEqual({ entity: 'a', at });
  });
});

describe('the place of a mention', () => {
  it('is found frame by frame', () => {
    expect([0, 1, 2, 3].map((at) => mentionAt(PLACES, at))).toEqual([
      { frameId: 0, nth: 0 },
      { frameId: 0, nth: 1 },
      { frameId: 5, nth: 0 },
      undefined,
    ]);
  });

  it('is unknown where there are no mentions', () => {
    expect(mentionAt([], 0)).toBeUndefined();
  });

  it('one round in either direction leads to every mention once', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(counts, fc.boolean(), (sizes, back) => {
        const places = sizes.map((count, frameId) => ({ frameId, count }));
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const seen = new Set<string>();
        let visit: Visit | undefined;
        for (let step = 0; step < total; step += 1) {
          visit = nextVisit(visit, 'a', total, back);
          const found = mentionAt(places, visit.at);
          seen.add(`${found?.frameId} ${found?.nth}`);
        }
        expect(seen.size).toBe(total);
        expect(seen.has('undefined undefined')).toBe(false);
      }),
    );
  });
});
