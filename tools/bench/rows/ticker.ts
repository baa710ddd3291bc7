import type { Page } from 'puppeteer-core';
import { chromiumView } from '../chromium-view.js';
import { CROWD, openCrowded } from '../crowded.js';
import { inMs, inPercent, median, percentile, sum } from '../figures.js';
import type { Row } from '../row.js';
import { callIn } from '../station.js';

/** How long each of the two ticks at a time, ms, and how often. */
const TURN_MS = 3_000;
const TURNS = 3;

/** A frame longer than two of 60 Hz is seen to be late, ms. */
const LATE_MS = 33.4;

const MOST_MORE_MS = 8;
const MOST_MORE_LATE = 0.02;

/** A page that changes all the time, as with a clock or an animation drawn by scripts. */
export const ticker: Row = {
  id: 'ticker',
  title: `a page with ${CROWD} names that changes a number every frame: the main thread's work per frame`,
  goal: '<= +8 ms a frame; late frames (> 33 ms) <= +2 %',
  async measure(lab) {
    const ours = await openCrowded(lab, 'ours');
    const bare = await openCrowded(lab, 'bare');
    const turns = { ours: [] as Turn[], bare: [] as Turn[] };
    for (let turn = 0; turn < TURNS; turn += 1) {
      turns.bare.push(await tick(bare, lab.browser === 'chromium'));
      turns.ours.push(await tick(ours, lab.browser === 'chromium'));
    }
    await Promise.all([ours.close(), bare.close()]);
    const [mine, theirs] = [turns.ours, turns.bare].map((all) => ({
      busy: median(all.map(({ busy }) => busy)),
      late: median(all.map(({ late }) => late)),
      longest: median(all.map(({ p99 }) => p99)),
    }));
    if (!mine || !theirs) return { notMeasured: 'no turn was taken' };
    const [more, later] = [mine.busy - theirs.busy, mine.late - theirs.late];
    return {
      ours: `${inMs(mine.busy)} a frame, ${inPercent(mine.late)} late`,
      against: `${inMs(theirs.busy)}, ${inPercent(theirs.late)} late`,
      figure: `${inMs(more)} more, late frames ${inPercent(later)} more`,
      met: more <= MOST_MORE_MS && later <= MOST_MORE_LATE,
      notes: [
        `the busiest frame of a hundred: ${inMs(mine.longest)} with, ${inMs(theirs.longest)} without`,
        lab.browser === 'chromium'
          ? "the work is the browser's own count of it (TaskDuration)"
          : 'the work is what passes from the beginning of a frame to the first message after it: the browser has no count of its own',
      ],
      raw: turns,
    };
  },
};

interface Turn {
  /** Work of the main thread, ms per frame. */
  readonly busy: number;
  /** Share of frames that came late. */
  readonly late: number;
  /** From the beginning to the end of one frame in a hundred, ms. */
  readonly p99: number;
}

async function tick(page: Page, chromium: boolean): Promise<Turn> {
  await page.bringToFront();
  const view = chromium ? await chromiumView(page) : undefined;
  const before = await view?.busy();
  const { busy, gaps } = await callIn<{ busy: number[]; gaps: number[] }>(page, 'live', 'ticker', TURN_MS);
  const after = await view?.busy();
  const counted = before !== undefined && after !== undefined ? after - before : sum(busy);
  return {
    busy: counted / busy.length,
    late: gaps.filter((gap) => gap > LATE_MS).length / gaps.length,
    p99: percentile(busy, 0.99),
  };
}
