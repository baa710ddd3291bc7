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
 */
export function place(line: Box, card: Size, viewport: Size): Placement {
  const left = clamp(line.left, MARGIN, viewport.width - card.width - MARGIN);
  const below = viewport.height - line.bottom - GAP - MARGIN;
  const above = line.top - GAP - MARGIN;
  if (card.height <= below) return { left, top: line.bottom + GAP, side: 'below', maxHeight: below };
  if (card.height <= above) return { left, top: line.top - GAP - card.height, side: 'above', maxHeight: above };
  const full = viewport.height - 2 * MARGIN;
  const beside = besideLine(line, card, viewport);
  if (beside !== undefined && Math.max(below, above) < Math.min(card.height, full)) {
    const top = clamp(line.top, MARGIN, viewport.height - Math.min(card.height, full) - MARGIN);
    return { left: beside, top, side: 'beside', maxHeight: full };
  }
  if (below >= above) return { left, top: line.bottom + GAP, side: 'below', maxHeight: Math.max(0, below) };
  return { left, top: MARGIN, side: 'above', maxHeight: Math.max(0, above) };
}

function besideLine(line: Box, card: Size, viewport: Size): number | undefined {
  if (line.right + GAP + card.width + MARGIN <= viewport.width) return line.right + GAP;
  return line.left - GAP - card.width >= MARGIN ? line.left - GAP - card.width : undefined;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
