import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { readMarks } from '../../browser/marks.js';
import { livePage, pageWith } from '../pages.js';
import { samplesOf } from '../paths/hand.js';
import { PATHS_BODY } from '../paths/page.js';
import { PATHS } from '../paths/paths.js';
import type { At, Path } from '../paths/strokes.js';
import type { Row } from '../row.js';
import { marksOn } from '../settle.js';
import { callIn } from '../station.js';

const PATH = 'paths.html';

/** A corner in which there is no name, CSS px. */
const CORNER = { x: 2, y: 2 };

/** Longer than a card stays after the pointer has left, and than any name stays quiet, ms. */
const BETWEEN_MS = 900;

interface Walked {
  readonly path: string;
  readonly opened: readonly string[];
  readonly ended: string | undefined;
  readonly unwanted: readonly string[];
  readonly lost: readonly string[];
}

/** Whether cards come when they are wanted, and only then. */
export const paths: Row = {
  id: 'paths',
  title: `cards along ${PATHS.length} ways of a pointer: crossing text, reading, to the card, scrolling`,
  goal: 'no card unwanted, none lost',
  async measure(lab) {
    const page = await (await lab.station('ours')).visit(lab.add(PATH, livePage(pageWith(PATHS_BODY))));
    await marksOn(page);
    await page.evaluate(await lab.program('live'));
    await callIn(page, 'live', 'tellCards');
    const walked: Walked[] = [];
    for (const [index, path] of PATHS.entries()) walked.push(await walk(page, path, index + 1));
    await page.close();
    const unwanted = walked.flatMap((one) => one.unwanted);
    const lost = walked.flatMap((one) => one.lost);
    const wrong = walked.filter((one) => one.unwanted.length + one.lost.length > 0);
    return {
      ours: `${walked.flatMap(({ opened }) => opened).length} cards on ${PATHS.length} paths`,
      against: `${PATHS.flatMap(({ opens }) => opens).length} wanted`,
      figure: `${unwanted.length} unwanted, ${lost.length} lost`,
      met: wrong.length === 0,
      notes: wrong.map(
        (one) => `${one.path}: opened ${one.opened.join(', ') || 'none'}, ended with ${one.ended ?? 'none'}`,
      ),
      raw: walked,
    };
  },
};

async function walk(page: Page, { situation, name, strokes, opens, ends }: Path, seed: number): Promise<Walked> {
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.move(CORNER.x, CORNER.y);
  await wait(BETWEEN_MS);
  await callIn(page, 'live', 'toldCards');
  const marks = await readMarks(page);
  const place = ([text, right, down]: At) => {
    const mark = marks.find((one) => one.text.replace(/\s+/g, ' ') === text);
    if (!mark) throw new Error(`"${text}" is not marked`);
    return { x: mark.x + right, y: mark.y + down };
  };
  const start = performance.now();
  const samples = samplesOf(strokes, CORNER, seed, place);
  for (const [index, sample] of samples.entries()) {
    const next = samples[index + 1];
    const late = performance.now() - start;
    // As browsers do with a mouse: of several places that are due, the last is told.
    if (next && next.ms <= late && 'x' in sample && 'x' in next) continue;
    await wait(Math.max(0, sample.ms - late));
    if ('x' in sample) await page.mouse.move(sample.x, sample.y);
    else if (sample.wheel !== 0) await page.mouse.wheel({ deltaY: sample.wheel });
  }
  const { opened, open: ended } = await callIn<{ opened: string[]; open?: string }>(page, 'live', 'toldCards');
  const unwanted = without(opened, opens);
  const lost = without(opens, opened);
  if (ends !== undefined && ended !== ends && !lost.includes(ends)) lost.push(ends);
  // A card that is to close and stays is in the way.
  if (ends === undefined && ended !== undefined && !unwanted.includes(ended)) unwanted.push(ended);
  return { path: `${situation}, ${name}`, opened, ended, unwanted, lost };
}

/** What is in a list beyond another, each as often as it is. */
function without(all: readonly string[], some: readonly string[]): string[] {
  const rest = [...all];
  for (const one of some) {
    const index = rest.indexOf(one);
    if (index >= 0) rest.splice(index, 1);
  }
  return rest;
}
