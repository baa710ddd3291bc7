import type { ComponentChildren } from 'preact';
import { hashOf } from '../../lib/library-address.js';
import { queryWords, type SearchResults } from '../../lib/library-search.js';
import type { Say } from '../../lib/say.js';
import type { IsoDay } from '../../lib/types.js';
import { sayCount } from '../say-count.js';
import { ArticleList } from './ArticleList.js';
import { EntityList } from './EntityList.js';
import { FactEntries } from './FactEntries.js';
import { PageHeading } from './PageHeading.js';

interface SearchPageProps {
  readonly query: string;
  readonly results: SearchResults;
  readonly day: IsoDay;
  readonly say: Say;
}

/** What a search found: names, articles, facts. How much that is stands beside the search field. */
export function SearchPage({ query, results: { names, articles, facts }, day, say }: SearchPageProps) {
  const words = queryWords(query);
  const nothing = names.total + articles.total + facts.total === 0;
  return (
    <>
      <PageHeading text={say('library_search_title', [query.trim()])} />
      {nothing && <Nothing say={say} />}
      <Section title={say('library_names')} hits={names} say={say}>
        <EntityList entities={names.best} day={day} words={words} />
      </Section>
      <Section title={say('library_articles')} hits={articles} say={say}>
        <ArticleList articles={articles.best} words={words} />
      </Section>
      <Section title={say('library_facts')} hits={facts} say={say}>
        <FactEntries facts={facts.best} words={words} say={say} />
      </Section>
    </>
  );
}

function Nothing({ say }: { say: Say }) {
  return (
    <>
      <p class="lead">{say('library_nothing_more')}</p>
      <p class="lead">
        <a href={hashOf({ is: 'home' })}>{say('library_to_start')}</a>
      </p>
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly hits: { readonly best: readonly unknown[]; readonly total: number };
  readonly say: Say;
  readonly children: ComponentChildren;
}

function Section({ title, hits, say, children }: SectionProps) {
  if (hits.total === 0) return null;
  const hidden = hits.total - hits.best.length;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
      {hidden > 0 && <p class="sub">{sayCount(say, 'library_more', hidden)}</p>}
    </section>
  );
}

/** How much was found, in one line. */
export function sayFound({ names, articles, facts }: SearchResults, say: Say): string {
  if (names.total + articles.total + facts.total === 0) return say('library_nothing');
  return say('library_results', [
    sayCount(say, 'library_name', names.total),
    sayCount(say, 'library_article', articles.total),
    sayCount(say, 'library_fact', facts.total),
  ]);
}
