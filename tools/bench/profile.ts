import { inFirefoxWindow } from '../browser/firefox-window.js';
import type { Opened } from '../browser/open.js';
import { OWN_SCRIPT, type OwnTask, type Recording } from './record.js';

/** Time between two samples, ms. */
export const SAMPLE_MS = 1;

/** Room for the samples of a process, entries of 8 bytes: a minute of a busy page. */
const ENTRIES = 2 ** 24;

/** Samples of ours further apart than this belong to two stretches, ms: the sampler is late on a busy machine. */
const APART_MS = 3 * SAMPLE_MS;

/** What is taken out of a thread of the profile in which a script of ours ran. Times in ms. */
interface OwnThread {
  /** When samples found a script of ours at work. */
  readonly own: readonly number[];
  /** Runs of microtasks: what follows a pause runs in one. */
  readonly microtasks: readonly (readonly [start: number, end: number])[];
  readonly samples: number;
}

/** Records what the content scripts do while `work` runs, by Firefox's own profiler: exact to a sample. */
export async function recordFirefox(opened: Opened, work: () => Promise<boolean>): Promise<Recording> {
  const { result, threads } = await profile(opened, work);
  const tasks = threads.flatMap(ownTasks);
  // A script runs for the first time in a millisecond or two: too few samples to tell.
  return { annotated: result, tasks, loading: [] };
}

export async function profile<T>(
  { browser }: Opened,
  work: () => Promise<T>,
): Promise<{ result: T; threads: OwnThread[] }> {
  await inFirefoxWindow(browser, START, String(ENTRIES), String(SAMPLE_MS));
  const result = await work();
  const threads = JSON.parse(await inFirefoxWindow(browser, STOP, OWN_SCRIPT.source)) as OwnThread[];
  return { result, threads };
}

function ownTasks({ own, microtasks }: OwnThread): OwnTask[] {
  const tasks: { start: number; end: number }[] = [];
  let run = 0;
  for (const time of own) {
    while ((microtasks[run]?.[1] ?? time) < time) run += 1;
    const [start, end] = microtasks[run] ?? [time + 1, time];
    const last = tasks.at(-1);
    if (start <= time && time <= end) {
      if (last?.start !== start) tasks.push({ start, end });
    } else if (last && time - last.end <= APART_MS && !microtasks.some(([from]) => from > last.end && from < time)) {
      last.end = time;
    } else tasks.push({ start: time, end: time });
  }
  return tasks.map(({ start, end }) => ({ start, ms: Math.max(SAMPLE_MS, end - start) }));
}

/*
 * Code for Firefox's own window. It is text, because it runs where this file's helpers are not.
 */

const START = `async (entries, interval) => {
  await Services.profiler.StartProfiler(Number(entries), Number(interval), ['js'], ['GeckoMain']);
  return '';
}`;

const STOP = `async (source) => {
  const { processes } = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const script = new RegExp(source);
  const threads = processes.flatMap((one) => one.threads).map((thread) => {
    const { samples, stackTable, frameTable, stringTable, markers } = thread;
    const location = frameTable.schema.location;
    const isOwn = frameTable.data.map((row) => script.test(stringTable[row[location]]));
    if (!isOwn.some(Boolean)) return undefined;
    const { prefix, frame } = stackTable.schema;
    const ownAt = (stack) => {
      for (let at = stack; at !== null && at !== undefined; at = stackTable.data[at][prefix]) {
        if (isOwn[stackTable.data[at][frame]]) return true;
      }
      return false;
    };
    const { stack, time } = samples.schema;
    const own = samples.data.filter((sample) => ownAt(sample[stack])).map((sample) => sample[time]);
    const { name, startTime, endTime, phase } = markers.schema;
    const edges = markers.data
      .filter((marker) => stringTable[marker[name]] === 'Perform microtasks' && marker[phase] >= 2)
      .map((marker) => (marker[phase] === 2 ? [marker[startTime], 1] : [marker[endTime], -1]))
      .sort((a, b) => a[0] - b[0]);
    const microtasks = [];
    let [depth, from] = [0, 0];
    for (const [at, step] of edges) {
      if (step === 1 && depth === 0) from = at;
      if (step === -1 && depth === 1) microtasks.push([from, at]);
      depth = Math.max(0, depth + step);
    }
    return { own, microtasks, samples: samples.data.length };
  });
  return JSON.stringify(threads.filter(Boolean));
}`;
