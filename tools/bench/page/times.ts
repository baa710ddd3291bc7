/** What one run of a piece of work cost. */
export interface Run {
  /** Time spent in it, ms; pauses between slices are not counted. */
  readonly ms: number;
  /** The longest stretch without a pause, ms. */
  readonly longest: number;
  /** How much was found or read: what shows that the work was done. */
  readonly count: number;
}

/** Runs something several times. The first run is the one a page pays for; the others show what the engine makes of it. */
export async function repeat(times: number, run: () => Run | Promise<Run>): Promise<Run[]> {
  const runs: Run[] = [];
  for (let round = 0; round < times; round += 1) runs.push(await run());
  return runs;
}

/** Resolves after the next frame was drawn: a message posted in a frame is heard when the frame is done. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => void nextTask().then(resolve));
  });
}

/** Resolves in a later task of the page, as soon as there is one. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
