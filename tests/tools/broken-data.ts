import { type SmallData, soundData } from './small-data.js';

type Article = SmallData['article'];
type Paragraph = Article['paragraphs'][number];
type Fact = NonNullable<Paragraph['facts']>[number];
type Entity = SmallData['people']['entities'][number];

/** A way to break the data, and everything that `data:check` then says. */
export interface Broken {
  readonly rule: string;
  readonly what: string;
  readonly breakIt: (data: Draft) => void;
  /** File, entry and reason. */
  readonly says: readonly RegExp[];
}

/** The parts that the table breaks, each at hand. */
export interface Draft extends SmallData {
  readonly paragraph: Paragraph;
  readonly first: Fact;
  readonly last: Fact;
  readonly teacher: Fact;
  readonly ada: Entity;
  readonly bo: Entity;
  readonly chair: Entity;
}

export function draft(): Draft {
  const data = soundData();
  const [paragraph] = data.article.paragraphs;
  const [first, last] = paragraph?.facts ?? [];
  const [teacher] = data.second.paragraphs[0]?.facts ?? [];
  const [ada, bo] = data.people.entities;
  const [chair] = data.offices.entities;
  if (!paragraph || !first || !last || !teacher || !ada || !bo || !chair)
    throw new Error('the small data have changed');
  return { ...data, paragraph, first, last, teacher, ada, bo, chair };
}

const PARAGRAPH = String.raw`^articles/chairs\.json: paragraph 1: `;

