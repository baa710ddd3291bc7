import { Fragment } from 'preact';
import type { ReadingPlace } from '../lib/card.js';
import { formatDay } from '../lib/format-day.js';
import type { Reference } from '../lib/knowledge-schema.js';
import type { Say } from '../lib/say.js';
import type { CitedArticle } from './footnotes.js';

/** A dot that never begins a line. */
const NEXT_PART = '\u00a0·';

interface CardSourcesProps {
  readonly articles: readonly CitedArticle[];
  readonly say: Say;
  /** Opens a paragraph in the library. */
  onRead?: ((place: ReadingPlace) => void) | undefined;
}

/** Where the facts stand: article, day and paragraphs; the references behind them open on demand. */
export function CardSources({ articles, say, onRead }: CardSourcesProps) {
  return (
    <ul class="sources" aria-label={say('card_sources')}>
      {articles.map((article) => (
        <li key={article.article}>
          <p class="cited">
            {article.title} · {formatDay(article.date)}
            {NEXT_PART}
            {article.paragraphs.map(({ number, paragraph }) => (
              <Fragment key={number}>
                {' '}
                <span class="place">
                  <sup>{number}</sup>
                  <Paragraph place={{ article: article.article, paragraph }} say={say} onRead={onRead} />
                </span>
              </Fragment>
            ))}
          </p>
          <References article={article} say={say} />
        </li>
      ))}
    </ul>
  );
}

function Paragraph({ place, say, onRead }: { place: ReadingPlace } & Pick<CardSourcesProps, 'say' | 'onRead'>) {
  const number = say('card_paragraph', [String(place.paragraph)]);
  if (!onRead) return <>{number}</>;
  return (
    <button type="button" class="link" title={say('card_read_paragraph')} onClick={() => onRead(place)}>
      {number}
    </button>
  );
}

function References({ article, say }: { article: CitedArticle; say: Say }) {
  const { references, unreferenced } = article;
  const general = unreferenced.length > 0 ? [say('card_own_knowledge')] : [];
  if (references.length === 0) return <p class="publishers">{general}</p>;
  const publishers = [...new Set(references.map(({ reference }) => reference.publisher))];
  return (
    <details class="references">
      <summary class="publishers">{[...publishers, ...general].join(', ')}</summary>
      <ul>
        {references.map(({ numbers, reference }) => (
          <li key={reference.id}>
            <sup>{numbers.join(' ')}</sup> <ReferenceLine reference={reference} />
          </li>
        ))}
        {general.map((text) => (
          <li key={text}>
            <sup>{unreferenced.join(' ')}</sup> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}

function ReferenceLine({ reference: { publisher, title, url, date } }: { reference: Reference }) {
  const dated = date ? `, ${date}` : '';
  return (
    <>
      {publisher}: {isLink(url) ? <SourceLink url={url} text={title} /> : title}
      {dated}
    </>
  );
}

function SourceLink({ url, text }: { url: string; text: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {text}
    </a>
  );
}

/** The schema asks for https already; a link is checked where it is made, too. */
function isLink(url: string | null): url is string {
  return url?.startsWith('https://') ?? false;
}
