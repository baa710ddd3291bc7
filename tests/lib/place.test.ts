import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, MARGIN, type Placement, place, type Size } from '../../lib/place.js';

const VIEWPORT = { width: 1_000, height: 800 };
const CARD = { width: 360, height: 200 };

function line(left: number, top: number, width = 60, height = 20): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** The rectangle the card takes up. */
function taken({ left, top, maxHeight }: Placement, card: Size): Box {
  return { left, top, right: left + card.width, bottom: top + Math.min(card.height, maxHeight) };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('a card opens', () => {
  it.each([
    ['below its line', line(100, 100), CARD, VIEWPORT, { side: 'below', left: 100, top: 128 }],
    ['above a line near the bottom', line(100, 700), CARD, VIEWPORT, { side: 'above', left: 100, top: 492 }],
    ['within the right edge', line(900, 100), CARD, VIEWPORT, { side: 'below', left: 632 }],
    ['within the left edge', line(-20, 100), CARD, VIEWPORT, { side: 'below', left: MARGIN }],
    [
      'beside a line where neither above nor below is room',
      line(100, 140),
      CARD,
      { width: 1_000, height: 300 },
      { side: 'beside', left: 168 },
    ],
    [
      'to the left of it near the right edge',
      line(900, 140),
      CARD,
      { width: 1_000, height: 300 },
      { side: 'beside', left: 532 },
    ],
    [
      'on the larger side where there is no room at all, below',
      line(100, 100),
      CARD,
      { width: 400, height: 300 },
      { side: 'below', maxHeight: 164 },
    ],
    [
      'on the larger side where there is no room at all, above',
      line(100, 180),
      CARD,
      { width: 400, height: 300 },
      { side: 'above', maxHeight: 164 },
    ],
  ])('%s', (_, at, card, viewport, expected) => {
    expect(place(at, card, viewport)).toMatchObject(expected);
  });
});

describe('a card opens beside pinned ones', () => {
  const RIGHT = { left: 632, top: 8, right: 992, bottom: 400 };
  it.each<[string, Box, readonly Box[], Partial<Placement>, Size?]>([
    ['where it covers none, as ever', line(100, 100), [RIGHT], { side: 'below', left: 100 }],
    ['to the left of one', line(400, 100), [RIGHT], { side: 'below', left: 264, top: 128 }],
    ['to the right of one', line(300, 100), [{ ...RIGHT, left: 8, right: 292 }], { side: 'below', left: 300 }],
    ['right of one that the line begins under', line(280, 100), [{ ...RIGHT, left: 8, right: 292 }], { left: 300 }],
    [
      'on the other side of its line',
      line(700, 390),
      [{ ...RIGHT, top: 420, bottom: 792 }],
      { side: 'above', left: 632 },
    ],
    ['over it where it would not be near its line otherwise', line(800, 100), [RIGHT], { side: 'below', left: 632 }],
    [
      'to the left of one also beside its line',
      line(400, 100),
      [RIGHT],
      { side: 'beside', left: 32 },
      { width: 360, height: 700 },
    ],
    [
      'to the left of one where it has to be made lower, rather than over it beside its line',
      line(360, 100, 80),
      [RIGHT],
      { side: 'below', left: 264, maxHeight: 664 },
      { width: 360, height: 700 },
    ],
    [
      'between two',
      line(450, 100),
      [
        { ...RIGHT, left: 8, right: 260 },
        { ...RIGHT, left: 640, right: 992 },
      ],
      { side: 'below', left: 268 },
    ],
  ])('%s', (_, at, others, expected, card = CARD) => {
    expect(place(at, card, VIEWPORT, others)).toMatchObject(expected);
  });
});

it('the size of a card may be a rectangle of the browser, which has it from its prototype', () => {
  class Rectangle {
    get width() {
      return CARD.width;
    }
    get height() {
      return CARD.height;
    }
  }
  const pinned = line(632, 8, 360, 392);
  expect(place(line(400, 100), new Rectangle(), VIEWPORT, [pinned])).toMatchObject({ left: 264, side: 'below' });
});

describe('wherever the line is', () => {
  const viewports = fc.record({
    width: fc.integer({ min: 260, max: 2_000 }),
    height: fc.integer({ min: 160, max: 1_500 }),
  });
  /** A viewport, a card no wider than it less its margins, and a line of which a part can be seen. */
  const scenes = viewports.chain((viewport) =>
    fc.record({
      viewport: fc.constant(viewport),
      card: fc.record({
        width: fc.integer({ min: 40, max: Math.min(360, viewport.width - 2 * MARGIN) }),
        height: fc.integer({ min: 20, max: 900 }),
      }),
      at: fc
        .tuple(
          fc.integer({ min: 0, max: viewport.width - 1 }),
          fc.integer({ min: 0, max: viewport.height - 1 }),
          fc.integer({ min: 1, max: 400 }),
          fc.integer({ min: 8, max: 60 }),
        )
        .map(([left, top, width, height]) => line(left, top, width, height)),
    }),
  );

  const pinned = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 1_600 }), fc.integer({ min: 0, max: 1_000 }))
      .map(([left, top]) => line(left, top, 360, 400)),
    { maxLength: 4 },
  );

  it('the card never covers it', () => {
    fc.assert(
      fc.property(scenes, pinned, ({ viewport, card, at }, others) => {
        expect(touch(taken(place(at, card, viewport, others), card), at)).toBe(false);
      }),
    );
  });

  it('the card stays on the screen', () => {
    fc.assert(
      fc.property(scenes, pinned, ({ viewport, card, at }, others) => {
        const placement = place(at, card, viewport, others);
        const box = taken(placement, card);
        expect(box.left).toBeGreaterThanOrEqual(MARGIN);
        expect(box.right).toBeLessThanOrEqual(viewport.width - MARGIN);
        expect(box.top).toBeGreaterThanOrEqual(0);
        if (placement.maxHeight > 0) expect(box.bottom).toBeLessThanOrEqual(viewport.height);
      }),
    );
  });

  it('the card is whole where one side has room for it', () => {
    fc.assert(
      fc.property(scenes, ({ viewport, card, at }) => {
        const below = viewport.height - at.bottom - 2 * MARGIN;
        const above = at.top - 2 * MARGIN;
        fc.pre(card.height <= Math.max(below, above));
        expect(place(at, card, viewport).maxHeight).toBeGreaterThanOrEqual(card.height);
      }),
    );
  });
});
