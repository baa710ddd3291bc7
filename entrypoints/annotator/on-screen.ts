import { containerOf, liesInSkipped } from './text-rules.js';

/** Elements from which a page takes long enough to read that what is on screen goes first. */
const LARGE_PAGE = 4_000;

/** A grid of points over the viewport: closer than the paragraphs of most pages. */
const COLUMNS = 3;
const ROWS = 12;

export function isLarge(page: Document): boolean {
  return page.getElementsByTagName('*').length > LARGE_PAGE;
}

/** The containers of text that show in the viewport now, as far as a grid of points meets them. */
export function containersOnScreen(page: Document, plainText: boolean): Set<Element | ShadowRoot> {
  const containers = new Set<Element | ShadowRoot>();
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const element = elementAt(page, ((column + 0.5) * innerWidth) / COLUMNS, ((row + 0.5) * innerHeight) / ROWS);
      const container = element && containerOf(element);
      if (container && !containers.has(container) && !liesInSkipped(container, plainText)) containers.add(container);
    }
  }
  return containers;
}

/** The innermost element at a point, through open shadow roots. */
function elementAt(page: Document, x: number, y: number): Element | undefined {
  let element = page.elementFromPoint(x, y);
  for (let root = element?.shadowRoot; root; root = element?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element ?? undefined;
}
