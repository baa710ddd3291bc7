import { formatMonth } from '../../lib/format-day.js';
import { hashOf } from '../../lib/library-address.js';
import type { Library } from '../../lib/library-index.js';
import type { LibraryPage } from '../../lib/library-page.js';
import type { Say } from '../../lib/say.js';
import type { IsoDay } from '../../lib/types.js';
import { ArticlePage } from './ArticlePage.js';
import { EntityPage } from './EntityPage.js';
import { HomePage } from './HomePage.js';
import { KindPage } from './KindPage.js';
import { MissingPage } from './MissingPage.js';
import { SearchField } from './SearchField.js';
import { SearchPage, sayFound } from './SearchPage.js';

export interface LibraryViewProps {
  readonly library: Library;
  readonly page: LibraryPage;
  /** What stands in the search field. */
  readonly query: string;
  /** The day of which descriptions are shown. */
  readonly day: IsoDay;
  readonly say: Say;
  /** The reader typed something else in the search field. */
  onSearch(query: string): void;
  /** The reader wants to go past the head of the page. */
  onSkip(): void;
}

/** The library: its head with the search field, one page, its foot. */
export function LibraryView({ library, page, query, day, say, onSearch, onSkip }: LibraryViewProps) {
  return (
    <>
      <header class="top">
        <button type="button" class="skip" onClick={onSkip}>
          {say('library_skip')}
        </button>
        <a class="to-start" href={hashOf({ is: 'home' })}>
          {say('ext_name')} <span>{say('library_title')}</span>
        </a>
        <SearchField
          query={query}
          found={page.is === 'search' ? sayFound(page.results, say) : ''}
          say={say}
          onSearch={onSearch}
          onEnter={onSkip}
        />
      </header>
      <main class={`page ${page.is}`}>
        <PageBody library={library} page={page} day={day} say={say} />
      </main>
      <footer class="bottom">
        <p>
          {say('library_horizon', [formatMonth(library.horizon)])} {say('library_licence')}{' '}
          {say('library_not_affiliated')}
        </p>
      </footer>
    </>
  );
}

function PageBody({ library, page, day, say }: Pick<LibraryViewProps, 'library' | 'page' | 'day' | 'say'>) {
  switch (page.is) {
    case 'home':
      return <HomePage library={library} say={say} />;
    case 'missing':
      return <MissingPage say={say} />;
    case 'article':
      return <ArticlePage key={page.article.id} {...page} library={library} say={say} />;
    case 'entity':
      return <EntityPage key={page.entity.id} entity={page.entity} library={library} day={day} say={say} />;
    case 'kind':
      return <KindPage key={page.kind} kind={page.kind} library={library} day={day} say={say} />;
    case 'search':
      return <SearchPage query={page.query} results={page.results} day={day} say={say} />;
  }
}
