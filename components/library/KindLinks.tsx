import type { Kind } from '../../lib/kinds.js';
import { hashOf } from '../../lib/library-address.js';
import type { Library } from '../../lib/library-index.js';
import type { Say } from '../../lib/say.js';

interface KindLinksProps {
  readonly kinds: Library['kinds'];
  readonly say: Say;
  /** The kind that is looked at. */
  readonly current?: Kind;
}

/** One link for each kind of entity, with how many there are. */
export function KindLinks({ kinds, say, current }: KindLinksProps) {
  return (
    <nav aria-label={say('library_names')}>
      <ul class="kinds">
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <a href={hashOf({ is: 'kind', kind })} aria-current={kind === current ? 'page' : undefined}>
              {say(`library_kind_${kind}`)} <span class="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
