import type { Say } from '../../lib/say.js';

interface SearchFieldProps {
  readonly query: string;
  /** How much was found; empty where nothing was looked for. */
  readonly found: string;
  readonly say: Say;
  onSearch(query: string): void;
  /** The reader is done typing and wants the results. */
  onEnter(): void;
}

/** Searches as it is typed in, and says aloud how much was found. */
export function SearchField({ query, found, say, onSearch, onEnter }: SearchFieldProps) {
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (query) onEnter();
        }}
      >
        <label>
          <span class="heard">{say('library_search')}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="7" cy="7" r="4.5" />
            <path d="m10.5 10.5 3.5 3.5" />
          </svg>
          <input
            type="search"
            value={query}
            placeholder={say('library_search_hint')}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => onSearch(currentTarget.value)}
          />
        </label>
      </form>
      <p class="sub" role="status">
        {found}
      </p>
    </search>
  );
}
