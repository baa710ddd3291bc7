import type { ReadingPlace } from '../../lib/card.js';
import type { Say } from '../../lib/say.js';
import type { Steps } from '../../lib/steps.js';
import { createCardPresenter } from './card-presenter.js';
import type { Cards } from './cards.js';
import type { FrameReading } from './frame-reading.js';
import { createGoTo } from './go-to.js';
import { createHoverInput } from './hover-input.js';
import { createMarks } from './marks.js';
import type { PageState } from './page-mentions.js';
import { type PointerTarget, targetAt } from './pointer.js';

export interface FrameMarksOptions {
  readonly signal: AbortSignal;
  readonly css: string;
  readonly say: Say;
  readonly cards: Cards;
  isAlive(): boolean;
  /** Opens a cited paragraph in the library. */
  read(place: ReadingPlace): void;
  reading(): FrameReading;
}

export interface FrameMarks {
  show(state: PageState): Steps<void>;
  goTo(entity: string): void;
  /** Closes an open card. */
  interrupt(): void;
}

/** What a person sees of a frame's names: marks, the card of the name under the pointer, the way to a mention. */
export function createFrameMarks({ signal, css, say, cards, isAlive, read, reading }: FrameMarksOptions): FrameMarks {
  const marks = createMarks(signal);
  const goTo = createGoTo(marks.setCurrent, signal);
  const hoverInput = createHoverInput({
    signal,
    targetAt: targetUnder,
    onOpen: (target) => void presenter.show(target),
  });
  const presenter = createCardPresenter({ css, say, cards, marks, hoverInput, read, reading });

  function targetUnder(event: PointerEvent): PointerTarget | undefined {
    const { index, state, shadowRoots } = reading();
    const placedIn = (passage: number) => state().byPassage.get(passage) ?? [];
    const target = targetAt(event, { marks, index, placedIn, shadowRoots });
    return target && isAlive() ? target : undefined;
  }

  return {
    *show({ placed }) {
      yield* marks.show(placed);
      presenter.recheck(placed);
    },
    goTo: (entity) => goTo(entity, reading().state().placed),
    interrupt: hoverInput.interrupt,
  };
}
