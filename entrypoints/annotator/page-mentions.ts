import type { PassageFinds } from '../../lib/page-evidence.js';
import { relevantMentions } from '../../lib/relevance.js';
import { resolveInSteps } from '../../lib/resolve.js';
import type { Steps } from '../../lib/steps.js';
import type { DayChoice, IsoDay, Mention } from '../../lib/types.js';
import type { Placed } from './marks.js';
import { type PageIndex, placedIn } from './page-index.js';
import { renderedFinds } from './visibility.js';

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

/** The days a page is read with. */
export interface PageDays {
  readonly pageDay: IsoDay;
  readonly today: IsoDay;
}

/** What is known before anything was read. */
export function emptyState(today: IsoDay): PageState {
  return { mentions: [], placed: [], byPassage: new Map(), held: 0, hidden: [], pageDay: today, today, asOf: today };
}

/** Resolves everything found on the page anew, in steps: licences, relevance and date may all have changed. */
export function* stateOf(index: PageIndex, choices: PageChoices, { pageDay, today }: PageDays): Steps<PageState> {
  const rendered = new Map<Element, boolean>();
  const finds: PassageFinds[] = [];
  for (const { passage, finds: known } of index.inPageOrder()) {
    finds.push({ found: renderedFinds(known.found, passage, rendered), evidence: known.evidence });
    yield;
  }
  const mentions = yield* resolveInSteps(finds, pageDay);
  const { shown, held } = relevantMentions(mentions, choices.everything);
  const byPassage = new Map<number, Placed[]>();
  const placed: Placed[] = [];
  for (const mention of shown) {
    yield;
    const entry = index.get(mention.passage);
    const one = entry && placedIn(entry, mention);
    if (!one) continue;
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
