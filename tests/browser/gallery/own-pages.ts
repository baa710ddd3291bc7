import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { dress, type Scene, type State, sizeFor } from './stage.js';

const SETTLE_MS = 400;

/** A page of the extension in a tab. */
async function openOwn(scene: Scene, address: string): Promise<Page> {
  const { origin } = await scene.driver.desk();
  const page = await scene.driver.blank();
  await dress(page, scene);
  // Firefox never reports such a page as loaded.
  await page.goto(`${origin}/${address}`, { waitUntil: [] });
  await page.waitForSelector('h1');
  await page.bringToFront();
  await wait(SETTLE_MS);
  return page;
}

function own(name: string, address: string, rest: Partial<State> = {}): State {
  return {
    name,
    variants: ['light', 'dark', 'forced', 'narrow', 'low'],
    kept: ['light'],
    show: async (scene) => ({ page: await openOwn(scene, address) }),
    ...rest,
  };
}

/** A page to its end, which is longer than the screen. Too large to be kept: to be looked at only. */
function whole(name: string, address: string): State {
  return own(`${name}-whole`, address, {
    variants: ['light', 'dark', 'forced', 'narrow'],
    kept: [],
    async show(scene) {
      const page = await openOwn(scene, address);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await dress(page, scene, { ...sizeFor(scene.variant), height });
      await wait(SETTLE_MS);
      return { page };
    },
  });
}

export const OWN_PAGES: readonly State[] = [
  own('library-home', 'library.html', { kept: [] }),
  own('library-article', 'library.html#rutte-takes-office', { kept: ['light'] }),
  own('library-name', 'library.html#person:mark-rutte', { kept: [] }),
  own('library-search', 'library.html#search:javelin', { kept: [] }),
  own('options', 'options.html', {
    kept: ['light', 'narrow'],
    keptInFirefox: ['light'],
  }),
  own('welcome', 'welcome.html', { keptInFirefox: ['light'] }),
  whole('options', 'options.html'),
  whole('welcome', 'welcome.html'),
];
