import type { ReadingPlace } from '../../lib/card.js';
import type { Mention } from '../../lib/types.js';
import type { CardWorld } from '../shared/card-program.js';
import type { Cards } from './cards.js';
import type { FrameMarks } from './frame-marks.js';
import type { FrameReading } from './frame-reading.js';

export interface CardWorldOptions {
  readonly signal: AbortSignal;
  readonly cards: Cards;
  /** Tells the background, which does it once or not at all. */
  tell(message: object): void;
  reading(): FrameReading;
  marks(): FrameMarks | undefined;
}

/** What the page has for the program that draws cards. */
export function createCardWorld({ signal, cards, tell, reading, marks }: CardWorldOptions): CardWorld {
  return {
    signal,
    days: () => reading().state(),
    shadowRoots: () => reading().shadowRoots(),
    cardOf: (entity, all) => cards.cardOf(entity, reading().state().asOf, all),
    chooseDay: (day) => reading().choose({ day }),
    read: ({ article, paragraph }: ReadingPlace) => tell({ ask: 'read', article, paragraph }),
    hide({ entity, surface }: Mention) {
      marks()?.close();
      const { hidden } = reading().choices();
      void reading().choose({ hidden: [...hidden, { entity: entity.id, name: entity.name, surface }] });
    },
    onCard: (surface) => marks()?.setCard(surface),
    onClosed: () => marks()?.close(),
  };
}
