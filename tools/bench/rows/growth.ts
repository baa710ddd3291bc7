import { inMs, inTimes, median, most, ratioOf } from '../figures.js';
import { pageWith, stillPage } from '../pages.js';
import type { Row } from '../row.js';
import { callIn } from '../station.js';
import { createWriter } from '../writer.js';
import { onFreshPage } from './duel.js';

const PATH = 'growth.html';

/** From 10,000 letters to ten million, each twice the one before. UTF-16 units. */
const SIZES = Array.from({ length: 11 }, (_, index) => 10_000 * 2 ** index);

/** Short texts are read more often, for what takes a few milliseconds is told badly by a clock. */
const TIMES = SIZES.map((size) => Math.max(3, Math.min(15, Math.round(2_000_000 / size))));

/** One paragraph in so many has a name. */
const NAMED_EVERY = 4;

const MOST_TIMES = 2.2;

/** Twice the text may take twice the time, and no more. */
export const growth: Row = {
  id: 'growth',
  title: 'the annotation of 10 KB to 10 MB of text',
  goal: '<= 2.2 times per doubling',
  async measure(lab) {
    const writer = createWriter(3);
    const whole = (SIZES.at(-1) ?? 0) * 1.1;
    let body = '';
    for (let index = 0; body.length < whole; index += 1) {
      body += writer.paragraphs(NAMED_EVERY - 1) + writer.paragraphs(1, [lab.names[index % lab.names.length] ?? '']);
    }
    lab.add(PATH, stillPage(pageWith(body)));
    const runs = await onFreshPage(lab, PATH, 'stages', (page) =>
      callIn<{ work: number; count: number }[][]>(page, 'stages', 'grow', SIZES, TIMES),
    );
    const times = runs.map((round) => median(round.map(({ work }) => work)));
    const steps = times.slice(1).map((ms, index) => ratioOf(ms, times[index] ?? 0));
    return {
      ours: `${inMs(times[0] ?? 0)} to ${inMs(times.at(-1) ?? 0)}`,
      against: '',
      figure: `${inTimes(most(steps))} at most, ${inTimes(median(steps))} p50`,
      met: most(steps) <= MOST_TIMES,
      notes: [
        `per doubling: ${steps.map((step) => step.toFixed(2)).join(' ')}; names in the longest: ${runs.at(-1)?.[0]?.count ?? 0}`,
      ],
      raw: { sizes: SIZES, runs },
    };
  },
};
