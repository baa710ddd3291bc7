import type { Card, CardFact } from './card.js';
import { formatDay } from './format-day.js';
import type { Reference } from './knowledge-schema.js';
import type { Say } from './say.js';

export type CopyFormat = 'text' | 'markdown';

/** A card to be quoted: each fact with its article, paragraph and references, and the date of the data. */
export function copyOf(card: Card, format: CopyFormat, say: Say): string {
  const asOf = say('card_as_of', [formatDay(card.asOf)]);
  const facts = card.facts.length > 0 ? undefined : say('card_no_facts', [formatDay(card.asOf)]);
  const changes = card.since.map((change) => say('card_since_line', [change]));
  const data = say('copy_data', [formatDay(card.dataDay)]);
  return format === 'text'
    ? asText(card, { asOf, none: facts, changes, data }, say)
    : asMarkdown(card, { asOf, none: facts, changes, data }, say);
}

interface Sentences {
  readonly asOf: string;
  /** Said where there is no fact. */
  readonly none: string | undefined;
  readonly changes: readonly string[];
  readonly data: string;
}

function asText(card: Card, { asOf, none, changes, data }: Sentences, say: Say): string {
  const head = card.description ? `${card.name}: ${card.description}` : card.name;
  const facts = card.facts.map((fact) => `- ${said(fact, say)} [${sourceOf(fact, referenceText, say)}]`);
  return [head, asOf, ...(none ? [none] : facts), ...changes, data].join('\n');
}

function asMarkdown(card: Card, { asOf, none, changes, data }: Sentences, say: Say): string {
  const head = `**${escaped(card.name)}**${card.description ? `: ${escaped(card.description)}` : ''} (${asOf})`;
  const facts = card.facts.map((fact, index) => `- ${escaped(said(fact, say))}[^${index + 1}]`);
  const notes = card.facts.map((fact, index) => `[^${index + 1}]: ${sourceOf(fact, referenceLink, say)}`);
  const later = changes.map((change) => `- ${escaped(change)}`);
  const list = [...(none ? [none] : facts), ...later].join('\n');
  return [head, list, ...(notes.length > 0 ? [notes.join('\n')] : []), `*${data}*`].join('\n\n');
}

function said({ text, past, to }: CardFact, say: Say): string {
  return past && to ? `${text} (${say('card_past', [formatDay(to)])})` : text;
}

/** `Article, day, paragraph; references`. */
function sourceOf({ citation }: CardFact, write: (reference: Reference) => string, say: Say): string {
  const { title, date, paragraph, references } = citation;
  const place = `${title}, ${formatDay(date)}, ${say('card_paragraph', [String(paragraph)])}`;
  return [place, ...(references.length > 0 ? references.map(write) : [say('card_own_knowledge')])].join('; ');
}

function referenceText({ publisher, title, date, url }: Reference): string {
  return [publisher, title, date, url].filter((part) => part !== null).join(', ');
}

function referenceLink({ publisher, title, date, url }: Reference): string {
  const linked = url === null ? escaped(title) : `[${escaped(title)}](<${url}>)`;
  return [escaped(publisher), linked, date].filter((part) => part !== null).join(', ');
}

/** Text in which nothing is taken for a sign of Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
