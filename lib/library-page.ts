import type { Kind } from './kinds.js';
import type { Article, Entity } from './knowledge-schema.js';
import type { LibraryAddress } from './library-address.js';
import type { Library } from './library-index.js';
import { queryWords, type Search, type SearchResults } from './library-search.js';

/** What there is at an address. */
export type LibraryPage =
  | { readonly is: 'home' | 'missing' }
  | {
      readonly is: 'article';
      readonly article: Article;
      readonly paragraph?: number | undefined;
      readonly reference?: number | undefined;
    }
  | { readonly is: 'entity'; readonly entity: Entity }
  | { readonly is: 'kind'; readonly kind: Kind }
  | { readonly is: 'search'; readonly query: string; readonly results: SearchResults };

/** Looks an address up. A number that an article does not reach up to is passed over; the article is there all the same. */
export function pageAt(address: LibraryAddress | undefined, library: Library, search: Search): LibraryPage {
  switch (address?.is) {
    case 'home':
      return { is: 'home' };
    case 'article': {
      const article = library.article(address.article);
      if (!article) return { is: 'missing' };
      const paragraph = within(address.paragraph, article.paragraphs);
      return { is: 'article', article, paragraph, reference: within(address.reference, article.references) };
    }
    case 'entity': {
      const entity = library.entity(address.entity);
      return entity ? { is: 'entity', entity } : { is: 'missing' };
    }
    case 'kind':
      return address;
    case 'search': {
      const { query } = address;
      return queryWords(query).length > 0 ? { is: 'search', query, results: search(query) } : { is: 'home' };
    }
    case undefined:
      return { is: 'missing' };
  }
}

function within(number: number | undefined, list: readonly unknown[]): number | undefined {
  return number !== undefined && number <= list.length ? number : undefined;
}
