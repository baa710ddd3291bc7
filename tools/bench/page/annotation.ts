import names from 'virtual:names';
import { startReading } from '../../../entrypoints/annotator/frame-reading.js';
import { createMarks } from '../../../entrypoints/annotator/marks.js';
import { unpackNames } from '../../../lib/names-unpack.js';
import { createNameFinder } from '../../../lib/page-names.js';
import { DEFAULT_PAGE_SETTINGS } from '../../../lib/page-settings.js';
import { painted, type Run } from './times.js';

/** The day of the reader, for every run the same. */
const TODAY = '2026-01-01';

interface Annotated extends Run {
  /** Work of all stages, without the pauses between slices, ms. */
  readonly work: number;
  /** From the start to the frame that shows the marks, ms. */
  readonly toPaint: number;
}

/** The whole annotation, from the first node to the frame that shows the marks. */
export function createAnnotation() {
  const unpacked = unpackNames(names);
  const makeFinder = () => createNameFinder(unpacked, document.documentElement.lang);
  return {
    /** What making the list of names costs before the first page is read, ms. */
    makeFinder(): number {
      const start = performance.now();
      createNameFinder(unpackNames(names), document.documentElement.lang);
      return performance.now() - start;
    },
    annotate: (paint: boolean) => annotate(makeFinder(), paint),
    /** The same for ever more of the page's paragraphs. @returns the runs for each of the sizes, UTF-16 units */
    grow: (sizes: readonly number[], times: readonly number[]) => grow(sizes, times, makeFinder),
  };
}

async function annotate(finder: ReturnType<typeof createNameFinder>, paint: boolean): Promise<Annotated> {
  const controller = new AbortController();
  const { signal } = controller;
  const marks = createMarks(signal);
  const start = performance.now();
  const reading = startReading({
    page: document,
    finder,
    signal,
    settings: Promise.resolve(DEFAULT_PAGE_SETTINGS),
    today: () => TODAY,
    isAlive: () => true,
    onState: ({ marked }) => marks.show(marked),
    onNavigation: () => undefined,
  });
  await reading.firstReading;
  const ms = performance.now() - start;
  if (paint) await painted();
  const toPaint = performance.now() - start;
  controller.abort();
  const costs = Object.values(reading.costs);
  const work = costs.reduce((sum, { total }) => sum + total, 0);
  const longest = Math.max(...costs.map((cost) => cost.longest));
  return { ms, work, toPaint, longest, count: reading.state().mentions.length };
}

async function grow(
  sizes: readonly number[],
  times: readonly number[],
  makeFinder: () => ReturnType<typeof createNameFinder>,
): Promise<Annotated[][]> {
  // The first run of a program is slow whatever it reads.
  await annotate(makeFinder(), false);
  const paragraphs = [...document.body.children];
  document.body.replaceChildren();
  const runs: Annotated[][] = [];
  let length = 0;
  for (const [index, size] of sizes.entries()) {
    for (let next = paragraphs.shift(); next && length < size; next = paragraphs.shift()) {
      document.body.append(next);
      length += next.textContent?.length ?? 0;
    }
    // Laid out before the clock starts, as a page is when it is read.
    document.body.getBoundingClientRect();
    await painted();
    const round: Annotated[] = [];
    for (let time = 0; time < (times[index] ?? 1); time += 1) round.push(await annotate(makeFinder(), false));
    runs.push(round);
  }
  return runs;
}
