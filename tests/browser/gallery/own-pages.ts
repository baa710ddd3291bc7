import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { dress, type Scene, type State } from './stage.js';

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
    variants: ['light', 'dark', 'forced', 'narrow'],
    kept: ['light'],
    show: async (scene) => ({ page: await openOwn(scene, address) }),
    ...rest,
  };
}

export const OWN_PAGES: readonly State[] = [
  own('library-home', 'library.html', { kept: [] }),
  own('library-article', 'library.html#rutte-takes-office', { kept: ['light'] }),
  own('library-name', 'library.html#person:mark-rutte', { kept: [] }),
  own('library-search', 'library.html#search:javelin', { kept: [] }),
  own('options', 'options.html', {
    variants: ['light', 'dark', 'forced', 'narrow', 'low'],
    kept: ['light', 'narrow'],
    keptInFirefox: ['light'],
  }),
  own('welcome', 'welcome.html', {
    variants: ['light', 'dark', 'forced', 'narrow', 'low'],
    kept: ['light'],
    keptInFirefox: ['light'],
  }),
];
