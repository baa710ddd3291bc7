import { pause } from '../shared/slices.js';
import type { Reader } from './reader.js';

/** When to look for shadow roots that were attached after the first reading, ms from it: scripts define elements late. */
const LATE_SHADOWS_MS = [500, 2_000, 6_000];

export interface LateShadowsOptions {
  readonly reader: Pick<Reader, 'readLateShadows'>;
  readonly signal: AbortSignal;
  onFound(): Promise<void>;
}

/** No observer hears of a shadow root that is attached to an element already there. */
export async function lookForLateShadows({ reader, signal, onFound }: LateShadowsOptions): Promise<void> {
  let waited = 0;
  for (const at of LATE_SHADOWS_MS) {
    await pause(at - waited, signal);
    waited = at;
    if (signal.aborted) return;
    if (await reader.readLateShadows()) await onFound();
  }
}
