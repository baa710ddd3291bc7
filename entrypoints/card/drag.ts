/** How far a key moves a card, CSS px: a few presses take it off a paragraph. */
const KEY_STEP = 24;

/** Distance of a card from the corner it is put into, CSS px. */
const CORNER_GAP = 8;

export interface DragOptions {
  readonly card: HTMLElement;
  readonly signal: AbortSignal;
  moveTo(left: number, top: number): void;
}

/**
 * Moves a pinned card: by dragging its head, by arrow keys on its pin, or from corner to corner by `toNextCorner`, for
 * those who cannot drag (WCAG 2.5.7).
 */
export function createDrag({ card, signal, moveTo }: DragOptions): { toNextCorner(): void } {
  let corner = 0;
  let grip: { x: number; y: number } | undefined;

  card.addEventListener('pointerdown', begin, { signal });
  card.addEventListener('pointermove', move, { signal });
  card.addEventListener('pointerup', end, { signal });
  card.addEventListener('pointercancel', end, { signal });
  card.addEventListener('keydown', byKey, { signal });

  function begin(event: PointerEvent): void {
    const target = event.target;
    if (!event.isTrusted || event.button !== 0 || !(target instanceof Element)) return;
    if (!target.closest('.head') || target.closest('button')) return;
    const { left, top } = card.getBoundingClientRect();
    grip = { x: event.clientX - left, y: event.clientY - top };
    card.setPointerCapture(event.pointerId);
    // Otherwise the text of the head is selected on the way.
    event.preventDefault();
  }

  function move({ clientX, clientY, isTrusted }: PointerEvent): void {
    if (grip && isTrusted) moveTo(clientX - grip.x, clientY - grip.y);
  }

  function end(): void {
    grip = undefined;
  }

  function byKey(event: KeyboardEvent): void {
    const [x, y] = DIRECTIONS[event.key] ?? [0, 0];
    const onPin = event.target instanceof Element && event.target.closest('.pin');
    if (!event.isTrusted || !onPin || (x === 0 && y === 0)) return;
    const { left, top } = card.getBoundingClientRect();
    event.preventDefault();
    moveTo(left + x * KEY_STEP, top + y * KEY_STEP);
  }

  return {
    toNextCorner() {
      const { width, height } = card.getBoundingClientRect();
      const right = document.documentElement.clientWidth - width - CORNER_GAP;
      const bottom = innerHeight - height - CORNER_GAP;
      const corners = [
        [right, CORNER_GAP],
        [right, bottom],
        [CORNER_GAP, bottom],
        [CORNER_GAP, CORNER_GAP],
      ] as const;
      const [left, top] = corners[corner % corners.length] ?? corners[0];
      corner += 1;
      moveTo(left, top);
    },
  };
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
