import type { CardSurface } from '../shared/card-program.js';
import { isFrom } from './own-events.js';

export interface HeldCardOptions {
  readonly signal: AbortSignal;
  /** The open card. */
  card(): CardSurface | undefined;
  close(): void;
}

/**
 * A card that was opened by key, finger or popup stays until it is closed, whatever the pointer does. Its listeners exist
 * only as long as it does.
 */
export function createHeldCard({ signal, card, close }: HeldCardOptions): { hold(): void; release(): void } {
  let held: AbortController | undefined;

  function release(): void {
    held?.abort();
    held = undefined;
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape') return;
    // One press, one thing: it closes the card, not also the page's dialog under it.
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  }

  function onPress(event: PointerEvent): void {
    if (event.isTrusted && !isFrom(card(), event)) close();
  }

  return {
    hold() {
      release();
      held = new AbortController();
      const listening = { capture: true, signal: AbortSignal.any([signal, held.signal]) };
      addEventListener('keydown', onKey, listening);
      addEventListener('pointerdown', onPress, { ...listening, passive: true });
    },
    release,
  };
}
