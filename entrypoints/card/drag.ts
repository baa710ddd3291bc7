import { nextCorner } from '../../lib/corners.js';
import type { Box } from '../../lib/place.js';
import { viewport } from './viewport.js';

/** How far a key moves a card, CSS px: a few presses take it off a paragraph. */
const KEY_STEP = 24;

export interface DragOptions {
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  /** The card as it is drawn now. */
  element(): HTMLElement;
  /** Where the other pinned cards are, CSS px of the viewport. */
  taken(): readonly Box[];
  moveTo(left: number, top: number): void;
}

/**
 * Moves a pinned card: by dragging its head, by arrow keys on its pin, or from corner to corner by `toNextCorner`, for
 * those who cannot drag (WCAG 2.5.7).
 */
export function createDrag({ root, signal, element, taken, moveTo }: DragOptions): { toNextCorner(): void } {
  let corner: number | undefined;
  let grip: { x: number; y: number } | undefined;

  root.addEventListener('pointerdown', begin, { signal });
  root.addEventListener('pointermove', move, { signal });
  root.addEventListener('pointerup', end, { signal });
  root.addEventListener('pointercancel', end, { signal });
  root.addEventListener('keydown', byKey, { signal });

  function begin(event: Event): void {
    const { target } = event;
    if (!(event instanceof PointerEvent) || !event.isTrusted || event.button !== 0 || !(target instanceof Element))
      return;
    if (!target.closest('.head') || target.closest('button')) return;
    const { left, top } = element().getBoundingClientRect();
    grip = { x: event.clientX - left, y: event.clientY - top };
    element().setPointerCapture(event.pointerId);
    // Otherwise the text of the head is selected on the way.
    event.preventDefault();
  }

  function move(event: Event): void {
    if (grip && event instanceof PointerEvent && event.isTrusted)
      moveTo(event.clientX - grip.x, event.clientY - grip.y);
  }

  function end(): void {
    grip = undefined;
  }

  function byKey(event: Event): void {
    if (!(event instanceof KeyboardEvent) || !event.isTrusted) return;
    const step = DIRECTIONS[event.key];
    const onPin = event.target instanceof Element && event.target.closest('.pin');
    if (!step || !onPin) return;
    const { left, top } = element().getBoundingClientRect();
    event.preventDefault();
    moveTo(left + step[0] * KEY_STEP, top + step[1] * KEY_STEP);
  }

  return {
    toNextCorner() {
      const next = nextCorner(element().getBoundingClientRect(), viewport(), taken(), corner);
      if (!next) return;
      corner = next.number;
      moveTo(next.left, next.top);
    },
  };
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
