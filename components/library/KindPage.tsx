import type { Kind } from '../../lib/kinds.js';
import type { Library } from '../../lib/library-index.js';
import type { Say } from '../../lib/say.js';
import type { IsoDay } from '../../lib/types.js';
import { EntityList } from './EntityList.js';
import { KindLinks } from './KindLinks.js';
import { PageHeading } from './PageHeading.js';

interface KindPageProps {
  readonly library: Library;
  readonly kind: Kind;
  readonly day: IsoDay;
  readonly say: Say;
}

/** The index of one kind of entity. */
export function KindPage({ library, kind, day, say }: KindPageProps) {
  return (
    <>
      <KindLinks kinds={library.kinds} say={say} current={kind} />
      <PageHeading text={say(`library_kind_${kind}`)} />
      {library.entitiesOf(kind).map(({ letter, entities }) => (
        <section class="letter" key={letter} aria-label={letter || undefined}>
          {letter && <h2>{letter}</h2>}
          <EntityList entities={entities} day={day} />
        </section>
      ))}
    </>
  );
}
