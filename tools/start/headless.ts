import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Card } from '../../lib/card.js';
import type { Report } from '../../lib/messages.js';
import { openDesk } from '../browser/desk.js';
import { readMarks } from '../browser/marks.js';
import type { Opened } from '../browser/open.js';
import { cardLines, nameTable, sumOf } from './print.js';

/** How many cards are printed in full. */
const CARDS_SHOWN = 3;

/** Two reports in a row with the same counts mean that the page is read. */
const SETTLING_MS = 500;

/** A page that takes longer than this has hung or names nothing. */
const PATIENCE_MS = 15_000;

/** Longer than the rest of the pointer that opens a card, and its fading in. */
const CARD_MS = 1_200;

/** The name that is most worth a picture, if the page has it. */
const PICTURED = 'Rutte';

/** Prints what the extension makes of a page, and takes a picture of it with a card open. */
export async function showHeadless(opened: Opened, url: string, picture: string): Promise<void> {
  const desk = await openDesk(opened);
  const page = await opened.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  const tab = await desk.tabOf(page);
  const reports = await settle(() => desk.reports(tab));
  const names = sumOf(reports);
  if (names.length === 0) {
    console.log(`${url}\nNo NATO names found.`);
    return;
  }
  const asOf = reports[0]?.asOf ?? '';
  const cards = await desk.ask({ ask: 'cards', entities: names.map(({ entity }) => entity), asOf });
  print(url, names, cards, asOf);
  await openCard(page);
  await mkdir(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture as `${string}.png` });
  console.log(`\nPicture: ${picture}`);
}

function print(url: string, names: ReturnType<typeof sumOf>, cards: readonly Card[], asOf: string): void {
  const described = new Map(cards.map((card) => [card.entity, card.description]));
  console.log(`${url} (facts as of ${asOf})\n`);
  console.log(nameTable(names, described));
  for (const { entity } of names.slice(0, CARDS_SHOWN)) {
    const card = cards.find((candidate) => candidate.entity === entity);
    if (card) console.log(`\n${cardLines(card).join('\n')}`);
  }
}

/** The reports of all frames once they no longer change. */
async function settle(read: () => Promise<Report[]>): Promise<Report[]> {
  const deadline = Date.now() + PATIENCE_MS;
  let last = '';
  for (;;) {
    const reports = await read();
    const counts = JSON.stringify(sumOf(reports));
    if ((counts === last && reports.length > 0) || Date.now() > deadline) return reports;
    last = counts;
    await wait(SETTLING_MS);
  }
}

async function openCard(page: Page): Promise<void> {
  const marks = (await readMarks(page)).filter(({ y }) => y > 0);
  const mark = marks.find(({ text }) => text === PICTURED) ?? marks[0];
  if (!mark) return;
  await page.mouse.move(1, 1);
  await page.mouse.move(mark.x, mark.y, { steps: 8 });
  await wait(CARD_MS);
}
