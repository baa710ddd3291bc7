import { inMs, inTimes, median, ratioOf } from '../figures.js';
import { pick } from '../material.js';
import type { Row } from '../row.js';
import { duel } from './duel.js';

const PAGES = 12;

const MOST_TIMES = 7;

/** Collecting the text and looking its words up, without a judgement. */
export const scan: Row = {
  id: 'scan',
  title: 'collecting and scanning, against a bare walk over the same text nodes',
  goal: '<= 7 times, p50',
  async measure(lab) {
    const duels = await duel(lab, pick(lab.material, undefined, PAGES), 'scan', 'walk');
    const ratios = (from: number, to: number) =>
      duels.map(({ ours, theirs }) => {
        const [mine, other] = [ours, theirs].map((runs) => median(runs.slice(from, to).map(({ ms }) => ms)));
        return ratioOf(mine ?? 0, other ?? 0);
      });
    const cold = ratios(0, 1);
    const first = (side: 'ours' | 'theirs') => median(duels.map((one) => one[side][0]?.ms ?? 0));
    return {
      ours: inMs(first('ours')),
      against: inMs(first('theirs')),
      figure: inTimes(median(cold)),
      met: median(cold) <= MOST_TIMES,
      notes: [
        `${duels.length} pages, each loaded for one run of each; on the runs after the first: ${inTimes(median(ratios(1, 9)))}`,
      ],
      raw: duels,
    };
  },
};
