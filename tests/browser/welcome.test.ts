import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { BROWSERS, launch } from './launch.js';
import { QUIET_MS, SOON } from './suite.js';

describe.each(BROWSERS)('the first run (%s)', (name) => {
  test('shows one page, once, in which a card can be tried by pointer and by key', async () => {
    const driver = await launch(name, { keepFirstRun: true });
    const page = await driver.firstRun();
    await page.bringToFront();
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen is the question
    const text = () => page.evaluate(() => document.body.innerText);
    await expect.poll(text, SOON).toContain('Nothing leaves this device');
    await expect.poll(text, SOON).toMatch(/Shift\+J goes to the next name/);
    // The browser of the tests has given access to all pages.
    expect(await text()).not.toContain('has not let Backgrounder read pages');

    const card = () =>
      page.evaluate(
        () => [...document.querySelectorAll('div')].find((one) => one.shadowRoot)?.shadowRoot?.textContent ?? '',
      );
    await page.hover('.live-name');
    await expect.poll(card, SOON).toContain('Secretary General of NATO');
    await page.mouse.move(2, 2);
    await expect.poll(card, SOON).toBe('');

    await page.focus('.live-name:nth-of-type(2)');
    await page.keyboard.press('Enter');
    await expect.poll(card, SOON).toContain('Jens Stoltenberg');
    await page.keyboard.press('Escape');
    await expect.poll(card, SOON).toBe('');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Jens Stoltenberg');
    await page.close();

    await driver.update();
    await wait(QUIET_MS);
    expect(await driver.addresses()).toEqual([]);
    expect(await driver.errors()).toEqual([]);
    await driver.close();
  });
});
