import { pageDate } from '../../lib/page-date.js';
import { relevantMentions } from '../../lib/relevance.js';
import { resolve } from '../../lib/resolve.js';
import type { DayChoice, IsoDay, Mention } from '../../lib/types.js';
import type { Placed } from './marks.js';
import { type PageIndex, rangeOf } from './page-index.js';
import { readPageSignals } from './page-signals.js';
import { renderedFinds } from './reader.js';

/** What the page says as a whole, as of its last reading. */
export interface PageState {
  readonly mentions: readonly Mention[];
  readonly placed: readonly Placed[];
  readonly byPassage: ReadonlyMap<number, readonly Placed[]>;
  /** Context names found and not counted. */
  readonly held: number;
  /** Elements whose names do not count because they are not rendered. */
  readonly hidden: readonly Element[];
  /** The page's own day, and the day its cards are as of. */
  readonly pageDay: IsoDay;
  readonly today: IsoDay;
  readonly asOf: IsoDay;
}

/** What a person chose for this page; gone when it is left. */
export interface PageChoices {
  /** Context names count too. */
  readonly everything: boolean;
  readonly day: DayChoice;
}

/** Resolves everything found on the page anew: licences, relevance and date may all have changed. */
export function stateOf(page: Document, index: PageIndex, choices: PageChoices, today: IsoDay): PageState {
  const rendered = new Map<Element, boolean>();
  const finds = index.inPageOrder().map(({ passage, finds: { found, evidence } }) => ({
    found: renderedFinds(found, passage, rendered),
    evidence,
  }));
  const pageDay = pageDate(readPageSignals(page), today).day;
  const { shown, held } = relevantMentions(resolve(finds, pageDay), choices.everything);
  const byPassage = new Map<number, Placed[]>();
  const placed: Placed[] = [];
  for (const mention of shown) {
    const range = rangeOf(mention, index);
    if (!range) continue;
    const one = { mention, range };
    placed.push(one);
    const list = byPassage.get(mention.passage);
    if (list) list.push(one);
    else byPassage.set(mention.passage, [one]);
  }
  return {
    mentions: shown,
    placed,
    byPassage,
    held,
    hidden: [...rendered].flatMap(([element, shows]) => (shows ? [] : element)),
    pageDay,
    today,
    asOf: choices.day === 'then' ? pageDay : today,
  };
}
