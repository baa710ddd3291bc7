import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openMarked, press, seen } from '../card-steps.js';
import { OF_2021 } from '../dated-pages.js';
import { pointAt } from '../pointer.js';
import { SOON } from '../suite.js';
import { A_LONG_NAME, EARLY, LONG_NAME } from './made-pages.js';
import { dressForeign, type Scene, type Shot, type State, sizeFor } from './stage.js';

/** Room around a card, for its shadow, CSS px. */
const AROUND = 10;

/** A page changes its style and size, and the marks follow a frame or two later. */
const SETTLE_MS = 300;

async function open(scene: Scene, path: string, text: string): Promise<Page> {
  const page = await openMarked(scene.driver, scene.pages.url(path), text);
  await dressForeign(page, scene);
  // In a low window the heading fills the screen.
  await page.evaluate(
    (low) => (low ? document.querySelector('p')?.scrollIntoView() : scrollTo(0, 0)),
    scene.variant === 'low',
  );
  await wait(SETTLE_MS);
  return page;
}

async function hovered(scene: Scene, path: string, text: string): Promise<Page> {
  const { driver } = scene;
  const page = await open(scene, path, text);
  await expect.poll(() => driver.marks(page), SOON).toContain(text);
  await driver.hover(page, text);
  await expect.poll(() => driver.card(page), SOON).not.toBeNull();
  return page;
}

/** All cards on screen, with room around them. */
async function cardsOf({ driver, variant }: Scene, page: Page): Promise<Shot> {
  const boxes = (await seen(driver, page)).cards.map(({ box }) => box);
  const { width, height } = sizeFor(variant);
  const x = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.x)) - AROUND));
  const y = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.y)) - AROUND));
  const right = Math.min(width, Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)) + AROUND));
  const bottom = Math.min(height, Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)) + AROUND));
  // A clip counts from the beginning of the page, a card's place from that of the screen.
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  return { page, clip: { x: x + scrolled.x, y: y + scrolled.y, width: right - x, height: bottom - y } };
}

/** A card opened by the pointer, and what is pressed in it then. */
function card(
  name: string,
  path: string,
  text: string,
  rest: Partial<State> & { presses?: readonly string[] } = {},
): State {
  const { presses = [], ...others } = rest;
  return {
    name: `card-${name}`,
    variants: ['light', 'dark'],
    kept: ['light'],
    async show(scene) {
      const page = await hovered(scene, path, text);
      for (const one of presses) {
        await press(scene.driver, page, one);
        await wait(SETTLE_MS);
      }
      return cardsOf(scene, page);
    },
    ...others,
  };
}

export const CARDS: readonly State[] = [
  card('person', 'desk.html', 'Mark Rutte', {
    variants: ['light', 'dark', 'forced', 'narrow', 'low', 'rtl'],
    kept: ['light', 'dark', 'forced', 'narrow', 'low', 'rtl'],
    keptInFirefox: ['light', 'dark', 'forced', 'low'],
  }),
  card('country', 'desk.html', 'Finland', { variants: ['light', 'dark', 'forced'], kept: ['light', 'dark'] }),
  card('place', 'seed.html', 'Brussels'),
  card('weapon', 'seed.html', 'FGM-148 Javelin', { variants: ['light'], kept: [] }),
  card('dated', OF_2021, 'Sweden', { kept: ['dark'] }),
  card('likely', 'seed.html', 'the alliance', { variants: ['light'], kept: [] }),
  card('copied', 'desk.html', 'Mark Rutte', { presses: ['Copy with sources'], variants: ['light', 'dark', 'forced'] }),
  card('related', 'desk.html', 'Mark Rutte', { presses: ['Jens Stoltenberg predecessor'] }),
  card('more', 'desk.html', 'Mark Rutte', { presses: ['6 more facts'], variants: ['light'], kept: [] }),
  card('long-name', LONG_NAME, A_LONG_NAME, { variants: ['light', 'narrow'], kept: ['narrow'] }),
  card('no-facts', EARLY, 'Mark Rutte', { variants: ['light', 'dark', 'forced'] }),
  card('pinned', 'desk.html', 'Mark Rutte', {
    variants: ['light', 'dark', 'forced'],
    async show(scene) {
      const page = await hovered(scene, 'desk.html', 'Mark Rutte');
      await press(scene.driver, page, 'Pin');
      await scene.driver.hover(page, 'Finland');
      await expect.poll(async () => (await seen(scene.driver, page)).cards.length, SOON).toBe(2);
      return cardsOf(scene, page);
    },
  }),
  card('keyboard', 'desk.html', 'Mark Rutte', {
    variants: ['light', 'dark', 'forced', 'low'],
    kept: ['light', 'forced'],
    async show(scene) {
      const page = await open(scene, 'desk.html', 'Mark Rutte');
      await scene.driver.command(page, 'next-name');
      await expect.poll(() => scene.driver.card(page), SOON).not.toBeNull();
      await page.keyboard.press('Tab');
      return cardsOf(scene, page);
    },
  }),
  {
    name: 'card-sheet',
    variants: ['light', 'dark', 'narrow'],
    kept: ['narrow'],
    only: 'chromium',
    async show(scene) {
      const page = await open(scene, 'desk.html', 'Mark Rutte');
      // Touch makes Chromium load the page anew.
      await page.setViewport({ ...sizeFor(scene.variant), hasTouch: true });
      await expect.poll(() => scene.driver.marks(page), SOON).toContain('Mark Rutte');
      await dressForeign(page, scene, { hasTouch: true });
      await wait(SETTLE_MS);
      const { x, y } = await pointAt(page, 'Mark Rutte');
      await page.touchscreen.tap(x, y);
      await expect.poll(() => scene.driver.card(page), SOON).not.toBeNull();
      return { page };
    },
  },
  {
    name: 'marks',
    variants: ['light', 'dark', 'forced', 'rtl'],
    kept: ['light', 'dark'],
    keptInFirefox: ['light', 'dark'],
    async show(scene) {
      const page = await open(scene, 'seed.html', 'Mark Rutte');
      return { page, clip: { x: 0, y: 0, width: sizeFor(scene.variant).width, height: 420 } };
    },
  },
];
