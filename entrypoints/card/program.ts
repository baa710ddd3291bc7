import type { Say } from '../../lib/say.js';
import type { CardProgram, CardWorld } from '../shared/card-program.js';
import { createShownCard, type ShownCard } from './shown-card.js';

/** More cards side by side than this cover the page; a further one takes the place of the first. */
const MOST_PINNED = 4;

export interface CardProgramOptions {
  readonly world: CardWorld;
  readonly say: Say;
  readonly css: string;
}

/** Which cards are on screen: the one of a name, and those that were pinned. */
export function startCardProgram({ world, say, css }: CardProgramOptions): CardProgram {
  let current: ShownCard | undefined;
  let pinned: readonly ShownCard[] = [];
  world.signal.addEventListener('abort', closeAll);

  function close(): void {
    if (!current) return;
    current.close();
    current = undefined;
    world.onCard(undefined);
  }

  function closeAll(): void {
    close();
    for (const card of pinned) card.close();
    pinned = [];
  }

  function pin(card: ShownCard): void {
    current = undefined;
    pinned = [...pinned, card];
    const [oldest] = pinned;
    if (pinned.length > MOST_PINNED && oldest) unpin(oldest);
    card.pin();
    world.onCard(undefined);
    world.onClosed();
  }

  function unpin(card: ShownCard): void {
    card.close();
    pinned = pinned.filter((one) => one !== card);
  }

  return {
    async show(request) {
      const before = current;
      const card = createShownCard({
        request,
        world,
        say,
        css,
        // The card before stays until this one is there, so that nothing flickers.
        onOpened: () => before?.close(),
        onPin: () => pin(card),
        onClose() {
          if (pinned.includes(card)) unpin(card);
          else world.onClosed();
        },
      });
      current = card;
      await card.draw();
    },
    close,
    closeAll,
  };
}
