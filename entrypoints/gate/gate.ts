import { isFrameBelow } from '../shared/frame-size.js';
import { isRunning, stopRunning, takeOver } from '../shared/lifetime.js';
import { isReadableType } from '../shared/readable.js';
import { ask, listen, type PageRuntime } from '../shared/runtime.js';
import { inSlices, pause } from '../shared/slices.js';
import { searchChanges, searchPage } from './search.js';

/** Longest wait for an idle moment, ms: after that a busy page gets its marks all the same. */
const IDLE_TIMEOUT_MS = 2_000;

/** A smaller frame shows a button or nothing at all, CSS px. Pages of hundreds of them are not rare. */
const LEAST_FRAME = { width: 100, height: 50 };

export interface GateOptions {
  readonly pattern: RegExp;
  readonly runtime: PageRuntime;
  readonly page: Document;
}

/** Looks for an anchor until one is found, then asks for the annotator, again whenever the site is switched on. */
export function startGate({ pattern, runtime, page }: GateOptions): void {
  if (!isReadableType(page.contentType)) return;
  // A gate put into an open page by an update replaces the old copy and all it brought.
  stopRunning('annotator');
  const { signal } = takeOver('gate');
  void run();

  async function run(): Promise<void> {
    await idle(signal);
    const found = (await inSlices(searchPage(page, pattern), signal)) || (await searchChanges(page, pattern, signal));
    // Asking for its size has the browser lay it out: only frames with a name are asked.
    if (found && isFrameBelow(LEAST_FRAME)) await toGrow(signal);
    if (!found || signal.aborted) return;
    listen(runtime, onOrder, signal);
    await ask(runtime, { ask: 'annotate' });
  }

  function onOrder(message: unknown): void {
    const { tell, on } = (message ?? {}) as { tell?: unknown; on?: unknown };
    // Told of every change of a switch, wherever it was; a page that is read already need not be read again.
    if (tell === 'switched' && on === true && !isRunning('annotator')) void ask(runtime, { ask: 'annotate' });
  }
}

/** Waits for a prerendered page to be shown, then for an idle moment. */
async function idle(signal: AbortSignal): Promise<void> {
  const page = document as Document & { prerendering?: boolean };
  // Where a browser does not know it, an element of the page may be called like that.
  if (page.prerendering === true) {
    await new Promise<void>((resolve) =>
      page.addEventListener('prerenderingchange', () => resolve(), { once: true, signal }),
    );
  }
  if (!('requestIdleCallback' in globalThis)) return pause(0, signal);
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
  });
}

/** Waits until the frame is large enough to be read in, for ever if need be. */
function toGrow(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const check = () => {
      if (isFrameBelow(LEAST_FRAME)) return;
      done.abort();
      resolve();
    };
    addEventListener('resize', check, { signal: AbortSignal.any([signal, done.signal]) });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
