/** The nearest place, one before preferred to one as far behind. Places come in order. */
export function nearest(places: readonly number[], order: number): number {
  const next = firstAfter(places, order);
  const [before, after] = [places[next - 1], places[next]];
  if (before === undefined || after === undefined) return before ?? after ?? order;
  return awayFrom(after, order) < awayFrom(before, order) ? after : before;
}

/** The index of the first place behind `order`, by halving: a name may stand on a page 100,000 times. */
export function firstAfter(places: readonly number[], order: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= order) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function awayFrom(place: number, order: number): number {
  return place <= order ? order - place : place - order + 0.5;
}
