import type { CardProgram, OpenedBy } from '../shared/card-program.js';
import type { Marks, Placed } from './marks.js';
import type { PointerTarget } from './pointer.js';

/** A name whose card is wanted. */
export interface CardTarget extends PointerTarget {
  readonly by: OpenedBy;
  readonly tour?: { readonly position: number; readonly total: number } | undefined;
}

export interface CardPresenterOptions {
  readonly marks: Marks;
  /** The program that draws cards; undefined where it cannot be had. */
  program(): Promise<CardProgram | undefined>;
}

export interface CardPresenter {
  /** Shows the card of one name, or none. */
  show(target: CardTarget | undefined): Promise<void>;
  wanted(): CardTarget | undefined;
  /** Whether the wanted name still is on the page, through readings that change nothing for it. */
  isStillThere(placed: readonly Placed[]): boolean;
}

/** Has the card of whichever name is wanted drawn, and its mark stand out. */
export function createCardPresenter({ marks, program }: CardPresenterOptions): CardPresenter {
  let wanted: CardTarget | undefined;
  let drawing: CardProgram | undefined;
  return {
    wanted: () => wanted,
    async show(target) {
      wanted = target;
      marks.setCurrent(undefined);
      if (!target) {
        drawing?.close();
        return;
      }
      drawing = await program();
      // The program may come late: whatever is wanted by then wins.
      if (wanted !== target || !drawing) return;
      const { placed, line, by, tour } = target;
      marks.setCurrent(placed);
      await drawing.show({ mention: placed.mention, anchor: placed.range.startContainer, line, by, tour });
    },
    isStillThere(placed) {
      if (!wanted) return true;
      const { mention, range } = wanted.placed;
      return placed.some(
        (one) =>
          one.mention.entity.id === mention.entity.id &&
          one.range.startContainer === range.startContainer &&
          one.range.startOffset === range.startOffset,
      );
    },
  };
}
