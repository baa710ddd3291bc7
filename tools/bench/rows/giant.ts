import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { chromiumView } from '../chromium-view.js';
import { inMb, inMs, most, sum } from '../figures.js';
import type { Lab } from '../lab.js';
import { livePage, pageWith } from '../pages.js';
import { record } from '../record.js';
import type { Row } from '../row.js';
import { marksOn } from '../settle.js';
import { createWriter } from '../writer.js';

const LETTERS = 100_000_000;

/** The text is one of this length many times over: it is sent to the page once. UTF-16 units. */
const PART = 100_000;

const PATHS = { giant: 'giant.html', small: 'giant-small.html' } as const;

const MOST_TASK_MS = 50;

/** What may be left of it in memory, bytes: a hundredth. */
const MOST_LEFT = 1_000_000;

/** 100 MB take the gate and the annotator some 2 s each when nothing else runs. ms */
const PATIENCE_MS = 90_000;

/** What is on screen is marked before the rest is read. ms */
const READING_MS = 5_000;

/** Time for the extension to notice that the text has left, and to look for late shadow roots. ms */
const AFTER_MS = 7_000;

/** One text node as large as a disk image. */
export const giant: Row = {
  id: 'giant',
  title: '100 MB in one text node: the longest own task, and the memory left when the text has gone',
  goal: 'no own task > 50 ms; memory back',
  async measure(lab) {
    lab.add(PATHS.giant, livePage(pageWith(body(LETTERS / PART))));
    lab.add(PATHS.small, livePage(pageWith(body(1))));
    const small = await once(lab, PATHS.small);
    const large = await once(lab, PATHS.giant);
    const longest = most(large.tasks);
    const left = large.heap !== undefined && small.heap !== undefined ? large.heap - small.heap : undefined;
    return {
      ours: `${large.tasks.length} tasks, ${inMs(sum(large.tasks))} in all`,
      against: '',
      figure: `longest ${inMs(longest)}; ${left === undefined ? 'memory not measured' : `${inMb(left)} left`}`,
      met: longest <= MOST_TASK_MS && (left ?? 0) <= MOST_LEFT,
      notes: [
        'the text is in an element that is not displayed: laid out, it would keep the browser itself busy for minutes',
        left === undefined
          ? 'the memory is not measured: Firefox tells that of one page to nobody outside'
          : `script memory after the text was removed, against the same page with ${PART} letters`,
      ],
      raw: { small, large },
    };
  },
};

/** The name at the end lets both the gate and the annotator read all that is before it. */
function body(times: number): string {
  const text = createWriter(9).text(PART);
  return `<div id="giant" style="display:none"></div><script>
document.querySelector('#giant').textContent = ${JSON.stringify(text)}.repeat(${times});
</script><p>NATO met.</p>`;
}

async function once(lab: Lab, path: string): Promise<{ tasks: number[]; heap: number | undefined }> {
  let heap: number | undefined;
  const until = async (page: Page) => {
    await marksOn(page, PATIENCE_MS);
    await wait(READING_MS);
    await page.evaluate(() => document.querySelector('#giant')?.remove());
    await wait(AFTER_MS);
    if (lab.browser === 'chromium') heap = await (await chromiumView(page)).heap();
  };
  const { tasks } = await record(lab, path, { until });
  return { tasks: tasks.map(({ ms }) => ms), heap };
}
