import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { CROWD, openCrowded } from '../crowded.js';
import { inMs, median, percentile } from '../figures.js';
import type { Row } from '../row.js';
import { callIn } from '../station.js';

/** Presses a turn, and turns of each page. */
const PRESSES = 10;
const TURNS = 3;

/** Between two presses, ms: the page is at rest again by then. */
const APART_MS = 120;

/** The browser tells click times in steps of so many ms, and none below two steps. */
const STEP_MS = 8;

const SHARE = 0.75;

/** A press of a button on a page full of names. */
export const click: Row = {
  id: 'click',
  title: `a click to the frame that shows it, on a page with ${CROWD} names`,
  goal: 'at most one step of 8 ms more, p75',
  async measure(lab) {
    const pages = { bare: await openCrowded(lab, 'bare'), ours: await openCrowded(lab, 'ours') };
    for (const page of Object.values(pages)) await callIn(page, 'live', 'clicks');
    for (let turn = 0; turn < TURNS; turn += 1) for (const page of Object.values(pages)) await press(page);
    const [bare, ours] = [await timesOf(pages.bare), await timesOf(pages.ours)];
    await Promise.all(Object.values(pages).map((page) => page.close()));
    const [mine, theirs] = [percentile(ours, SHARE), percentile(bare, SHARE)];
    return {
      ours: inMs(mine),
      against: inMs(theirs),
      figure: `${inMs(mine - theirs)} more`,
      met: mine - theirs <= STEP_MS,
      notes: [
        `${ours.length} clicks each, by Event Timing, which tells steps of 8 ms; p50 ${inMs(median(ours))} with, ${inMs(median(bare))} without; clicks under 16 ms count as 8`,
      ],
      raw: { ours, bare },
    };
  },
};

async function press(page: Page): Promise<void> {
  await page.bringToFront();
  for (let count = 0; count < PRESSES; count += 1) {
    await page.click('#press');
    await wait(APART_MS);
  }
}

/** Click times of a page, ms; those too short to be told are one step. */
async function timesOf(page: Page): Promise<number[]> {
  const told = await callIn<number[]>(page, 'live', 'clickTimes');
  const untold = Math.max(0, PRESSES * TURNS - told.length);
  return [...told, ...new Array<number>(untold).fill(STEP_MS)];
}
