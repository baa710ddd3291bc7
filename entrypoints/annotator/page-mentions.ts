import type { PassageFinds } from '../../lib/page-evidence.js';
import { allowedMentions, type HiddenHere, type PageSettings } from '../../lib/page-settings.js';
import { relevantMentions } from '../../lib/relevance.js';
import { resolveInSteps } from '../../lib/resolve.js';
import type { Steps } from '../../lib/steps.js';
import type { DayChoice, IsoDay, Mention } from '../../lib/types.js';
import type { Placed } from './marks.js';
import { type PageIndex, placedIn } from './page-index.js';
import { firstInSections } from './sections.js';
import { renderedFinds } from './visibility.js';

/** What the page says as a whole, as of its last reading. */
export interface PageState {
  readonly mentions: readonly Mention[];
  readonly placed: readonly Placed[];
  /** Those of `placed` that get a mark. */
  readonly marked: readonly Placed[];
  /** The marked ones of each passage. */
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

/** Words that do not mean an entity, as a person said of this page; `name` is that of the entity. */
export interface HiddenName extends HiddenHere {
  readonly name: string;
}

/** What a person chose for this page; gone when it is left. */
export interface PageChoices {
  /** Context names count too. */
  readonly everything: boolean;
  readonly day: DayChoice;
  readonly hidden: readonly HiddenName[];
}

/** The days a page is read with. */
export interface PageDays {
  readonly pageDay: IsoDay;
  readonly today: IsoDay;
}

/** What is known before anything was read. */
export function emptyState(today: IsoDay): PageState {
  return {
    mentions: [],
    placed: [],
    marked: [],
    byPassage: new Map(),
    held: 0,
    hidden: [],
    pageDay: today,
    today,
    asOf: today,
  };
}

/** Resolves everything found on the page anew, in steps: licences, relevance and date may all have changed. */
export function* stateOf(
  index: PageIndex,
  choices: PageChoices,
  settings: PageSettings,
  { pageDay, today }: PageDays,
): Steps<PageState> {
  const rendered = new Map<Element, boolean>();
  const finds: PassageFinds[] = [];
  for (const { passage, finds: known } of index.inPageOrder()) {
    finds.push({ found: renderedFinds(known.found, passage, rendered), evidence: known.evidence });
    yield;
  }
  const mentions = yield* resolveInSteps(finds, pageDay);
  const hidden = [...settings.hidden, ...choices.hidden];
  const allowed = allowedMentions(mentions, { kindsOff: settings.kindsOff, hidden });
  const { shown, held } = relevantMentions(allowed, choices.everything ? 'wide' : settings.scope);
  const placed = yield* placesOf(shown, index);
  const marked = yield* markedOf(placed, settings);
  return {
    mentions: shown,
    placed,
    marked,
    byPassage: yield* grouped(marked),
    held,
    hidden: [...rendered].flatMap(([element, shows]) => (shows ? [] : element)),
    pageDay,
    today,
    asOf: choices.day === 'then' ? pageDay : today,
  };
}

function* placesOf(mentions: readonly Mention[], index: PageIndex): Steps<Placed[]> {
  const placed: Placed[] = [];
  for (const mention of mentions) {
    yield;
    const entry = index.get(mention.passage);
    const one = entry && placedIn(entry, mention);
    if (one) placed.push(one);
  }
  return placed;
}

function* markedOf(placed: readonly Placed[], { density }: PageSettings): Steps<readonly Placed[]> {
  if (density === 'none') return [];
  return density === 'every' ? placed : yield* firstInSections(placed);
}

function* grouped(placed: readonly Placed[]): Steps<Map<number, Placed[]>> {
  const byPassage = new Map<number, Placed[]>();
  for (const one of placed) {
    yield;
    const list = byPassage.get(one.mention.passage);
    if (list) list.push(one);
    else byPassage.set(one.mention.passage, [one]);
  }
  return byPassage;
}