export const TABLE: readonly Broken[] = [
  {
    rule: 'schema',
    what: 'a date that is none',
    breakIt: ({ first }) => Object.assign(first, { from: '2001-13-01' }),
    says: [/^articles\/chairs\.json: paragraphs\.0\.facts\.0\.from: must be a day/],
  },
  {
    rule: 'schema',
    what: 'a field that is misspelt',
    breakIt: ({ ada }) => Object.assign(ada, { flags: 'SE' }),
    says: [/^entities\/people\.json: entities\.0\.flags: /],
  },
  {
    rule: 'schema',
    what: 'a fact too long for a card',
    breakIt: ({ first }) => Object.assign(first, { text: 'A'.repeat(161) }),
    says: [/^articles\/chairs\.json: paragraphs\.0\.facts\.0\.text: /],
  },
  {
    rule: 'links',
    what: 'an entity twice',
    breakIt: ({ people, bo }) => people.entities.push({ ...bo }),
    says: [/^entities\/people\.json: person:bo-berg: this id stands twice/, /"Bo Berg" is unmistakable for/],
  },
  {
    rule: 'links',
    what: 'an article twice',
    breakIt: ({ second }) => Object.assign(second, { id: 'chairs' }),
    says: [/^articles\/clerks\.json: chairs: this id stands twice/],
  },
  {
    rule: 'links',
    what: 'an id of another kind',
    breakIt: ({ people, bo }) => people.entities.unshift({ ...bo, id: 'office:bo', names: [{ text: 'Bo' }] }),
    says: [/^entities\/people\.json: office:bo: the id does not fit the kind person/, /office:bo: no fact is about it/],
  },
  {
    rule: 'links',
    what: 'a fact about nobody',
    breakIt: ({ last }) => Object.assign(last, { about: ['office:chair', 'person:bo'] }),
    says: [
      /^entities\/people\.json: person:bo-berg: no fact is about it/,
      new RegExp(`${PARAGRAPH}"Bo Berg followed .*": no entity person:bo$`),
    ],
  },
  {
    rule: 'links',
    what: 'a dead link between entries',
    breakIt: ({ ada }) => Object.assign(ada, { related: [{ entity: 'person:nobody', as: 'friend' }] }),
    says: [/^entities\/people\.json: person:ada-alm: related: no entity person:nobody/],
  },
  {
    rule: 'links',
    what: 'a holder that is no person',
    breakIt: ({ last }) => Object.assign(last, { holder: 'office:chair' }),
    says: [new RegExp(`${PARAGRAPH}"Bo Berg followed .*": the holder office:chair is no person`)],
  },
  {
    rule: 'links',
    what: 'a reference that is not listed',
    breakIt: ({ paragraph }) => Object.assign(paragraph, { references: ['paper', 'letter'] }),
    says: [new RegExp(`${PARAGRAPH}no reference "letter"`)],
  },
  {
    rule: 'links',
    what: 'a reference listed twice',
    breakIt: ({ article }) => article.references.push({ ...(article.references[0] as Article['references'][number]) }),
    says: [/^articles\/chairs\.json: references: "paper" stands twice/],
  },
  {
    rule: 'links',
    what: 'a period that ends before it begins',
    breakIt: ({ teacher }) => Object.assign(teacher, { to: '1999-01-01' }),
    says: [/^articles\/clerks\.json: paragraph 1: "Ada Alm was a teacher before 2001\.": ends before it begins/],
  },
  {
    rule: 'referencesUsed',
    what: 'a reference that nothing cites',
    breakIt: ({ article }) =>
      article.references.push({ id: 'spare', publisher: 'The Spare', title: 'Spare', url: null, date: null }),
    says: [/^articles\/chairs\.json: references: "spare" is used by no paragraph/],
  },
  {
    rule: 'factsHaveSources',
    what: 'a fact without a reference',
    breakIt: ({ second, teacher }) => {
      Object.assign(teacher, { ownKnowledge: false, origins: 1 });
      Object.assign(second.paragraphs[0] ?? {}, { references: [] });
    },
    says: [
      /^articles\/clerks\.json: paragraph 1: has facts but no reference/,
      /^articles\/clerks\.json: paragraph 1: "Ada Alm was .*": has no reference and is not marked as general knowledge/,
    ],
  },
  {
    rule: 'factsHaveSources',
    what: 'a present holder from memory',
    breakIt: ({ last, paragraph, article }) => {
      Object.assign(last, { ownKnowledge: true, origins: 0 });
      Object.assign(paragraph, { facts: [last], references: [] });
      Object.assign(article, { references: [] });
    },
    says: [
      new RegExp(`${PARAGRAPH}"Bo Berg followed .*": general knowledge may not name a present holder of an office`),
      /^entities\/offices\.json: office:chair: chain: is to begin on 2001-05-01/,
    ],
  },
  {
    rule: 'factsHaveSources',
    what: 'a figure from memory',
    breakIt: ({ teacher, second }) => {
      Object.assign(teacher, { text: 'Ada Alm got 2% before 2001.' });
      Object.assign(second.paragraphs[0] ?? {}, { text: 'Ada Alm got 2% before 2001.' });
    },
    says: [/^articles\/clerks\.json: paragraph 1: "Ada Alm got .*": general knowledge may not be a figure/],
  },
  {
    rule: 'factsInParagraphs',
    what: 'a name that the paragraph lacks',
    breakIt: ({ first }) => Object.assign(first, { text: 'Ada Alm of Lund has chaired the board since 1 May 2001.' }),
    says: [new RegExp(`${PARAGRAPH}"Ada Alm of Lund .*": the paragraph does not contain Lund`)],
  },
  {
    rule: 'factsInParagraphs',
    what: 'another number and another date',
    breakIt: ({ first }) => Object.assign(first, { text: 'Ada Alm won 3% on 2 April 2001.' }),
    says: [new RegExp(`${PARAGRAPH}"Ada Alm won .*": the paragraph does not contain 3%, 2, April$`)],
  },
  {
    rule: 'datesInRange',
    what: 'a day after the horizon',
    breakIt: ({ last }) => Object.assign(last, { confirmed: '2027-01-01' }),
    says: [new RegExp(`${PARAGRAPH}"Bo Berg followed .*": confirmed 2027-01-01 is after the horizon, 2026-10-10`)],
  },
  {
    rule: 'datesInRange',
    what: 'a day before 1900',
    breakIt: ({ ada }) =>
      Object.assign(ada, {
        descriptions: [
          { text: 'Teacher', to: '1899-05-01' },
          { text: 'Chair', from: '1899-05-01' },
        ],
      }),
    says: [
      /^entities\/people\.json: person:ada-alm: descriptions: "Teacher": to 1899-05-01 is before 1900-01-01/,
      /^entities\/people\.json: person:ada-alm: descriptions: "Chair": from 1899-05-01 is before 1900-01-01/,
    ],
  },
  {
    rule: 'descriptionChains',
    what: 'a gap between descriptions',
    breakIt: ({ ada }) => Object.assign(ada.descriptions[0] ?? {}, { to: '2001-04-30' }),
    says: [/^entities\/people\.json: person:ada-alm: descriptions: a gap from 2001-04-30 to 2001-05-01, before "Chair/],
  },
  {
    rule: 'descriptionChains',
    what: 'a description without an end before another',
    breakIt: ({ ada }) =>
      Object.assign(ada, { descriptions: [{ text: 'Teacher' }, { text: 'Chair', from: '2001-05-01' }] }),
    says: [/^entities\/people\.json: person:ada-alm: descriptions: "Teacher" has no end, but "Chair" follows it/],
  },
  {
    rule: 'officeChains',
    what: 'an overlap of holders',
    breakIt: ({ first }) => Object.assign(first, { to: '2011-05-02' }),
    says: [/^entities\/offices\.json: office:chair: chain: an overlap from 2011-05-01 to 2011-05-02, before "Bo Berg/],
  },
  {
    rule: 'officeChains',
    what: 'a gap between holders that no entry explains',
    breakIt: ({ first }) => Object.assign(first, { to: '2011-04-01' }),
    says: [/^entities\/offices\.json: office:chair: chain: a gap from 2011-04-01 to 2011-05-01, before "Bo Berg/],
  },
  {
    rule: 'officeChains',
    what: 'a present holder whom nothing confirms',
    breakIt: ({ last }) => Reflect.deleteProperty(last, 'confirmed'),
    says: [/^entities\/offices\.json: office:chair: chain: "Bo Berg .*" names a present holder, but not the day/],
  },
  {
    rule: 'officeChains',
    what: 'a last holder beyond the end of the chain',
    breakIt: ({ chair }) => Object.assign(chair, { chain: { from: '2001-05-01', to: '2020-01-01' } }),
    says: [/^entities\/offices\.json: office:chair: chain: is to end 2020-01-01, but "Bo Berg .*" ends open/],
  },
  {
    rule: 'officeChains',
    what: 'holders of an office that declares no chain',
    breakIt: ({ chair }) => Reflect.deleteProperty(chair, 'chain'),
    says: [/^entities\/offices\.json: office:chair: has holders but no chain/],
  },
  {
    rule: 'noForesight',
    what: 'a day later than the fact begins',
    breakIt: ({ last }) => Object.assign(last, { from: '2011-04-30' }),
    says: [
      /^entities\/offices\.json: office:chair: chain: an overlap/,
      new RegExp(`${PARAGRAPH}"Bo Berg followed .*": names 1 May 2011, but holds from 2011-04-30 on`),
      new RegExp(`${PARAGRAPH}"Bo Berg took over .*": names 1 May 2011, but holds from 2011-04-30 on`),
    ],
  },
  {
    rule: 'noForesight',
    what: 'a target that is not declared',
    breakIt: ({ paragraph, first }) => {
      Object.assign(paragraph, { text: `${paragraph.text} Ada Alm aims at 2035.` });
      Object.assign(first, { text: 'Ada Alm aims at 2035.' });
    },
    says: [new RegExp(`${PARAGRAPH}"Ada Alm aims at 2035\\.": names 2035, but holds from 2001-05-01 on`)],
  },
  {
    rule: 'noForesight',
    what: 'a name that came in later',
    breakIt: ({ bo }) => Object.assign(bo, { descriptions: [{ text: 'Writer from North Macedonia' }] }),
    says: [
      /^entities\/people\.json: person:bo-berg: descriptions: ".*": names North Macedonia, but holds from any day on/,
    ],
  },
  {
    rule: 'noTwins',
    what: 'two facts that say the same',
    breakIt: ({ paragraph, last }) => {
      const twin = {
        text: 'On 1 May 2011 Bo Berg followed as head of the board.',
        about: ['person:bo-berg'],
        from: last.from,
      };
      Object.assign(paragraph, { facts: [...(paragraph.facts ?? []), twin] });
    },
    says: [new RegExp(`${PARAGRAPH}"On 1 May 2011 .*" says the same as articles/chairs\\.json: paragraph 1: "Bo Berg`)],
  },
  {
    rule: 'noTwinChanges',
    what: 'a change told twice',
    breakIt: ({ first }) => Object.assign(first, { since: 'Bo Berg took over on 1 May 2011', ahead: [2011] }),
    says: [new RegExp(`${PARAGRAPH}"Bo Berg followed .*": since "Bo Berg took over .*" stands in .* as well`)],
  },
  {
    rule: 'aliasCollisions',
    what: 'a name with two certain bearers',
    breakIt: ({ bo }) => Object.assign(bo, { names: [{ text: 'Bo Berg' }, { text: 'Ada Alm' }] }),
    says: [
      /^entities\/people\.json: person:ada-alm: names: "Ada Alm" is unmistakable for person:ada-alm and person:bo-berg/,
    ],
  },
  {
    rule: 'aliasPolicies',
    what: 'an anchor that is not certain',
    breakIt: ({ bo }) => Object.assign(bo, { names: [{ text: 'Berg', policy: 'licensed', anchor: true }] }),
    says: [/^entities\/people\.json: person:bo-berg: names: "Berg" is an anchor, so it must be unmistakable/],
  },
  {
    rule: 'aliasPolicies',
    what: 'a name in need of context without words for it',
    breakIt: ({ bo }) => Object.assign(bo, { names: [{ text: 'Berg', policy: 'context' }] }),
    says: [/^entities\/people\.json: person:bo-berg: names: "Berg" needs context but has no support/],
  },
  {
    rule: 'neutralWording',
    what: 'a word that takes a side',
    breakIt: ({ paragraph }) => Object.assign(paragraph, { text: `${paragraph.text} The regime was infamous.` }),
    says: [
      new RegExp(`${PARAGRAPH}"regime" is not neutral or not dated: say government`),
      new RegExp(`${PARAGRAPH}"infamous" is not neutral or not dated: drop it`),
    ],
  },
  {
    rule: 'neutralWording',
    what: 'a word in place of a date',
    breakIt: ({ bo }) => Object.assign(bo, { descriptions: [{ text: 'Recently a writer' }] }),
    says: [
      /^entities\/people\.json: person:bo-berg: descriptions: "Recently" is not neutral or not dated: give the date/,
    ],
  },
  {
    rule: 'sentenceLength',
    what: 'a sentence nobody reads to its end',
    breakIt: ({ paragraph }) =>
      Object.assign(paragraph, { text: `${paragraph.text} It ${'went on and '.repeat(14)}on.` }),
    says: [new RegExp(`${PARAGRAPH}a sentence of 44 words \\(at most 40\\): "It went on`)],
  },
  {
    rule: 'entitiesSorted',
    what: 'an entity out of order',
    breakIt: ({ people }) => people.entities.reverse(),
    says: [/^entities\/people\.json: person:ada-alm: stands after person:bo-berg, out of order/],
  },
  {
    rule: 'noStubs',
    what: 'what is left of a stub',
    breakIt: ({ bo }) => Object.assign(bo, { descriptions: [{ text: 'TODO say what' }] }),
    says: [/^entities\/people\.json: person:bo-berg: "TODO say what" is still to be written/],
  },
];
