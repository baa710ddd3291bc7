import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inEachBrowser, QUIET_MS, SOON } from './suite.js';

/** What the seed-like article names outright. */
const NAMED = [
  'country:fi',
  'country:ru',
  'country:se',
  'country:su',
  'country:ua',
  'country:us',
  'event:cold-war',
  'event:russian-war-in-ukraine',
  'office:nato-secretary-general',
  'office:president-us',
  'office:prime-minister-nl',
  'org:nato',
  'org:ukrainian-army',
  'person:donald-trump',
  'person:jens-stoltenberg',
  'person:mark-rutte',
  'place:brussels',
  'place:moscow',
  'place:nato-headquarters',
  'treaty:north-atlantic',
  'weapon:fgm-148-javelin',
];

inEachBrowser('finding names', (suite) => {
  test('the article shows every entity it names', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('seed.html'));
    await expect.poll(async () => [...(await driver.names(page)).keys()], SOON).toEqual(expect.arrayContaining(NAMED));
    const marks = await driver.marks(page);
    for (const text of ['Mark Rutte', 'Rutte', 'Stoltenberg', 'NATO headquarters', 'FGM-148 Javelin', 'Cold War']) {
      expect(marks).toContain(text);
    }
    await page.close();
  });

  test('text split over inline elements is one name', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('places.html'));
    await expect.poll(() => driver.marks(page), SOON).toEqual(expect.arrayContaining(['Jens Stoltenberg', 'NATO']));
    // "NATO" once whole, once split.
    expect((await driver.marks(page)).filter((text) => text === 'NATO')).toHaveLength(2);
    await page.close();
  });

  test('names in an open shadow root are found', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('places.html'));
    await expect.poll(() => driver.marks(page), SOON).toContain('North Atlantic Treaty');
    await page.close();
  });

  test('names in a shadow root attached later are found', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('seed.html'));
    await expect.poll(() => driver.marks(page), SOON).toContain('Mark Rutte');
    await page.evaluate(() => {
      const host = document.createElement('section');
      const line = document.createElement('p');
      line.textContent = 'The Cold War came last.';
      host.attachShadow({ mode: 'open' }).append(line);
      document.querySelector('h1')?.after(host);
    });
    await expect.poll(() => driver.marks(page), SOON).toContain('Cold War');
    await page.close();
  });

  test.each([
    ['of the page itself', 'same', 'Mark Rutte'],
    ['of another site', 'other', 'FGM-148 Javelin'],
  ])('names in a frame %s are found', async (_, id, text) => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('places.html'));
    const frame = await (await page.waitForSelector(`#${id}`))?.contentFrame();
    if (!frame) throw new Error('no frame');
    await expect.poll(() => driver.marks(frame), SOON).toContain(text);
    await page.close();
  });

  test('text added and changed later is found, text taken away is forgotten', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('places.html'));
    await expect.poll(() => driver.marks(page), SOON).toContain('Jens Stoltenberg');
    await page.$eval('#later', (line) => {
      line.textContent = 'Later came the Cold War.';
    });
    await expect.poll(() => driver.marks(page), SOON).toContain('Cold War');
    await page.$eval('#later', (line) => {
      line.firstChild?.replaceWith('Later came peace.');
    });
    await expect.poll(() => driver.marks(page), SOON).not.toContain('Cold War');
    await page.$eval('#split', (line) => line.remove());
    await expect.poll(() => driver.marks(page), SOON).not.toContain('Jens Stoltenberg');
    await expect.poll(async () => (await driver.names(page)).has('person:jens-stoltenberg'), SOON).toBe(false);
    await page.close();
  });

  test('a short name loses its meaning when the full one goes', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('licence.html'));
    await expect.poll(() => driver.marks(page), SOON).toEqual(['NATO', 'Olaf Scholz', 'Scholz']);
    await page.$eval('#full', (line) => {
      line.textContent = 'He came by train.';
    });
    await expect.poll(() => driver.marks(page), SOON).toEqual(['NATO']);
    await page.close();
  });

  test('a page that turns into another gets its names and its day', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('spa.html'));
    await expect.poll(() => driver.marks(page), SOON).toContain('Jens Stoltenberg');
    const desk = await driver.desk();
    const tab = await desk.tabOf(page);
    expect((await desk.reports(tab)).map(({ asOf }) => asOf)).toEqual(['2016-07-08']);
    await page.evaluate(() => (window as unknown as { turn(): void }).turn());
    await expect.poll(() => driver.marks(page), SOON).toEqual(['Mark Rutte', 'NATO']);
    expect((await desk.reports(tab)).map(({ asOf }) => asOf)).toEqual(['2024-10-02']);
    await page.close();
  });

  test('a page that names nothing at first is read when it does', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('empty.html'));
    await wait(QUIET_MS);
    expect(await driver.marks(page)).toEqual([]);
    await page.$eval('#slot', (line) => {
      line.textContent = 'A sign says NATO property.';
    });
    await expect.poll(() => driver.marks(page), SOON).toContain('NATO');
    await page.close();
  });

  test('fields, editors, code, controls, menus and hidden text are left alone', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('untouchable.html'));
    await expect.poll(() => driver.marks(page), SOON).toEqual(['NATO']);
    await page.focus('#typed');
    await page.keyboard.press('End');
    await page.keyboard.type(' and Mark Rutte');
    await page.$eval('#editor p', (line) => {
      line.textContent = 'Mark Rutte in an editor';
    });
    await wait(QUIET_MS);
    expect(await driver.marks(page)).toEqual(['NATO']);
    expect([...(await driver.names(page))]).toEqual([['org:nato', 1]]);
    expect(await page.$eval('#typed', (field) => (field as HTMLInputElement).value)).toBe(
      'NATO headquarters and Mark Rutte',
    );
    await page.close();
  });

  test('a page about something else stays clean', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('cooking.html'));
    await wait(QUIET_MS);
    expect(await driver.marks(page)).toEqual([]);
    expect((await driver.names(page)).size).toBe(0);
    await page.close();
  });

  test('countries and cities wait until the page is about the subject', async () => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url('held.html'));
    await expect.poll(() => driver.marks(page), SOON).toEqual(['FGM-148 Javelin']);
    await page.close();
  });

  test.each(['plain.txt', 'page.xhtml'])('%s is read', async (path) => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url(path));
    await expect.poll(() => driver.marks(page), SOON).toEqual(expect.arrayContaining(['NATO', 'Mark Rutte']));
    await page.close();
  });

  test.each(['drawing.svg', 'data.json'])('%s is left alone', async (path) => {
    const { driver, pages } = suite;
    const page = await driver.page(pages.url(path));
    await wait(QUIET_MS);
    expect((await driver.names(page)).size).toBe(0);
    await page.close();
  });

  test('the extension threw no error', async () => {
    const { driver } = suite;
    expect(await driver.errors()).toEqual([]);
  });
});
