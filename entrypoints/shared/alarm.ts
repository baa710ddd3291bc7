/**
 * Browsers may ring a timer late to wake the processor seldom: Firefox by up to an eighth of its length, which a reader
 * who waits for a card would feel. The last part of a wait is a timer of its own, so that only that part comes late.
 */
const LAST_PART = 1 / 6;

/** Rings once after `ms`. @returns what stops it */
export function alarm(ms: number, ring: () => void): () => void {
  let timer = setTimeout(last, ms * (1 - LAST_PART));
  const due = performance.now() + ms;
  function last(): void {
    timer = setTimeout(ring, Math.max(0, due - performance.now()));
  }
  return () => clearTimeout(timer);
}
