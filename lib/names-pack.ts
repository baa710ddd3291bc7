import { KINDS, POLICIES, RELEVANCES } from './kinds.js';
import type { EntityName, KnowledgeBase } from './knowledge-schema.js';
import type { Alias, Letters, NamedEntity, Sense } from './types.js';

/**
 * The names as every annotated page gets them: plain arrays, small to ship and quick to parse.
 * Kinds, policies and relevances are indexes into their lists, entities indexes into `entities`.
 */
export interface NamesPack {
  readonly entities: readonly (readonly [
    id: string,
    name: string,
    kind: number,
    relevance: number,
    given?: readonly string[],
  ])[];
  /** Sets of support and veto words; many names share one. */
  readonly words: readonly (readonly string[])[];
  readonly aliases: readonly (readonly [text: string, flags: number, ...senses: PackedSense[]])[];
}

type PackedSense = readonly [entity: number, policy: number, support?: number, veto?: number];

const LETTERS: readonly Letters[] = ['capitals', 'exact', 'free'];
const PLURAL = 4;

/** Packs every name of the base; names with the same text become one alias with several senses. */
export function packNames(base: KnowledgeBase): NamesPack {
  const words = createWordSets();
  const aliases = new Map<string, { flags: number; senses: PackedSense[] }>();
  base.entities.forEach((entity, index) => {
    for (const name of entity.names) {
      const flags = flagsOf(name);
      const alias = aliases.get(name.text) ?? { flags, senses: [] };
      alias.senses.push(packSense(index, name, words.indexOf));
      alias.flags |= flags & PLURAL;
      aliases.set(name.text, alias);
    }
  });
  return {
    entities: base.entities.map(({ id, name, kind, relevance, given }) => {
      const head = [id, name, KINDS.indexOf(kind), RELEVANCES.indexOf(relevance)] as const;
      return given.length > 0 ? [...head, given] : head;
    }),
    words: words.sets,
    aliases: [...aliases]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([text, { flags, senses }]) => [text, flags, ...senses] as const),
  };
}

function flagsOf({ letters, plural }: EntityName): number {
  return LETTERS.indexOf(letters ?? 'capitals') | (plural ? PLURAL : 0);
}

function packSense(
  entity: number,
  { policy, support, veto }: EntityName,
  indexOf: (set: readonly string[]) => number,
): PackedSense {
  const head = [entity, POLICIES.indexOf(policy)] as const;
  if (veto.length > 0) return [...head, indexOf(support), indexOf(veto)];
  return support.length > 0 ? [...head, indexOf(support)] : head;
}

function createWordSets(): { sets: string[][]; indexOf: (set: readonly string[]) => number } {
  const sets: string[][] = [[]];
  const known = new Map<string, number>([['', 0]]);
  return {
    sets,
    indexOf(set) {
      const sorted = [...new Set(set)].sort();
      const key = sorted.join('|');
      const index = known.get(key) ?? sets.push(sorted) - 1;
      known.set(key, index);
      return index;
    },
  };
}

/** The aliases of a pack, with their entities shared between them. */
export function unpackNames(pack: NamesPack): Alias[] {
  const entities = pack.entities.map(
    ([id, name, kind, relevance, given = []]): NamedEntity => ({
      id,
      name,
      kind: KINDS[kind] ?? 'concept',
      relevance: RELEVANCES[relevance] ?? 'context',
      given,
    }),
  );
  return pack.aliases.map(([text, flags, ...senses]) => ({
    text,
    letters: LETTERS[flags & 3] ?? 'capitals',
    plural: (flags & PLURAL) !== 0,
    senses: senses.flatMap(([entity, policy, support = 0, veto = 0]): Sense[] => {
      const named = entities[entity];
      if (!named) return [];
      const [forIt, againstIt] = [pack.words[support] ?? [], pack.words[veto] ?? []];
      return [{ entity: named, policy: POLICIES[policy] ?? 'context', support: forIt, veto: againstIt }];
    }),
  }));
}
