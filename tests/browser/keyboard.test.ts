import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openMarked, seen } from './card-steps.js';
import { inEachBrowser, SOON } from './suite.js';

inEachBrowser('names by keyboard', (suite) => {
  const open = (path: string, text: string) => openMarked(suite.driver, suite.pages.url(path), text);

  /** Runs the command and waits for the card of a name. */
  async function go(page: Page, command: 'next-name' | 'previous-name', name: string) {
    const { driver } = suite;
    await driver.command(page, command);
    await expect.poll(async () => (await driver.card(page))?.cards.map((card) => card.name), SOON).toEqual([name]);
    return seen(driver, page);
  }

  test('one command after the other goes through the names, in order and round', async () => {
    const page = await open('desk.html', 'Mark Rutte');
    const first = await go(page, 'next-name', 'Mark Rutte');
    expect(first).toMatchObject({ cards: [{ role: 'dialog' }], focused: 'Mark Rutte' });
    expect(first.status).toMatch(/^Mark Rutte, name 1 of \d+$/);
    const total = Number(/\d+$/.exec(first.status)?.[0]);
    expect((await go(page, 'next-name', 'Jens Stoltenberg')).status).toBe(`Jens Stoltenberg, name 2 of ${total}`);
    expect((await go(page, 'previous-name', 'Mark Rutte')).status).toBe(`Mark Rutte, name 1 of ${total}`);
    const last = await go(page, 'previous-name', 'North Atlantic Treaty');
    expect(last.status).toBe(`North Atlantic Treaty, name ${total} of ${total}`);
    await expect.poll(() => page.evaluate(() => scrollY), SOON).toBeGreaterThan(1_000);
    await go(page, 'next-name', 'Mark Rutte');
    await page.close();
  });

  test('begins with what is on screen', async () => {
    const page = await open('desk.html', 'Mark Rutte');
    await page.evaluate(() => document.querySelector('h2')?.scrollIntoView());
    await go(page, 'next-name', 'Finland');
    await page.close();
  });

  test('Tab goes round inside the card, Escape closes it and gives the focus back', async () => {
    const { driver } = suite;
    const page = await open('desk.html', 'Mark Rutte');
    await page.focus('#button');
    const { controls } = await go(page, 'next-name', 'Mark Rutte');
    const names = controls.map(({ name }) => name);
    await page.keyboard.press('Tab');
    expect((await seen(driver, page)).focused).toBe(names[0]);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    const last = (await seen(driver, page)).focused;
    expect(names).toContain(last);
    expect(last).not.toBe(names[0]);
    await page.keyboard.press('Tab');
    expect((await seen(driver, page)).focused).toBe(names[0]);
    await page.keyboard.press('Escape');
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('button');
    expect(await page.evaluate(() => (window as unknown as { heard: { keys: string[] } }).heard.keys)).not.toContain(
      'Escape',
    );
    await page.close();
  });

  test('a related name opens in the same card, the way back leads to the first', async () => {
    const { driver } = suite;
    const page = await open('desk.html', 'Mark Rutte');
    const { controls } = await go(page, 'next-name', 'Mark Rutte');
    const at = controls.findIndex(({ name }) => name.startsWith('Jens Stoltenberg'));
    for (let press = 0; press <= at; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await seen(driver, page)).cards[0]?.name, SOON).toBe('Jens Stoltenberg');
    // What was pressed is gone: the card itself has the focus now.
    expect((await seen(driver, page)).focused).toBe('Jens Stoltenberg');
    const there = (await seen(driver, page)).controls.map(({ name }) => name);
    const back = there.indexOf('Back to Mark Rutte');
    for (let press = 0; press <= back; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await seen(driver, page)).cards[0]?.name, SOON).toBe('Mark Rutte');
    await page.close();
  });

  test('stays while the pointer moves over other names, and goes when the page is pressed', async () => {
    const { driver } = suite;
    const page = await open('desk.html', 'Mark Rutte');
    await go(page, 'next-name', 'Mark Rutte');
    await driver.hover(page, 'Finland');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await seen(driver, page)).cards.map(({ name }) => name)).toEqual(['Mark Rutte']);
    await page.click('h1');
    await expect.poll(() => driver.card(page), SOON).toBeNull();
    await page.close();
  });

  test('goes on from frame to frame, one card at a time', async () => {
    const { driver } = suite;
    const page = await open('places.html', 'Jens Stoltenberg');
    await expect.poll(async () => (await driver.names(page)).has('weapon:fgm-148-javelin'), SOON).toBe(true);
    await page.bringToFront();
    const frames = page.frames();
    const statuses = new Set<string>();
    const cards = async () =>
      (await Promise.all(frames.map((frame) => driver.card(frame)))).filter((one) => one !== null);
    await driver.command(page, 'next-name');
    await expect.poll(async () => (await cards()).length, SOON).toBe(1);
    const total = Number(/of (\d+)$/.exec((await cards())[0]?.status ?? '')?.[1]);
    for (let step = 1; step <= total; step += 1) {
      await expect
        .poll(async () => (await cards()).map(({ status }) => status).join(), SOON)
        .toMatch(`name ${step} of`);
      const [only, ...others] = await cards();
      expect(others).toEqual([]);
      statuses.add(only?.status ?? '');
      await driver.command(page, 'next-name');
    }
    // Round again; and a page that is closed before its last command is answered leaves Firefox a note of its own.
    await expect.poll(async () => (await cards()).map(({ status }) => status).join(), SOON).toMatch('name 1 of');
    expect(statuses.size).toBe(total);
    await page.close();
  });

  test('the extension threw no error', async () => {
    expect(await suite.driver.errors()).toEqual([]);
  });
});
