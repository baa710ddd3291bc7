import type { Browser, CDPSession, HTTPRequest, Page, Target } from 'puppeteer-core';

/** What the protocol tells of a request, as far as it is looked at. */
interface Sent {
  readonly request: { readonly url: string };
}

/** Tells of every request that a script of the extension makes from within a page. Chromium only. */
export function watchPageRequests(page: Page, origin: string, onRequest: (url: string) => void): void {
  page.on('request', (request) => {
    if (isOurs(request, origin)) onRequest(request.url());
  });
}

/** Tells of every request of the background that leaves the extension. Chromium only. */
export function watchBackgroundRequests(browser: Browser, origin: string, onRequest: (url: string) => void): void {
  const watch = async (target: Target) => {
    if (target.type() !== 'service_worker' || !target.url().startsWith(origin)) return;
    const session: CDPSession = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }: Sent) => {
      if (!request.url.startsWith(origin)) onRequest(request.url);
    });
    await session.send('Network.enable');
  };
  // A background that is stopped and started again is another target.
  browser.on('targetcreated', (target) => void watch(target).catch(() => undefined));
  for (const target of browser.targets()) void watch(target).catch(() => undefined);
}

/** Asked for in the extension itself, or by a script of it. */
function isOurs(request: HTTPRequest, origin: string): boolean {
  const { url, stack } = request.initiator() ?? {};
  const scripts = stack?.callFrames.map((frame) => frame.url) ?? [];
  return [request.url(), url ?? '', ...scripts].some((one) => one.startsWith(origin));
}
