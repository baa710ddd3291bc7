import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { type Desk, openDesk } from '../../tools/browser/desk.js';
import type { BrowserName } from '../../tools/browser/find.js';
import { addressOf, firstRunPage } from '../../tools/browser/first-run.js';
import { readMarks } from '../../tools/browser/marks.js';
import { firefoxId, type Opened, openChromium, openFirefox } from '../../tools/browser/open.js';
import type { Driver, ToolbarPopup } from './driver.js';
import { watchErrors } from './errors.js';
import { EYES, look } from './eyes.js';
import { pointAt, SHELTER } from './pointer.js';
import * as chromium from './toolbar-chromium.js';
import * as firefox from './toolbar-firefox.js';

/** Tall, so that whole fixtures are near the screen and all their marks are registered. */
const VIEWPORT = { width: 1_000, height: 1_400 };

/** What makes Firefox believe that it runs on a touch screen. */
const TOUCH_PREFS = {
  'dom.w3c_touch_events.enabled': 1,
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
};

export const BROWSERS = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];

export interface LaunchOptions {
  /** Folder of a profile that outlives the browser. */
  readonly profile?: string;
  /** Whether the screen is touched rather than pointed at. */
  readonly touch?: boolean;
  /** More preferences for Firefox. */
  readonly prefs?: Readonly<Record<string, number | string>>;
  /** More variables in the browser's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Another folder of builds. */
  readonly output?: string;
  /** Whether the page of the first run stays. */
  readonly keepFirstRun?: boolean;
  /** Whether the extension may work in private windows. */
  readonly privateWindows?: boolean;
  /** False for a browser without the extension under test. */
  readonly extension?: boolean;
}

/** The built extension as it is packed for a browser. BACKGROUNDER_OUTPUT names another folder of builds, to try one out. */
export function builtFolder(
  name: BrowserName,
  output = process.env.BACKGROUNDER_OUTPUT ?? fileURLToPath(new URL('../../.output', import.meta.url)),
): string {
  const folder = join(output, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first`);
  return folder;
}

export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driver> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

export async function launchChromium(options: LaunchOptions = {}): Promise<Driver> {
  const opened = await openChromium(openOptions('chromium', options));
  const errors = watchErrors(opened.browser, opened.origin);
  return createDriver('chromium', opened, {
    toolbarPopup: () => chromium.openToolbarPopup(opened.browser, opened.origin()),
    command: (command) => chromium.runCommand(opened.browser, opened.origin(), command),
    withhold: () => chromium.withholdPages(opened.browser, opened.origin()),
    privatePage: (url) => chromium.openPrivate(opened.browser, opened.origin(), url),
    errors: async () => [...errors],
  });
}

export async function launchFirefox(options: LaunchOptions = {}): Promise<Driver> {
  const opened = await openFirefox(openOptions('firefox', options));
  if (options.privateWindows) await firefox.allowPrivate(opened.browser, firefoxId(builtFolder('firefox')));
  return createDriver('firefox', opened, {
    toolbarPopup: () => firefox.openToolbarPopup(opened.browser, firefoxId(builtFolder('firefox'))),
    command: (command) => firefox.runCommand(opened.browser, firefoxId(builtFolder('firefox')), command),
    withhold: () => firefox.withholdPages(opened.browser, firefoxId(builtFolder('firefox'))),
    privatePage: (url) => firefox.openPrivate(opened.browser, url),
    errors: () => firefox.extensionErrors(opened.browser, opened.origin()),
  });
}

function openOptions(name: BrowserName, options: LaunchOptions) {
  const { profile, touch = false, extension = true, prefs, env, output, keepFirstRun = false } = options;
  const { privateWindows = false } = options;
  return {
    extension: builtFolder(name, output),
    bare: !extension,
    headless: true,
    keepFirstRun,
    privateWindows,
    viewport: touch ? { ...VIEWPORT, hasTouch: true, isMobile: name === 'chromium' } : VIEWPORT,
    prefs: { ...(touch ? TOUCH_PREFS : {}), ...prefs },
    ...(env ? { env } : {}),
    ...(profile ? { profile } : {}),
  };
}

interface Specifics {
  toolbarPopup(): Promise<ToolbarPopup>;
  command(name: string): Promise<void>;
  withhold(): Promise<void>;
  privatePage(url: string): Promise<Page>;
  errors(): Promise<string[]>;
}

async function createDriver(name: BrowserName, opened: Opened, specifics: Specifics): Promise<Driver> {
  const { browser } = opened;
  await browser.installExtension(EYES);
  let desk: Desk | undefined;
  let front: Page | undefined;
  const driver: Driver = {
    name,
    version: async () => /^[^\d]*\d+/.exec(await browser.version())?.[0] ?? '',
    async firstRun() {
      const page = await firstRunPage(browser, opened.origin());
      if (!page) throw new Error('no page of a first run came');
      return page;
    },
    async addresses() {
      const all = await Promise.all((await browser.pages()).map(addressOf));
      return all.filter((address) => address?.startsWith(opened.origin())) as string[];
    },
    blank: () => browser.newPage(),
    async closePages() {
      await desk?.close();
      desk = undefined;
      const [first, ...others] = await browser.pages();
      for (const page of others) await page.close();
      await first?.goto('about:blank');
    },
    async page(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      front = page;
      return page;
    },
    async privatePage(url) {
      const page = await specifics.privatePage(url);
      await page.setViewport(VIEWPORT);
      await page.bringToFront();
      front = page;
      return page;
    },
    marks: async (frame) => (await readMarks(frame)).map(({ text }) => text),
    hover: (frame, text, nth = 0) => hover(frame, text, nth),
    leave: (page) => page.mouse.move(SHELTER.x, SHELTER.y, { steps: 4 }),
    card: look,
    cardText: async (frame) => (await look(frame))?.lines ?? null,
    async desk() {
      if (desk) return desk;
      desk = await openDesk(opened);
      // Browsers neither mark nor measure in a tab that is behind another.
      if (front && !front.isClosed()) await front.bringToFront();
      return desk;
    },
    async names(page) {
      const { tabOf, reports } = await driver.desk();
      const listed = (await reports(await tabOf(page))).flatMap((report) => report.names);
      const counts = new Map<string, number>();
      for (const { entity, count } of listed) counts.set(entity, (counts.get(entity) ?? 0) + count);
      return counts;
    },
    async popup(page) {
      const tab = await (await driver.desk()).tabOf(page);
      const popup = await browser.newPage();
      await popup.goto(`${opened.origin()}/popup.html?tab=${tab}`, { waitUntil: [] });
      await popup.waitForSelector('body *');
      return popup;
    },
    async toolbarPopup(page) {
      await page.bringToFront();
      return specifics.toolbarPopup();
    },
    async command(page, command) {
      await page.bringToFront();
      await specifics.command(command);
    },
    async update() {
      // The old copy's pages close with it.
      await desk?.close();
      desk = undefined;
      await opened.install();
    },
    async uninstall() {
      await desk?.close();
      desk = undefined;
      await opened.uninstall();
    },
    withhold: specifics.withhold,
    errors: specifics.errors,
    close: () => browser.close(),
  };
  return driver;
}

async function hover(frame: Page | Frame, text: string, nth: number): Promise<void> {
  const { page, x, y } = await pointAt(frame, text, nth);
  await page.mouse.move(SHELTER.x, SHELTER.y);
  // A hand comes to rest in small steps: the last of them is within the frame, however small that is.
  await page.mouse.move(x - 2, y, { steps: 6 });
  await page.mouse.move(x, y);
}
