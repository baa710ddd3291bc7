import type { Steps } from '../../lib/steps.js';

/**
 * Longest uninterrupted stretch of work, ms: a quarter of a frame. A step that begins just before the end makes it half a
 * frame, and the page still has the other half.
 */
export const SLICE_MS = 4;

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

/** Longest wait for a turn, ms: on a page that never rests, work goes on all the same, a slice at a time. */
const LONGEST_WAIT_MS = 50;

/**
 * Lets the page work: whatever it has to do goes first. (`scheduler.yield` would come back before the page's own timers
 * and messages, which would wait until all of ours is done.)
 */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  return new Promise((resolve) => {
    if (!scheduler?.postTask) {
      setTimeout(resolve);
      return;
    }
    const timer = setTimeout(resolve, LONGEST_WAIT_MS);
    void scheduler.postTask(done, { priority: 'user-visible' });
    function done(): void {
      clearTimeout(timer);
      resolve();
    }
  });
}

interface TaskScheduler {
  postTask?(work: () => void, options: { priority: 'user-visible' }): Promise<void>;
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
