import { useState } from 'preact/hooks';
import type { PlacedFact } from '../../lib/card-facts.js';
import type { Say } from '../../lib/say.js';
import { sayCount } from '../say-count.js';
import { FactEntries } from './FactEntries.js';

/** More than this is shown on demand only: some entities are mentioned in over a hundred facts. */
const SHOWN_AT_FIRST = 25;

interface FactSectionProps {
  readonly title: string;
  readonly facts: readonly PlacedFact[];
  readonly say: Say;
}

/** A heading with facts under it, or nothing where there are none. */
export function FactSection({ title, facts, say }: FactSectionProps) {
  const [all, setAll] = useState(false);
  if (facts.length === 0) return null;
  const shown = all ? facts : facts.slice(0, SHOWN_AT_FIRST);
  const hidden = facts.length - shown.length;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <FactEntries facts={shown} say={say} />
      {hidden > 0 && (
        <button type="button" class="action" onClick={() => setAll(true)}>
          {sayCount(say, 'library_show', hidden)}
        </button>
      )}
    </section>
  );
}
