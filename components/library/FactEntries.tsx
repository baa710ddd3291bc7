import type { PlacedFact } from '../../lib/card-facts.js';
import { formatDay } from '../../lib/format-day.js';
import { hashOf } from '../../lib/library-address.js';
import type { Say } from '../../lib/say.js';
import { Matched } from './Matched.js';
import { sayPeriod } from './say-period.js';

interface FactEntriesProps {
  readonly facts: readonly PlacedFact[];
  readonly say: Say;
  /** Words to mark. */
  readonly words?: readonly string[];
}

/** Facts with the days between which they held, each linked to its paragraph. */
export function FactEntries({ facts, say, words = [] }: FactEntriesProps) {
  return (
    <ul class="fact-entries">
      {facts.map((placed, index) => (
        <li key={`${placed.article.id} ${placed.paragraph} ${placed.fact.text}`}>
          <FactEntry placed={placed} before={facts[index - 1]} say={say} words={words} />
        </li>
      ))}
    </ul>
  );
}

interface FactEntryProps {
  readonly placed: PlacedFact;
  /** The fact above it. */
  readonly before: PlacedFact | undefined;
  readonly say: Say;
  readonly words: readonly string[];
}

/** The days are seen once where facts in a row share them, and heard with each. */
function FactEntry({ placed, before, say, words }: FactEntryProps) {
  const { fact, article, paragraph } = placed;
  const period = sayPeriod(fact, say);
  const seen = before === undefined || sayPeriod(before.fact, say) !== period;
  return (
    <>
      <p class={seen ? 'period' : 'heard'}>{period}</p>
      <p class="fact">
        <Matched text={fact.text} words={words} />
        <span class="sub">
          <a href={hashOf({ is: 'article', article: article.id, paragraph })}>
            {article.title}
            {'\u00a0'}
            {say('card_paragraph', [String(paragraph)])}
          </a>
          {fact.ownKnowledge && ` · ${say('library_own_knowledge_fact')}`}
          {fact.confirmed && ` · ${say('library_confirmed', [formatDay(fact.confirmed)])}`}
        </span>
      </p>
    </>
  );
}
