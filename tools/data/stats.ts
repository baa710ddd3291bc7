import type { Fact, KnowledgeBase } from '../../lib/knowledge-schema.js';

/** Numbers on the knowledge base; shares are of 1. */
export interface Stats {
  readonly horizon: string;
  readonly entities: number;
  readonly entitiesByKind: Readonly<Record<string, number>>;
  readonly names: number;
  readonly articles: number;
  readonly paragraphs: number;
  readonly references: number;
  readonly publishers: number;
  readonly facts: number;
  readonly factsByKind: Readonly<Record<string, number>>;
  /** Facts in whose `about` an entity stands: fewest, median, most. */
  readonly factsPerEntity: { readonly least: number; readonly median: number; readonly most: number };
  readonly generalKnowledge: number;
  /** Of the facts that are not general knowledge. */
  readonly shareWithReference: number;
  /** Of the facts that are not general knowledge. */
  readonly shareWithTwoOrigins: number;
  readonly offices: Readonly<Record<string, { readonly holders: number; readonly from: string; readonly to: string }>>;
}

export function statsOf(base: KnowledgeBase): Stats {
  const paragraphs = base.articles.flatMap((article) => article.paragraphs);
  const facts = paragraphs.flatMap((paragraph) => paragraph.facts);
  const cited = paragraphs.flatMap(({ facts: own, references }) =>
    own.filter(isSourced).map(() => references.length > 0),
  );
  const sourced = facts.filter(isSourced);
  const references = base.articles.flatMap((article) => article.references);
  return {
    horizon: base.horizon,
    entities: base.entities.length,
    entitiesByKind: countBy(base.entities.map(({ kind }) => kind)),
    names: base.entities.reduce((sum, { names }) => sum + names.length, 0),
    articles: base.articles.length,
    paragraphs: paragraphs.length,
    references: references.length,
    publishers: new Set(references.map(({ publisher }) => publisher)).size,
    facts: facts.length,
    factsByKind: countBy(facts.map(({ kind }) => kind)),
    factsPerEntity: perEntity(base, facts),
    generalKnowledge: facts.length - sourced.length,
    shareWithReference: share(cited.filter(Boolean).length, sourced.length),
    shareWithTwoOrigins: share(sourced.filter(({ origins }) => origins >= 2).length, sourced.length),
    offices: offices(base, facts),
  };
}

function isSourced({ ownKnowledge }: Fact): boolean {
  return !ownKnowledge;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function perEntity({ entities }: KnowledgeBase, facts: readonly Fact[]): Stats['factsPerEntity'] {
  const counts = new Map(entities.map(({ id }) => [id, 0]));
  for (const { about } of facts) for (const id of about) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => a - b);
  return { least: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}

function offices({ entities }: KnowledgeBase, facts: readonly Fact[]): Stats['offices'] {
  return Object.fromEntries(
    entities.flatMap(({ id, chain }) => {
      if (!chain) return [];
      const holders = facts.filter(({ about, holder }) => holder !== undefined && about[0] === id).length;
      return [[id, { holders, from: chain.from, to: chain.to ?? 'open' }]];
    }),
  );
}

/** One line a number, for reading. */
export function statsText(stats: Stats): string {
  return Object.entries(stats)
    .map(([name, value]) => {
      const label = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).padEnd(24);
      if (name.startsWith('share')) return `${label}${Math.round(Number(value) * 1000) / 10} %`;
      return typeof value === 'object' ? [label.trimEnd(), ...lines(value)].join('\n') : `${label}${value}`;
    })
    .join('\n');
}

function lines(value: object): string[] {
  return Object.entries(value).map(([key, one]) => {
    const said =
      typeof one === 'object' && one !== null
        ? Object.entries(one)
            .map((pair) => pair.join(' '))
            .join(', ')
        : one;
    return `  ${key.padEnd(36)}${said}`;
  });
}
