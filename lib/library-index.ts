import { factsIn, type PlacedFact } from './card-facts.js';
import { KINDS, type Kind } from './kinds.js';
import type { Article, Entity, Fact, KnowledgeBase } from './knowledge-schema.js';
import { byLetter, compareNames, indexOrder, type LetterGroup } from './library-order.js';
import { holdsOn } from './period.js';
import type { IsoDay } from './types.js';

/** Everything the base says of one entity, each list newest first. */
export interface EntityFacts {
  /** Mainly about it, and not over. */
  readonly holding: readonly PlacedFact[];
  /** Mainly about it, and over by the day that was asked for. */
  readonly ended: readonly PlacedFact[];
  /** Mainly about something else. */
  readonly others: readonly PlacedFact[];
}

/** The knowledge base as it is leafed through. */
export interface Library {
  readonly horizon: IsoDay;
  /** By title. */
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly facts: readonly PlacedFact[];
  /** The kinds that have entities, in the order of `KINDS`. */
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  article(id: string): Article | undefined;
  entity(id: string): Entity | undefined;
  /** The entities of a kind as an index lists them. */
  entitiesOf(kind: Kind): LetterGroup[];
  factsOf(entity: string, day: IsoDay): EntityFacts;
}

export function createLibrary(base: KnowledgeBase): Library {
  const articles = new Map(base.articles.map((article) => [article.id, article]));
  const entities = new Map(base.entities.map((entity) => [entity.id, entity]));
  const facts = base.articles.flatMap(factsIn);
  const ofKind = (kind: Kind) => base.entities.filter((entity) => entity.kind === kind);
  return {
    horizon: base.horizon,
    articles: [...base.articles].sort((a, b) => compareNames(a.title, b.title)),
    entities: base.entities,
    facts,
    kinds: KINDS.map((kind) => ({ kind, count: ofKind(kind).length })).filter(({ count }) => count > 0),
    article: (id) => articles.get(id),
    entity: (id) => entities.get(id),
    entitiesOf: (kind) => byLetter(indexOrder(ofKind(kind))),
    factsOf: (id, day) => sortOut(facts, id, day),
  };
}

function sortOut(facts: readonly PlacedFact[], id: string, day: IsoDay): EntityFacts {
  const about = facts.filter(({ fact }) => fact.about.includes(id)).sort(newestFirst);
  const main = about.filter(({ fact }) => fact.about[0] === id);
  return {
    holding: main.filter(({ fact }) => !isOver(fact, day)),
    ended: main.filter(({ fact }) => isOver(fact, day)),
    others: about.filter(({ fact }) => fact.about[0] !== id),
  };
}

function isOver({ to }: Fact, day: IsoDay): boolean {
  return to !== undefined && to <= day;
}

function newestFirst(a: PlacedFact, b: PlacedFact): number {
  return (b.fact.from ?? '').localeCompare(a.fact.from ?? '') || b.fact.weight - a.fact.weight;
}

/** What an entity is on a day: the description that holds, or else the last one. */
export function descriptionOn({ descriptions }: Entity, day: IsoDay): string {
  return (descriptions.find((one) => holdsOn(one, day)) ?? descriptions.at(-1))?.text ?? '';
}

/** How an entity is written in English, its own name left out. Names that only stand for it on some pages are too. */
export function otherNames({ name, names }: Entity): string[] {
  return names.filter(({ text, lang, policy }) => text !== name && !lang && policy !== 'role').map(({ text }) => text);
}

/** The entities that the facts of a paragraph are about, each once. */
export function entitiesIn({ facts }: { facts: readonly Fact[] }, library: Library): Entity[] {
  const ids = new Set(facts.flatMap(({ about }) => about));
  return [...ids].flatMap((id) => library.entity(id) ?? []);
}
