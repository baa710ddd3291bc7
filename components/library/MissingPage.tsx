import { hashOf } from '../../lib/library-address.js';
import type { Say } from '../../lib/say.js';
import { PageHeading } from './PageHeading.js';

/** Said where an address leads nowhere. */
export function MissingPage({ say }: { say: Say }) {
  return (
    <>
      <PageHeading text={say('library_missing')} />
      <p class="lead">{say('library_missing_more')}</p>
      <p class="lead">
        <a href={hashOf({ is: 'home' })}>{say('library_to_start')}</a>
      </p>
    </>
  );
}
