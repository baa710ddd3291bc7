import type { Page } from 'puppeteer-core';
import { chromiumView } from '../chromium-view.js';
import { inPercent, median } from '../figures.js';
import type { Lab, Variant } from '../lab.js';
import { pageWith, stillPage } from '../pages.js';
import { profile } from '../profile.js';
import type { Row } from '../row.js';
import { marksOn } from '../settle.js';
import { callIn } from '../station.js';
import { createWriter } from '../writer.js';

const PATH = 'storm.html';

/** Paragraphs of the page, each with a name, all of which change in turn. */
const PARAGRAPHS = 500;

const CHANGES_PER_SECOND = 10_000;

/** How long each of the two storms at a time, ms, and how often: 10 s for each in all. */
const TURN_MS = 5_000;
const TURNS = 2;

const MOST_SHARE = 0.05;

/** A page that changes its texts without end. */
export const storm: Row = {
  id: 'storm',
  title: `${CHANGES_PER_SECOND} text changes a second for ${(TURN_MS * TURNS) / 1_000} s: the share of the main thread`,
  goal: '<= 5 % more',
  async measure(lab) {
    lab.add(PATH, stillPage(pageWith(createWriter(5).paragraphs(PARAGRAPHS, lab.names))));
    return lab.browser === 'chromium' ? byCount(lab) : byProfile(lab);
  },
};

async function open(lab: Lab, variant: Variant): Promise<Page> {
  const page = await (await lab.station(variant)).visit(lab.server.url(PATH));
  if (variant === 'ours') await marksOn(page);
  await page.evaluate(await lab.program('live'));
  return page;
}

function run(page: Page): Promise<number> {
  return callIn<number>(page, 'live', 'storm', TURN_MS, CHANGES_PER_SECOND);
}

/** Chromium counts the work of the main thread: the difference is ours, the cost of being told of changes with it. */
async function byCount(lab: Lab) {
  const pages = { bare: await open(lab, 'bare'), ours: await open(lab, 'ours') };
  const shares = { bare: [] as number[], ours: [] as number[] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const variant of ['bare', 'ours'] as const) {
      const view = await chromiumView(pages[variant]);
      await pages[variant].bringToFront();
      const before = await view.busy();
      await run(pages[variant]);
      shares[variant].push(((await view.busy()) - before) / TURN_MS);
    }
  }
  await Promise.all(Object.values(pages).map((page) => page.close()));
  const [mine, theirs] = [median(shares.ours), median(shares.bare)];
  return {
    ours: inPercent(mine),
    against: inPercent(theirs),
    figure: `${inPercent(mine - theirs)} more`,
    met: mine - theirs <= MOST_SHARE,
    notes: ["by the browser's own count of the main thread's work (TaskDuration)"],
    raw: shares,
  };
}

async function byProfile(lab: Lab) {
  const page = await open(lab, 'ours');
  const shares: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const { threads } = await profile((await lab.station('ours')).opened, () => run(page));
    shares.push(...threads.map(({ own, samples }) => own.length / samples));
  }
  await page.close();
  const share = median(shares);
  return {
    ours: inPercent(share),
    against: '',
    figure: `${inPercent(share)} of the main thread`,
    met: share <= MOST_SHARE,
    notes: ["the share of the samples of Firefox's own profiler in which a script of ours is at work"],
    raw: shares,
  };
}
