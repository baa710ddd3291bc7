import type { Order } from '../../lib/messages.js';
import { isOrder, isPageSettings } from '../../lib/page-messages.js';
import type { NameFinder } from '../../lib/page-names.js';
import { DEFAULT_PAGE_SETTINGS, isSame, type PageSettings } from '../../lib/page-settings.js';
import type { Steps } from '../../lib/steps.js';
import type { IsoDay } from '../../lib/types.js';
import { isFrameBelow } from '../shared/frame-size.js';
import { ask, askOnce, isAlive as isRuntimeAlive, listen, type PageRuntime } from '../shared/runtime.js';
import { createCardLoader } from './card-loader.js';
import { createCardWorld } from './card-world.js';
import { createCards } from './cards.js';
import { createFrameMarks } from './frame-marks.js';
import { startReading } from './frame-reading.js';
import { canMark } from './highlights.js';
import { removeLeftCards } from './left-cards.js';
import { createNameCount } from './name-count.js';
import type { PageChoices, PageState } from './page-mentions.js';
import { reportOf } from './report.js';

/** Smaller frames hold buttons and adverts; a card would not fit. CSS px. */
const MIN_FRAME = { width: 260, height: 160 };

export interface AnnotatorOptions {
  readonly page: Document;
  readonly runtime: PageRuntime;
  readonly finder: NameFinder;
  /** Stops everything; the annotator pulls it itself when the site is switched off or the extension is gone. */
  readonly controller: AbortController;
  today(): IsoDay;
}

/** Finds, marks and explains the names of one frame until it is stopped. */
export function startAnnotator({ page, runtime, finder, controller, today }: AnnotatorOptions): void {
  const { signal } = controller;
  const unable = !canMark() ? 'no-highlights' : isFrameBelow(MIN_FRAME) ? 'too-small' : undefined;
  removeLeftCards(page);
  const send = (question: object) => ask(runtime, question);
  const cards = createCards(send);
  // A page of the library may not open twice, nor a report be counted twice.
  const tell = (message: object) => void askOnce(runtime, message);
  const world = createCardWorld({ signal, cards, tell, reading: () => reading, marks: () => marks });
  const program = createCardLoader(world, () => send({ ask: 'card-program' }));
  const marks = unable
    ? undefined
    : createFrameMarks({ signal, isAlive, reading: () => reading, program: program.load });
  const countNames = createNameCount(() => void send({ ask: 'count' }));
  const settings = askSettings();
  const reading = startReading({
    page,
    finder,
    signal,
    settings,
    today,
    isAlive,
    onState,
    onNavigation() {
      marks?.close();
      program.loaded()?.closeAll();
    },
  });
  listen(runtime, onOrder, signal);

  async function askSettings(): Promise<PageSettings> {
    const answer = await send({ ask: 'page-settings' });
    return isPageSettings(answer) ? answer : DEFAULT_PAGE_SETTINGS;
  }

  function* onState(state: PageState): Steps<void> {
    if (marks) yield* marks.show(state);
    const entities = new Set(state.mentions.map(({ entity }) => entity.id));
    countNames(entities);
    if (entities.size > 0) void cards.fetch(entities, state.asOf);
  }

  /** An orphan, left behind by an update or by the extension's removal, cleans up after itself. */
  function isAlive(): boolean {
    if (!isRuntimeAlive(runtime)) controller.abort();
    return !signal.aborted;
  }

  function onOrder(message: unknown): void {
    if (isOrder(message) && isAlive()) follow(message);
  }

  function follow(order: Order): void {
    switch (order.tell) {
      case 'switched':
        if (!order.on) controller.abort();
        break;
      case 'settings':
        void reading.follow(order.settings);
        break;
      case 'report':
        tell(reportOf({ token: order.token, reading, held: marks?.held(), unable }));
        break;
      case 'go-to':
        marks?.goTo(order.entity, order.nth);
        break;
      case 'open-stop':
        marks?.openStop(order);
        break;
      case 'close-card':
        marks?.close();
        break;
      case 'read-rest':
        reading.readRest();
        break;
      default:
        void reading.choose(choiceOf(order, reading.choices()));
    }
  }
}

/** What a person chose for this page with an order of the popup. */
function choiceOf(order: Extract<Order, { tell: 'show-all' | 'show-hidden' | 'as-of' }>, now: PageChoices) {
  if (order.tell === 'show-all') return { everything: true };
  if (order.tell === 'as-of') return { day: order.day };
  return { hidden: now.hidden.filter((one) => !isSame(one, order)) };
}
