import { mkdir, writeFile } from 'node:fs/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { browserPath } from './browser/find.js';

/*
 * Draws the icons anew: `npx tsx tools/icons.ts`. The PNG files are kept in the repository, because encoders differ from
 * machine to machine and a build must not.
 */

const FOLDER = new URL('../data/public/icon/', import.meta.url);

/** Colours of the tile: the accent of the card; grey where the site is switched off. */
const TILES = { '': '#2259a5', 'off-': '#737b87' };

/** The store asks for 16 px of air around the picture at 128 px. */
const SIZES = [
  { size: 16, air: 0 },
  { size: 32, air: 0 },
  { size: 48, air: 0 },
  { size: 128, air: 16 },
];

/** A B over a dotted underline, as names are underlined on a page; drawn on a grid of 16, so that edges stay sharp. */
function drawing(tile: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
    <rect width="16" height="16" rx="3.5" fill="${tile}"/>
    <path fill="#fff" fill-rule="evenodd" d="M5 2h3.5a2.25 2.25 0 0 1 1.59 3.84v.55A2.5 2.5 0 0 1 8.75 11H5z
      M7 3.75v1.5h1.4a.75.75 0 0 0 0-1.5z M7 7.25v2h1.6a1 1 0 0 0 0-2z"/>
    <path fill="#fff" d="M4 12h2v2h-2zM7 12h2v2h-2zM10 12h2v2h-2z"/>
  </svg>`;
}

async function draw(page: Page, tile: string, size: number, air: number): Promise<Uint8Array> {
  const side = size - 2 * air;
  const svg = drawing(tile).replace('<svg', `<svg width="${side}" height="${side}" style="display:block"`);
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<body style="margin:${air}px">${svg}</body>`);
  return await page.screenshot({ omitBackground: true });
}

const browser = await puppeteer.launch({
  executablePath: browserPath('chromium'),
  // Only our own drawing is opened, and as root Chromium does not start with a sandbox.
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  await mkdir(FOLDER, { recursive: true });
  for (const [prefix, tile] of Object.entries(TILES)) {
    for (const { size, air } of SIZES) {
      await writeFile(new URL(`${prefix}${size}.png`, FOLDER), await draw(page, tile, size, air));
    }
  }
} finally {
  await browser.close();
}
