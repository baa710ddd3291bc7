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

  it('the card never covers it', () => {
    fc.assert(
      fc.property(scenes, ({ viewport, card, at }) => {
        expect(touch(taken(place(at, card, viewport), card), at)).toBe(false);
      }),
    );
  });

  it('the card stays on the screen', () => {
    fc.assert(
      fc.property(scenes, ({ viewport, card, at }) => {
        const placement = place(at, card, viewport);
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
