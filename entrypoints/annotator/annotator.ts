import type { ReadingPlace } from '../../lib/card.js';
import type { Report } from '../../lib/messages.js';
import { isOrder } from '../../lib/page-messages.js';
import type { NameFinder } from '../../lib/page-names.js';
import type { Say } from '../../lib/say.js';
import type { Steps } from '../../lib/steps.js';
import type { IsoDay } from '../../lib/types.js';
import { ask, isAlive as isRuntimeAlive, listen, type PageRuntime } from '../shared/runtime.js';
import { createCards } from './cards.js';
import { createFrameMarks } from './frame-marks.js';
import { startReading } from './frame-reading.js';
import { canMark } from './highlights.js';
import type { PageState } from './page-mentions.js';
import { countNames } from './report.js';

/** Smaller frames hold buttons and adverts; a card would not fit. CSS px. */
const MIN_FRAME = { width: 260, height: 160 };

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

/** Finds, marks and explains the names of one frame until it is stopped. */
export function startAnnotator({ page, runtime, say, finder, css, controller, today }: AnnotatorOptions): void {
  const { signal } = controller;
  const unable = !canMark() ? 'no-highlights' : isTooSmall() ? 'too-small' : undefined;
  const cards = createCards((question) => ask(runtime, question));
  const marks = unable
    ? undefined
    : createFrameMarks({ signal, css, say, cards, isAlive, read, reading: () => reading });
  const reading = startReading({
    page,
    finder,
    signal,
    today,
    isAlive,
    onState,
    onNavigation: () => marks?.interrupt(),
  });
  listen(runtime, onOrder, signal);

  function read({ article, paragraph }: ReadingPlace): void {
    void ask(runtime, { ask: 'read', article, paragraph });
  }

  function* onState(state: PageState): Steps<void> {
    if (marks) yield* marks.show(state);
    const entities = new Set(state.mentions.map(({ entity }) => entity.id));
    if (entities.size > 0) void cards.fetch(entities, state.asOf);
  }

  /** An orphan, left behind by an update or by the extension's removal, cleans up after itself. */
  function isAlive(): boolean {
    if (!isRuntimeAlive(runtime)) controller.abort();
    return !signal.aborted;
  }

  function onOrder(message: unknown): void {
    if (!isOrder(message) || !isAlive()) return;
    if (message.tell === 'switched' && !message.on) controller.abort();
    if (message.tell === 'report') void ask(runtime, report(message.token));
    if (message.tell === 'go-to') marks?.goTo(message.entity);
    if (message.tell === 'show-all') void reading.choose({ everything: true });
    if (message.tell === 'read-rest') reading.readRest();
    if (message.tell === 'as-of') void reading.choose({ day: message.day });
  }

  function report(token: string): Report {
    const { asOf, pageDay, mentions, held } = reading.state();
    const found = { report: token, asOf, pageDay, names: countNames(mentions), held, partial: reading.isPartial() };
    const { read, resolve, mark } = reading.costs;
    const cost = {
      timings: { read: read.total, resolve: resolve.total, mark: mark.total },
      longestSlice: Math.max(read.longest, resolve.longest, mark.longest),
    };
    return unable ? { ...found, ...cost, unable } : { ...found, ...cost };
  }
}

function isTooSmall(): boolean {
  return window !== window.top && (innerWidth < MIN_FRAME.width || innerHeight < MIN_FRAME.height);
}
