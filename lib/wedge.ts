import type { Box } from './place.js';

/** A place in the viewport, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far beside the wedge a point still counts, CSS px: a hand trembles, and sets out not quite in its direction. */
export const BUFFER = 4;

/**
 * Whether a point lies in the wedge that opens from `from` to the near edge of a card: whether whoever went from there to
 * the point and straight on would come upon the card.
 */
export function inWedge(point: Point, from: Point, card: Box): boolean {
  const [x, y] = [point.x - from.x, point.y - from.y];
  if (Math.hypot(x, y) <= BUFFER) return true;
  const across = stretch(from.x, x, card.left - BUFFER, card.right + BUFFER);
  const down = stretch(from.y, y, card.top - BUFFER, card.bottom + BUFFER);
  // The point is one step away; steps before it lead to a card that lies behind the point.
  return Math.max(across.first, down.first, 1) <= Math.min(across.last, down.last);
}

/** The steps after which a straight way lies between two borders. */
function stretch(start: number, step: number, low: number, high: number): { first: number; last: number } {
  if (step === 0) {
    const inside = start >= low && start <= high;
    return inside ? { first: -Infinity, last: Infinity } : { first: Infinity, last: -Infinity };
  }
  const [one, other] = [(low - start) / step, (high - start) / step];
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

/** A way from a name towards its card, and how near it has come. */
export interface Approach {
  readonly from: Point;
  readonly card: Box;
  /** The least distance to the card so far, CSS px. */
  readonly nearest: number;
}

export function startApproach(from: Point, card: Box): Approach {
  return { from, card, nearest: distance(from, card) };
}

/**
 * The approach after a move, if the move is one: inside the wedge, and nearer to the card than any before. A pointer that
 * only wanders about in the wedge comes to rest, by this, however much it moves.
 */
export function approach({ from, card, nearest }: Approach, point: Point): Approach | undefined {
  const now = distance(point, card);
  return now < nearest && inWedge(point, from, card) ? { from, card, nearest: now } : undefined;
}

/** From a point to the nearest edge of a box, 0 inside. */
function distance({ x, y }: Point, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
