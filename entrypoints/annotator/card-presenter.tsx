import { FactCard } from '../../components/FactCard.js';
import { LIKELY_BELOW } from '../../lib/resolve.js';
import type { Say } from '../../lib/say.js';
import type { IsoDay } from '../../lib/types.js';
import { sayWhy } from '../../lib/why.js';
import { type OpenCard, openCard } from './card-host.js';
import type { Cards } from './cards.js';
import type { HoverInput } from './hover-input.js';
import type { Marks, Placed } from './marks.js';
import type { PointerTarget } from './pointer.js';
import { themeAt } from './theme.js';

export interface CardPresenterOptions {
  readonly css: string;
  readonly say: Say;
  readonly cards: Cards;
  readonly marks: Marks;
  readonly hoverInput: HoverInput;
  asOf(): IsoDay;
}

/** Makes the page match what the hover state says: the card of one name, or none. */
export function createCardPresenter({ css, say, cards, marks, hoverInput, asOf }: CardPresenterOptions) {
  let wanted: PointerTarget | undefined;
  let open: OpenCard | undefined;

  function close(): void {
    open?.close();
    open = undefined;
    marks.setCurrent(undefined);
    hoverInput.setCard(undefined);
  }

  return {
    async show(target: PointerTarget | undefined): Promise<void> {
      close();
      wanted = target;
      if (!target) return;
      const { mention, range } = target.placed;
      if (!cards.get(mention.entity.id)) await cards.fetch([mention.entity.id], asOf());
      const card = cards.get(mention.entity.id);
      // The answer may come late: whatever is wanted by then wins.
      if (!card || wanted !== target) return;
      const anchor = range.startContainer;
      const content = (
        <FactCard
          card={card}
          theme={themeAt(anchor.parentElement)}
          say={say}
          likely={mention.score < LIKELY_BELOW}
          why={sayWhy(mention.why, say)}
          onClose={() => hoverInput.interrupt()}
        />
      );
      open = openCard({ css, anchor, line: target.line, content });
      hoverInput.setCard(open.element);
      marks.setCurrent(target.placed);
    },
    /** Closes the card when its name has left the page; keeps it through readings that change nothing for it. */
    recheck(placed: readonly Placed[]): void {
      if (!wanted) return;
      const { mention, range } = wanted.placed;
      const still = placed.some(
        (one) =>
          one.mention.entity.id === mention.entity.id &&
          one.range.startContainer === range.startContainer &&
          one.range.startOffset === range.startOffset,
      );
      if (!still) hoverInput.interrupt();
    },
  };
}
