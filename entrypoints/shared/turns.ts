/**
 * Runs the newest of several turns of the same work: a newer one ends an older one, which would show what no longer holds.
 * @param work is to stop when its signal ends
 */
export function createTurns(life: AbortSignal, work: (turn: AbortSignal) => Promise<void>): () => Promise<void> {
  let latest = new AbortController();
  let newest: Promise<void> = Promise.resolve();
  return async () => {
    latest.abort();
    latest = new AbortController();
    const turn = work(AbortSignal.any([life, latest.signal]));
    newest = turn;
    await turn;
    // Superseded: whoever waits for this turn waits for what it would have shown.
    if (newest !== turn) await newest;
  };
}
