/** A rectangle in CSS px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Gap between the line of the name and the card: close enough to cross, far enough not to touch the text. */
export const GAP = 8;

/** Distance kept from the edge of the viewport. */
export const MARGIN = 8;

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly side: 'below' | 'above' | 'beside';
  /** The card scrolls inside when its text needs more. */
  readonly maxHeight: number;
}

/**
 * Places a card beside the line under the pointer and never over it: below where it fits, else above, else beside, else
 * on the larger side with the card made lower.
 * @param line the rectangle of the name's line under the pointer
 * @param taken what is better not covered, as pinned cards are: of the places in that order the card goes to the first
 *   that covers least of it
 */
export function place(line: Box, card: Size, viewport: Size, taken: readonly Box[] = []): Placement {
  const [left, ...others] = leftsAlong(line, card, viewport, taken);
  const [below, above] = sidesOf(line, card, viewport, left);
  const larger = below.maxHeight >= above.maxHeight ? below : above;
  const fitting = [below, above].filter(({ maxHeight }) => card.height <= maxHeight);
  const fits = fitting.length > 0;
  const beside = fits ? [] : besideLine(line, card, viewport, larger.maxHeight);
  const along = fits ? fitting : [larger];
  const moved = along.flatMap((one) => others.map((other) => ({ ...one, left: other })));
  const boxOf = (one: Placement) => boxAt(one, { width: card.width, height: Math.min(card.height, one.maxHeight) });
  return leastCovering([...beside, ...along, ...moved], boxOf, taken) ?? larger;
}

function sidesOf(line: Box, card: Size, viewport: Size, left: number): [Placement, Placement] {
  const below = Math.max(0, viewport.height - line.bottom - GAP - MARGIN);
  const above = Math.max(0, line.top - GAP - MARGIN);
  return [
    { left, top: line.bottom + GAP, side: 'below', maxHeight: below },
    { left, top: Math.max(MARGIN, line.top - GAP - card.height), side: 'above', maxHeight: above },
  ];
}

/** Where along a line a card may begin: with the name or, still touching the line, right beside what is taken. */
function leftsAlong(line: Box, card: Size, viewport: Size, taken: readonly Box[]): [number, ...number[]] {
  const most = viewport.width - card.width - MARGIN;
  const others = taken.flatMap(({ left, right }) => [left - GAP - card.width, right + GAP]);
  const touching = others.filter(
    (left) => left >= MARGIN && left <= most && left < line.right && left + card.width > line.left,
  );
  return [clamp(line.left, MARGIN, most), ...touching];
}

/** The first of the places at which a thing covers least of what is taken. */
export function leastCovering<T>(places: readonly T[], boxOf: (one: T) => Box, taken: readonly Box[]): T | undefined {
  const covered = places.map((one) => taken.reduce((area, other) => area + sharedArea(boxOf(one), other), 0));
  return places[covered.indexOf(Math.min(...covered))];
}

export function boxAt({ left, top }: Pick<Box, 'left' | 'top'>, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Only where the card may be higher than `otherwise`. */
function besideLine(line: Box, card: Size, viewport: Size, otherwise: number): Placement[] {
  const maxHeight = viewport.height - 2 * MARGIN;
  if (maxHeight <= otherwise) return [];
  const top = clamp(line.top, MARGIN, viewport.height - Math.min(card.height, maxHeight) - MARGIN);
  return [line.right + GAP, line.left - GAP - card.width]
    .filter((left) => left >= MARGIN && left + card.width + MARGIN <= viewport.width)
    .map((left) => ({ left, top, side: 'beside', maxHeight }));
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
