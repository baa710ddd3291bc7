import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Viewport } from 'puppeteer-core';
import { browserPath } from './find.js';
import { firstRunPage } from './first-run.js';

/** Firefox gives every installation a random host for the extension's pages; this one is fixed so that they can be opened. */
const FIREFOX_HOST = '3f0c7a52-5d1b-4a89-8a4e-6d0b2f9c1e77';

/** Starting a browser on a busy machine of two cores took up to 20 s. */
const LAUNCH_TIMEOUT_MS = 60_000;

export interface OpenOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** True for a browser that does not have the extension yet. */
  readonly bare?: boolean;
  /** Folder that keeps settings between two starts; a fresh one if left out. */
  readonly profile?: string;
  readonly headless: boolean;
  /** Whether the page of the first run stays. */
  readonly keepFirstRun?: boolean;
  /** Whether the extension may work in private windows, as a person can choose; in Firefox that is chosen later. */
  readonly privateWindows?: boolean;
  /** More preferences for Firefox. */
  readonly prefs?: Readonly<Record<string, number | string>>;
  /** More variables in the browser's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** More switches for Chromium. */
  readonly args?: readonly string[];
  readonly viewport?: Viewport;
}

/** A running browser. */
export interface Opened {
  readonly browser: Browser;
  /** `scheme://host` of the extension's own pages, once it is installed. */
  origin(): string;
  /** Installs the extension; over itself, both browsers take that for an update. The page of its first run is closed. */
  install(): Promise<void>;
  uninstall(): Promise<void>;
}

export async function openChromium(options: OpenOptions): Promise<Opened> {
  const args = ['--disable-gpu', '--no-first-run', '--no-default-browser-check', '--no-proxy-server'];
  // Chromium refuses to sandbox itself as root, as in containers and on build machines.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const browser = await puppeteer.launch({
    ...common(options),
    executablePath: browserPath('chromium'),
    pipe: true,
    enableExtensions: true,
    args: [...args, ...(options.args ?? [])],
    // Otherwise a bar above the page says that a test is running.
    ignoreDefaultArgs: options.headless ? [] : ['--enable-automation'],
  });
  let id = '';
  const settle = closeFirstRun(browser, options);
  const opened: Opened = {
    browser,
    origin: () => `chrome-extension://${id}`,
    async install() {
      id = await (options.privateWindows
        ? installForPrivate(browser, options.extension)
        : browser.installExtension(options.extension));
      await settle(opened.origin());
    },
    uninstall: () => browser.uninstallExtension(id),
  };
  if (!options.bare) await opened.install();
  return opened;
}

export async function openFirefox(options: OpenOptions): Promise<Opened> {
  const browser = await puppeteer.launch({
    ...common(options),
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    // Lets the extension's own pages and the toolbar be reached.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId(options.extension)]: FIREFOX_HOST }),
      // The extension is installed for one run only; these two keep what it stored for the next.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      ...options.prefs,
    },
  });
  const settle = closeFirstRun(browser, options);
  const opened: Opened = {
    browser,
    origin: () => `moz-extension://${FIREFOX_HOST}`,
    async install() {
      await browser.installExtension(options.extension);
      await settle(opened.origin());
    },
    uninstall: () => browser.uninstallExtension(firefoxId(options.extension)),
  };
  if (!options.bare) await opened.install();
  return opened;
}

/** Puppeteer cannot ask for private windows (https://chromedevtools.github.io/devtools-protocol/tot/Extensions/). */
async function installForPrivate(browser: Browser, path: string): Promise<string> {
  const session = (await browser.target().createCDPSession()) as unknown as {
    send(method: string, params: object): Promise<{ id: string }>;
  };
  return (await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true })).id;
}

/** Closes the page of the first run when it has come. A later install in the same browser is an update and brings none. */
function closeFirstRun(browser: Browser, { keepFirstRun = false }: OpenOptions): (origin: string) => Promise<void> {
  let expected = !keepFirstRun;
  return async (origin) => {
    if (!expected) return;
    expected = false;
    await (await firstRunPage(browser, origin))?.close();
  };
}

/** The id by which Firefox knows an extension, from its built manifest. */
export function firefoxId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function common({ profile, headless, viewport, env }: OpenOptions): LaunchOptions {
  return {
    headless,
    timeout: LAUNCH_TIMEOUT_MS,
    defaultViewport: viewport ?? null,
    ...(profile ? { userDataDir: profile } : {}),
    ...(env ? { env: { ...process.env, ...env } } : {}),
  };
}
