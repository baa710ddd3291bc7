/** How a reader came to a page: it was opened, followed by a link, gone back to, or is being searched for. */
export type Arrival =
  | { readonly how: 'opened' | 'followed' | 'typing' }
  | { readonly how: 'returned'; readonly scrolledTo: number };

/** A paragraph taller than this share of the window begins at the top of it instead of standing in the middle. */
const TALL = 0.7;

/** Brings the right place of a page just drawn into view, and the focus with it. */
export function arrive(root: HTMLElement, arrival: Arrival): void {
  if (arrival.how === 'typing') {
    scrollTo(0, 0);
    return;
  }
  const cited = root.querySelector<HTMLElement>('li[aria-current]');
  if (arrival.how === 'returned') {
    (cited ?? heading(root))?.focus({ preventScroll: true });
    scrollTo(0, arrival.scrolledTo);
  } else if (cited) {
    cited.focus({ preventScroll: true });
    cited.scrollIntoView({ block: cited.offsetHeight > innerHeight * TALL ? 'start' : 'center' });
  } else if (arrival.how === 'followed') {
    scrollTo(0, 0);
    heading(root)?.focus({ preventScroll: true });
  }
}

/** Moves the focus past the head of the page. */
export function focusHeading(root: HTMLElement): void {
  heading(root)?.focus();
}

function heading(root: HTMLElement): HTMLElement | null {
  return root.querySelector('h1');
}
