import type { LibraryPage } from '../../lib/library-page.js';
import type { Say } from '../../lib/say.js';

/** The title of the tab. */
export function titleOf(page: LibraryPage, say: Say): string {
  const own = ownTitle(page, say);
  return say('library_page_title', own ? [own, say('ext_name')] : [say('library_title'), say('ext_name')]);
}

function ownTitle(page: LibraryPage, say: Say): string | undefined {
  switch (page.is) {
    case 'home':
      return undefined;
    case 'missing':
      return say('library_missing');
    case 'article':
      return page.article.title;
    case 'entity':
      return page.entity.name;
    case 'kind':
      return say(`library_kind_${page.kind}`);
    case 'search':
      return say('library_search_title', [page.query.trim()]);
  }
}
