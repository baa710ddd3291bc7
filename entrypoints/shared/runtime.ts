/**
 * The little of the extension API that programs inside pages use, promise-based in both browsers. The polyfill would
 * cost every annotated frame 10 KB for it.
 */
export interface PageRuntime {
  /** Undefined once the extension was updated, disabled or removed and this copy is an orphan. */
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: { id?: string }) => void): void;
    removeListener(listener: (message: unknown, sender: { id?: string }) => void): void;
  };
}

interface ExtensionGlobals {
  readonly browser?: { runtime: PageRuntime; i18n: PageI18n };
  readonly chrome?: { runtime: PageRuntime; i18n: PageI18n };
}

/** A background that was stopped takes less than this to start again, ms. */
const AGAIN_MS = 200;

export interface PageI18n {
  getMessage(key: string, values?: readonly string[]): string;
}

/** The API of this frame. @throws Error outside an extension */
export function pageApi(): { runtime: PageRuntime; i18n: PageI18n } {
  const { browser, chrome } = globalThis as ExtensionGlobals;
  const api = browser ?? chrome;
  if (!api?.runtime) throw new Error('Backgrounder runs only as a browser extension.');
  return api;
}

/** Whether the extension this copy belongs to still is there. */
export function isAlive(runtime: PageRuntime): boolean {
  return runtime.id !== undefined;
}

/**
 * Asks the background, once more if it was stopped before it answered, as browsers do whenever they like; undefined when there
 * is nobody to answer, as after an update. What is asked twice must do no more than what is asked once.
 */
export async function ask(runtime: PageRuntime, question: object, tries = 2): Promise<unknown> {
  for (let left = tries - 1; left >= 0 && isAlive(runtime); left -= 1) {
    try {
      return await runtime.sendMessage(question);
    } catch {
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
  return undefined;
}

/** Like `ask`, for what may not happen twice. */
export function askOnce(runtime: PageRuntime, question: object): Promise<unknown> {
  return ask(runtime, question, 1);
}

/** Hears messages of the extension itself until the signal ends. */
export function listen(runtime: PageRuntime, heard: (message: unknown) => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }) => {
    if (sender.id === undefined || sender.id === runtime.id) heard(message);
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isAlive(runtime)) runtime.onMessage.removeListener(listener);
  });
}
