import { delayOf, hover } from '../../lib/hover.js';
import { type Hover, type HoverEvent, idle, openName, underPointer } from '../../lib/hover-states.js';
import type { Delays } from '../../lib/pace.js';
import { alarm } from '../shared/alarm.js';
import type { CardSurface } from '../shared/card-program.js';
import { createDisturbances } from './disturbances.js';
import { keepListening } from './keep-listening.js';
import { isFrom } from './own-events.js';
import { lineAt, type PointerTarget } from './pointer.js';
import { createReach } from './reach.js';
import { createRealMoves } from './real-moves.js';

/** After a touch, browsers send mouse movements of their own for this long, ms. */
const AFTER_TOUCH_MS = 1_000;

export interface HoverInput {
  /** The card while one is open, to tell its events from the page's. */
  setCard(card: CardSurface | undefined): void;
  interrupt(): void;
}

export interface HoverOptions {
  readonly signal: AbortSignal;
  targetAt(event: PointerEvent): PointerTarget | undefined;
  /** Asked at every wait: the reader may change their mind. */
  delays(): Delays;
  /** Called whenever the name with an open card changes. */
  onOpen(target: PointerTarget | undefined): void;
}

/**
 * Turns what the pointer and the keyboard do into hover events, and runs the timers the states ask for. Only trusted
 * events count: a page cannot open a card. A pen above its tablet is a mouse; a finger is not.
 */
export function createHoverInput({ signal, targetAt, delays, onOpen }: HoverOptions): HoverInput {
  let now: Hover<object> = idle();
  let target: PointerTarget | undefined;
  let shown: PointerTarget | undefined;
  let stopTimer: (() => void) | undefined;
  let lastTouch = Number.NEGATIVE_INFINITY;
  let card: CardSurface | undefined;
  let pressedCard = false;
  let at = { x: 0, y: 0 };
  const moveOf = createRealMoves();
  const reach = createReach(() => card?.box());
  const disturbances = createDisturbances({
    fromCard,
    anchor: () => target?.placed.range.startContainer,
    onDisturbance: (by) => send({ type: by }),
    onEscape() {
      const open = openName(now) !== undefined;
      send({ type: 'dismiss' });
      return open;
    },
  });

  function send(event: HoverEvent<object>): void {
    const before = now;
    now = hover(now, event);
    if (now.token === before.token) return;
    stopTimer?.();
    disturbances.listen(now.state !== 'idle');
    const delay = delayOf(now, delays());
    const { token } = now;
    if (delay !== undefined) stopTimer = alarm(delay, () => ring(token));
    const name = openName(now);
    if (name === shown?.placed) return;
    shown = name === undefined ? undefined : target?.placed === name ? target : undefined;
    reach.beginAt(at);
    onOpen(shown);
  }

  /** The page may have stirred in the meantime, under a pointer that rests: a name that is gone from there opens nothing. */
  function ring(token: number): void {
    const placed = target?.placed;
    const due = placed !== undefined && token === now.token && now.state !== 'hushed' && underPointer(now) === placed;
    const line = due ? lineAt(placed.range, at.x, at.y) : undefined;
    if (line && placed) target = { placed, line };
    send(due && !line ? { type: 'over-nothing' } : { type: 'timer', token });
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted) return;
    onTouch(event);
    const { real, moving } = moveOf(event);
    if (!real || event.timeStamp - lastTouch < AFTER_TOUCH_MS) return;
    at = { x: event.clientX, y: event.clientY };
    if (event.buttons !== 0) hold(event);
    else if (fromCard(event)) {
      reach.arrive();
      send({ type: 'over-card' });
    } else overPage(targetAt(event), moving);
  }

  function overPage(found: PointerTarget | undefined, moving: boolean): void {
    if (found && target?.placed !== found.placed) target = found;
    const open = openName(now);
    if (found && found.placed === open) reach.beginAt(at);
    if (open !== undefined && found?.placed !== open && reach.leads(at)) {
      send({ type: 'towards-card', next: found?.placed });
    } else if (found) send({ type: 'over-name', name: found.placed, moving });
    else send({ type: 'over-nothing' });
  }

  function onPress(event: PointerEvent): void {
    if (!event.isTrusted) return;
    onTouch(event);
    pressedCard = fromCard(event);
    hold(event);
  }

  /** A button is down. A press that began in the card may select its text, and leave it. */
  function hold(event: PointerEvent): void {
    if (pressedCard) return;
    const under = event.pointerType === 'touch' || fromCard(event) ? undefined : targetAt(event);
    send({ type: 'press', name: under?.placed });
  }

  function onTouch({ pointerType, timeStamp }: PointerEvent): void {
    if (pointerType === 'touch') lastTouch = timeStamp;
  }

  function fromCard(event: Event): boolean {
    return isFrom(card, event);
  }

  function onLeave(event: PointerEvent): void {
    if (event.isTrusted && event.target === document) send({ type: 'over-nothing' });
  }

  const always = { capture: true, passive: true, signal };
  keepListening(document, signal, () => {
    addEventListener('pointermove', onMove, always);
    document.addEventListener('pointerleave', onLeave, always);
    addEventListener('pointerdown', onPress, always);
  });
  // A press leads to idle from every state, where there is neither a card nor a timer nor anything to listen for.
  signal.addEventListener('abort', () => send({ type: 'press' }));
  return { setCard: (surface) => (card = surface), interrupt: () => send({ type: 'interrupt' }) };
}
