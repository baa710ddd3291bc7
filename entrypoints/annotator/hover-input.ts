import { delayOf, type Hover, type HoverEvent, hover, idle, openName } from '../../lib/hover.js';
import { alarm } from '../shared/alarm.js';
import type { PointerTarget } from './pointer.js';

/** After a touch, browsers send mouse movements of their own for this long, ms. */
const AFTER_TOUCH_MS = 1_000;

/** Keys that are no typing. */
const SILENT_KEYS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn', 'NumLock', 'Tab']);

export interface HoverInput {
  /** The card's element while one is open, to tell its events from the page's. */
  setCard(card: HTMLElement | undefined): void;
  interrupt(): void;
}

export interface HoverOptions {
  readonly signal: AbortSignal;
  targetAt(event: PointerEvent): PointerTarget | undefined;
  /** Called whenever the name with an open card changes. */
  onOpen(target: PointerTarget | undefined): void;
}

/**
 * Turns what the pointer and the keyboard do into hover events, and runs the timers the states ask for. Only trusted
 * events count: a page cannot open a card.
 */
export function createHoverInput({ signal, targetAt, onOpen }: HoverOptions): HoverInput {
  let now: Hover<object> = idle();
  let target: PointerTarget | undefined;
  let shown: PointerTarget | undefined;
  let stopTimer: (() => void) | undefined;
  let lastTouch = Number.NEGATIVE_INFINITY;
  let card: HTMLElement | undefined;
  let open: AbortController | undefined;

  function send(event: HoverEvent<object>): void {
    const before = now;
    now = hover(now, event);
    if (now.token === before.token) return;
    stopTimer?.();
    const delay = delayOf(now);
    const { token } = now;
    if (delay !== undefined) stopTimer = alarm(delay, () => send({ type: 'timer', token }));
    const name = openName(now);
    if (name === shown?.placed) return;
    shown = name === undefined ? undefined : target?.placed === name ? target : undefined;
    openListeners(shown !== undefined);
    onOpen(shown);
  }

  /** Listeners that only an open card needs; without one the page's keys and scrolls pass us by. */
  function openListeners(on: boolean): void {
    open?.abort();
    open = undefined;
    if (!on) return;
    open = new AbortController();
    const listening = { capture: true, signal: AbortSignal.any([signal, open.signal]) };
    addEventListener('keydown', onKey, listening);
    addEventListener('scroll', (event) => trusted(event) && !fromCard(event) && send({ type: 'interrupt' }), {
      ...listening,
      passive: true,
    });
    addEventListener('pointerdown', (event) => trusted(event) && !fromCard(event) && send({ type: 'interrupt' }), {
      ...listening,
      passive: true,
    });
  }

  function onKey(event: KeyboardEvent): void {
    if (!trusted(event) || SILENT_KEYS.has(event.key)) return;
    if (event.key === 'Escape') {
      // One press, one thing: it closes the card, not also the page's dialog under it.
      event.preventDefault();
      event.stopImmediatePropagation();
      send({ type: 'dismiss' });
    } else if (!fromCard(event) && !event.ctrlKey && !event.metaKey) send({ type: 'interrupt' });
  }

  function onMove(event: PointerEvent): void {
    if (!trusted(event)) return;
    onTouch(event);
    if (event.timeStamp - lastTouch < AFTER_TOUCH_MS || event.buttons !== 0) return;
    const found = fromCard(event) ? undefined : targetAt(event);
    if (found && target?.placed !== found.placed) target = found;
    if (found) send({ type: 'over-name', name: found.placed });
    else send({ type: fromCard(event) ? 'over-card' : 'over-nothing' });
  }

  function onTouch({ pointerType, timeStamp }: PointerEvent): void {
    if (pointerType === 'touch') lastTouch = timeStamp;
  }

  function fromCard(event: Event): boolean {
    const host = card?.getRootNode();
    return host instanceof ShadowRoot && event.composedPath()[0] === host.host;
  }

  const always = { capture: true, passive: true, signal };
  addEventListener('pointermove', onMove, always);
  document.addEventListener(
    'pointerleave',
    (event) => trusted(event) && event.target === document && send({ type: 'over-nothing' }),
    always,
  );
  addEventListener('pointerdown', onTouch, always);
  signal.addEventListener('abort', () => {
    stopTimer?.();
    send({ type: 'interrupt' });
  });
  return { setCard: (element) => (card = element), interrupt: () => send({ type: 'interrupt' }) };
}

function trusted(event: Event): boolean {
  return event.isTrusted;
}
