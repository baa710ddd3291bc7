import type { Steps } from '../../lib/steps.js';

/** Longest uninterrupted stretch of work, ms: half a frame, so that the page still makes the other half. */
export const SLICE_MS = 8;

/** What a piece of work cost. */
export interface SliceLog {
  total: number;
  longest: number;
}

export function newSliceLog(): SliceLog {
  return { total: 0, longest: 0 };
}

/**
 * Runs work that pauses wherever it yields, in slices of at most `SLICE_MS`, giving way to the page in between.
 * @returns what the work returns, or undefined when `signal` ended it
 */
export async function inSlices<T>(work: Steps<T>, signal: AbortSignal, log?: SliceLog): Promise<T | undefined> {
  while (!signal.aborted) {
    const start = performance.now();
    let step = work.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = work.next();
    const spent = performance.now() - start;
    if (log) {
      log.total += spent;
      log.longest = Math.max(log.longest, spent);
    }
    if (step.done) return step.value;
    await breathe();
  }
  return undefined;
}

/** Lets the page work. `scheduler.yield` comes back before the page's own queue would starve us, a timer after it. */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Resolves after `ms`, or at once when the signal ends. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
