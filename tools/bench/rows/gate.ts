import { inMs, inTimes, median, most, ratioOf } from '../figures.js';
import type { Lab } from '../lab.js';
import { pick } from '../material.js';
import { record } from '../record.js';
import type { Row } from '../row.js';
import { duel } from './duel.js';

const PAGES = 12;

/** Loads on which the time of loading the script is told by a trace. */
const LOADS = 3;

const MOST_TIMES = 3;

/** One frame of a screen of 60 Hz, ms. */
const MOST_SLICE_MS = 16;

/** The search of a page that names nothing, which is what nearly every page pays. */
export const gate: Row = {
  id: 'gate',
  title: "the gate's run on a page without names, against reading its text once",
  goal: '<= 3 times, p50; no slice over 16 ms',
  async measure(lab) {
    const duels = await duel(lab, pick(lab.material, false, PAGES), 'gate', 'reading');
    // A page on which the gate found a name was not read to its end.
    const whole = duels.filter(({ ours }) => ours[0]?.count === 0);
    const cold = whole.map(({ ours, theirs }) => ratioOf(ours[0]?.ms ?? 0, theirs[0]?.ms ?? 0));
    const warm = whole.map(({ ours, theirs }) =>
      ratioOf(median(ours.slice(1).map(({ ms }) => ms)), median(theirs.slice(1).map(({ ms }) => ms))),
    );
    const longest = most(whole.flatMap(({ ours }) => ours.map((run) => run.longest)));
    const first = (side: 'ours' | 'theirs') => median(whole.map((one) => one[side][0]?.ms ?? 0));
    return {
      ours: inMs(first('ours')),
      against: inMs(first('theirs')),
      figure: `${inTimes(median(cold))}, longest slice ${inMs(longest)}`,
      met: median(cold) <= MOST_TIMES && longest <= MOST_SLICE_MS,
      notes: [
        `${whole.length} pages, each loaded for one run of each; on the runs after the first: ${inTimes(median(warm))}`,
        `loading the script: ${await loading(
          lab,
          whole.map(({ page }) => page),
        )}`,
      ],
      raw: whole,
    };
  },
};

async function loading(lab: Lab, paths: readonly string[]): Promise<string> {
  const times: number[] = [];
  for (const path of paths.slice(0, LOADS)) {
    const { loading } = await record(lab, path);
    times.push(...loading.filter(({ script }) => script === 'gate.js').map(({ ms }) => ms));
  }
  return times.length === 0 ? 'not measured (shorter than the profiler can tell)' : inMs(median(times));
}
