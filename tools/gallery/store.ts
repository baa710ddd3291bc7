import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type Desk, openDesk } from '../browser/desk.js';
import { readMarks } from '../browser/marks.js';
import { type Opened, openChromium } from '../browser/open.js';
import { pinnedFont } from '../browser/pinned-font.js';
import { type FileServer, serve } from '../browser/serve.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What stores ask for, CSS px. */
const SIZE = { width: 1_280, height: 800 };

/** Longer than a page takes to be read, and than a pointer has to rest. */
const READ_MS = 2_500;
const REST_MS = 1_200;

interface Studio {
  readonly opened: Opened;
  readonly desk: Desk;
  readonly pages: FileServer;
  readonly size: { readonly width: number; readonly height: number };
}

interface Scene {
  /** Under docs/. */
  readonly file: string;
  readonly size?: { readonly width: number; readonly height: number };
  show(studio: Studio): Promise<Page>;
}

const SCENES: readonly Scene[] = [
  { file: 'store/1-card.png', show: (studio) => withCard(studio, 'index.html', 'Rutte') },
  { file: 'store/2-dated.png', show: (studio) => withCard(studio, 'summit-2021.html', 'Sweden') },
  { file: 'store/3-popup.png', show: popupOf },
  { file: 'store/4-library.png', show: (studio) => own(studio, 'library.html#rutte-takes-office') },
  { file: 'store/5-options.png', show: (studio) => own(studio, 'options.html') },
  {
    file: 'picture.png',
    size: { width: 1_100, height: 820 },
    show: (studio) => withCard(studio, 'index.html', 'Rutte'),
  },
  {
    file: 'dated-card.png',
    size: { width: 860, height: 760 },
    show: (studio) => withCard(studio, 'summit-2021.html', 'Sweden'),
  },
];

/** Takes the pictures of README and stores from the built extension, in Chromium. */
export async function makeStorePictures(docs: string): Promise<void> {
  const pages = await serve(join(ROOT, 'tools', 'demo'));
  const opened = await openChromium({
    extension: join(ROOT, '.output', 'chrome-mv3'),
    headless: true,
    viewport: SIZE,
    env: pinnedFont().env,
  });
  try {
    const desk = await openDesk(opened);
    for (const { file, size = SIZE, show } of SCENES) {
      const path = join(docs, file);
      mkdirSync(dirname(path), { recursive: true });
      const page = await show({ opened, pages, size, desk });
      await page.bringToFront();
      await wait(REST_MS);
      await page.screenshot({ path: path as `${string}.png` });
      await page.close();
      console.log(path);
    }
  } finally {
    await opened.browser.close();
    await pages.close();
  }
}

async function open({ opened, pages, size }: Studio, file: string): Promise<Page> {
  const page = await opened.browser.newPage();
  await page.setViewport(size);
  await page.goto(pages.url(file, 'news.localhost'), { waitUntil: 'load' });
  await page.bringToFront();
  await wait(READ_MS);
  return page;
}

/** A page with the pointer at rest on a name. */
async function withCard(studio: Studio, file: string, name: string): Promise<Page> {
  const page = await open(studio, file);
  const mark = (await readMarks(page)).find(({ text, y }) => text === name && y > 0);
  if (!mark) throw new Error(`"${name}" is not marked in ${file}`);
  await page.mouse.move(1, 1);
  await page.mouse.move(mark.x, mark.y, { steps: 12 });
  await wait(REST_MS);
  return page;
}

async function popupOf(studio: Studio): Promise<Page> {
  const page = await open(studio, 'index.html');
  const tab = await studio.desk.tabOf(page);
  const popup = await own(studio, `popup.html?tab=${tab}`);
  await wait(READ_MS);
  return popup;
}

async function own({ opened, size }: Studio, address: string): Promise<Page> {
  const page = await opened.browser.newPage();
  await page.setViewport(size);
  await page.goto(`${opened.origin()}/${address}`);
  await page.bringToFront();
  await wait(REST_MS);
  return page;
}
