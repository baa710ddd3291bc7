import type { ReadingPlace } from '../lib/card.js';
import { formatMonth } from '../lib/format-day.js';
import type { Say } from '../lib/say.js';
import type { IsoDay } from '../lib/types.js';
import { CardSources } from './CardSources.js';
import type { CitedArticle } from './footnotes.js';

interface CardFootProps {
  readonly articles: readonly CitedArticle[];
  /** The last day the data speak for, where the card's is later. */
  readonly horizon: IsoDay | undefined;
  readonly say: Say;
  readonly onRead: ((place: ReadingPlace) => void) | undefined;
}

/** Where the facts stand, how far the data reach, and the way to the first fact in its article. */
export function CardFoot({ articles, horizon, say, onRead }: CardFootProps) {
  const [first] = articles;
  if (!first && !horizon) return null;
  const paragraph = first?.paragraphs[0]?.paragraph;
  return (
    <footer class="foot">
      {articles.length > 0 && <CardSources articles={articles} say={say} onRead={onRead} />}
      {horizon && <p class="horizon">{say('card_horizon', [formatMonth(horizon)])}</p>}
      {first && paragraph !== undefined && onRead && (
        <p class="read">
          <button type="button" class="link" onClick={() => onRead({ article: first.article, paragraph })}>
            {say('card_read')}
          </button>
        </p>
      )}
    </footer>
  );
}
