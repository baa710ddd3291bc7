import { setTimeout as wait } from 'node:timers/promises';
import { delaysFor } from '../../../lib/pace.js';
import { readMarks } from '../../browser/marks.js';
import { inMs, median, percentile } from '../figures.js';
import { livePage, pageWith } from '../pages.js';
import type { Row } from '../row.js';
import { marksOn } from '../settle.js';
import { callIn } from '../station.js';
import { createWriter } from '../writer.js';

const DELAYS = delaysFor('normal');

const PATH = 'card.html';
const NAMES = 20;
const OPENINGS = 12;

/** One frame of a screen of 60 Hz, ms. */
const FRAME_MS = 1_000 / 60;

/** A corner in which there is no name, CSS px. */
const CORNER = { x: 2, y: 2 };

/** A card that takes longer has not come, ms. */
const PATIENCE_MS = 5_000;

interface Opening {
  readonly toCard: number;
  readonly toPaint: number;
  readonly toTimer: number;
}

/** From the pointer's rest on a name to the painted card. */
export const card: Row = {
  id: 'card',
  title: `from the pointer to the painted card, without the delay of ${DELAYS.open} ms that is meant`,
  goal: '<= 1 frame (16.7 ms), p50',
  async measure(lab) {
    const body = createWriter(6).paragraphs(NAMES, lab.names);
    const page = await (await lab.station('ours')).visit(lab.add(PATH, livePage(pageWith(body))));
    await marksOn(page);
    await page.evaluate(await lab.program('live'));
    // The first move of all only tells where the pointer is.
    await page.mouse.move(CORNER.x, CORNER.y);
    await callIn(page, 'live', 'watchCards', DELAYS.open);
    const marks = (await readMarks(page)).filter(({ y }) => y > 0 && y < 800);
    let missing = 0;
    for (let count = 1; count <= OPENINGS; count += 1) {
      const mark = marks[count % marks.length];
      if (mark) await page.mouse.move(mark.x, mark.y);
      if (!(await callIn<boolean>(page, 'live', 'cardsOpened', count - missing, PATIENCE_MS))) missing += 1;
      await page.mouse.move(CORNER.x, CORNER.y);
      await wait(DELAYS.close * 2);
    }
    const openings = await callIn<Opening[]>(page, 'live', 'openings');
    await page.close();
    if (openings.length === 0) return { notMeasured: 'no card opened' };
    const after = openings.map(({ toPaint }) => toPaint - DELAYS.open);
    return {
      ours: inMs(median(openings.map(({ toPaint }) => toPaint))),
      against: `${DELAYS.open} ms`,
      figure: `${inMs(median(after))} after the delay`,
      met: median(after) <= FRAME_MS,
      notes: [
        `${openings.length} openings; p95 ${inMs(percentile(after, 0.95))}; the card is in the page ${inMs(median(openings.map(({ toCard }) => toCard - DELAYS.open)))} after the delay, p50`,
        `a timer of the page itself with the same delay rings ${inMs(median(openings.map(({ toTimer }) => toTimer - DELAYS.open)))} late, p50`,
      ],
      raw: openings,
    };
  },
};
