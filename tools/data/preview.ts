import { createCardIndex } from '../../lib/card.js';
import { factsIn } from '../../lib/card-facts.js';
import { cardText } from '../../lib/card-text.js';
import type { Article, Entity, Fact, KnowledgeBase } from '../../lib/knowledge-schema.js';
import type { Say } from '../../lib/say.js';
import type { IsoDay } from '../../lib/types.js';

/** An article as a reader of the library meets it, each fact below its paragraph. */
export function articleText({ title, date, about, references, paragraphs }: Article): string {
  const blocks = paragraphs.map((paragraph, index) =>
    [
      `¶${index + 1} ${paragraph.text}`,
      ...paragraph.references.map((id) => `   [${id}]`),
      ...paragraph.facts.map((fact) => `   - ${fact.text} (${period(fact)}; ${fact.about.join(', ')})`),
    ].join('\n'),
  );
  const cited = references.map(({ id, publisher, title: work, date: day, url }) =>
    [`[${id}] ${publisher}`, work, day, url].filter((part) => part !== null).join(', '),
  );
  return [`${title} (${date})`, about, '', blocks.join('\n\n'), '', ...cited].join('\n');
}

/** The cards of an entity on each day on which what is mainly about it changed, or on one day only. */
export function entityText(entity: Entity, base: KnowledgeBase, say: Say, day?: IsoDay): string {
  const index = createCardIndex(base);
  const cards = (day ? [day] : daysOfChange(entity, base)).flatMap((asOf) => {
    const card = index.cardOf(entity.id, asOf);
    return card ? [cardText(card, say)] : [];
  });
  const names = entity.names.map(({ text, policy }) => (policy === 'unmistakable' ? text : `${text} (${policy})`));
  return [`${entity.id}: ${names.join('; ')}`, ...cards].join('\n\n');
}

function daysOfChange(entity: Entity, { articles, horizon }: KnowledgeBase): IsoDay[] {
  const facts = articles
    .flatMap(factsIn)
    .map(({ fact }) => fact)
    .filter((fact) => fact.about[0] === entity.id);
  const days = [...facts, ...entity.descriptions].flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
  return [...new Set([...days.filter((day) => day <= horizon), horizon])].sort();
}

function period({ from, to }: Fact): string {
  return `${from ?? 'always'} to ${to ?? 'now'}`;
}
