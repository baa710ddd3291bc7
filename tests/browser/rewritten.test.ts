import { expect, test } from 'vitest';
import { cardOf, openMarked, seen, textOf } from './card-steps.js';
import { inEachBrowser, SOON } from './suite.js';

type Rewriter = { reached: number; rewrite(how: string): void };

inEachBrowser('a page that rewrites cards', (suite) => {
  const open = () => openMarked(suite.driver, suite.pages.url('rewriter.html'), 'Mark Rutte');

  test.each(['text', 'nodes', 'sheet'])('does not get its %s painted', async (how) => {
    const { driver } = suite;
    const page = await open();
    const { lines } = await cardOf(driver, page, 'Mark Rutte');
    // What is painted next is what stands there in the next frame.
    const reached = await page.evaluate(async (way) => {
      const rewriter = window as unknown as Rewriter;
      rewriter.rewrite(way);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return rewriter.reached;
    }, how);
    // Chromium gives a page the text alone, Firefox the nodes: if that ends, so can the guard.
    expect(reached).toBe(driver.name === 'firefox' ? 1 : 0);
    expect((await seen(driver, page)).lines).toEqual(lines);
    await page.close();
  });

  test('does not see into it by asking', async () => {
    const { driver } = suite;
    const page = await open();
    await cardOf(driver, page, 'Mark Rutte');
    const seenByPage = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const { x, y } = { x: innerWidth / 2, y: innerHeight / 2 };
      return {
        tag: host?.localName,
        root: host?.shadowRoot ?? null,
        animations: document.getAnimations().length,
        html: host?.getHTML?.({ serializableShadowRoots: true }) ?? '',
        under: document.elementsFromPoint(x, y).some((one) => one.shadowRoot !== null),
      };
    });
    expect(seenByPage).toEqual({ tag: 'div', root: null, animations: 0, html: '', under: false });
    await page.close();
  });

  test('loses the card if it goes on', async () => {
    const { driver } = suite;
    const page = await open();
    await cardOf(driver, page, 'Mark Rutte');
    await page.evaluate(async () => {
      for (let turn = 0; turn < 12; turn += 1) {
        (window as unknown as Rewriter).rewrite('text');
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    if (driver.name === 'firefox') await expect.poll(() => driver.card(page), SOON).toBeNull();
    else expect(textOf(await seen(driver, page))).not.toContain('FORGED');
    await page.close();
  });

  test('the extension threw no error', async () => {
    expect(await suite.driver.errors()).toEqual([]);
  });
});
