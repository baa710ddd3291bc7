import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from '../browser/ensure.js';
import { type BrowserName, findBrowser } from '../browser/find.js';
import { type Opened, openChromium, openFirefox } from '../browser/open.js';
import { serve } from '../browser/serve.js';
import { showHeadless } from './headless.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a person sees of a page on an ordinary screen without scrolling. */
const VIEWPORT = { width: 1_100, height: 820 };

/** `tsx tools/start/main.ts [URL|FILE]`: builds the extension and opens a page with it. */
async function main(target: string | undefined): Promise<void> {
  const stop = new AbortController();
  const page = await locate(target);
  try {
    const name = chooseBrowser();
    const extension = build(name);
    const headless = !hasDisplay();
    const open = name === 'chromium' ? openChromium : openFirefox;
    const opened = await open({ extension, headless, ...(headless ? { viewport: VIEWPORT } : {}) });
    process.once('SIGINT', () => stop.abort());
    try {
      if (headless) await showHeadless(opened, page.url, join(ROOT, '.cache', 'start.png'));
      else await showOnScreen(opened, page.url, stop.signal);
    } finally {
      await opened.browser.close();
    }
  } finally {
    await page.close();
  }
}

/** The address to open: a given one, or that of a file (the demonstration, if none is given) served to this machine only. */
async function locate(target: string | undefined): Promise<{ url: string; close(): Promise<void> }> {
  if (target && /^[a-z][a-z0-9+.-]+:\/\//i.test(target)) return { url: target, close: async () => undefined };
  const folder = process.env.START_FOLDER ?? process.cwd();
  const file = target ? resolve(folder, target) : join(ROOT, 'tools', 'demo', 'index.html');
  if (!existsSync(file)) throw new Error(`${file} does not exist. Give a file, or an address with its https://.`);
  const server = await serve(dirname(file));
  return { url: server.url(encodeURIComponent(basename(file)), 'localhost'), close: server.close };
}

/** Whichever browser there is; only where there is none is one installed. One is enough to see the extension. */
function chooseBrowser(): BrowserName {
  const names = ['chromium', 'firefox'] as const;
  const there = names.find((name) => findBrowser(name).path) ?? names.find((name) => ensureBrowsers([name])[name]);
  if (!there) throw new Error('No browser to start.');
  return there;
}

/** Builds for one browser. @returns the folder of the extension */
function build(name: BrowserName): string {
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', target, '--mv3'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
  return join(ROOT, '.output', `${target}-mv3`);
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens the page and waits until the person closes the browser or presses Ctrl-C. */
async function showOnScreen({ browser }: Opened, url: string, signal: AbortSignal): Promise<void> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(url);
  console.log(`${url}\nRest the pointer on an underlined name. The popup is behind the puzzle button of the toolbar.`);
  console.log('Close the browser or press Ctrl-C to end.');
  await new Promise<void>((done) => {
    browser.once('disconnected', () => done());
    signal.addEventListener('abort', () => done(), { once: true });
  });
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
