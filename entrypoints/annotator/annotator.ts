import * as v from 'valibot';
import { OrderSchema, type Report } from '../../lib/messages.js';
import type { NameFinder } from '../../lib/page-names.js';
import type { Say } from '../../lib/say.js';
import type { IsoDay } from '../../lib/types.js';
import { ask, isAlive, listen, type PageRuntime } from '../shared/runtime.js';
import { pause, type SliceLog } from '../shared/slices.js';
import { createCardPresenter } from './card-presenter.js';
import { createCards } from './cards.js';
import { createGoTo } from './go-to.js';
import { createHoverInput } from './hover-input.js';
import { canMark, createMarks } from './marks.js';
import { createPageIndex } from './page-index.js';
import { type PageState, stateOf } from './page-mentions.js';
import { targetAt } from './pointer.js';
import { createReader } from './reader.js';
import { countNames } from './report.js';
import { createReveal } from './reveal.js';
import { createWatch } from './watch.js';

/** Smaller frames hold buttons and adverts; a card would not fit. CSS px. */
const MIN_FRAME = { width: 260, height: 160 };

/** When to look for shadow roots that were attached after the first reading, ms from it: scripts define elements late. */
const LATE_SHADOWS_MS = [500, 2_000, 6_000];

export interface AnnotatorOptions {
  readonly page: Document;
  readonly runtime: PageRuntime;
  readonly say: Say;
  readonly finder: NameFinder;
  readonly css: string;
  /** Stops everything; the annotator pulls it itself when the site is switched off or the extension is gone. */
  readonly controller: AbortController;
  today(): IsoDay;
}

/** Finds, marks and explains the names of one frame until the signal ends. */
export function startAnnotator({ page, runtime, say, finder, css, controller, today }: AnnotatorOptions): void {
  const { signal } = controller;
  const unable = !canMark() ? 'no-highlights' : isTooSmall() ? 'too-small' : undefined;
  const log: SliceLog = { total: 0, longest: 0 };
  const timings = { read: 0, resolve: 0, mark: 0 };
  const shadowRoots: ShadowRoot[] = [];
  const index = createPageIndex();
  const watch = createWatch(signal);
  const cards = createCards((question) => ask(runtime, question));
  const reader = createReader({ page, finder, index, signal, log, onShadow });
  const marks = unable ? undefined : createMarks(signal);
  const goTo = createGoTo((placed) => marks?.setCurrent(placed), signal);
  const hoverInput =
    marks &&
    createHoverInput({
      signal,
      targetAt: (event) =>
        targetAt(event, {
          marks,
          index,
          placedIn: (id) => state.byPassage.get(id) ?? [],
          shadowRoots: () => shadowRoots,
        }),
      onOpen: (target) => void presenter?.show(target),
    });
  const presenter =
    marks && hoverInput && createCardPresenter({ css, say, cards, marks, hoverInput, asOf: () => state.asOf });
  let state: PageState = { mentions: [], placed: [], byPassage: new Map(), held: 0, hidden: [], asOf: today() };
  let showAll = false;
  let address = page.URL;
  const reveal = createReveal(signal, refresh);

  watch.observe(page);
  listen(runtime, onOrder, signal);
  void run();

  async function run(): Promise<void> {
    await reader.readAll();
    refresh();
    void lookForLateShadows();
    for (let changes = await watch.next(); changes && checkAlive(); changes = await watch.next()) {
      const start = log.total;
      if (page.URL !== address) onNavigation();
      await reader.readChanges(changes);
      refresh();
      watch.took(log.total - start);
    }
  }

  /** Resolves and marks anew, then fetches the cards that are not held yet. */
  function refresh(): void {
    if (signal.aborted) return;
    const start = performance.now();
    state = stateOf(page, index, showAll, today());
    const resolved = performance.now();
    marks?.show(state.placed);
    presenter?.recheck(state.placed);
    reveal.waitFor(state.hidden);
    const marked = performance.now();
    timings.read = log.total;
    timings.resolve += resolved - start;
    timings.mark += marked - resolved;
    log.longest = Math.max(log.longest, marked - start);
    const entities = new Set(state.mentions.map(({ entity }) => entity.id));
    if (entities.size > 0) void cards.fetch(entities, state.asOf);
  }

  function onNavigation(): void {
    address = page.URL;
    showAll = false;
    hoverInput?.interrupt();
  }

  function onShadow(root: ShadowRoot): void {
    shadowRoots.push(root);
    watch.observe(root);
  }

  /** An orphan, left behind by an update or by the extension's removal, cleans up after itself. */
  function checkAlive(): boolean {
    if (!isAlive(runtime)) controller.abort();
    return !signal.aborted;
  }

  function isTooSmall(): boolean {
    return window !== window.top && (innerWidth < MIN_FRAME.width || innerHeight < MIN_FRAME.height);
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

  function onOrder(message: unknown): void {
    const order = v.safeParse(OrderSchema, message);
    if (!order.success || !checkAlive()) return;
    switch (order.output.tell) {
      case 'switched':
        if (!order.output.on) controller.abort();
        return;
      case 'report':
        void ask(runtime, report(order.output.token));
        return;
      case 'go-to':
        goTo(order.output.entity, state.placed);
        return;
      case 'show-all':
        showAll = true;
        refresh();
    }
  }

  function report(token: string): Report {
    const base = { report: token, asOf: state.asOf, names: countNames(state.mentions), held: state.held };
    return { ...base, ...(unable ? { unable } : {}), timings: { ...timings }, longestSlice: log.longest };
  }
}
