import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inMs, most, percentile } from '../figures.js';
import type { Lab } from '../lab.js';
import { pick } from '../material.js';
import { pageWith, stillPage } from '../pages.js';
import { type OwnTask, record } from '../record.js';
import type { Row } from '../row.js';
import { marksOn } from '../settle.js';

/** Half of them with names. */
const PAGES = 14;

/** Longer than this a page does not answer, in the words of browsers. ms */
const MOST_TASK_MS = 50;

const MOST_SLICE_MS = 10;
const SHARE = 0.95;

/** What takes less is no slice of work but an answer to an event. ms */
const LEAST_SLICE_MS = 1;

/** Time to read a million nodes behind those on screen, on a slow machine. ms */
const REST_MS = 10_000;

const HUGE = 'tasks-huge.html';
const HUGE_NODES = 1_000_000;

/** The longest stretches of one task in which scripts of the extension run, in the built extension. */
export const tasks: Row = {
  id: 'tasks',
  title: 'the longest own task on the pages and on one of 1,000,000 text nodes',
  goal: '< 50 ms; 95 % of slices <= 10 ms',
  async measure(lab) {
    lab.add(HUGE, stillPage(hugePage()));
    const found: Found[] = [];
    for (const named of [true, false])
      for (const { path } of pick(lab.material, named, PAGES / 2)) found.push(await recorded(lab, path));
    const huge = await recorded(lab, HUGE, untilRead);
    const all = [...found, huge].flatMap(({ slices }) => slices);
    const slice = percentile(all, SHARE);
    return {
      ours: `${all.length} slices on ${found.length + 1} pages`,
      against: '',
      figure: `longest ${inMs(most(all))}; 95 % within ${inMs(slice)}`,
      met: most(all) < MOST_TASK_MS && slice <= MOST_SLICE_MS,
      notes: [
        `longest on the pages ${inMs(most(found.flatMap(({ slices }) => slices)))}${lab.browser === 'chromium' ? `, loading the annotator up to ${inMs(most(found.map(({ loading }) => loading)))}` : ''}`,
        `on the 1,000,000 nodes ${inMs(most(huge.slices))} of ${inMs(huge.total)} in all${huge.annotated ? '' : ', which were not annotated in time'}`,
        lab.browser === 'chromium'
          ? 'by a trace of the browser: what of a task is ours'
          : "by Firefox's own profiler, a sample each ms, and its marks of where microtasks begin and end",
      ],
      raw: [...found, huge],
    };
  },
};

interface Found {
  readonly page: string;
  readonly annotated: boolean;
  readonly slices: readonly number[];
  readonly total: number;
  /** Reading and running the annotator for the first time, ms; 0 where the browser does not tell. */
  readonly loading: number;
}

/** What is on screen is marked first; the rest of so large a page takes a while more. */
async function untilRead(page: Page): Promise<void> {
  await marksOn(page);
  await wait(REST_MS);
}

async function recorded(lab: Lab, page: string, until?: (page: Page) => Promise<void>): Promise<Found> {
  const { tasks, loading, annotated } = await record(lab, page, until ? { until } : {});
  const slices = tasks.map(({ ms }: OwnTask) => ms).filter((ms) => ms >= LEAST_SLICE_MS);
  const total = slices.reduce((all, ms) => all + ms, 0);
  const annotator = most(loading.filter(({ script }) => script === 'annotator.js').map(({ ms }) => ms));
  return { page, annotated, slices, total, loading: annotator };
}

/** Short texts between elements, a name at the very end: both the gate and the annotator read all of it. */
function hugePage(): string {
  const line = `<p>${'<i>a</i> b '.repeat(50)}</p>\n`;
  return pageWith(`<p>NATO met.</p>${line.repeat(HUGE_NODES / 100)}<p>NATO met again.</p>`);
}
