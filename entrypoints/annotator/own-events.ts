/** Whether an event comes from inside a card. Its root is closed: from outside, everything in it is its host. */
export function isFrom(card: HTMLElement | undefined, event: Event): boolean {
  const root = card?.getRootNode();
  return root instanceof ShadowRoot && event.composedPath()[0] === root.host;
}
