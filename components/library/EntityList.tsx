import type { Entity } from '../../lib/knowledge-schema.js';
import { hashOf } from '../../lib/library-address.js';
import { descriptionOn } from '../../lib/library-index.js';
import type { IsoDay } from '../../lib/types.js';
import { Matched } from './Matched.js';

interface EntityListProps {
  readonly entities: readonly Entity[];
  readonly day: IsoDay;
  /** Words to mark. */
  readonly words?: readonly string[];
}

/** Entities, each with what it is on a day. */
export function EntityList({ entities, day, words = [] }: EntityListProps) {
  return (
    <ul class="entries">
      {entities.map((entity) => (
        <li key={entity.id}>
          <a href={hashOf({ is: 'entity', entity: entity.id })}>
            <Matched text={entity.name} words={words} />
          </a>
          <p class="sub">
            <Matched text={descriptionOn(entity, day)} words={words} />
          </p>
        </li>
      ))}
    </ul>
  );
}
