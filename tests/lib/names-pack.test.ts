import { beforeAll, describe, expect, it } from 'vitest';
import type { Entity, KnowledgeBase } from '../../lib/knowledge-schema.js';
import { packNames } from '../../lib/names-pack.js';
import { unpackNames } from '../../lib/names-unpack.js';
import type { Names } from '../../lib/types.js';
import { soundKnowledgeBase } from '../../tools/data/vite-plugin.js';
import { made, madeBase } from './made.js';

function roundTrip(base: KnowledgeBase): Names {
  return unpackNames(JSON.parse(JSON.stringify(packNames(base))));
}

/** Every name with its meaning on one line, as the files under data/ give it. */
function asWritten({ entities }: KnowledgeBase): string[] {
  return entities.flatMap(({ id, names }) =>
    names
      .filter(({ lang }) => !lang)
      .map(({ text, policy, support, veto }) => line(text, id, policy, support, veto))
      .sort(),
  );
}

function asUnpacked({ english }: Names): string[] {
  return english.flatMap(({ text, senses }) =>
    senses.map(({ entity, policy, support, veto }) => line(text, entity.id, policy, support, veto)),
  );
}

function line(text: string, id: string, policy: string, support: readonly string[], veto: readonly string[]): string {
  const words = (list: readonly string[]) => [...new Set(list)].sort().join(',');
  return `${text} > ${id} ${policy} +${words(support)} -${words(veto)}`;
}

describe('the real data, packed and unpacked', () => {
  let base: KnowledgeBase;
  let names: Names;

  beforeAll(async () => {
    base = await soundKnowledgeBase();
    names = roundTrip(base);
  });

  it('have every name with every meaning, policy and word', () => {
    expect(asUnpacked(names).sort()).toEqual(asWritten(base).sort());
  });

  it('have every entity as it was', () => {
    const kept = ({ id, name, kind, relevance, given, period }: Entity) => ({
      id,
      name,
      kind,
      relevance,
      given,
      period,
    });
    const written = new Map(base.entities.map((entity) => [entity.id, kept(entity)]));
    const unpacked = names.english.flatMap(({ senses }) => senses.map(({ entity }) => entity));
    expect(unpacked.length).toBeGreaterThan(written.size);
    for (const entity of unpacked) expect(entity).toEqual(written.get(entity.id));
  });

  it('have every name in another language', () => {
    const written = base.entities.flatMap(({ id, names: own }) =>
      own.filter(({ lang }) => lang).map(({ text, lang }) => `${lang} ${text} ${id}`),
    );
    expect(names.foreign.map(({ text, lang, entity }) => `${lang} ${text} ${entity.id}`).sort()).toEqual(
      written.sort(),
    );
  });

  it('have the letters, the plural and the lead each name was given', () => {
    const byText = new Map(names.english.map((alias) => [alias.text, alias]));
    for (const { names: own } of base.entities) {
      for (const { text, letters, plural, lead, lang } of own) {
        if (lang) continue;
        expect(byText.get(text), text).toMatchObject({ letters: letters ?? 'capitals', lead: lead ?? 0 });
        if (plural) expect(byText.get(text), text).toMatchObject({ plural: true });
      }
    }
  });

  it('are packed alike every time', () => {
    expect(JSON.stringify(packNames(base))).toBe(JSON.stringify(packNames(base)));
  });
});

describe('a pack', () => {
  it('joins the meanings of one name and shares the entity between names', () => {
    const { english } = roundTrip(
      madeBase([
        made('weapon:lance', 'Lance', { names: [{ text: 'Lance' }, { text: 'Lance missile' }] }),
        made('person:lance', 'Eve Lance', { names: [{ text: 'Lance', policy: 'context', support: ['she'] }] }),
      ]),
    );
    const lance = english.find(({ text }) => text === 'Lance');
    expect(lance?.senses.map(({ entity, policy }) => [entity.id, policy])).toEqual([
      ['weapon:lance', 'unmistakable'],
      ['person:lance', 'context'],
    ]);
    expect(english.find(({ text }) => text === 'Lance missile')?.senses[0]?.entity).toBe(lance?.senses[0]?.entity);
  });

  it.each([
    ['the first word of the name', 'Ada Brant', ['Ada']],
    ['several', 'Ada Brant', ['Ada', 'Addie']],
    ['none', 'Ada Brant', []],
  ])('keeps the given names of a person: %s', (_, name, given) => {
    const { english } = roundTrip(madeBase([made('person:ada-brant', name, { given })]));
    expect(english[0]?.senses[0]?.entity).toEqual({
      id: 'person:ada-brant',
      name,
      kind: 'person',
      relevance: 'close',
      given,
    });
  });

  it.each([
    ['that is made of the name', 'person:zoe-celik', 'Zoë Çelik'],
    ['that is not', 'person:the-chair', 'Zoë Çelik'],
    ['of a name with signs', 'weapon:lance-2-navy', 'Lance 2 (Navy)'],
  ])('keeps an id %s', (_, id, name) => {
    const { english } = roundTrip(madeBase([made(id, name)]));
    expect(english[0]?.senses[0]?.entity.id).toBe(id);
  });

  it('keeps a surname that needs a licence, of two people too', () => {
    const brant = (id: string, name: string) =>
      made(id, name, { names: [{ text: name }, { text: 'Brant', policy: 'licensed' }] });
    const { english } = roundTrip(madeBase([brant('person:ada', 'Ada Brant'), brant('person:eve', 'Eve Brant')]));
    expect(english.find(({ text }) => text === 'Brant')).toMatchObject({
      letters: 'capitals',
      plural: false,
      senses: [
        { entity: { id: 'person:ada' }, policy: 'licensed' },
        { entity: { id: 'person:eve' }, policy: 'licensed' },
      ],
    });
  });

  it('keeps the title of an entity that is never called by it', () => {
    const { english } = roundTrip(madeBase([made('event:talks', 'Talks of May', { names: [{ text: 'May talks' }] })]));
    expect(english).toMatchObject([{ text: 'May talks', senses: [{ entity: { name: 'Talks of May' } }] }]);
  });
});
