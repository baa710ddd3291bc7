import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Driver } from './driver.js';
import type { SeenCard } from './eyes.js';
import { SOON } from './suite.js';

/** How long a card has to be there before a press on it counts, and a little (entrypoints/card/click-guard.ts). */
export const SETTLED_MS = 350;

/** Opens a page and waits until a text in it is marked. */
export async function openMarked(driver: Driver, url: string, text: string): Promise<Page> {
  const page = await driver.page(url);
  await expect.poll(() => driver.marks(page), SOON).toContain(text);
  return page;
}

/** Opens the card of a marked text, after whichever is open has gone. */
export async function cardOf(driver: Driver, page: Page, text: string): Promise<SeenCard> {
  await driver.leave(page);
  await expect.poll(() => driver.card(page), SOON).toBeNull();
  await driver.hover(page, text);
  await expect.poll(() => driver.card(page), SOON).not.toBeNull();
  return seen(driver, page);
}

/** The card that is open. @throws Error where none is */
export async function seen(driver: Driver, page: Page): Promise<SeenCard> {
  const card = await driver.card(page);
  if (!card) throw new Error('no card is open');
  return card;
}

/** The text of a card, a line each. */
export function textOf({ lines }: SeenCard): string {
  return lines.join('\n');
}

/** The middle of a button or link of the open card, CSS px. @throws Error where there is none of that name */
export async function middleOf(driver: Driver, page: Page, name: string): Promise<{ x: number; y: number }> {
  const { controls } = await seen(driver, page);
  const control = controls.find((one) => one.name === name);
  if (!control) throw new Error(`no ${name} among: ${controls.map((one) => one.name).join(', ')}`);
  const { x, y, width, height } = control.box;
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether any open card is pinned. */
export async function isPinned(driver: Driver, page: Page): Promise<boolean> {
  return (await driver.card(page))?.cards.some(({ pinned }) => pinned) ?? false;
}

/**
 * Clicks a button or link of the open card by its name.
 * @param before what happens once the card is there for long enough, right before the click
 */
export async function press(
  driver: Driver,
  page: Page,
  name: string,
  before: () => Promise<unknown> = async () => undefined,
): Promise<void> {
  const { x, y } = await middleOf(driver, page, name);
  await page.mouse.move(x, y);
  // A press as soon as the card is there counts for nothing.
  await wait(SETTLED_MS);
  await before();
  await page.mouse.click(x, y);
}
