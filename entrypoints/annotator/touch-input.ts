import { elementsOn, unclobbered } from '../shared/nodes.js';
import { keepListening } from './keep-listening.js';
import type { PointerTarget } from './pointer.js';

/** What a tap is meant for by the page itself. */
const CONTROLS = `a[href], button, input, select, textarea, label, summary, option, [role="button"], [role="link"], [role="tab"],
  [role="menuitem"], [role="checkbox"], [role="switch"], [onclick], [tabindex]:not([tabindex="-1"])`;

export interface TouchOptions {
  readonly signal: AbortSignal;
  targetAt(event: PointerEvent): PointerTarget | undefined;
  onTap(target: PointerTarget): void;
}

/** Hears taps on names. A tap on a link or control does what the page intends; its name is reached from the popup. */
export function listenToTaps({ signal, targetAt, onTap }: TouchOptions): void {
  const listening = { capture: true, passive: true, signal };
  keepListening(document, signal, () => addEventListener('click', onClick, listening));

  function onClick(event: MouseEvent): void {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || !event.isTrusted) return;
    if (isForPage(event)) return;
    const target = targetAt(event);
    if (target) onTap(target);
  }
}

function isForPage(event: Event): boolean {
  const path = elementsOn(event);
  const [innermost] = path;
  // What shows a hand to a mouse is meant to be pressed, whatever it is made of.
  if (innermost && getComputedStyle(innermost).cursor === 'pointer') return true;
  return path.some((element) => unclobbered(element).matches(CONTROLS));
}
