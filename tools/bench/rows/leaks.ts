import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { readMarks } from '../../browser/marks.js';
import { type ChromiumView, chromiumView } from '../chromium-view.js';
import { inKb } from '../figures.js';
import type { Lab } from '../lab.js';
import { quicken } from '../own-world.js';
import { livePage, pageWith } from '../pages.js';
import type { Row } from '../row.js';
import { marksOn } from '../settle.js';
import { callIn } from '../station.js';

const PATH = 'leaks.html';

const OPENINGS = 1_000;
const ROUTES = 200;

/** Done before the count begins: what is made once is no leak, and engines make faster code for hundreds of calls. */
const FIRST_OPENINGS = 600;
const FIRST_ROUTES = 100;

/** Views with a planted leak: few are enough to be seen. */
const LEAKING_ROUTES = 20;

/** The extension's own delays for this row, ms: a thousand cards would take ten minutes. */
const QUICK_MS = 5;

/** Time for a view to be read, ms, with delays that short. */
const VIEW_MS = 40;

/** Time for everything to come to rest, ms. */
const REST_MS = 1_500;

/** A card that takes longer has not come, ms. */
const PATIENCE_MS = 5_000;

const MOST_HEAP = 200 * 1_024;

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

/** What is left after a long visit. */
export const leaks: Row = {
  id: 'leaks',
  title: `${OPENINGS} cards and ${ROUTES} views of a single-page app: nodes, listeners and memory left over`,
  goal: 'none; heap <= +200 KB; a planted leak is seen',
  async measure(lab) {
    if (lab.browser === 'firefox')
      return { notMeasured: 'Firefox tells counts of nodes and listeners to nobody outside' };
    const page = await open(lab);
    const view = await chromiumView(page);
    const walk = createWalk(page);
    await walk.cards(FIRST_OPENINGS);
    await walk.routes(FIRST_ROUTES, false);
    const before = await countsOf(page, view);
    const round = async () => {
      await walk.cards(OPENINGS);
      await walk.routes(ROUTES, false);
      return countsOf(page, view);
    };
    const after = await round();
    const again = await round();
    await walk.routes(LEAKING_ROUTES, true);
    const planted = await countsOf(page, view);
    await page.close();
    const left = difference(after, before);
    const seen = !clean(difference(planted, again));
    return {
      ours: say(after),
      against: say(before),
      figure: say(left),
      met: clean(left) && seen,
      notes: [
        `self-check: a leak planted in ${LEAKING_ROUTES} views is ${seen ? 'seen' : 'NOT SEEN'} (${say(difference(planted, again))})`,
        `as many cards and views once more: ${say(difference(again, after))}; a leak would add as much each time`,
        `the extension's own delays are shortened to ${QUICK_MS} ms in its world of this page; ${FIRST_OPENINGS} cards and ${FIRST_ROUTES} views come before the count`,
      ],
      raw: { before, after, again, planted },
    };
  },
};

function clean({ nodes, listeners, heap }: Counts): boolean {
  return nodes <= 0 && listeners <= 0 && heap <= MOST_HEAP;
}

function difference(a: Counts, b: Counts): Counts {
  return { nodes: a.nodes - b.nodes, listeners: a.listeners - b.listeners, heap: a.heap - b.heap };
}

function say({ nodes, listeners, heap }: Counts): string {
  return `${nodes} nodes, ${listeners} listeners, ${inKb(heap)}`;
}

async function open(lab: Lab): Promise<Page> {
  // On either side, so that the card of neither covers the other, however long they are.
  const body = '<p>Mark Rutte came.</p><p style="text-align: right">NATO met.</p><div id="app"></div>';
  const page = await (await lab.station('ours')).visit(lab.add(PATH, livePage(pageWith(body))));
  await marksOn(page);
  // The first move of all only tells where the pointer is.
  await page.mouse.move(2, 2);
  await quicken(page, QUICK_MS);
  await page.evaluate(await lab.program('live'));
  await callIn(page, 'live', 'watchCards', 0);
  await callIn(page, 'live', 'route', 0);
  await wait(REST_MS);
  return page;
}

/** A visitor who goes from name to name and from view to view, and ends where they began. */
function createWalk(page: Page) {
  let opened = 0;
  return {
    async cards(count: number): Promise<void> {
      const marks = (await readMarks(page)).slice(0, 2);
      for (let round = 0; round < count; round += 1) {
        const { x, y } = marks[round % marks.length] ?? { x: 0, y: 0 };
        await page.mouse.move(x, y);
        opened += 1;
        if (!(await callIn<boolean>(page, 'live', 'cardsOpened', opened, PATIENCE_MS)))
          throw new Error(`card ${opened} did not open`);
      }
      await page.mouse.move(2, 2);
    },
    async routes(count: number, leaking: boolean): Promise<void> {
      for (let view = count - 1; view >= 0; view -= 1) {
        if (leaking) await callIn(page, 'live', 'leak');
        await callIn(page, 'live', 'route', view);
        await wait(VIEW_MS);
      }
    },
  };
}

async function countsOf(page: Page, view: ChromiumView): Promise<Counts> {
  await page.mouse.move(2, 2);
  await wait(REST_MS);
  return { ...(await view.counters()), heap: await view.heap() };
}
