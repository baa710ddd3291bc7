/**
 * Waits for hidden text to show: folded sections and tabs. An intersection observer hears of it without watching every
 * attribute of the page.
 */
export function createReveal(signal: AbortSignal, onReveal: () => void) {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) onReveal();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    /** Replaces the elements waited for. */
    waitFor(elements: Iterable<Element>): void {
      observer.disconnect();
      for (const element of elements) observer.observe(element);
    },
  };
}
