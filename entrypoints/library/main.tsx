import knowledge from 'virtual:knowledge';
import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import { LibraryView } from '../../components/library/LibraryView.js';
import '../../components/library/library.css';
import { createLibrary } from '../../lib/library-index.js';
import { pageAt } from '../../lib/library-page.js';
import { createSearch } from '../../lib/library-search.js';
import type { Say } from '../../lib/say.js';
import { today } from '../shared/today.js';
import { arrive, focusHeading } from './arrive.js';
import { followAddress, type Visit } from './follow-address.js';
import { titleOf } from './title.js';

const { t } = createI18n();
const say: Say = (key, values = []) => t(key, [...values]);

function start(root: HTMLElement): void {
  const life = new AbortController();
  // A page kept for the back button goes on where it was.
  addEventListener('pagehide', ({ persisted }) => !persisted && life.abort(), { signal: life.signal });
  const library = createLibrary(knowledge);
  const search = createSearch(library);
  const addresses = followAddress({ window, visit, signal: life.signal });

  function visit({ address, arrival }: Visit): void {
    const page = pageAt(address, library, search);
    render(
      <LibraryView
        library={library}
        page={page}
        query={address?.is === 'search' ? address.query : ''}
        day={today()}
        say={say}
        onSearch={(query) => addresses.search(query)}
        onSkip={() => focusHeading(root)}
      />,
      root,
    );
    document.title = titleOf(page, say);
    arrive(root, arrival);
  }

  addresses.begin();
}

const root = document.getElementById('library');
if (root) start(root);
