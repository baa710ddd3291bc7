import { KINDS, POLICIES, RELEVANCES } from './kinds.js';
import type { Entity, EntityName, KnowledgeBase } from './knowledge-schema.js';
import {
  CODE,
  LETTERS,
  type NamesPack,
  NO_GIVEN,
  SAME_AS_NAME,
  SURNAME,
  slugOf,
  surnameOf,
  usualGivenName,
} from './names-format.js';

/** Packs every name of the base. @throws Error where a text holds a character that parts the fields */
export function packNames(base: KnowledgeBase): NamesPack {
  const sets = createWordSets();
  const foreign = new Map<string, string[]>();
  const entities = base.entities.map((entity, index) => {
    for (const { text, lang } of entity.names) {
      if (lang) foreign.set(lang, [...(foreign.get(lang) ?? []), index.toString(36), plainText(text)]);
    }
    return packEntity(entity, sets.indexOf);
  });
  const languages = [...foreign].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    entities: entities.join('\n'),
    words: sets.all().join('\n'),
    foreign: languages.map(([lang, names]) => [lang, ...names].join('\t')).join('\n'),
  };
}

type IndexOf = (set: readonly string[]) => number;

function packEntity({ id, name, kind, relevance, given, names, period }: Entity, indexOf: IndexOf): string {
  const sort = KINDS.indexOf(kind) * RELEVANCES.length + RELEVANCES.indexOf(relevance);
  const suffix = id.slice(id.indexOf(':') + 1);
  const written = given.join('|');
  const english = names.filter(({ lang }) => !lang).map((one) => packName(one, { name, kind }, indexOf));
  return [
    sort.toString(36),
    plainText(name),
    suffix === slugOf(name) ? '' : suffix,
    written === usualGivenName(name, kind) ? '' : written || NO_GIVEN,
    english.join(';'),
    ...(period ? [`${period.from}/${period.to}`] : []),
  ].join('\t');
}

function packName(one: EntityName, { name, kind }: Pick<Entity, 'name' | 'kind'>, indexOf: IndexOf): string {
  const code = codeOf(one);
  const words = [indexOf(one.support), indexOf(one.veto)];
  const bare = words.every((set) => set === 0);
  if (kind === 'person' && one.text === surnameOf(name) && bare && code === POLICIES.indexOf('licensed'))
    return SURNAME;
  const text = one.text === name ? SAME_AS_NAME : plainText(one.text);
  if (bare) return code === 0 ? text : `${text}\`${code}`;
  return `${text}\`${code}.${words[0]}.${words[1]}`;
}

function codeOf({ policy, letters, plural, lead = 0 }: EntityName): number {
  const spelling = LETTERS.indexOf(letters ?? 'capitals') * CODE.letters + (plural ? CODE.plural : 0);
  return POLICIES.indexOf(policy) + spelling + lead * CODE.lead;
}

function plainText(text: string): string {
  if (/[\t\n;`|]/.test(text) || text === SAME_AS_NAME || text === SURNAME)
    throw new Error(`"${text}" cannot be packed`);
  return text;
}

function createWordSets(): { all: () => string[]; indexOf: IndexOf } {
  const places = new Map<string, number>([['', 0]]);
  return {
    all: () => [...places.keys()],
    indexOf(set) {
      const key = [...new Set(set)].sort().join('|');
      const place = places.get(key) ?? places.size;
      places.set(key, place);
      return place;
    },
  };
}
