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
 * @returns what gives the focus back to where it was
 */
export function takeFocus(root: ShadowRoot): () => void {
  const before = focused();
  focusCard(root);
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Tab' || !event.isTrusted) return;
    const controls = [...root.querySelectorAll<HTMLElement>(REACHABLE)].filter((one) => one.checkVisibility());
    const at = controls.findIndex((one) => one.isSameNode(root.activeElement));
    const last = controls.length - 1;
    const next = event.shiftKey ? (at <= 0 ? last : undefined) : at === last ? 0 : undefined;
    if (next === undefined) return;
    event.preventDefault();
    controls[next]?.focus();
  });
  return () => {
    const isInside = document.activeElement === root.host;
    if (isInside && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
}

/** Gives the focus to a card as a whole. */
export function focusCard(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
}
