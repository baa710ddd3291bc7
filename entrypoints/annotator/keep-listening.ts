/**
 * Calls `listen` now, and again whenever the page has another root element: `document.open` takes every listener of window
 * and document away, ours too (https://html.spec.whatwg.org/#document-open-steps). Adding one that is still there changes nothing.
 */
export function keepListening(page: Document, signal: AbortSignal, listen: () => void): void {
  listen();
  const observer = new MutationObserver(listen);
  observer.observe(page, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
