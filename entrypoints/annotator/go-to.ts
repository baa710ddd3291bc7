import type { Placed } from './marks.js';

/** Goes from mention to mention of an entity, one further or back each time, round and round. */
export function createGoTo(visit: (placed: Placed) => void) {
  let entity: string | undefined;
  let at = 0;
  return (wanted: string, back: boolean, placed: readonly Placed[]): void => {
    const mentions = placed.filter(({ mention }) => mention.entity.id === wanted);
    const first = back ? -1 : 0;
    at = wanted === entity ? at + (back ? -1 : 1) : first;
    entity = wanted;
    const target = mentions.at(at % Math.max(1, mentions.length));
    if (target) visit(target);
  };
}
