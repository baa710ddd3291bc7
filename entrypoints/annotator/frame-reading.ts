import type { NameFinder } from '../../lib/page-names.js';
import type { IsoDay } from '../../lib/types.js';
import { pause, type SliceLog } from '../shared/slices.js';
import { createPageIndex, type PageIndex } from './page-index.js';
import { type PageChoices, type PageState, stateOf } from './page-mentions.js';
import { createReader } from './reader.js';
import { createReveal } from './reveal.js';
import { createWatch } from './watch.js';

/** When to look for shadow roots that were attached after the first reading, ms from it: scripts define elements late. */
const LATE_SHADOWS_MS = [500, 2_000, 6_000];

const DEFAULT_CHOICES: PageChoices = { everything: false, day: 'then' };

export interface FrameReadingOptions {
  readonly page: Document;
  readonly finder: NameFinder;
  readonly signal: AbortSignal;
  today(): IsoDay;
  /** False once this copy is an orphan: it stops reading. */
  isAlive(): boolean;
  /** The page was read, for the first time or anew. */
  onState(state: PageState): void;
  /** A single-page app has moved to another address. */
  onNavigation(): void;
}

export interface FrameReading {
  readonly index: PageIndex;
  readonly log: SliceLog;
  /** Milliseconds spent so far, by stage. */
  readonly timings: Record<'read' | 'resolve' | 'mark', number>;
  state(): PageState;
  shadowRoots(): readonly ShadowRoot[];
  /** Changes what a person chose for this page; forgotten when it is left. */
  choose(choices: Partial<PageChoices>): void;
}

/** Reads a frame and keeps up with its changes until the signal ends. */
export function startReading(options: FrameReadingOptions): FrameReading {
  const { page, finder, signal, today, isAlive, onState, onNavigation } = options;
  const log: SliceLog = { total: 0, longest: 0 };
  const timings = { read: 0, resolve: 0, mark: 0 };
  const shadowRoots: ShadowRoot[] = [];
  const index = createPageIndex();
  const watch = createWatch(signal);
  const reveal = createReveal(signal, refresh);
  const reader = createReader({ page, finder, index, signal, log, onShadow });
  let state = stateOf(page, index, DEFAULT_CHOICES, today());
  let choices = DEFAULT_CHOICES;
  let address = page.URL;

  watch.observe(page);
  void run();
  return {
    index,
    log,
    timings,
    state: () => state,
    shadowRoots: () => shadowRoots,
    choose(changed) {
      choices = { ...choices, ...changed };
      refresh();
    },
  };

  async function run(): Promise<void> {
    await reader.readAll();
    refresh();
    void lookForLateShadows();
    for (let changes = await watch.next(); changes && isAlive(); changes = await watch.next()) {
      const start = log.total;
      if (page.URL !== address) leave();
      await reader.readChanges(changes);
      refresh();
      watch.took(log.total - start);
    }
  }

  /** Licences, relevance and the page's date may all have changed: everything is resolved anew. */
  function refresh(): void {
    if (signal.aborted) return;
    const start = performance.now();
    state = stateOf(page, index, choices, today());
    const resolved = performance.now();
    onState(state);
    reveal.waitFor(state.hidden);
    const marked = performance.now();
    timings.read = log.total;
    timings.resolve += resolved - start;
    timings.mark += marked - resolved;
    log.longest = Math.max(log.longest, marked - start);
  }

  function leave(): void {
    address = page.URL;
    choices = DEFAULT_CHOICES;
    onNavigation();
  }

  function onShadow(root: ShadowRoot): void {
    shadowRoots.push(root);
    watch.observe(root);
  }

  async function lookForLateShadows(): Promise<void> {
    let waited = 0;
    for (const at of LATE_SHADOWS_MS) {
      await pause(at - waited, signal);
      waited = at;
      if (signal.aborted) return;
      if (await reader.readLateShadows()) refresh();
    }
  }
}
