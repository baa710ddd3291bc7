import type { Box } from '../../lib/place.js';
import { type Approach, approach, type Point, startApproach } from '../../lib/wedge.js';

export interface Reach {
  /** The pointer is on the name whose card is open: a way to the card may begin here. */
  beginAt(point: Point): void;
  /** The pointer is in the card; no way leads to it. */
  arrive(): void;
  /** Whether a move beside the name is a step towards the card. */
  leads(point: Point): boolean;
}

/** Follows the pointer from a name to its card. @param cardBox measured once for each way, when it begins */
export function createReach(cardBox: () => Box | undefined): Reach {
  let from: Point | undefined;
  let way: Approach | undefined;
  return {
    beginAt(point) {
      from = point;
      way = undefined;
    },
    arrive() {
      from = undefined;
      way = undefined;
    },
    leads(point) {
      const box = from && !way ? cardBox() : undefined;
      if (from && box) way = startApproach(from, box);
      const next = way && approach(way, point);
      if (next) way = next;
      return next !== undefined;
    },
  };
}
