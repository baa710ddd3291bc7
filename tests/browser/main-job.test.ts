import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openMarked, seen } from './card-steps.js';
import { openedLibrary } from './library-steps.js';
import { inEachBrowser, SOON } from './suite.js';

/*
 * The whole main job without a pointer: come to a name, read what it is and where that is from, open the paragraph, come
 * back, switch the site off and on.
 */

/** The accessibility tree of a card, a line a node. `npx vitest run --project browsers main-job -u` writes it anew. */
const SAVED = fileURLToPath(new URL('./trees/card.txt', import.meta.url));

inEachBrowser('the main job by keyboard alone', (suite) => {
  /** Presses Tab until what has the focus in the card has a name like this. */
  async function tabTo(page: Page, wanted: RegExp): Promise<void> {
    const { driver } = suite;
    const { controls } = await seen(driver, page);
    for (let presses = 0; presses <= controls.length; presses += 1) {
      await page.keyboard.press('Tab');
      if (wanted.test((await seen(driver, page)).focused ?? '')) return;
    }
    throw new Error(`Tab leads to no ${wanted} among: ${controls.map(({ name }) => name).join(', ')}`);
  }

  test('a name is found, read, traced to its paragraph and left', async () => {
    const { driver, pages } = suite;
    const page = await openMarked(driver, pages.url('desk.html', 'job.localhost'), 'Mark Rutte');
    await page.focus('#notes');
    await driver.command(page, 'next-name');
    await expect.poll(async () => (await driver.card(page))?.focused, SOON).toBe('Mark Rutte');
    const { status, lines } = await seen(driver, page);
    expect(status).toMatch(/^Mark Rutte, name 1 of \d+$/);
    expect(lines.join('\n')).toContain('Secretary General of NATO');

    await tabTo(page, /^Copy/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await seen(driver, page)).status, SOON).toContain('Copied with its sources.');

    await tabTo(page, /^¶\d+$/);
    const library = await openedLibrary(page.browser(), () => page.keyboard.press('Enter'));
    expect(await library.evaluate(() => location.hash)).toMatch(/\d+$/);
    await library.close();

    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('notes');

    const popup = await driver.popup(page);
    await expect.poll(() => popup.evaluate(() => document.body.textContent), SOON).toContain('Mark Rutte');
    await toggleSite(popup);
    await page.bringToFront();
    await expect.poll(() => driver.marks(page), SOON).toEqual([]);
    await popup.bringToFront();
    await toggleSite(popup);
    await popup.close();
    await page.bringToFront();
    await expect.poll(() => driver.marks(page), SOON).toContain('Mark Rutte');
    await page.close();
  });

  test('a screen reader is given what is saved here, and nothing of it once the card is closed', async () => {
    const { driver, pages } = suite;
    const page = await openMarked(driver, pages.url('desk.html'), 'Mark Rutte');
    const alone = treeOf(await page.accessibility.snapshot().catch(() => null));
    await driver.command(page, 'next-name');
    await expect.poll(async () => (await driver.card(page))?.focused, SOON).toBe('Mark Rutte');
    const { controls } = await seen(driver, page);
    if (driver.name === 'chromium') {
      const whole = await page.accessibility.snapshot();
      await expect(`${treeOf(whole && find(whole, 'dialog'))}\n`).toMatchFileSnapshot(SAVED);
    } else {
      // Firefox shows its tree to nobody outside; what can be pressed has the same names in the same order.
      const names = [...(await readFile(SAVED, 'utf8')).matchAll(/(?:button|DisclosureTriangle) "([^"]*)"/g)];
      expect(controls.filter(({ href }) => href === null).map(({ name }) => name)).toEqual(
        names.map(([, name]) => name),
      );
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    expect(treeOf(await page.accessibility.snapshot().catch(() => null))).toBe(alone);
    await page.close();
  });

  test('the extension threw no error', async () => {
    expect(await suite.driver.errors()).toEqual([]);
  });
});

/** Goes to the site's switch by Tab and presses it. */
async function toggleSite(popup: Page): Promise<void> {
  const before = await popup.$eval('#site', (one) => one.getAttribute('aria-checked'));
  for (let presses = 0; presses < 50; presses += 1) {
    if (await popup.evaluate(() => document.activeElement?.id === 'site')) break;
    await popup.keyboard.press('Tab');
  }
  await popup.keyboard.press(' ');
  await expect.poll(() => popup.$eval('#site', (one) => one.getAttribute('aria-checked')), SOON).not.toBe(before);
}

function find(node: SerializedAXNode, role: string): SerializedAXNode | undefined {
  if (node.role === role) return node;
  for (const child of node.children ?? []) {
    const found = find(child, role);
    if (found) return found;
  }
  return undefined;
}

/** One line a node: role, name, description, state. */
function treeOf(node: SerializedAXNode | null | undefined, depth = 0): string {
  if (!node) return '(nothing)';
  const { role, name, description, focused, checked, expanded, children = [] } = node;
  const states = Object.entries({ description, focused, checked, expanded }).filter(([, value]) => value !== undefined);
  const said = states.map(([key, value]) => ` ${key}=${JSON.stringify(value)}`).join('');
  const line = `${'  '.repeat(depth)}${role} ${JSON.stringify(name ?? '')}${said}`;
  return [line, ...children.map((child) => treeOf(child, depth + 1))].join('\n');
}
