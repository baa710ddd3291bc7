import type { Article, Entity, Fact } from './knowledge-schema.js';
import { holdsOn, lastEnded } from './period.js';
import type { IsoDay } from './types.js';

/** Most changes named after "Since then:". */
const MAX_CHANGES = 3;

/** A fact and the paragraph, counted from 1, that it stands in. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly article: Article;
  readonly paragraph: number;
}

/** The facts of an article, in the order of its paragraphs. */
export function factsIn(article: Article): PlacedFact[] {
  return article.paragraphs.flatMap((paragraph, index) =>
    paragraph.facts.map((fact) => ({ fact, article, paragraph: index + 1 })),
  );
}

export function factsByEntity(articles: readonly Article[]): Map<string, PlacedFact[]> {
  const byEntity = new Map<string, PlacedFact[]>();
  for (const placed of articles.flatMap(factsIn)) {
    for (const id of placed.fact.about) {
      const list = byEntity.get(id) ?? [];
      list.push(placed);
      byEntity.set(id, list);
    }
  }
  return byEntity;
}

/**
 * The facts that hold on a day, most useful first: what is mainly about the entity, then weight, then the newest. What
 * every encyclopaedia says of something else ("a missile developed by Sweden") tells nothing of the entity; it is left out
 * unless there is nothing else.
 */
export function factsOn(about: readonly PlacedFact[], id: string, day: IsoDay): PlacedFact[] {
  const isMain = ({ fact }: PlacedFact) => fact.about[0] === id;
  const holding = about.filter(({ fact }) => holdsOn(fact, day));
  const telling = holding.filter((placed) => isMain(placed) || !placed.fact.ownKnowledge);
  return [...(telling.length > 0 ? telling : holding)].sort(
    (a, b) =>
      Number(isMain(b)) - Number(isMain(a)) ||
      b.fact.weight - a.fact.weight ||
      (b.fact.from ?? '').localeCompare(a.fact.from ?? '') ||
      a.fact.text.localeCompare(b.fact.text),
  );
}

/**
 * What is to be shown as past: the last fact that held, where none holds; the last holder of an office, where nobody
 * is known to hold it on the day.
 */
export function pastFact(
  { id, chain }: Entity,
  about: readonly PlacedFact[],
  holding: readonly PlacedFact[],
  day: IsoDay,
): PlacedFact | undefined {
  const periodOf = ({ fact }: PlacedFact) => fact;
  if (holding.length === 0) return lastEnded(about, periodOf, day);
  const isHolder = ({ fact }: PlacedFact) => fact.holder !== undefined && fact.about[0] === id;
  if (!chain || holding.some(isHolder)) return undefined;
  return lastEnded(about.filter(isHolder), periodOf, day);
}

/** What changed after a day, oldest first: the last few changes. */
export function changesSince(id: string, about: readonly PlacedFact[], day: IsoDay): string[] {
  const changes = about
    .map(({ fact }) => fact)
    .filter((fact) => fact.about[0] === id && (fact.from ?? '') > day)
    .sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
    .flatMap(({ since }) => since ?? []);
  return [...new Set(changes)].slice(-MAX_CHANGES);
}
