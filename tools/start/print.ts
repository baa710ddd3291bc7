import type { Card } from '../../lib/card.js';
import type { ListedName, Report } from '../../lib/messages.js';

/** The names of all frames with their counts added up, most frequent first. */
export function sumOf(reports: readonly Report[]): ListedName[] {
  const sums = new Map<string, ListedName>();
  for (const listed of reports.flatMap(({ names }) => names)) {
    const before = sums.get(listed.entity)?.count ?? 0;
    sums.set(listed.entity, { ...listed, count: before + listed.count });
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** One line a name: count, name, description, in columns; the last line adds up. */
export function nameTable(names: readonly ListedName[], described: ReadonlyMap<string, string>): string {
  const width = Math.max(...names.map(({ name }) => name.length));
  const lines = names.map(({ entity, name, count }) => {
    return `${String(count).padStart(5)}  ${name.padEnd(width)}  ${described.get(entity) ?? ''}`.trimEnd();
  });
  const mentions = names.reduce((sum, { count }) => sum + count, 0);
  return [...lines, `${String(mentions).padStart(5)}  mentions of ${names.length} names`].join('\n');
}

/** A card as lines of text, each fact with the article and paragraph it comes from. */
export function cardLines(card: Card): string[] {
  const facts = card.facts.map(({ text, citation }) => `  - ${text} [${citation.article} ¶${citation.paragraph}]`);
  const since = card.since.map((change) => `  Since then: ${change}`);
  const articles = new Map(card.facts.map(({ citation }) => [citation.article, citation]));
  const sources = [...articles.values()].map(({ article, title, date, references }) => {
    const publishers = [...new Set(references.map(({ publisher }) => publisher))].join(', ');
    return `    ${article}: ${title}, ${date}${publishers ? ` (${publishers})` : ''}`;
  });
  return [card.name + (card.description ? `: ${card.description}` : ''), ...facts, ...since, ...sources];
}
