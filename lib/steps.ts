/**
 * Work in steps: whoever runs it may give way between two of them, so that no stretch of it is long.
 * @see entrypoints/shared/slices.ts
 */
export type Steps<T> = Generator<void, T>;

/** Runs work to its end at once, for callers with nobody to give way to. */
export function runToEnd<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
