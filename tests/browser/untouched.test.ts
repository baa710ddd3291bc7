import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileServer } from '../../tools/browser/serve.js';
import type { Driver } from './driver.js';
import { BROWSERS, launch } from './launch.js';
import { servePages } from './pages.js';
import { SOON } from './suite.js';

/** What a page could notice besides its own markup. */
interface Witness {
  mutations: number;
  messages: number;
  /** Types of the events that some script sent off in this page's world. */
  sent: string[];
  /** Own properties of the window, to compare with those at the start. */
  globals: string[];
}

const PAGES = [
  ['seed.html', 'Mark Rutte'],
  ['places.html', 'Jens Stoltenberg'],
  ['untouchable.html', 'NATO'],
  ['modal.html', 'Mark Rutte'],
] as const;

describe.each(BROWSERS)('a page with the extension (%s)', (name) => {
  const running: { pages?: FileServer; driver?: Driver; bare?: Driver } = {};

  beforeAll(async () => {
    running.pages = await servePages();
    running.bare = await launch(name, { extension: false });
    running.driver = await launch(name);
  });
  afterAll(async () => {
    await running.driver?.close();
    await running.bare?.close();
    await running.pages?.close();
  });

  function parts() {
    const { pages, driver, bare } = running;
    if (!pages || !driver || !bare) throw new Error('used before the tests began');
    return { pages, driver, bare };
  }

  test.each(PAGES)('%s is byte for byte the page without it, before a card and after', async (path, text) => {
    const { pages, driver, bare } = parts();
    const plain = await bare.page(pages.url(path));
    const expected = await markup(plain);
    await plain.close();

    const page = await driver.page(pages.url(path));
    await expect.poll(() => driver.marks(page), SOON).toContain(text);
    expect(await markup(page)).toBe(expected);

    await driver.hover(page, text);
    await expect.poll(() => driver.card(page), SOON).not.toBeNull();
    const open = await markup(page);
    expect(open.replace('<div></div>', '')).toBe(expected);

    await driver.leave(page);
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    expect(await markup(page)).toBe(expected);
    await page.close();
  });

  test('sees no event, no message, no change and no address of the extension', async () => {
    const { pages, driver } = parts();
    const page = await driver.page('about:blank');
    await page.evaluateOnNewDocument(watchPage);
    await page.goto(pages.url('seed.html'));
    await expect.poll(() => driver.marks(page), SOON).toContain('Mark Rutte');
    const seen = await page.evaluate(() => {
      const { witness } = window as unknown as { witness: Witness };
      const globals = Object.getOwnPropertyNames(window).filter((name) => !witness.globals.includes(name));
      const entries = performance.getEntries().map((entry) => entry.name);
      return {
        mutations: witness.mutations,
        messages: witness.messages,
        sent: witness.sent,
        globals: globals.filter((name) => name !== 'witness'),
        addresses: entries.filter((entry) => entry.includes('extension:')),
        measures: performance.getEntriesByType('measure').length + performance.getEntriesByType('mark').length,
      };
    });
    expect(seen).toEqual({ mutations: 0, messages: 0, sent: [], globals: [], addresses: [], measures: 0 });
    await page.close();
  });

  test('cannot load a file of the extension', async () => {
    const { pages, driver } = parts();
    const { origin } = await driver.desk();
    const page = await driver.page(pages.url('seed.html'));
    for (const path of ['manifest.json', 'icon/16.png', 'annotator.js', 'card.js', 'popup.html']) {
      const reached = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        `${origin}/${path}`,
      );
      expect([path, reached]).toEqual([path, false]);
    }
    await page.close();
  });
});

function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Runs in the page before any script of it. */
function watchPage(): void {
  const witness: Witness = { mutations: 0, messages: 0, sent: [], globals: [] };
  Object.assign(window, { witness });
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    // The tests' own question about an open card.
    if (!event.type.startsWith('eyes:')) witness.sent.push(event.type);
    return dispatchEvent.call(this, event);
  };
  window.addEventListener('message', () => {
    witness.messages += 1;
  });
  window.addEventListener('load', () => {
    witness.globals = Object.getOwnPropertyNames(window);
    new MutationObserver((records) => {
      witness.mutations += records.length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
