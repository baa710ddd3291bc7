import type { Disturbance } from '../../lib/hover-states.js';
import { isShadowRoot, parentOf } from '../shared/nodes.js';

/** Keys that are no typing. */
const SILENT_KEYS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn', 'NumLock', 'Tab']);

const PASSIVE: AddEventListenerOptions = { capture: true, passive: true };

export interface DisturbanceOptions {
  /** Events of the card itself disturb nothing. */
  fromCard(event: Event): boolean;
  /** The text of the name that a card is, or was, about. */
  anchor(): Node | undefined;
  onDisturbance(by: Disturbance): void;
  /** @returns whether there was a card to close, so that the key is used up */
  onEscape(): boolean;
}

export interface Disturbances {
  /** Without anything to disturb, the page's keys and scrolls pass us by. */
  listen(on: boolean): void;
}

/** Notices, while something is to be disturbed, that the page is scrolled or written in. */
export function createDisturbances(options: DisturbanceOptions): Disturbances {
  const { fromCard, anchor, onDisturbance, onEscape } = options;
  let listening: readonly EventTarget[] = [];

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || SILENT_KEYS.has(event.key)) return;
    if (event.key === 'Escape') {
      if (!onEscape()) return;
      // One press, one thing: it closes the card, not also the page's dialog under it.
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (!fromCard(event) && !event.ctrlKey && !event.metaKey) onDisturbance('typing');
  }

  function onScroll(event: Event): void {
    if (event.isTrusted && !fromCard(event) && carries(event.target, anchor())) onDisturbance('scroll');
  }

  return {
    listen(on) {
      const wanted: EventTarget[] = on ? [window, ...shadowRootsAround(anchor())] : [];
      for (const one of listening) if (!wanted.includes(one)) one.removeEventListener('scroll', onScroll, PASSIVE);
      // What is listened to already is none the worse for it.
      for (const one of wanted) one.addEventListener('scroll', onScroll, PASSIVE);
      listening = wanted;
      const change = on ? addEventListener : removeEventListener;
      change('keydown', onKey as EventListener, { capture: true });
    },
  };
}

/** A scroll inside a shadow root is told of there alone. */
function shadowRootsAround(node: Node | undefined): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let up = node?.getRootNode(); up && isShadowRoot(up); up = up.host.getRootNode()) roots.push(up);
  return roots;
}

/** Whether a scroll takes a text along. A ticker that runs elsewhere on the page disturbs nobody. */
function carries(scroller: EventTarget | null, text: Node | undefined): boolean {
  for (let up: Node | null = text ?? null; up; up = parentOf(up)) if (up === scroller) return true;
  return scroller === document;
}
