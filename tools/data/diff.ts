import { factsIn } from '../../lib/card-facts.js';
import type { KnowledgeBase } from '../../lib/knowledge-schema.js';

export interface Change {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

export interface DataDiff {
  readonly horizon: { readonly before: string; readonly after: string };
  readonly entities: Change;
  readonly articles: Change;
  /** Facts by their text; a fact is changed where its period, subject or weight did. */
  readonly facts: Change;
}

/** What differs between two states of the knowledge base. */
export function diffBases(before: KnowledgeBase, after: KnowledgeBase): DataDiff {
  return {
    horizon: { before: before.horizon, after: after.horizon },
    entities: changeOf(byId(before.entities), byId(after.entities)),
    articles: changeOf(byId(before.articles), byId(after.articles)),
    facts: changeOf(factsOf(before), factsOf(after)),
  };
}

function byId(all: readonly { readonly id: string }[]): Map<string, string> {
  return new Map(all.map((one) => [one.id, JSON.stringify(one)]));
}

function factsOf({ articles }: KnowledgeBase): Map<string, string> {
  return new Map(
    articles
      .flatMap(factsIn)
      .map(({ article, fact }): [string, string] => [`${article.id}: ${fact.text}`, JSON.stringify(fact)]),
  );
}

function changeOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change {
  return {
    added: [...after.keys()].filter((key) => !before.has(key)),
    removed: [...before.keys()].filter((key) => !after.has(key)),
    changed: [...after].filter(([key, value]) => before.has(key) && before.get(key) !== value).map(([key]) => key),
  };
}

/** As a section of a changelog. */
export function diffText({ horizon, entities, articles, facts }: DataDiff): string {
  const moved = horizon.before === horizon.after ? [] : [`Data to ${horizon.after} (were to ${horizon.before}).`];
  const parts = [section('Articles', articles), section('Entities', entities), section('Facts', facts)];
  const text = [...moved, ...parts.filter((part) => part !== '')].join('\n\n');
  return text === '' ? 'No change in the data.' : text;
}

function section(title: string, { added, removed, changed }: Change): string {
  const lines = [
    ...added.map((key) => `- new: ${key}`),
    ...changed.map((key) => `- changed: ${key}`),
    ...removed.map((key) => `- gone: ${key}`),
  ];
  return lines.length === 0 ? '' : [`### ${title}`, ...lines].join('\n');
}
