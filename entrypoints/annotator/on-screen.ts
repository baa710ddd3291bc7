import { unclobbered } from '../shared/nodes.js';
import { containerOf, liesInSkipped } from './text-rules.js';

/** Elements from which a page takes long enough to read that what is on screen goes first. */
const LARGE_PAGE = 4_000;

/** A grid of points over the viewport: closer than the paragraphs of most pages. */
const COLUMNS = 3;
const ROWS = 12;

/** Longest look, ms: where one point takes long to tell, as in a block of a million nodes, a few have to do. */
const LONGEST_LOOK_MS = 8;

export function isLarge(page: Document): boolean {
  return page.getElementsByTagName('*').length > LARGE_PAGE;
}

/** Longest wait for a layout, ms: tabs in the background have none until they are looked at. */
const LAYOUT_WAIT_MS = 3_000;

/**
 * Waits until the browser has laid the page out by itself. To ask for places before would have it done there and then,
 * for seconds on the largest pages. @returns whether it has
 */
export function laidOut(page: Document, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (done: boolean) => {
      clearTimeout(timer);
      observer.disconnect();
      signal.removeEventListener('abort', stop);
      resolve(done);
    };
    const stop = () => end(false);
    // Told in the frame after the layout, and of every element once.
    const observer = new IntersectionObserver(() => end(true));
    const timer = setTimeout(stop, LAYOUT_WAIT_MS);
    signal.addEventListener('abort', stop);
    observer.observe(page.documentElement);
  });
}

/** The containers of text that show in the viewport now, as far as a grid of points meets them in time. */
export function containersOnScreen(page: Document, plainText: boolean): Set<Element | ShadowRoot> {
  const containers = new Set<Element | ShadowRoot>();
  const end = performance.now() + LONGEST_LOOK_MS;
  for (let point = 0; point < COLUMNS * ROWS && performance.now() < end; point += 1) {
    const [row, column] = [Math.floor(point / COLUMNS), point % COLUMNS];
    const element = elementAt(page, ((column + 0.5) * innerWidth) / COLUMNS, ((row + 0.5) * innerHeight) / ROWS);
    const container = element && containerOf(element);
    if (container && !containers.has(container) && !liesInSkipped(container, plainText)) containers.add(container);
  }
  return containers;
}

/** The innermost element at a point, through open shadow roots. */
function elementAt(page: Document, x: number, y: number): Element | undefined {
  let element = page.elementFromPoint(x, y);
  for (let root = rootIn(element); root; root = rootIn(element)) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element ?? undefined;
}

function rootIn(element: Element | null): ShadowRoot | null {
  return element && unclobbered(element).shadowRoot;
}
