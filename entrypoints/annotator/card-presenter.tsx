import { FactCard } from '../../components/FactCard.js';
import type { Card, ReadingPlace } from '../../lib/card.js';
import { LIKELY_BELOW } from '../../lib/resolve.js';
import type { Say } from '../../lib/say.js';
import type { DayChoice } from '../../lib/types.js';
import { sayWhy } from '../../lib/why.js';
import { type OpenCard, openCard } from './card-host.js';
import type { Cards } from './cards.js';
import type { FrameReading } from './frame-reading.js';
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
  /** Opens a cited paragraph in the library. */
  read(place: ReadingPlace): void;
  reading(): FrameReading;
}

/** Makes the page match what the hover state says: the card of one name, or none. */
export function createCardPresenter({ css, say, cards, marks, hoverInput, read, reading }: CardPresenterOptions) {
  let wanted: PointerTarget | undefined;
  let open: OpenCard | undefined;

  function close(): void {
    open?.close();
    open = undefined;
    marks.setCurrent(undefined);
    hoverInput.setCard(undefined);
  }

  /** Draws the card of the wanted name, in the open card where there is one. */
  async function draw(): Promise<void> {
    const target = wanted;
    if (!target) return;
    const { entity } = target.placed.mention;
    const { asOf } = reading().state();
    if (cards.get(entity.id)?.asOf !== asOf) await cards.fetch([entity.id], asOf);
    const card = cards.get(entity.id);
    // The answer may come late: whatever is wanted by then wins.
    if (!card || wanted !== target) return;
    if (open) open.update(contentOf(card, target));
    else show(card, target);
  }

  function show(card: Card, target: PointerTarget): void {
    const anchor = target.placed.range.startContainer;
    open = openCard({ css, anchor, line: target.line, content: contentOf(card, target) });
    hoverInput.setCard(open.element);
    marks.setCurrent(target.placed);
  }

  function contentOf(card: Card, { placed: { mention, range } }: PointerTarget) {
    const { pageDay, today } = reading().state();
    return (
      <FactCard
        card={card}
        theme={themeAt(range.startContainer.parentElement)}
        say={say}
        likely={mention.score < LIKELY_BELOW}
        why={sayWhy(mention.why, say)}
        pageDay={pageDay === today ? undefined : pageDay}
        onDay={(day) => void chooseDay(day)}
        onRead={read}
        onClose={() => hoverInput.interrupt()}
      />
    );
  }

  async function chooseDay(day: DayChoice): Promise<void> {
    await reading().choose({ day });
    await draw();
  }

  return {
    async show(target: PointerTarget | undefined): Promise<void> {
      close();
      wanted = target;
      await draw();
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
