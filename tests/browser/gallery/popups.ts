import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { cardOf, openMarked, press } from '../card-steps.js';
import { SOON } from '../suite.js';
import { dress, type Scene, type Shot, type State } from './stage.js';

/** A popup as wide as browsers make it. */
const SIZE = { width: 340, height: 600 };

const NARROW = { width: 320, height: 600 };

const SETTLE_MS = 300;

/** The popup over a page, as a tab of its own, once it shows a text. */
async function popupOver(scene: Scene, page: Page, text: string): Promise<Page> {
  const popup = await scene.driver.popup(page);
  await dress(popup, scene, scene.variant === 'narrow' ? NARROW : SIZE);
  await popup.bringToFront();
  await expect.poll(() => popup.evaluate(() => document.body.textContent), SOON).toContain(text);
  // Descriptions and flags come a moment after the names.
  await wait(SETTLE_MS);
  return popup;
}

async function whole(popup: Page): Promise<Shot> {
  const box = await popup.$eval('.popup', (one) => one.getBoundingClientRect().toJSON());
  return { page: popup, clip: { x: 0, y: 0, width: Math.ceil(box.right), height: Math.ceil(box.height) } };
}

function popup(name: string, path: string, text: string, rest: Partial<State> = {}): State {
  return {
    name: `popup-${name}`,
    variants: ['light', 'dark'],
    kept: ['light'],
    async show(scene) {
      const page = await scene.driver.page(scene.pages.url(path, 'news.localhost'));
      return whole(await popupOver(scene, page, text));
    },
    ...rest,
  };
}

export const POPUPS: readonly State[] = [
  popup('names', 'seed.html', 'Javelin', {
    variants: ['light', 'dark', 'forced', 'narrow'],
    kept: ['light', 'dark', 'forced', 'narrow'],
    keptInFirefox: ['light'],
  }),
  popup('visited', 'seed.html', 'Javelin', {
    async show(scene) {
      const page = await openMarked(scene.driver, scene.pages.url('seed.html', 'news.localhost'), 'Rutte');
      const opened = await popupOver(scene, page, 'Javelin');
      await opened.click('.name');
      await expect.poll(() => opened.$$eval('.step', (all) => all.length), SOON).toBe(2);
      return whole(opened);
    },
  }),
  popup('hidden', 'seed.html', '“Rutte”', {
    async show(scene) {
      const page = await openMarked(scene.driver, scene.pages.url('seed.html', 'news.localhost'), 'Rutte');
      await cardOf(scene.driver, page, 'Rutte');
      await press(scene.driver, page, 'Not this?');
      const opened = await popupOver(scene, page, '“Rutte”');
      await opened.$eval('.hidden-names', (one) => one.scrollIntoView());
      return whole(opened);
    },
  }),
  popup('empty', 'empty.html', 'No NATO names'),
  // Names that were left unmarked because the page is about something else.
  popup('held', 'held.html', 'names are not marked'),
  popup('off', 'seed.html', 'Switched off', {
    async show(scene) {
      const page = await scene.driver.page(scene.pages.url('seed.html', 'off.localhost'));
      const desk = await scene.driver.desk();
      const ask = { ask: 'set-site', host: 'off.localhost', private: false } as const;
      await desk.ask({ ...ask, on: false });
      const shot = await whole(await popupOver(scene, page, 'Switched off'));
      return shot;
    },
  }),
];
