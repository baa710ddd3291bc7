/** What Firefox shows of closed roots to extensions alone. */
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away what an older version left behind. Firefox ends its programs at once when the next version comes: a card that
 * was open then has nobody to close it. (Chromium lets them run on, and they clean up after themselves.)
 */
export function removeLeftCards(page: Document): void {
  for (const element of [...page.documentElement.children] as Opened[]) {
    if (element.localName !== 'div' || element.attributes.length > 0) continue;
    if (element.openOrClosedShadowRoot?.querySelector('.popover > .card')) element.remove();
  }
}
