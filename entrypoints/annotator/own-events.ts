import type { CardSurface } from '../shared/card-program.js';

/** Whether an event comes from inside a card. Its root is closed: from outside, everything in it is its host. */
export function isFrom(card: CardSurface | undefined, event: Event): boolean {
  return card !== undefined && event.composedPath()[0] === card.host;
}
