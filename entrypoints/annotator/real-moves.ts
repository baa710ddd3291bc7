/** A hand at rest moves the pointer by no more than this, CSS px. */
const TREMOR = 8;

/** What an event says of the hand that moves the pointer. */
export interface Move {
  /** The hand has moved at all. */
  readonly real: boolean;
  /** It goes on: it is farther than a tremor from where it last came to rest. */
  readonly moving: boolean;
}

/**
 * Tells moves of the hand from events without one. After a scroll or a change of the layout browsers send a pointermove
 * from a pointer that rests, to tell what has come under it. The place in the page may be new in such an event, the place
 * on the screen never is. The first event of a page may be one of these, too: it only says where the pointer is.
 */
export function createRealMoves(): (event: PointerEvent) => Move {
  let last: { readonly x: number; readonly y: number } | undefined;
  let rest = { x: 0, y: 0 };
  return ({ screenX: x, screenY: y }) => {
    const before = last;
    last = { x, y };
    if (!before || (before.x === x && before.y === y)) return { real: false, moving: false };
    const moving = Math.hypot(x - rest.x, y - rest.y) > TREMOR;
    if (moving) rest = last;
    return { real: true, moving };
  };
}
