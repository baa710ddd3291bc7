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

/** No answer at all: browsers stop a background whenever they like, also between a question and its answer. */
const FAILED = Symbol('failed');

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
 * Asks the background, once more if it was stopped before it answered; undefined when there is nobody to answer, as after
 * an update. What is asked twice must do no more than what is asked once.
 */
export async function ask(runtime: PageRuntime, question: object): Promise<unknown> {
  const answer = await tryToAsk(runtime, question);
  if (answer !== FAILED) return answer;
  await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  const second = await tryToAsk(runtime, question);
  return second === FAILED ? undefined : second;
}

/** Like `ask`, for what may not happen twice. */
export async function askOnce(runtime: PageRuntime, question: object): Promise<unknown> {
  const answer = await tryToAsk(runtime, question);
  return answer === FAILED ? undefined : answer;
}

async function tryToAsk(runtime: PageRuntime, question: object): Promise<unknown> {
  if (!isAlive(runtime)) return undefined;
  try {
    return await runtime.sendMessage(question);
  } catch {
    return FAILED;
  }
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
