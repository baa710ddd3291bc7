import type { Rule } from './rule.js';

/** The entities of a file are sorted by id, so that two people who add one do not meet at the end of the file. */
export const entitiesSorted: Rule = ({ base, files }) =>
  base.entities.flatMap(({ id }, index) => {
    const earlier = base.entities[index - 1]?.id;
    if (earlier === undefined || files.get(earlier) !== files.get(id) || earlier <= id) return [];
    return [`${files.get(id) ?? 'entities'}: ${id}: stands after ${earlier}, out of order`];
  });
