import { expect, test } from 'vitest';
import { cardOf, openMarked } from './card-steps.js';
import { inEachBrowser } from './suite.js';

inEachBrowser('a form whose fields are called like the parts of a node', (suite) => {
  test('is read, marked and works on', async () => {
    const { driver, pages } = suite;
    const page = await openMarked(driver, pages.url('clobbered-form.html'), 'Mark Rutte');
    await cardOf(driver, page, 'Mark Rutte');
    expect(await page.evaluate(() => (window as unknown as { works?: boolean }).works)).toBe(true);
    expect(await driver.errors()).toEqual([]);
    await page.close();
  });
});
