import type { Page } from 'puppeteer-core';
import type { Lab, Variant } from './lab.js';
import { pageWith, stillPage } from './pages.js';
import { marksOn } from './settle.js';
import { createWriter } from './writer.js';

/** Names on the page: more than any page of the web was seen to have. */
export const CROWD = 5_000;

const PATH = 'crowded.html';

/** Time for what follows the first marks, ms: the last look at late shadow roots comes after 6 s and is not waited for. */
export const REST_MS = 1_500;

/** Opens a long page full of names, with a number and a button on top, and waits until the extension is done with it. */
export async function openCrowded(lab: Lab, variant: Variant): Promise<Page> {
  const top = '<p id="counter">0</p><p><button id="press">Press</button></p>';
  const url = lab.add(PATH, stillPage(pageWith(top + createWriter(4).paragraphs(CROWD, lab.names))));
  const page = await (await lab.station(variant)).visit(url);
  if (variant === 'ours') await marksOn(page);
  await page.evaluate(await lab.program('live'));
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  return page;
}
