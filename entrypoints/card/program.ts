import type { Say } from '../../lib/say.js';
import type { CardProgram, CardWorld } from '../shared/card-program.js';
import { createShownCard, type ShownCard, type ShownCardOptions } from './shown-card.js';

/** More cards side by side than this cover the page; a further one takes the place of the first. */
const MOST_PINNED = 4;

export interface CardProgramOptions {
  readonly world: CardWorld;
  readonly say: Say;
  readonly css: string;
  readonly createCard?: (options: ShownCardOptions) => ShownCard;
}

/**
 * Which cards are on screen: the one of a name, and those that were pinned. The card before stays until the next one is
 * there, so that nothing flickers; an answer that comes when another card is wanted opens none.
 */
export function startCardProgram({ world, say, css, createCard = createShownCard }: CardProgramOptions): CardProgram {
  let wanted: ShownCard | undefined;
  let onScreen: ShownCard | undefined;
  let pinned: readonly ShownCard[] = [];
  world.signal.addEventListener('abort', closeAll);

  function close(): void {
    wanted?.close();
    if (onScreen !== wanted) onScreen?.close();
    if (onScreen) world.onCard(undefined);
    [wanted, onScreen] = [undefined, undefined];
  }

  function closeAll(): void {
    close();
    for (const card of pinned) card.close();
    pinned = [];
  }

  function pin(card: ShownCard): void {
    [wanted, onScreen] = [undefined, undefined];
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

  function opened(card: ShownCard): void {
    if (onScreen !== card) onScreen?.close();
    onScreen = card;
  }

  return {
    async show(request) {
      if (wanted !== onScreen) wanted?.close();
      const card = createCard({
        request,
        world,
        say,
        css,
        taken: () => pinned.flatMap((one) => (one === card ? [] : (one.box() ?? []))),
        onOpened: () => opened(card),
        onPin: () => pin(card),
        onClose() {
          if (pinned.includes(card)) unpin(card);
          else world.onClosed();
        },
      });
      wanted = card;
      await card.draw();
      // Nobody had a card to give: the one before is not that of the name any more.
      if (wanted === card && onScreen !== card) close();
    },
    close,
    closeAll,
  };
}
