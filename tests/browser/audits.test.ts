import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type Audit, audit, auditCard } from './audit.js';
import { cardOf, openMarked, press, seen } from './card-steps.js';
import { inEachBrowser, SOON } from './suite.js';

/** An audit that looked at nothing finds nothing wrong. */
function expectClean({ violations, passes }: Audit): void {
  expect(violations).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
}

inEachBrowser('no rule of accessibility is broken', (suite) => {
  const open = (text = 'Mark Rutte') => openMarked(suite.driver, suite.pages.url('desk.html', 'audit.localhost'), text);

  test.each<[string, (page: Page) => Promise<void>]>([
    ['as it opens', async () => undefined],
    ['with more facts', (page) => press(suite.driver, page, '6 more facts')],
    ['of a related name', (page) => press(suite.driver, page, 'Jens Stoltenberg predecessor')],
    ['that was copied', (page) => press(suite.driver, page, 'Copy with sources')],
    ['that is pinned', (page) => press(suite.driver, page, 'Pin')],
  ])('a card %s', async (_, act) => {
    const { driver } = suite;
    const page = await open();
    const before = await cardOf(driver, page, 'Mark Rutte');
    await act(page);
    if (_ !== 'as it opens')
      await expect.poll(async () => (await seen(driver, page)).markup, SOON).not.toBe(before.markup);
    expectClean(await auditCard(page, await seen(driver, page)));
    await page.close();
  });

  test('a card opened by key', async () => {
    const { driver } = suite;
    const page = await open();
    await driver.command(page, 'next-name');
    await expect.poll(() => driver.card(page), SOON).not.toBeNull();
    expectClean(await auditCard(page, await seen(driver, page)));
    await page.close();
  });

  test('the popup with names, with something hidden and with a name gone to', async () => {
    const { driver } = suite;
    const page = await open('Rutte');
    await cardOf(driver, page, 'Rutte');
    await press(driver, page, 'Not this?');
    const popup = await driver.popup(page);
    await expect.poll(() => popup.evaluate(() => document.body.textContent), SOON).toContain('“Rutte” as Mark Rutte');
    await popup.bringToFront();
    expectClean(await audit(popup));
    await popup.click('.name');
    await expect.poll(() => popup.evaluate(() => document.body.textContent), SOON).toMatch(/1 of \d/);
    await popup.bringToFront();
    expectClean(await audit(popup));
    await popup.close();
    await page.close();
  });

  test('the popup of a page without names', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('empty.html'));
    const popup = await driver.popup(page);
    await expect.poll(() => popup.evaluate(() => document.body.textContent), SOON).toContain('No NATO names');
    expectClean(await audit(popup));
    await popup.close();
    await page.close();
  });

  test.each(['options.html', 'welcome.html', 'library.html'])('%s', async (path) => {
    const { driver } = suite;
    const { origin } = await driver.desk();
    const page = await driver.blank();
    await page.goto(`${origin}/${path}`, { waitUntil: [] });
    await page.waitForSelector('h1');
    await page.bringToFront();
    expectClean(await audit(page));
    await page.close();
  });
});
