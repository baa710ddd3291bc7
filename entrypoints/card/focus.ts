/** What can be reached by Tab inside a card. */
const REACHABLE = 'a[href], button:not([disabled]), summary';

/** The element that has the focus, in whichever open shadow root it lies. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * Takes the focus into a card and keeps it there: past the last control comes the first, so that nobody is led to the end
 * of a page they are in the middle of.
 * @param inside what gets the focus first
 * @returns what gives the focus back to where it was
 */
export function takeFocus(card: HTMLElement, inside: HTMLElement): () => void {
  const before = focused();
  inside.focus({ preventScroll: true });
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || !event.isTrusted) return;
    const root = card.getRootNode();
    const controls = [...card.querySelectorAll<HTMLElement>(REACHABLE)].filter((one) => one.checkVisibility());
    const focusedHere = root instanceof ShadowRoot ? root.activeElement : null;
    const at = controls.findIndex((one) => one.isSameNode(focusedHere));
    const last = controls.length - 1;
    const next = event.shiftKey ? (at <= 0 ? last : undefined) : at === last ? 0 : undefined;
    if (next === undefined) return;
    event.preventDefault();
    controls[next]?.focus();
  });
  return () => {
    const root = card.getRootNode();
    const isInside = root instanceof ShadowRoot && document.activeElement === root.host;
    if (isInside && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}
