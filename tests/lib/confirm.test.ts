import { describe, expect, it } from 'vitest';
import { evidenceOf, made, marksOf } from './made.js';

const brant = made('person:ada-brant', 'Ada Brant', {
  given: ['Ada', 'Addie'],
  names: [{ text: 'Ada Brant' }, { text: 'Brant', policy: 'licensed' }],
});
const norland = made('country:norland', 'Norland', { names: [{ text: 'Norland' }, { text: 'NL' }] });
const averin = made('place:averin', 'Averin');
const lance = made('weapon:lance', 'Lance', {
  names: [{ text: 'Lance', policy: 'context', support: ['missile', 'air defence'], veto: ['knight'] }],
});
const council = made('org:council', 'Blue Council');
const union = made('org:un', 'U.N.');
const chief = made('office:chief', 'Chief');
const entities = [brant, norland, averin, lance, council, union, chief];

/** What the sentence says of a name, as "support title" or "against longer-name"; nothing is "". */
function says(name: string, text: string): string {
  const [{ against, support } = {}] = evidenceOf(entities, text, name);
  return against ? `against ${against.code}` : support ? `support ${support.code}` : '';
}

/*
 * Each rule has two sentences that differ only in what the rule looks at.
 */
describe('the words beside a name', () => {
  it.each([
    [
      'a title speaks for a surname',
      'Brant',
      'support title',
      'Then President Brant spoke.',
      'Then, President; Brant spoke.',
    ],
    [
      'an unknown given name is somebody else',
      'Brant',
      'against other-bearer',
      'Then Hugo Brant spoke.',
      'Then hugo Brant spoke.',
    ],
    [
      'a capital after a surname is a longer name',
      'Brant',
      'against longer-name',
      'They saw Brant Tower.',
      'They saw Brant tower.',
    ],
    [
      'a body "of" a country is its own name',
      'Norland',
      'against longer-name',
      'Bank of Norland shares rose.',
      'Most of Norland shares it.',
    ],
    ['also behind "the"', 'Norland', 'against longer-name', 'Bank of the Norland rose.', 'Most of the Norland rose.'],
    [
      'a capital before a country is a longer name',
      'Norland',
      'against longer-name',
      'They love Real Norland so.',
      'They love real Norland so.',
    ],
    [
      'a body may begin its sentence',
      'Norland',
      'against longer-name',
      'Statistics Norland said so.',
      'Rainy Norland said so.',
    ],
    ['so may a broadcaster', 'Norland', 'against longer-name', 'Radio Norland said so.', 'Rainy Norland said so.'],
    [
      'a capital after a place is a longer name',
      'Averin',
      'against longer-name',
      'They read Averin Post daily.',
      'They read Averin post daily.',
    ],
    [
      'a sport after an acronym is a longer name',
      'NL',
      'against longer-name',
      'They won the NL Open there.',
      'They won the NL Talks there.',
    ],
    [
      'so does a service with words between',
      'NL',
      'against longer-name',
      'They met the NL Coast and Harbour Navy there.',
      'They met the NL Coast and Harbour Crowd there.',
    ],
    [
      'a title before a full name belongs to it',
      'Chief',
      'against longer-name',
      'Then Chief Ada Brant spoke.',
      'Then Chief Ida Braun spoke.',
    ],
    [
      'a state after a place is another place',
      'Averin',
      'against other-meaning',
      'They live in Averin, Texas now.',
      'They live in Averin, Norland now.',
    ],
    [
      'the assembly is not the whole body',
      'U.N.',
      'against longer-name',
      'The U.N. General Assembly met.',
      'The U.N. General Secretary met.',
    ],
    [
      'nor is an office of it',
      'U.N.',
      'against longer-name',
      'The U.N. High Commissioner met.',
      'The U.N. high command met.',
    ],
    [
      'a capital after a thing is a longer name',
      'Lance',
      'against longer-name',
      'They like the Lance Act there.',
      'They like the Lance act there.',
    ],
    [
      'a capital before a thing is a longer name',
      'Lance',
      'against longer-name',
      'They like the Star Lance there.',
      'They like the star Lance there.',
    ],
  ])('%s', (_, name, verdict, applies, doesNot) => {
    expect(says(name, applies)).toBe(verdict);
    expect(says(name, doesNot)).not.toBe(verdict);
  });
});

