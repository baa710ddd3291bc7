import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../lib/place.js';
import { type Approach, approach, BUFFER, inWedge, type Point, startApproach } from '../../lib/wedge.js';

/** A card as it stands below, above or beside a name that was left at `FROM`. */
const FROM = { x: 200, y: 300 };
const BELOW = { left: 150, top: 320, right: 510, bottom: 520 };
const ABOVE = { left: 150, top: 80, right: 510, bottom: 280 };
const RIGHT = { left: 260, top: 100, right: 620, bottom: 400 };
const LEFT = { left: -200, top: 100, right: 160, bottom: 400 };

describe('the wedge', () => {
  it.each([
    ['straight down', 200, 310, BELOW, true],
    ['down to the near corner', 160, 317, BELOW, true],
    ['down to the far corner, along the line', 400, 314, BELOW, true],
    ['along the line and past the card', 400, 305, BELOW, false],
    ['straight along the line', 260, 300, BELOW, false],
    ['away to the other side', 100, 310, BELOW, false],
    ['up, away from a card below', 200, 280, BELOW, false],
    ['up, to a card above', 230, 290, ABOVE, true],
    ['down, away from a card above', 230, 310, ABOVE, false],
    ['to the right', 240, 310, RIGHT, true],
    ['to the right, too steeply', 205, 330, RIGHT, false],
    ['to the left', 180, 290, LEFT, true],
    ['to the right, away from a card on the left', 230, 300, LEFT, false],
    ['a tremor where the name was left', 203, 298, BELOW, true],
    ['a tremor at the edge', 140, 324, { ...BELOW, left: 140 + BUFFER }, true],
    ['in the card', 300, 400, BELOW, true],
    ['beyond the card', 300, 600, BELOW, false],
  ])('%s', (_, x, y, card, inside) => {
    expect(inWedge({ x, y }, FROM, card)).toBe(inside);
  });
});

const place = fc.integer({ min: -1_000, max: 1_000 });
const point: fc.Arbitrary<Point> = fc.record({ x: place, y: place });
const card: fc.Arbitrary<Box> = fc
  .record({
    left: place,
    top: place,
    width: fc.integer({ min: 1, max: 500 }),
    height: fc.integer({ min: 1, max: 500 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

describe('wherever the card is', () => {
  it('every straight way to a point of it lies in the wedge', () => {
    fc.assert(
      fc.property(point, card, share, share, share, (from, box, across, down, along) => {
        const goal = { x: mix(box.left, box.right, across), y: mix(box.top, box.bottom, down) };
        expect(inWedge(between(from, goal, along), from, box)).toBe(true);
      }),
    );
  });

  it('a way straight back from it does not', () => {
    fc.assert(
      fc.property(point, card, share, share, (from, box, across, down) => {
        const goal = { x: mix(box.left, box.right, across), y: mix(box.top, box.bottom, down) };
        const back = { x: 2 * from.x - goal.x, y: 2 * from.y - goal.y };
        fc.pre(distanceTo(from, box) > 2 * BUFFER && Math.hypot(back.x - from.x, back.y - from.y) > BUFFER);
        expect(inWedge(back, from, box)).toBe(false);
      }),
    );
  });

  it('what lies in it lies between the name and the card, but for the buffer', () => {
    fc.assert(
      fc.property(point, card, point, (from, box, at) => {
        fc.pre(inWedge(at, from, box));
        expect(at.x).toBeGreaterThanOrEqual(Math.min(from.x, box.left) - BUFFER);
        expect(at.x).toBeLessThanOrEqual(Math.max(from.x, box.right) + BUFFER);
        expect(at.y).toBeGreaterThanOrEqual(Math.min(from.y, box.top) - BUFFER);
        expect(at.y).toBeLessThanOrEqual(Math.max(from.y, box.bottom) + BUFFER);
      }),
    );
  });
});

describe('an approach', () => {
  it.each([
    [
      'each step nearer is one',
      [
        [205, 304],
        [215, 308],
        [230, 314],
      ],
      [true, true, true],
    ],
    [
      'a step back is none',
      [
        [215, 308],
        [210, 306],
      ],
      [true, false],
    ],
    [
      'nor is one that only comes as near as before',
      [
        [215, 308],
        [210, 306],
        [220, 308],
      ],
      [true, false, false],
    ],
    [
      'it goes on after a step back',
      [
        [215, 308],
        [210, 306],
        [220, 310],
      ],
      [true, false, true],
    ],
    ['a step nearer beside the wedge is none', [[90, 318]], [false]],
  ])('%s', (_, path, steps) => {
    let way: Approach = startApproach(FROM, BELOW);
    const taken = path.map(([x = 0, y = 0]) => {
      const next = approach(way, { x, y });
      way = next ?? way;
      return next !== undefined;
    });
    expect(taken).toEqual(steps);
  });

  it('ends, however long the pointer wanders in whole pixels', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 150, max: 510 }), y: fc.integer({ min: 296, max: 320 }) })),
        (path) => {
          let way: Approach = startApproach(FROM, BELOW);
          let steps = 0;
          for (const at of path) {
            const next = approach(way, at);
            if (!next) continue;
            way = next;
            steps += 1;
          }
          expect(steps).toBeLessThanOrEqual(BELOW.top - FROM.y);
        },
      ),
    );
  });
});

function mix(a: number, b: number, part: number): number {
  return a + (b - a) * part;
}

function between(a: Point, b: Point, part: number): Point {
  return { x: mix(a.x, b.x, part), y: mix(a.y, b.y, part) };
}

function distanceTo({ x, y }: Point, { left, top, right, bottom }: Box): number {
  return Math.max(left - x, x - right, top - y, y - bottom);
}
