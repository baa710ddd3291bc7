import { delaysFor } from '../../lib/pace.js';
import type { Steps } from '../../lib/steps.js';
import type { Mention } from '../../lib/types.js';
import type { CardProgram, CardSurface } from '../shared/card-program.js';
import { unclobbered } from '../shared/nodes.js';
import { createCardPresenter } from './card-presenter.js';
import type { FrameReading } from './frame-reading.js';
import { createHeldCard } from './held-card.js';
import { createHoverInput } from './hover-input.js';
import { createMarks, type Placed } from './marks.js';
import type { PageState } from './page-mentions.js';
import { linesOf, type PointerTarget, targetAt } from './pointer.js';
import { stopsOf } from './stops.js';
import { listenToTaps } from './touch-input.js';
import { boxAround } from './visibility.js';

export interface FrameMarksOptions {
  readonly signal: AbortSignal;
  isAlive(): boolean;
  reading(): FrameReading;
  /** The program that draws cards. */
  program(): Promise<CardProgram | undefined>;
}

/** A name of the frame on the way through all names of the page. */
export interface TourStop {
  /** Counted from 0 in the frame. */
  readonly stop: number;
  /** Among all names of the page, counted from 1. */
  readonly position: number;
  readonly total: number;
}

export interface FrameMarks {
  show(state: PageState): Steps<void>;
  /** Opens the card of one of the mentions of an entity, counted from 0. */
  goTo(entity: string, nth: number): void;
  openStop(stop: TourStop): void;
  /** The entity whose card is held open. */
  held(): Mention | undefined;
  /** The open card, to tell its events from the page's. */
  setCard(surface: CardSurface | undefined): void;
  /** Closes an open card. */
  close(): void;
}

/** What a person sees of a frame's names: marks, the card of one of them, the ways to open it. */
export function createFrameMarks({ signal, isAlive, reading, program }: FrameMarksOptions): FrameMarks {
  let card: CardSurface | undefined;
  let isHeld = false;
  const marks = createMarks(signal);
  const presenter = createCardPresenter({ marks, program });
  const held = createHeldCard({ signal, card: () => card, close });
  const hoverInput = createHoverInput({
    signal,
    targetAt: hoverTarget,
    delays: () => delaysFor(reading().settings().pace),
    onOpen: (target) => void presenter.show(target && { ...target, by: 'pointer' }),
  });
  listenToTaps({ signal, targetAt: targetUnder, onTap: (target) => hold({ ...target, by: 'touch' }) });

  function targetUnder(event: PointerEvent): PointerTarget | undefined {
    const { index, state, shadowRoots } = reading();
    const placedIn = (passage: number) => state().byPassage.get(passage) ?? [];
    const target = targetAt(event, { marks, index, placedIn, shadowRoots });
    return target && isAlive() ? target : undefined;
  }

  /** A pointer that comes to a name will want a card: what draws it is fetched while it rests there. */
  function hoverTarget(event: PointerEvent): PointerTarget | undefined {
    const target = isHeld ? undefined : targetUnder(event);
    if (target) void program();
    return target;
  }

  function hold(target: Parameters<typeof presenter.show>[0]): void {
    hoverInput.interrupt();
    isHeld = true;
    held.hold();
    void presenter.show(target);
  }

  /** Takes a person to a mention and opens its card there. */
  function visit(placed: Placed, tour?: TourStop): void {
    const box = boxAround(placed.range.startContainer);
    if (box) unclobbered(box).scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = linesOf(placed.range);
    if (!line) return; // It has gone since the page was read; the next reading drops it.
    hold({ placed, line, tour, by: matchMedia('(pointer: coarse)').matches ? 'touch' : 'keyboard' });
  }

  function close(): void {
    isHeld = false;
    held.release();
    hoverInput.interrupt();
    void presenter.show(undefined);
  }

  return {
    *show({ placed, marked }) {
      yield* marks.show(marked);
      if (!presenter.isStillThere(placed)) close();
    },
    goTo(entity, nth) {
      const mentions = reading()
        .state()
        .placed.filter(({ mention }) => mention.entity.id === entity);
      // The page may have lost some since they were counted.
      const placed = mentions[nth % Math.max(1, mentions.length)];
      if (placed) visit(placed);
    },
    openStop(tour) {
      const placed = stopsOf(reading().state().placed)[tour.stop];
      if (placed) visit(placed, tour);
    },
    held: () => (isHeld ? presenter.wanted()?.placed.mention : undefined),
    setCard(surface) {
      card = surface;
      hoverInput.setCard(surface);
    },
    close,
  };
}
