import { type Box, boxAt, leastCovering, MARGIN, type Size } from './place.js';

/** A corner of the viewport, and where a card in it begins, CSS px. */
export interface Corner {
  /** Counted clockwise from the upper right, where a text is seldom read. */
  readonly number: number;
  readonly left: number;
  readonly top: number;
}

/**
 * The corner a pinned card goes to: the next one in turn in which it covers nothing, or least, of what is taken.
 * @param last the number of the corner it is in; none at first
 */
export function nextCorner(card: Size, viewport: Size, taken: readonly Box[], last = -1): Corner | undefined {
  const right = viewport.width - card.width - MARGIN;
  const bottom = viewport.height - card.height - MARGIN;
  const corners: readonly Corner[] = [
    { number: 0, left: right, top: MARGIN },
    { number: 1, left: right, top: bottom },
    { number: 2, left: MARGIN, top: bottom },
    { number: 3, left: MARGIN, top: MARGIN },
  ];
  const inTurn = [...corners.slice(last + 1), ...corners.slice(0, last + 1)];
  // The last in turn is the one it is in.
  const others = last < 0 ? inTurn : inTurn.slice(0, -1);
  return leastCovering(others, (one) => boxAt(one, card), taken);
}
