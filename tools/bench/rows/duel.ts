import type { Page } from 'puppeteer-core';
import type { ProgramName } from '../bundle.js';
import type { Lab } from '../lab.js';
import type { MaterialPage } from '../material.js';
import { callIn } from '../station.js';

/** Runs on each load: one as a page pays for it, and some that show what the engine makes of it. */
const RUNS = 5;

/** One run as `page/times.ts` tells it. */
export interface Run {
  readonly ms: number;
  readonly longest: number;
  readonly count: number;
}

/** The runs of two pieces of work on one page. The first of each list is that of a fresh page. */
export interface Duel {
  readonly page: string;
  readonly ours: readonly Run[];
  readonly theirs: readonly Run[];
}

/** Lets two functions of the stages run on the same pages, each on a load of its own, in turns. */
export async function duel(lab: Lab, pages: readonly MaterialPage[], ours: string, theirs: string): Promise<Duel[]> {
  const duels: Duel[] = [];
  for (const [index, { path }] of pages.entries()) {
    const runs = new Map<string, Run[]>();
    // Whoever comes second finds the page in the caches: each begins on every other page.
    for (const stage of index % 2 === 0 ? [ours, theirs] : [theirs, ours]) {
      runs.set(stage, await onFreshPage(lab, path, 'stages', (page) => callIn<Run[]>(page, 'stages', stage, RUNS)));
    }
    duels.push({ page: path, ours: runs.get(ours) ?? [], theirs: runs.get(theirs) ?? [] });
  }
  return duels;
}

/** Loads a page in a browser without the extension, gives it a program and lets it run. */
export async function onFreshPage<T>(
  lab: Lab,
  path: string,
  program: ProgramName,
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const station = await lab.station('bare');
  const page = await station.visit(lab.server.url(path));
  try {
    await page.evaluate(await lab.program(program));
    return await run(page);
  } finally {
    await page.close();
  }
}
