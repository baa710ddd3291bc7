import type { Kind } from './kinds.js';
import type { Article, Description, Entity, Fact, KnowledgeBase, Reference } from './knowledge-schema.js';
import type { IsoDay } from './types.js';

/** Most facts a card shows: more is a page to read, not a glance. */
export const MAX_FACTS = 3;

/** Most changes named after "Since then:". */
const MAX_CHANGES = 3;

/** An article of the bundled data, by id, and a paragraph of it, counted from 1. */
export interface ReadingPlace {
  readonly article: string;
  readonly paragraph: number;
}

/** Where a fact stands. */
export interface Citation extends ReadingPlace {
  readonly title: string;
  readonly date: IsoDay;
  readonly references: readonly Reference[];
}

export interface CardFact {
  readonly text: string;
  readonly from?: IsoDay | undefined;
  readonly to?: IsoDay | undefined;
  /** True where the fact no longer held on the card's day and is shown as past. */
  readonly past: boolean;
  readonly confirmed?: IsoDay | undefined;
  readonly ownKnowledge: boolean;
  readonly citation: Citation;
}

export interface RelatedEntity {
  readonly entity: string;
  readonly name: string;
  readonly as: string;
}

/** Everything a card shows of one entity as of one day. */
export interface Card {
  readonly entity: string;
  readonly kind: Kind;
  readonly name: string;
  readonly flag?: string | undefined;
  readonly description: string;
  readonly asOf: IsoDay;
  readonly facts: readonly CardFact[];
  /** How many more facts hold on that day. */
  readonly more: number;
  /** What changed after that day, oldest first. */
  readonly since: readonly string[];
  readonly related: readonly RelatedEntity[];
  /** The last day the data speak for, set only where `asOf` is later. */
  readonly horizon?: IsoDay | undefined;
}

interface PlacedFact {
  readonly fact: Fact;
  readonly article: Article;
  readonly paragraph: number;
}

/** Answers with the cards of a knowledge base. Built once; each answer is a lookup. */
export interface CardIndex {
  cardOf(entity: string, asOf: IsoDay): Card | undefined;
}

export function createCardIndex(base: KnowledgeBase): CardIndex {
  const entities = new Map(base.entities.map((entity) => [entity.id, entity]));
  const facts = factsByEntity(base.articles);
  return {
    cardOf(id, asOf) {
      const entity = entities.get(id);
      if (!entity) return undefined;
      const about = facts.get(id) ?? [];
      const holding = ranked(
        about.filter(({ fact }) => holdsOn(fact, asOf)),
        id,
      );
      const chosen = holding.length > 0 ? holding : lastThatHeld(about, asOf);
      return {
        entity: id,
        kind: entity.kind,
        name: entity.name,
        flag: entity.flag,
        description: descriptionOn(entity, asOf)?.text ?? '',
        asOf,
        facts: chosen.slice(0, MAX_FACTS).map((placed) => toCardFact(placed, asOf)),
        more: Math.max(0, holding.length - MAX_FACTS),
        since: changesSince(entity, about, asOf),
        related: entity.related.flatMap(({ entity: other, as }) => {
          const target = entities.get(other);
          return target ? [{ entity: other, name: target.name, as }] : [];
        }),
        horizon: asOf > base.horizon ? base.horizon : undefined,
      };
    },
  };
}

function factsByEntity(articles: readonly Article[]): Map<string, PlacedFact[]> {
  const byEntity = new Map<string, PlacedFact[]>();
  for (const article of articles) {
    article.paragraphs.forEach((paragraph, index) => {
      for (const fact of paragraph.facts) {
        for (const id of fact.about) {
          const list = byEntity.get(id) ?? [];
          list.push({ fact, article, paragraph: index + 1 });
          byEntity.set(id, list);
        }
      }
    });
  }
  return byEntity;
}

/** Whether a half-open period holds on a day. */
export function holdsOn({ from, to }: { from?: IsoDay | undefined; to?: IsoDay | undefined }, day: IsoDay): boolean {
  return (!from || from <= day) && (!to || day < to);
}

/** Most useful first: what is mainly about the entity, then weight, then the newest. */
function ranked(facts: readonly PlacedFact[], id: string): PlacedFact[] {
  const main = (placed: PlacedFact) => (placed.fact.about[0] === id ? 1 : 0);
  return [...facts].sort(
    (a, b) =>
      main(b) - main(a) ||
      b.fact.weight - a.fact.weight ||
      (b.fact.from ?? '').localeCompare(a.fact.from ?? '') ||
      a.fact.text.localeCompare(b.fact.text),
  );
}

/** The facts that ended last before the day; a card shows them as past rather than say nothing. */
function lastThatHeld(facts: readonly PlacedFact[], day: IsoDay): PlacedFact[] {
  const ended = facts.filter(({ fact }) => fact.to !== undefined && fact.to <= day);
  const last = ended
    .map(({ fact }) => fact.to ?? '')
    .sort()
    .at(-1);
  return ended.filter(({ fact }) => fact.to === last).slice(0, 1);
}

function descriptionOn(entity: Entity, day: IsoDay): Description | undefined {
  const held = entity.descriptions.find((description) => holdsOn(description, day));
  if (held) return held;
  return entity.descriptions.filter(({ to }) => to !== undefined && to <= day).at(-1);
}

function changesSince(entity: Entity, facts: readonly PlacedFact[], day: IsoDay): string[] {
  const changes = facts
    .filter(({ fact }) => fact.about[0] === entity.id && fact.since !== undefined && (fact.from ?? '') > day)
    .map(({ fact }) => ({ from: fact.from ?? '', text: fact.since ?? '' }))
    .sort((a, b) => a.from.localeCompare(b.from));
  return [...new Set(changes.map(({ text }) => text))].slice(-MAX_CHANGES);
}

function toCardFact({ fact, article, paragraph }: PlacedFact, asOf: IsoDay): CardFact {
  const ids = article.paragraphs[paragraph - 1]?.references ?? [];
  return {
    text: fact.text,
    from: fact.from,
    to: fact.to,
    past: !holdsOn(fact, asOf),
    confirmed: fact.confirmed,
    ownKnowledge: fact.ownKnowledge,
    citation: {
      article: article.id,
      title: article.title,
      date: article.date,
      paragraph,
      references: article.references.filter((reference) => ids.includes(reference.id)),
    },
  };
}
