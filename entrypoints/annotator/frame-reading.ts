import type { NameFinder } from '../../lib/page-names.js';
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from '../../lib/page-settings.js';
import type { Steps } from '../../lib/steps.js';
import type { IsoDay } from '../../lib/types.js';
import { inSlices, newSliceLog, type SliceLog } from '../shared/slices.js';
import { createTurns } from '../shared/turns.js';
import { lookForLateShadows } from './late-shadows.js';
import { createPageDay } from './page-day.js';
import { createPageIndex, type PageIndex } from './page-index.js';
import { emptyState, type PageChoices, type PageState, stateOf } from './page-mentions.js';
import { createReader } from './reader.js';
import { createReveal } from './reveal.js';
import { createWatch } from './watch.js';

const DEFAULT_CHOICES: PageChoices = { everything: false, day: 'then', hidden: [] };

export interface FrameReadingOptions {
  readonly page: Document;
  readonly finder: NameFinder;
  readonly signal: AbortSignal;
  /** What a person has chosen for all pages; nothing is marked before it is known. */
  readonly settings: Promise<PageSettings>;
  today(): IsoDay;
  /** False once this copy is an orphan: it stops reading. */
  isAlive(): boolean;
  /** The page was read, for the first time or anew. Called in steps; a newer state may end it midway. */
  onState(state: PageState): Steps<void>;
  /** A single-page app has moved to another address. */
  onNavigation(): void;
}

export type Stage = 'read' | 'resolve' | 'mark';

export interface FrameReading {
  readonly index: PageIndex;
  /** What each stage cost so far. */
  readonly costs: Readonly<Record<Stage, SliceLog>>;
  /** Resolves once the page was read for the first time, as far as it is read unasked. */
  readonly firstReading: Promise<void>;
  state(): PageState;
  shadowRoots(): readonly ShadowRoot[];
  /** Changes what a person chose for this page; forgotten when it is left. Resolves when the state has followed. */
  choose(choices: Partial<PageChoices>): Promise<void>;
  choices(): PageChoices;
  settings(): PageSettings;
  /** Follows changed settings. */
  follow(settings: PageSettings): Promise<void>;
  /** Whether the page is longer than was read. */
  isPartial(): boolean;
  /** Reads on to the end of the page. */
  readRest(): void;
}

/** Reads a frame and keeps up with its changes until the signal ends. */
export function startReading(options: FrameReadingOptions): FrameReading {
  const { page, finder, signal, today, isAlive, onState, onNavigation } = options;
  let settings: PageSettings | undefined;
  const costs = { read: newSliceLog(), resolve: newSliceLog(), mark: newSliceLog() };
  const shadowRoots: ShadowRoot[] = [];
  const index = createPageIndex();
  const watch = createWatch(signal);
  const refresh = createTurns(signal, renew);
  const reveal = createReveal(signal, () => void refresh());
  const reader = createReader({ page, finder, index, signal, log: costs.read, onShadow, onScreenRead: refresh });
  const day = createPageDay(page, today);
  let state = emptyState(today());
  let choices = DEFAULT_CHOICES;
  let address = page.URL;

  watch.observe(page);
  const firstReading = readFirst();
  void firstReading.then(keepUp);
  return {
    index,
    costs,
    firstReading,
    state: () => state,
    shadowRoots: () => shadowRoots,
    choose(changed) {
      choices = { ...choices, ...changed };
      return refresh();
    },
    choices: () => choices,
    settings: () => settings ?? DEFAULT_PAGE_SETTINGS,
    follow(changed) {
      settings = changed;
      return refresh();
    },
    isPartial: reader.isPartial,
    readRest() {
      reader.liftLimit();
      watch.readAll();
    },
  };

  async function readFirst(): Promise<void> {
    await reader.readAll();
    await refresh();
  }

  async function keepUp(): Promise<void> {
    void lookForLateShadows({ reader, signal, onFound: refresh });
    for (let changes = await watch.next(); changes && isAlive(); changes = await watch.next()) {
      const start = spent();
      if (page.URL !== address) leave();
      if (changes.all) day.forget();
      else day.noteAdded(changes.added);
      await reader.readChanges(changes);
      await refresh();
      watch.took(spent() - start);
    }
  }

  /** Licences, relevance and the page's date may all have changed: everything is resolved anew. */
  async function renew(turn: AbortSignal): Promise<void> {
    const asked = await options.settings;
    settings ??= asked;
    const next = await inSlices(resolveAll(settings), turn, costs.resolve);
    if (!next) return;
    state = next;
    reveal.waitFor(state.hidden);
    await inSlices(onState(state), turn, costs.mark);
  }

  function* resolveAll(chosen: PageSettings): Steps<PageState> {
    return yield* stateOf(index, choices, chosen, yield* day.days());
  }

  function spent(): number {
    return costs.read.total + costs.resolve.total + costs.mark.total;
  }

  function leave(): void {
    address = page.URL;
    choices = DEFAULT_CHOICES;
    day.forget();
    onNavigation();
  }

  function onShadow(root: ShadowRoot): void {
    shadowRoots.push(root);
    watch.observe(root);
  }
}
