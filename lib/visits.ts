/** Where an entity is named: one frame and how often. */
export interface Place {
  readonly frameId: number;
  readonly count: number;
}

/** A mention that was gone to: the how-manieth of all mentions of an entity in a tab, counted from 0. */
export interface Visit {
  readonly entity: string;
  readonly at: number;
}

/** The mention after, or before, the one gone to last; of another entity the first, or the last. A round. */
export function nextVisit(last: Visit | undefined, entity: string, total: number, back: boolean): Visit {
  const begin = back ? -1 : 0;
  const at = last?.entity === entity ? last.at + (back ? -1 : 1) : begin;
  return { entity, at: total > 0 ? (at + total) % total : 0 };
}

/** The frame a mention is in and which of that frame's it is, counted from 0. Undefined where the entity is named nowhere. */
export function mentionAt(places: readonly Place[], at: number): { frameId: number; nth: number } | undefined {
  let left = at;
  for (const { frameId, count } of places) {
    if (left < count) return { frameId, nth: left };
    left -= count;
  }
  return undefined;
}