describe('a capital beside a name says nothing', () => {
  it.each([
    ['where it opens the sentence', 'Ottokar Brant spoke.', 'Then Ottokar Brant spoke.'],
    ['of a small word', 'So In Brant they trust.', 'So Ion Brant they trust.'],
    ['of a day or month', 'It was on Monday Brant spoke.', 'It was on Mona Brant spoke.'],
    ['of another name we know', 'They met Norland Brant there.', 'They met Sudland Brant there.'],
    ['behind a comma', 'They met Hugo, Brant there.', 'They met Hugo Brant there.'],
    ['behind a bracket', 'They met Hugo (Brant) there.', 'They met Hugo Brant there.'],
    ['behind the end of a sentence', 'They met Hugo. Brant was there.', 'They met Hugo Brant there.'],
  ])('%s', (_, silent, speaks) => {
    expect(says('Brant', silent)).toBe('');
    expect(says('Brant', speaks)).toBe('against other-bearer');
  });

  it('in a heading, where every word has one', () => {
    expect(says('Brant', 'Where Ottokar Brant Spoke Yesterday Evening')).toBe('');
    expect(says('Brant', 'Where Ottokar Brant spoke yesterday evening')).toBe('against other-bearer');
  });

  it.each([
    ['a title before a surname', 'Brant', 'support title', 'Why President Brant Left Early Yesterday'],
    ['a body "of" a country', 'Norland', 'against longer-name', 'Bank of Norland Shares Rise Again'],
    ['a state after a place', 'Averin', 'against other-meaning', 'Flood Reaches Averin, Texas Once Again'],
  ])('but for what a heading says as well: %s', (_, name, verdict, heading) => {
    expect(says(name, heading)).toBe(verdict);
  });

  it('about a full name', () => {
    expect(says('Ada Brant', 'They met Hugo Ada Brant there.')).toBe('');
  });

  it('about a name of several words that is no person, country or place', () => {
    expect(says('Blue Council', 'They met the Grand Blue Council Chamber there.')).toBe('');
  });
});

describe('a possessive is a name of its own', () => {
  it.each([
    ['Norland', 'They spoke in Norland’s Parliament.'],
    ['Averin', "They stood on Averin's Red Square."],
  ])('%s: %s', (name, text) => {
    expect(says(name, text)).toBe('');
  });
});

describe('the given name of this very person speaks for a surname', () => {
  it.each([
    ['in another form', 'Then Addie Brant spoke.', 'support given-name'],
    ['as an initial', 'Then A. Brant spoke.', 'support given-name'],
    ['but no other initial', 'Then E. Brant spoke.', 'against other-bearer'],
    ['but no other name with the same initial', 'Then Amy Brant spoke.', 'against other-bearer'],
  ])('%s', (_, text, verdict) => {
    expect(says('Brant', text)).toBe(verdict);
  });
});

describe('words in the same sentence', () => {
  it.each([
    ['speak for a meaning', 'The Lance missile flew.', 'support words'],
    ['also in the plural', 'Missiles beside the Lance flew.', 'support words'],
    ['also as a phrase', 'The Lance is for air defence only.', 'support words'],
    ['but not from the next sentence', 'The Lance flew. A missile did not.', ''],
    ['but not as part of another word', 'The Lance antimissile flew.', ''],
    ['speak against it', 'The knight took the Lance.', 'against other-meaning'],
    ['speak against it whatever speaks for it', 'The knight took the Lance missile.', 'against other-meaning'],
    ['are not there', 'The Lance flew.', ''],
  ])('%s', (_, text, verdict) => {
    expect(says('Lance', text)).toBe(verdict);
  });

  it('are told to the reader', () => {
    expect(evidenceOf(entities, 'The Lance missile flew.', 'Lance')).toEqual([
      { support: { code: 'words', by: 'missile' } },
    ]);
    expect(evidenceOf(entities, 'Then President Brant spoke.', 'Brant')).toEqual([
      { support: { code: 'title', by: 'President' } },
    ]);
  });
});

it('a name of two meanings gets an answer for each', () => {
  const poem = made('media:lance', 'Lance', { names: [{ text: 'Lance', policy: 'context', support: ['knight'] }] });
  const evidence = evidenceOf([lance, poem], 'The knight sang of the Lance.', 'Lance');
  expect(evidence).toMatchObject([{ against: { by: 'knight' } }, { support: { by: 'knight' } }]);
});

describe('a country or place is not marked as part of a longer word', () => {
  it.each([
    ['Norland-led troops came.', []],
    ['The Averin-based firm closed.', []],
    ['The NL-led troops came.', []],
    ['Norland-led troops came to Norland.', ['Norland > country:norland']],
    ['The Norland-Averin railway closed.', ['Norland > country:norland', 'Averin > place:averin']],
  ])('%s', (text, marks) => {
    expect(marksOf(entities, [text])).toEqual(marks);
  });
});

it('the same sentence is judged alike wherever it stands in a long text', () => {
  const filler = 'Rain fell on the hills and the river rose. '.repeat(60);
  for (const text of [`${filler}Then Hugo Brant spoke.`, `${filler}Then Hugo Brant spoke. ${filler}`]) {
    expect(says('Brant', text)).toBe('against other-bearer');
  }
});
