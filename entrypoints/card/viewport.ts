import type { Size } from '../../lib/place.js';

/** What can be seen of the page, without its scroll bar, CSS px. */
export function viewport(): Size {
  return { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
}
