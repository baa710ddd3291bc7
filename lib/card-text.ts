import type { Card, CardFact } from './card.js';
import { formatDay, formatMonth } from './format-day.js';
import type { Reference } from './knowledge-schema.js';
import type { Say } from './say.js';
import type { IsoDay } from './types.js';

/** A card as plain text: name and description, one line a fact, what changed later, the references. */
export function cardText(card: Card, say: Say): string {
  const lines = [
    `${card.name}${card.description ? `: ${card.description}` : ''}`,
    say('card_as_of', [formatDay(card.asOf)]),
  ];
  if (card.facts.length === 0) lines.push(say('card_no_facts', [formatDay(card.asOf)]));
  for (const fact of card.facts) {
    lines.push(`- ${fact.text}${remark(fact, card.asOf, say)} [${fact.citation.article} ¶${fact.citation.paragraph}]`);
  }
  for (const change of card.since) lines.push(say('card_since_line', [change]));
  if (card.horizon) lines.push(say('card_horizon', [formatMonth(card.horizon)]));
  lines.push(...referenceLines(card));
  return lines.join('\n');
}

/** What has to be said of a fact in brackets: that it is past, or, on a later day, when it was last confirmed. */
function remark({ past, to, confirmed }: CardFact, asOf: IsoDay, say: Say): string {
  if (past && to) return ` (${say('card_past', [formatDay(to)])})`;
  return confirmed && confirmed < asOf ? ` (${say('card_confirmed', [formatDay(confirmed)])})` : '';
}

function referenceLines(card: Card): string[] {
  const references = new Map<string, string>();
  for (const { citation } of card.facts) {
    for (const reference of citation.references)
      references.set(`${citation.article}/${reference.id}`, referenceText(reference));
  }
  return [...new Set(references.values())].map((text) => `  ${text}`);
}

function referenceText({ publisher, title, date, url }: Reference): string {
  return [publisher, title, date, url].filter((part) => part !== null).join(', ');
}
