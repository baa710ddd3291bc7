import { Fragment } from 'preact';
import type { Article } from '../../lib/knowledge-schema.js';
import { hashOf } from '../../lib/library-address.js';
import type { Say } from '../../lib/say.js';
import { SourceLine } from './SourceLine.js';

interface SourceListProps {
  readonly article: Article;
  /** The reference pointed at, counted from 1. */
  readonly current?: number | undefined;
  readonly say: Say;
}

/** The references of an article, each with links back to the paragraphs that rest on it. */
export function SourceList({ article, current, say }: SourceListProps) {
  if (article.references.length === 0) return null;
  return (
    <section class="source-list" aria-labelledby="sources">
      <h2 id="sources">{say('library_sources')}</h2>
      <ol>
        {article.references.map((reference, index) => (
          <li key={reference.id} tabIndex={-1} aria-current={index + 1 === current ? 'true' : undefined}>
            <SourceLine reference={reference} /> <BackLinks article={article} reference={reference.id} say={say} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function BackLinks({ article, reference, say }: { article: Article; reference: string; say: Say }) {
  const numbers = article.paragraphs.flatMap((paragraph, index) =>
    paragraph.references.includes(reference) ? [index + 1] : [],
  );
  if (numbers.length === 0) return null;
  return (
    <span class="back-links">
      <span class="heard">{say('library_source_used')} </span>
      {numbers.map((paragraph) => (
        <Fragment key={paragraph}>
          <a href={hashOf({ is: 'article', article: article.id, paragraph })}>
            {say('card_paragraph', [String(paragraph)])}
          </a>{' '}
        </Fragment>
      ))}
    </span>
  );
}
