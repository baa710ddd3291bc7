import { inMs, inTimes, median, ratioOf } from '../figures.js';
import type { Lab } from '../lab.js';
import { pick } from '../material.js';
import { pageWith, stillPage } from '../pages.js';
import type { Row } from '../row.js';
import { callIn } from '../station.js';
import { createWriter } from '../writer.js';
import { onFreshPage } from './duel.js';

const PAGES = 5;

/** Pages on which the peers that are only reported run too. */
const REPORTED_PAGES = 2;

/** Loads of each page for each of the two; the other two are reported only and get one. */
const ROUNDS = 2;

const LEAST_TIMES = 3;

/** Letters `topics()` gets: it takes some 20 ms for 1,000. UTF-16 units. */
const TOPIC_LETTERS = 10_000;

/** A long page full of names, on which the two differ most. */
const CROWDED = 'annotate-crowded.html';
const CROWDED_NAMES = 2_000;

interface Timed {
  /** To the end of the work, ms. */
  readonly ms: number;
  /** To the frame that shows it, ms. */
  readonly toPaint: number;
  readonly count: number;
}

interface Others {
  /** Undefined where mark.js failed. */
  readonly markArray: Timed | undefined;
  readonly topics: Timed;
}

interface OnPage {
  readonly page: string;
  readonly ours: readonly Timed[];
  readonly markRegExp: readonly Timed[];
  /** What is only reported; not on every page. */
  readonly others: Others | undefined;
  /** Making the list of names, ms: paid before the first node is read. */
  readonly makeFinder: number;
}

/** The whole annotation, to the frame that shows it. */
export const annotate: Row = {
  id: 'annotate',
  title: 'the whole annotation to the next paint, against mark.js 8.11 markRegExp with the same names',
  goal: '>= 3 times faster, p50',
  async measure(lab) {
    lab.add(CROWDED, stillPage(pageWith(createWriter(2).paragraphs(CROWDED_NAMES, lab.names))));
    const pages: OnPage[] = [];
    for (const { path } of pick(lab.material, true, PAGES))
      pages.push(await onPage(lab, path, pages.length < REPORTED_PAGES));
    const crowded = await onPage(lab, CROWDED, true);
    const ratio = median(pages.map(asFast));
    return {
      ours: inMs(median(pages.map(oursOf))),
      against: inMs(median(pages.map(theirsOf))),
      figure: `${inTimes(ratio)} as fast`,
      met: ratio >= LEAST_TIMES,
      notes: [
        `${pages.length} pages that name NATO; the work alone: ours ${inMs(workOf(pages, 'ours'))}, markRegExp ${inMs(workOf(pages, 'markRegExp'))}`,
        `mark.js mark(array): ${markArrayOf(pages)}; compromise topics() on the first ${TOPIC_LETTERS} letters: ${topicsOf(pages)}`,
        `a page of ours with ${CROWDED_NAMES} names: ours ${inMs(oursOf(crowded))}, markRegExp ${inMs(theirsOf(crowded))} (${inTimes(asFast(crowded))} as fast), mark(array) ${markArrayOf([crowded])}`,
        `making the list of names, before that: ${inMs(median(pages.map(({ makeFinder }) => makeFinder)))}`,
      ],
      raw: [...pages, crowded],
    };
  },
};

function oursOf({ ours }: OnPage): number {
  return median(ours.map(({ toPaint }) => toPaint));
}

function theirsOf({ markRegExp }: OnPage): number {
  return median(markRegExp.map(({ toPaint }) => toPaint));
}

function asFast(page: OnPage): number {
  return ratioOf(theirsOf(page), oursOf(page));
}

function workOf(pages: readonly OnPage[], who: 'ours' | 'markRegExp'): number {
  return median(pages.map((page) => median(page[who].map(({ ms }) => ms))));
}

function markArrayOf(pages: readonly OnPage[]): string {
  const tried = pages.flatMap(({ others }) => others ?? []);
  const times = tried.flatMap(({ markArray }) => markArray?.toPaint ?? []);
  if (times.length === tried.length) return inMs(median(times));
  return `fails with a full stack on ${tried.length - times.length} of ${tried.length} pages, since it calls itself for each name`;
}

function topicsOf(pages: readonly OnPage[]): string {
  return inMs(median(pages.flatMap(({ others }) => others?.topics.toPaint ?? [])));
}

async function onPage(lab: Lab, path: string, withOthers: boolean): Promise<OnPage> {
  const peer = <T = Timed>(name: string, ...values: readonly unknown[]) =>
    onFreshPage(lab, path, 'peers', (page) => callIn<T>(page, 'peers', name, ...values));
  const ours: Timed[] = [];
  const markRegExp: Timed[] = [];
  let makeFinder = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(
      await onFreshPage(lab, path, 'stages', async (page) => {
        makeFinder = await callIn<number>(page, 'stages', 'makeFinder');
        return callIn<Timed>(page, 'stages', 'annotate', true);
      }),
    );
    markRegExp.push(await peer('markRegExp'));
  }
  const others = withOthers
    ? { markArray: await peer<Timed | undefined>('markArray'), topics: await peer('topics', TOPIC_LETTERS) }
    : undefined;
  return { page: path, ours, markRegExp, others, makeFinder };
}
