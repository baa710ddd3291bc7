import { inMs, inPercent, median, ratioOf } from '../figures.js';
import type { Lab, Variant } from '../lab.js';
import { livePage, pageWith } from '../pages.js';
import type { Row } from '../row.js';
import { createWriter } from '../writer.js';

const PATH = 'frames.html';
const FRAMES = 100;

/** Text of each frame, UTF-16 units: that of an advert. */
const LETTERS = 400;

const LOADS = 9;
const MOST_MORE = 0.2;

/** A page of many frames, as adverts make them: the gate runs in each. */
export const frames: Row = {
  id: 'frames',
  title: `loading a page of ${FRAMES} frames, against an empty content script in place of the gate`,
  goal: '<= +20 %, p50',
  async measure(lab) {
    const writer = createWriter(7);
    const parts = Array.from({ length: FRAMES }, (_, index) => {
      lab.add(`frame-${index}.html`, livePage(pageWith(`<p>${writer.text(LETTERS)}</p>`)));
      return `<iframe src="frame-${index}.html" width="300" height="250"></iframe>`;
    });
    lab.add(PATH, livePage(pageWith(parts.join(''))));
    const times = { empty: [] as number[], ours: [] as number[] };
    // The first load of each is not counted: it also fills the caches.
    for (let load = 0; load <= LOADS; load += 1) {
      for (const variant of load % 2 === 0 ? (['empty', 'ours'] as const) : (['ours', 'empty'] as const)) {
        const ms = await loadTime(lab, variant);
        if (load > 0) times[variant].push(ms);
      }
    }
    const [mine, theirs] = [median(times.ours), median(times.empty)];
    const more = ratioOf(mine, theirs) - 1;
    return {
      ours: inMs(mine),
      against: inMs(theirs),
      figure: `${inPercent(more)} more`,
      met: more <= MOST_MORE,
      notes: [`${LOADS} loads each, in turns, in two browsers of the same kind`],
      raw: times,
    };
  },
};

/** From the beginning of the navigation to the end of the load event, ms. */
async function loadTime(lab: Lab, variant: Variant): Promise<number> {
  const page = await (await lab.station(variant)).visit(lab.server.url(PATH));
  const ms = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  );
  await page.close();
  return ms;
}
