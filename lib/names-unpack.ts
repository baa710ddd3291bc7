import { KIND_PREFIXES, KINDS, POLICIES, RELEVANCES } from './kinds.js';
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
import { runToEnd, type Steps } from './steps.js';
import type { Alias, ForeignName, NamedEntity, Names, Sense } from './types.js';

/** The names of a pack. Names with the same text become one alias with several senses. */
export function unpackNames(pack: NamesPack): Names {
  return runToEnd(unpackInSteps(pack));
}

/** The same in steps of an entity each. */
export function* unpackInSteps(pack: NamesPack): Steps<Names> {
  const words = pack.words.split('\n').map((set) => (set === '' ? [] : set.split('|')));
  const aliases = new Map<string, MutableAlias>();
  const entities: NamedEntity[] = [];
  for (const line of pack.entities.split('\n')) {
    yield;
    const [sort = '0', name = '', suffix = '', written = '', names = '', period = ''] = line.split('\t');
    const entity = { ...unpackEntity(Number.parseInt(sort, 36), name, suffix, written), period: unpackPeriod(period) };
    for (const packed of names.split(';')) if (packed !== '') addName(aliases, packed, entity, words);
    entities.push(entity);
  }
  return { english: [...aliases.values()], foreign: unpackForeign(pack.foreign, entities) };
}

/** An alias that may still get further senses. */
type MutableAlias = Omit<Alias, 'senses' | 'plural'> & { senses: Sense[]; plural: boolean };

function unpackEntity(sort: number, name: string, suffix: string, written: string): NamedEntity {
  const kind = KINDS[Math.floor(sort / RELEVANCES.length)] ?? 'concept';
  const given = written === NO_GIVEN ? '' : written || usualGivenName(name, kind);
  return {
    id: `${KIND_PREFIXES[kind]}:${suffix || slugOf(name)}`,
    name,
    kind,
    relevance: RELEVANCES[sort % RELEVANCES.length] ?? 'context',
    given: given === '' ? [] : given.split('|'),
  };
}

function unpackPeriod(packed: string): NamedEntity['period'] {
  const [from = '', to = ''] = packed.split('/');
  return to === '' ? undefined : { from, to };
}

type Words = readonly (readonly string[])[];

function addName(aliases: Map<string, MutableAlias>, packed: string, entity: NamedEntity, words: Words): void {
  const [written = '', rest = ''] = packed.split('`');
  const [code = 0, support = 0, veto = 0] = rest.split('.').map(Number);
  const surname = written === SURNAME;
  const text = surname ? surnameOf(entity.name) : written === SAME_AS_NAME ? entity.name : written;
  const policy = surname ? 'licensed' : (POLICIES[code % CODE.letters] ?? 'context');
  const alias = aliases.get(text) ?? newAlias(text, code);
  alias.plural ||= isPlural(code);
  alias.senses.push({ entity, policy, support: words[support] ?? [], veto: words[veto] ?? [] });
  aliases.set(text, alias);
}

function newAlias(text: string, code: number): MutableAlias {
  const letters = LETTERS[Math.floor((code % CODE.plural) / CODE.letters)] ?? 'capitals';
  return { text, letters, plural: isPlural(code), lead: Math.floor(code / CODE.lead), senses: [] };
}

function isPlural(code: number): boolean {
  return code % CODE.lead >= CODE.plural;
}

function unpackForeign(packed: string, entities: readonly NamedEntity[]): ForeignName[] {
  return packed.split('\n').flatMap((line) => {
    const [lang = '', ...fields] = line.split('\t');
    return fields.flatMap((text, index): ForeignName[] => {
      const entity = index % 2 === 1 ? entities[Number.parseInt(fields[index - 1] ?? '', 36)] : undefined;
      return entity ? [{ text, lang, entity }] : [];
    });
  });
}
