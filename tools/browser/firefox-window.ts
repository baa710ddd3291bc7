import type { Browser } from 'puppeteer-core';

/** The part of a BiDi connection that reaches Firefox's own window; puppeteer has no public way there. */
interface BidiBrowser extends Browser {
  readonly connection: { send(method: string, params: object): Promise<{ result: Answer }> };
}

interface Answer {
  readonly contexts?: readonly { readonly context: string; readonly url: string }[];
  readonly type?: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

const BROWSER_WINDOW = 'chrome://browser/content/browser.xhtml';

/**
 * Runs code in Firefox's own window.
 * @param code a function as text: it runs where this file's helpers are not
 * @throws Error with what the code threw
 */
export async function inFirefoxWindow(browser: Browser, code: string, ...values: string[]): Promise<string> {
  const { connection } = browser as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.find(({ url }) => url === BROWSER_WINDOW)?.context;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: code,
    awaitPromise: true,
    target: { context },
    arguments: values.map((value) => ({ type: 'string', value })),
  });
  if (answer.result.type !== 'success') throw new Error(answer.result.exceptionDetails?.text);
  return answer.result.result?.value ?? '';
}
