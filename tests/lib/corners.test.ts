import { describe, expect, it } from 'vitest';
import { nextCorner } from '../../lib/corners.js';
import type { Box } from '../../lib/place.js';

const VIEWPORT = { width: 1_000, height: 800 };
const CARD = { width: 360, height: 380 };

const UPPER_RIGHT: Box = { left: 632, top: 8, right: 992, bottom: 388 };
const LOWER_RIGHT: Box = { left: 632, top: 412, right: 992, bottom: 792 };
const LOWER_LEFT: Box = { left: 8, top: 412, right: 368, bottom: 792 };
const UPPER_LEFT: Box = { left: 8, top: 8, right: 368, bottom: 388 };

describe('a card that is pinned goes', () => {
  it.each<[string, readonly Box[], number | undefined, { number: number; left: number; top: number }]>([
    ['to the upper right at first', [], undefined, { number: 0, left: 632, top: 8 }],
    ['on clockwise', [], 0, { number: 1, left: 632, top: 412 }],
    ['round to where it began', [], 3, { number: 0, left: 632, top: 8 }],
    ['past a corner that is taken', [UPPER_RIGHT], undefined, { number: 1, left: 632, top: 412 }],
    ['past all that are taken', [UPPER_RIGHT, LOWER_RIGHT, LOWER_LEFT], undefined, { number: 3, left: 8, top: 8 }],
    ['past one on its way round', [LOWER_RIGHT], 0, { number: 2, left: 8, top: 412 }],
    [
      'to where it covers least, with none left',
      [UPPER_RIGHT, LOWER_RIGHT, { ...LOWER_LEFT, left: 300, right: 660 }, UPPER_LEFT],
      undefined,
      { number: 2, left: 8, top: 412 },
    ],
    [
      'to another corner even if its own is the only free one',
      [LOWER_RIGHT, LOWER_LEFT, UPPER_LEFT],
      0,
      { number: 1, left: 632, top: 412 },
    ],
  ])('%s', (_, taken, last, expected) => {
    expect(nextCorner(CARD, VIEWPORT, taken, last)).toEqual(expected);
  });
});
