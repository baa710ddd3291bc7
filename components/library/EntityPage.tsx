import type { Entity } from '../../lib/knowledge-schema.js';
import { hashOf } from '../../lib/library-address.js';
import { descriptionOn, type Library, otherNames } from '../../lib/library-index.js';
import type { Say } from '../../lib/say.js';
import type { IsoDay } from '../../lib/types.js';
import { Mark } from '../Mark.js';
import { FactSection } from './FactSection.js';
import { PageHeading } from './PageHeading.js';
import { sayPeriod } from './say-period.js';

interface EntityPageProps {
  readonly entity: Entity;
  readonly library: Library;
  readonly day: IsoDay;
  readonly say: Say;
}

/** Everything known of one entity. */
export function EntityPage({ entity, library, day, say }: EntityPageProps) {
  const { holding, ended, others } = library.factsOf(entity.id, day);
  return (
    <>
      <header class="entity-head">
        <Mark name={entity.name} />
        <p class="kicker">
          <a href={hashOf({ is: 'kind', kind: entity.kind })}>{say(`library_kind_${entity.kind}`)}</a>
        </p>
        <PageHeading text={entity.name} />
        <p class="lead">{descriptionOn(entity, day)}</p>
      </header>
      <FactSection title={say('library_holding')} facts={holding} say={say} />
      <FactSection title={say('library_ended')} facts={ended} say={say} />
      <OverTime entity={entity} say={say} />
      <FactSection title={say('library_others')} facts={others} say={say} />
      <Related entity={entity} library={library} say={say} />
      <OtherNames names={otherNames(entity)} say={say} />
    </>
  );
}

function OverTime({ entity: { descriptions }, say }: { entity: Entity; say: Say }) {
  if (descriptions.length < 2) return null;
  return (
    <section aria-labelledby="over-time">
      <h2 id="over-time">{say('library_over_time')}</h2>
      <ul class="fact-entries">
        {descriptions.toReversed().map((description) => (
          <li key={`${description.from} ${description.text}`}>
            <p class="period">{sayPeriod(description, say)}</p>
            <p>{description.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Related({ entity, library, say }: { entity: Entity; library: Library; say: Say }) {
  const related = entity.related.flatMap(({ entity: id, as }) => {
    const other = library.entity(id);
    return other ? [{ other, as }] : [];
  });
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">{say('library_related')}</h2>
      <ul class="chips">
        {related.map(({ other, as }) => (
          <li key={`${other.id} ${as}`}>
            <a href={hashOf({ is: 'entity', entity: other.id })}>{other.name}</a> <span class="sub">{as}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherNames({ names, say }: { names: readonly string[]; say: Say }) {
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="also-written">
      <h2 id="also-written">{say('library_also_written')}</h2>
      <p>{names.join(' · ')}</p>
    </section>
  );
}
