import type { Pace } from './settings.js';

/** What a state of the hover waits for, ms. */
export interface Delays {
  /** Rest on a name before its card opens. */
  readonly open: number;
  /** The same while a card is open: the reader has shown what they want. */
  readonly next: number;
  /** Grace after leaving both the name and the card: time to cross the gap between them. */
  readonly close: number;
}

const PACES: Readonly<Record<Pace, Delays>> = {
  // Below 200 ms a card opens for every pause of a pointer on its way; a next name must still outlast such a pause's half.
  quick: { open: 250, next: 100, close: 300 },
  // A pointer that follows the eye stops for some 300 ms on a word. A person who waits for a card begins to wonder at 500.
  normal: { open: 450, next: 150, close: 300 },
  // Sites that were blamed for their cards went to 750. Who wants calm, or has an unsteady hand, also needs longer to cross.
  slow: { open: 800, next: 300, close: 600 },
};

/** The delays of a pace. */
export function delaysFor(pace: Pace): Delays {
  return PACES[pace];
}

/** No name counts for this long after a scroll, ms: wheels send a step every 50 to 100, and a page glides on after the last. */
export const AFTER_SCROLL_MS = 150;

/** The same after a key, ms: between two words who writes stops for less. */
export const AFTER_TYPING_MS = 1_000;
