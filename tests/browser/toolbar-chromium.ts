import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page, Target } from 'puppeteer-core';
import type { ToolbarPopup } from './driver.js';
import { PRESS, READ } from './popup-code.js';

/** What the extension's worker is asked to do. */
interface WorkerWindow {
  readonly chrome: {
    readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
    readonly windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
    readonly tabs: { query(filter: object): Promise<unknown[]> };
    readonly action: { openPopup(): Promise<void>; getTitle(details: { tabId?: number }): Promise<string> };
  };
}

/** The popup is a window of its own: its target comes up and goes away. */
const POPUP_MS = 10_000;

/** Opens the popup of the toolbar button for the tab in front. */
export async function openToolbarPopup(browser: Browser, origin: string): Promise<ToolbarPopup> {
  const worker = await workerOf(browser, origin);
  await worker.evaluate(() => (globalThis as unknown as WorkerWindow).chrome.action.openPopup());
  const popup = await browser.waitForTarget((one) => one.url() === `${origin}/popup.html`, { timeout: POPUP_MS });
  const page = await popup.asPage();
  return {
    read: () => page.evaluate(`(${READ})(window)`) as Promise<string>,
    press: (selector) => page.evaluate(`(${PRESS})(window, ${JSON.stringify(selector)})`) as Promise<void>,
    async close() {
      // The page is gone before it can answer.
      await page.evaluate(() => window.close()).catch(() => undefined);
      await goneFrom(browser, origin);
    },
  };
}

/** Runs a command as its key does: a key pressed by a test does not reach the browser's own shortcuts. */
export async function runCommand(browser: Browser, origin: string, command: string): Promise<void> {
  const worker = await workerOf(browser, origin);
  await worker.evaluate(async (name) => {
    const { commands, tabs } = (globalThis as unknown as WorkerWindow).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    commands.onCommand.dispatch(name, tab);
  }, command);
}

/** Stops the background as the browser does after half a minute without work. */
export async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const isWorker = (one: Target) => one.type() === 'service_worker' && one.url().startsWith(origin);
  const worker = await browser.targets().find(isWorker)?.worker();
  await worker?.close().catch(() => undefined); // It had just stopped by itself.
}

async function workerOf(browser: Browser, origin: string) {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(origin), {
    timeout: POPUP_MS,
  });
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no worker');
  return worker;
}

async function goneFrom(browser: Browser, origin: string): Promise<void> {
  const deadline = Date.now() + POPUP_MS;
  while (browser.targets().some((one) => one.url() === `${origin}/popup.html`) && Date.now() < deadline) await wait(50);
}

/** What Chromium's own page about extensions can do. */
interface ExtensionsWindow {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(update: { extensionId: string; hostAccess?: string }): Promise<void>;
    };
  };
}

/** Opens a private window with a page in it. */
export async function openPrivate(browser: Browser, origin: string, url: string): Promise<Page> {
  const worker = await workerOf(browser, origin);
  await worker.evaluate(async (address) => {
    await (globalThis as unknown as WorkerWindow).chrome.windows.create({ incognito: true, url: address });
  }, url);
  const target = await browser.waitForTarget((one) => one.url() === url, { timeout: POPUP_MS });
  const page = await target.page();
  if (!page) throw new Error(`${url} is no page`);
  return page;
}

/** Lets the extension read pages only where it is clicked, as a person can choose. */
export async function withholdPages(browser: Browser, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((extensionId) => {
    const { developerPrivate } = (globalThis as unknown as ExtensionsWindow).chrome;
    return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, new URL(origin).host);
  await page.close();
}
