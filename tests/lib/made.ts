import * as v from 'valibot';
import { createConfirm } from '../../lib/confirm.js';
import { createGazetteer } from '../../lib/gazetteer.js';
import { KIND_PREFIXES, KINDS } from '../../lib/kinds.js';
import { type Entity, EntitySchema, type KnowledgeBase } from '../../lib/knowledge-schema.js';
import { packNames } from '../../lib/names-pack.js';
import { unpackNames } from '../../lib/names-unpack.js';
import { createNameFinder, mentionsIn } from '../../lib/page-names.js';
import { scan } from '../../lib/scan.js';
import { runToEnd } from '../../lib/steps.js';
import type { Alias, Evidence, Mention, NamedEntity, Sense } from '../../lib/types.js';

/*
 * Made-up entities in a made-up country, so that a test reads like a page and breaks with the code, not with the data.
 */

type EntityInput = v.InferInput<typeof EntitySchema>;

/** An entity as a file under data/ would give it; every name is unmistakable unless the test says otherwise. */
export function made(id: string, name: string, rest: Partial<EntityInput> = {}): Entity {
  const kind = KINDS.find((one) => id.startsWith(`${KIND_PREFIXES[one]}:`));
  if (!kind) throw new Error(`${id}: no kind has this prefix`);
  const input = {
    id,
    name,
    relevance: 'close',
    wikipedia: name,
    descriptions: [{ text: name }],
    names: [{ text: name }],
  };
  return { ...v.parse(EntitySchema, { ...input, ...rest }), kind };
}

export function madeBase(entities: readonly Entity[], rest: Partial<KnowledgeBase> = {}): KnowledgeBase {
  return { horizon: '2026-10-10', entities, articles: [], ...rest };
}

export const NAMED: NamedEntity = {
  id: 'org:pact',
  name: 'Pact',
  kind: 'organisation',
  relevance: 'close',
  given: [],
};

export function sense(rest: Partial<Sense> = {}): Sense {
  return { entity: NAMED, policy: 'unmistakable', support: [], veto: [], ...rest };
}

export function alias(text: string, rest: Partial<Alias> = {}): Alias {
  return { text, letters: 'capitals', plural: false, lead: 0, senses: [sense()], ...rest };
}

/** A mention of an entity whose place does not matter. */
export function mention(entity: Partial<NamedEntity>, score = 1): Mention {
  return {
    start: 0,
    end: 4,
    passage: 0,
    surface: 'Pact',
    entity: { ...NAMED, ...entity },
    score,
    why: { code: 'unmistakable' },
  };
}

/** The day of every page whose day does not matter. */
const A_DAY = '2024-10-01';

/** What is found on a page with these paragraphs. */
export function mentionsOf(
  entities: readonly Entity[],
  paragraphs: readonly string[],
  { language = 'en', asOf = A_DAY }: { language?: string; asOf?: string } = {},
): Mention[] {
  const finder = createNameFinder(unpackNames(packNames(madeBase(entities))), language);
  return mentionsIn(
    paragraphs.map((text, id) => ({ id, text })),
    finder,
    asOf,
  );
}

/** The same as "surface > entity". */
export function marksOf(...page: Parameters<typeof mentionsOf>): string[] {
  return mentionsOf(...page).map(({ surface, entity }) => `${surface} > ${entity.id}`);
}

/** What the sentences of a text say of the first place where `name` stands: one answer for each of its senses. */
export function evidenceOf(entities: readonly Entity[], text: string, name: string): readonly Evidence[] {
  const { english } = unpackNames(packNames(madeBase(entities)));
  const passage = { id: 0, text };
  const candidates = scan(passage, createGazetteer(english)).flatMap((found) => [found, ...found.inner]);
  const candidate = candidates.find(({ surface }) => surface === name);
  if (!candidate) throw new Error(`"${name}" is not found in "${text}"`);
  return runToEnd(createConfirm()(passage, candidates)).get(candidate) ?? [];
}
