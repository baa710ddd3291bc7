import { isRendered } from './visibility.js';

/**
 * Waits for hidden text to show: folded sections and tabs. An intersection observer hears of it without watching every
 * attribute of the page.
 */
export function createReveal(signal: AbortSignal, onReveal: () => void) {
  let waiting = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    // A box may be on screen and still be invisible; only text that shows is news.
    if (entries.some(({ isIntersecting, target }) => isIntersecting && isRendered(target))) onReveal();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    /** Replaces the elements waited for. */
    waitFor(elements: Iterable<Element>): void {
      const next = new Set(elements);
      for (const element of waiting) if (!next.has(element)) observer.unobserve(element);
      for (const element of next) if (!waiting.has(element)) observer.observe(element);
      waiting = next;
    },
  };
}
