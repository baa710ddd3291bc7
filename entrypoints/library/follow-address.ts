import { hashOf, type LibraryAddress, parseHash } from '../../lib/library-address.js';
import type { Arrival } from './arrive.js';

/** A page to be shown, and how the reader came to it. */
export interface Visit {
  readonly address: LibraryAddress | undefined;
  readonly arrival: Arrival;
}

export interface FollowOptions {
  readonly window: Window;
  readonly signal: AbortSignal;
  visit(visit: Visit): void;
}

/** What an entry of the tab's history remembers. */
interface EntryState {
  readonly scrolledTo: number;
}

/**
 * Follows the part of the page's address after `#`, through links, the back button and typing in the search field. Where
 * a page was scrolled to is kept in its entry of the history: the browser would restore it before the page is drawn.
 */
export function followAddress({ window, visit, signal }: FollowOptions) {
  const { history, location } = window;
  history.scrollRestoration = 'manual';
  window.addEventListener('hashchange', () => visitHere('followed'), { signal });
  window.addEventListener('scrollend', remember, { signal });

  function visitHere(how: 'opened' | 'followed'): void {
    const state = history.state as EntryState | null;
    visit({
      address: parseHash(location.hash),
      arrival: state ? { how: 'returned', scrolledTo: state.scrolledTo } : { how },
    });
  }

  function remember(): void {
    const state: EntryState = { scrolledTo: window.scrollY };
    history.replaceState(state, '');
  }

  return {
    /** Shows what the address asks for when the library opens. */
    begin: () => visitHere('opened'),
    /** A whole search is one step back, however many letters were typed. */
    search(query: string): void {
      const searching = parseHash(location.hash)?.is === 'search';
      const address: LibraryAddress = query === '' ? { is: 'home' } : { is: 'search', query };
      if (searching) history.replaceState(null, '', hashOf(address));
      else if (query !== '') history.pushState(null, '', hashOf(address));
      else return;
      visit({ address, arrival: { how: 'typing' } });
    },
  };
}
