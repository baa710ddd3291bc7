import type { Card, ReadingPlace } from '../../lib/card.js';
import type { Box } from '../../lib/place.js';
import type { DayChoice, IsoDay, Mention } from '../../lib/types.js';

/** How a card was asked for. One opened by key takes the focus, one opened by a finger comes from below. */
export type OpenedBy = 'pointer' | 'keyboard' | 'touch';

/** A name whose card is to be shown. */
export interface CardRequest {
  readonly mention: Mention;
  /** The text node the name stands in. */
  readonly anchor: Node;
  /** The line of the name that the card must not cover, CSS px of the viewport. */
  readonly line: Box;
  readonly by: OpenedBy;
  /** Which of how many names of the page this is, on the way through them by key. */
  readonly tour?: { readonly position: number; readonly total: number } | undefined;
}

/** The days of the page the card is drawn for. */
export interface CardDays {
  readonly pageDay: IsoDay;
  readonly today: IsoDay;
  readonly asOf: IsoDay;
}

/** An open card as the page's side needs it. */
export interface CardSurface {
  /** What events from inside the card seem to come from. */
  readonly host: Element;
  /** Where it is, CSS px of the viewport. */
  box(): DOMRect;
}

/** What the program that draws cards is given by the one that reads the page. */
export interface CardWorld {
  /** Ends everything, pinned cards too. */
  readonly signal: AbortSignal;
  days(): CardDays;
  /** The open shadow roots of the page that are known. */
  shadowRoots(): readonly ShadowRoot[];
  /** @param all with every fact that holds, not only the first few */
  cardOf(entity: string, all: boolean): Promise<Card | undefined>;
  chooseDay(day: DayChoice): Promise<void>;
  /** Opens a cited paragraph in the library. */
  read(place: ReadingPlace): void;
  /** The words of this mention do not mean its entity on this page. */
  hide(mention: Mention): void;
  /** The card that is open for a name, none once it is closed. Pinned cards are not told of. */
  onCard(surface: CardSurface | undefined): void;
  /** A person closed or pinned the card. */
  onClosed(): void;
}

/** Draws cards into one frame. */
export interface CardProgram {
  /** Shows the card of a name instead of the one that is open. */
  show(request: CardRequest): Promise<void>;
  /** Closes the open card; pinned ones stay. */
  close(): void;
  /** Closes the pinned ones too, as when another page has taken this one's place. */
  closeAll(): void;
}

export type StartCardProgram = (world: CardWorld) => CardProgram;

/**
 * Where the program leaves its door for the annotator in the frame's isolated world, which pages cannot see. It comes only
 * when a card is about to open: most pages are read without one.
 */
const DOOR = Symbol.for('backgrounder.card');

type World = { [DOOR]?: StartCardProgram | undefined };

export function leaveDoor(start: StartCardProgram | undefined): void {
  (globalThis as World)[DOOR] = start;
}

export function findDoor(): StartCardProgram | undefined {
  return (globalThis as World)[DOOR];
}
