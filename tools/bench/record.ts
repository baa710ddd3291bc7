import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Lab } from './lab.js';
import { recordFirefox } from './profile.js';
import { hasMarks } from './settle.js';
import { recordChromium } from './trace.js';

/** One stretch in which scripts of the extension ran in a page without giving way. Times in ms. */
export interface OwnTask {
  readonly start: number;
  readonly ms: number;
}

/** What the content scripts of the extension did in a page, as the browser itself tells. */
export interface Recording {
  readonly tasks: readonly OwnTask[];
  /** Reading and running a script for the first time; part of a task. */
  readonly loading: readonly { readonly script: string; readonly ms: number }[];
  /** Whether the annotator came. */
  readonly annotated: boolean;
}

export interface RecordOptions {
  /** Waits for what is to be recorded. */
  readonly until?: (page: Page) => Promise<unknown>;
}

/** Content scripts and nothing else of the extension. */
export const OWN_SCRIPT = /-extension:\/\/[^/]+\/(gate|annotator|card)\.js/;

/** The gate waits up to 2 s for an idle moment and is done soon after. */
const GATE_MS = 2_500;

/** Time for the marks of a page once there are any, and for a second look at late shadow roots. */
const REST_MS = 800;

/** Loads a page in a browser with the extension and records what the extension does to it. */
export async function record(lab: Lab, path: string, { until = usual }: RecordOptions = {}): Promise<Recording> {
  const station = await lab.station('ours');
  const page = await station.opened.browser.newPage();
  await page.bringToFront();
  const url = lab.server.url(path);
  try {
    const work = async () => {
      await page.goto(url, { waitUntil: 'load', timeout: 0 });
      await until(page);
      return hasMarks(page);
    };
    return lab.browser === 'chromium' ? await recordChromium(page, work) : await recordFirefox(station.opened, work);
  } finally {
    await page.close();
  }
}

/** Waits for marks, as long as a page that has none is given for being read. */
async function usual(page: Page): Promise<void> {
  for (let waited = 0; waited < GATE_MS; waited += 250) {
    if (await hasMarks(page)) break;
    await wait(250);
  }
  await wait(REST_MS);
}
