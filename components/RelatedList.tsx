import type { RelatedEntity } from '../lib/card.js';
import type { Say } from '../lib/say.js';

/** More than a few is a list to read, not a glance; the library has them all. */
const MOST_SHOWN = 5;

interface RelatedListProps {
  readonly related: readonly RelatedEntity[];
  readonly say: Say;
  onRelated(entity: string, name: string): void;
}

/** Names that have to do with this one; each opens in the same card. */
export function RelatedList({ related, say, onRelated }: RelatedListProps) {
  if (related.length === 0) return null;
  return (
    <ul class="related" aria-label={say('card_related')}>
      {related.slice(0, MOST_SHOWN).map(({ entity, name, as }) => (
        <li key={entity}>
          <button type="button" class="chip" onClick={() => onRelated(entity, name)}>
            {name} <small>{as}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
