/** Nobody aims at a button that was not there a moment ago, ms: such a press was meant for the page. */
const SETTLED_MS = 300;

export interface ClickGuardOptions {
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  /** What is drawn. */
  element(): HTMLElement;
}

/**
 * Lets no press through that a person cannot have meant for the card: one a script made up, one that came as the card
 * appeared under the pointer, one on a card that the page has covered or made invisible.
 */
export function guardClicks({ root, signal, element }: ClickGuardOptions): void {
  const opened = performance.now();
  root.addEventListener('click', check, { capture: true, signal });

  function check(event: Event): void {
    if (event instanceof MouseEvent && isMeant(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function isMeant(event: MouseEvent): boolean {
    if (!event.isTrusted) return false;
    // A key presses what has the focus, wherever it is.
    if (event.detail === 0) return true;
    return event.timeStamp - opened >= SETTLED_MS && isOnTop(event) && isSeen();
  }

  /** Asked of the document, whatever lies in a closed root is its host. */
  function isOnTop({ clientX, clientY }: MouseEvent): boolean {
    return document.elementFromPoint(clientX, clientY) === root.host;
  }

  function isSeen(): boolean {
    return element().checkVisibility({ opacityProperty: true, visibilityProperty: true });
  }
}
