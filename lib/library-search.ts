import type { PlacedFact } from './card-facts.js';
import { RELEVANCES } from './kinds.js';
import type { Article, Entity } from './knowledge-schema.js';
import { type Library, otherNames } from './library-index.js';
import { compareNames } from './library-order.js';
import { plainText } from './library-plain.js';

/** The best hits of one sort and how many there are in all. */
export interface Hits<T> {
  readonly best: readonly T[];
  readonly total: number;
}

export interface SearchResults {
  readonly names: Hits<Entity>;
  readonly articles: Hits<Article>;
  readonly facts: Hits<PlacedFact>;
}

export type Search = (query: string) => SearchResults;

/** Most hits shown of each sort: about three screens together, after which another word helps more than scrolling. */
const MOST = { names: 12, articles: 8, facts: 25 } as const;

/** A shorter word counts at the beginning of words only; inside words it would be found everywhere. */
const SHORTEST_INSIDE = 3;

/** How well a text answers a query; less is better. */
const WHOLE = 0;
const BEGINS = 1;
const WORDS = 2;
const INSIDE = 3;
const NOWHERE = 9;

/** What a text that says less of an item than its name does is worth less. */
const OTHER_NAME = 0.5;
const DESCRIBED = 4;

interface Entry<T> {
  readonly item: T;
  readonly texts: readonly { readonly plain: string; readonly worse: number }[];
}

/** A search over names, titles and facts. The texts are made plain on the first query, not before. */
export function createSearch(library: Library): Search {
  let entries: ReturnType<typeof entriesOf> | undefined;
  return (query) => {
    entries ??= entriesOf(library);
    const words = queryWords(query);
    return {
      names: find(entries.names, words, MOST.names, compareEntities),
      articles: find(entries.articles, words, MOST.articles, (a, b) => compareNames(a.title, b.title)),
      facts: find(entries.facts, words, MOST.facts, compareFacts),
    };
  };
}

/** The words of a query as they are looked for. */
export function queryWords(query: string): string[] {
  return plainText(query).text.split(' ').filter(Boolean);
}

function entriesOf({ entities, articles, facts }: Library) {
  return {
    names: entities.map((entity) =>
      entryOf(entity, [
        [[entity.name], 0],
        [otherNames(entity), OTHER_NAME],
        [entity.descriptions.map(({ text }) => text), DESCRIBED],
      ]),
    ),
    articles: articles.map((article) =>
      entryOf(article, [
        [[article.title], 0],
        [[article.about], DESCRIBED],
      ]),
    ),
    facts: facts.map((placed) => entryOf(placed, [[[placed.fact.text], 0]])),
  };
}

function entryOf<T>(item: T, texts: readonly (readonly [readonly string[], number])[]): Entry<T> {
  return { item, texts: texts.flatMap(([all, worse]) => all.map((text) => ({ plain: plainText(text).text, worse }))) };
}

function find<T>(
  entries: readonly Entry<T>[],
  words: readonly string[],
  most: number,
  compare: (a: T, b: T) => number,
): Hits<T> {
  if (words.length === 0) return { best: [], total: 0 };
  const found = entries
    .map(({ item, texts }) => ({
      item,
      grade: Math.min(...texts.map(({ plain, worse }) => grade(plain, words) + worse)),
    }))
    .filter(({ grade }) => grade < NOWHERE)
    .sort((a, b) => a.grade - b.grade || compare(a.item, b.item));
  return { best: found.slice(0, most).map(({ item }) => item), total: found.length };
}

function grade(plain: string, words: readonly string[]): number {
  const query = words.join(' ');
  if (plain === query) return WHOLE;
  if (plain.startsWith(query)) return BEGINS;
  if (words.every((word) => findWord(plain, word) >= 0)) return WORDS;
  return words.every((word) => placeOf(plain, word) >= 0) ? INSIDE : NOWHERE;
}

/** Where a word of a query is found in a plain text: at the beginning of a word, or else inside one; or -1. */
export function placeOf(plain: string, word: string): number {
  const beginning = findWord(plain, word);
  return beginning >= 0 || word.length < SHORTEST_INSIDE ? beginning : plain.indexOf(word);
}

/** Where a word begins with `word`; -1 where none does. */
function findWord(plain: string, word: string): number {
  if (plain.startsWith(word)) return 0;
  const found = plain.indexOf(` ${word}`);
  return found < 0 ? -1 : found + 1;
}

function compareEntities(a: Entity, b: Entity): number {
  return RELEVANCES.indexOf(a.relevance) - RELEVANCES.indexOf(b.relevance) || compareNames(a.name, b.name);
}

function compareFacts({ fact: a }: PlacedFact, { fact: b }: PlacedFact): number {
  return b.weight - a.weight || (b.from ?? '').localeCompare(a.from ?? '') || compareNames(a.text, b.text);
}
