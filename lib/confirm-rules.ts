import type { Kind } from './kinds.js';
import type { SupportCode, VetoCode } from './types.js';

/**
 * What the words beside a name say of it, as match patterns over our own tags (lib/confirm-words.ts):
 * `#Name` is the name itself, `#Before` and `#After` are capitalised words that touch it with nothing but a blank
 * between, `#Firm` a name in capitals or of several words, `#CommaAfter` the first word after a comma that
 * follows the name, `#Known` a word of another name we know, `#Opening` the first word of a sentence or heading.
 * Only names of the listed kinds are judged by a rule.
 */
export interface Rule {
  readonly match: string;
  readonly kinds: readonly Kind[];
  /** Whether the rule also judges names that are their own proof. */
  readonly evenWhole?: boolean;
  /** Whether the rule also holds in headings, where every word has a capital. */
  readonly inHeadings?: boolean;
  readonly verdict: { readonly against: VetoCode } | { readonly support: SupportCode };
}

const PEOPLE: readonly Kind[] = ['person'];
const PLACES: readonly Kind[] = ['country', 'place'];
const THINGS: readonly Kind[] = ['weapon', 'operation', 'event', 'organisation', 'concept', 'media', 'treaty'];

/** A capitalised word that is no title, no sentence opener and no other name we know. */
const FOREIGN_BEFORE = '(#Before && !#Role && !#Opener && !#Known && !#Opening)';
const FOREIGN_AFTER = '(#After && !#Role && !#Opener && !#Known)';

/** Patterns of a name that an institution begins with: up to three words, then what it is. */
function institutions(name: string): string[] {
  return [0, 1, 2, 3].map((between) => {
    const words = Array.from({ length: between }, () => '(#Capital|of|and|for)');
    return [name, ...words, '(#Capital && #Tail)'].join(' ');
  });
}

/** Where a capital acts, owns a policy or is dealt with, its state is meant. */
const METONYMS = [
  '(#Name && !#Placed) (#Act && !#CommaAfter)',
  '(#Name && !#Placed) (has|had|have|will|would|could|should|must) #Act',
  '(#Name && !#Placed) and #Known #Act',
  '#Tie (with|between) #Name',
  '#Tie between #Capital and #Name',
  '#Toward #Name',
  '(#Name && !#Placed) #Stance',
  '(#Name && #Owner && !#Placed) . #Stance',
];

export const RULES: readonly Rule[] = [
  // "President Trump", "Secretary General Rutte"
  { match: '(#Before && #Role) #Name', kinds: PEOPLE, inHeadings: true, verdict: { support: 'title' } },
  // "the Clinton administration"
  { match: '#Name (administration|presidency)', kinds: PEOPLE, inHeadings: true, verdict: { support: 'title' } },
  // "Hunter Biden", "Jason Stoltenberg": a given name we do not know as this person's
  { match: `${FOREIGN_BEFORE} #Name`, kinds: PEOPLE, verdict: { against: 'other-bearer' } },
  // "Mrs. Clinton"; a woman of ours has "Mrs" among her given names
  { match: '(#Before && #Woman) #Name', kinds: PEOPLE, inHeadings: true, verdict: { against: 'other-bearer' } },
  // "J. Stoltenberg": an initial may be the word "a"
  { match: '(#Before && #Initial) #Name', kinds: PEOPLE, verdict: { against: 'other-bearer' } },
  // "Melania Trump" where the sentence begins, and in headings
  { match: '(#Before && #GivenName) #Name', kinds: PEOPLE, inHeadings: true, verdict: { against: 'other-bearer' } },
  // "Donald Trump Jr."
  {
    match: '#Name (jr|sr|iii)',
    kinds: PEOPLE,
    evenWhole: true,
    inHeadings: true,
    verdict: { against: 'other-bearer' },
  },
  // "USS Ronald Reagan"
  { match: '(uss|hms) #Name', kinds: PEOPLE, evenWhole: true, inHeadings: true, verdict: { against: 'longer-name' } },
  // "Tour de France"
  { match: '(tour|cour|cote|ile) de #Name', kinds: PLACES, inHeadings: true, verdict: { against: 'longer-name' } },
  // "Trump Tower", "Clinton Township"
  { match: `#Name ${FOREIGN_AFTER}`, kinds: PEOPLE, verdict: { against: 'longer-name' } },
  // "Bank of England", also where it opens the sentence; but "the capital city of Greece"
  {
    match: '(#Institution && #Capital) of the? #Name',
    kinds: PLACES,
    inHeadings: true,
    verdict: { against: 'longer-name' },
  },
  // "Real Madrid", "New London", "South Georgia"
  { match: `${FOREIGN_BEFORE} #Name`, kinds: PLACES, verdict: { against: 'longer-name' } },
  // "Statistics Canada", also where it opens the sentence
  { match: '(#Before && #Head) #Name', kinds: PLACES, inHeadings: true, verdict: { against: 'longer-name' } },
  // "Washington Post", "Georgia Tech"; but "U.S. Environmental Protection Agency" is the country's
  { match: `(#Name && !#Firm) ${FOREIGN_AFTER}`, kinds: PLACES, verdict: { against: 'longer-name' } },
  // "US Open", "U.S. Marine Corps", "U.S. Food and Drug Administration"
  ...institutions('(#Name && #Firm)').map(
    (match): Rule => ({ match, kinds: PLACES, inHeadings: true, verdict: { against: 'longer-name' } }),
  ),
  // "United Nations Special Commission"
  ...institutions('#Name').map(
    (match): Rule => ({ match, kinds: ['organisation'], evenWhole: true, verdict: { against: 'longer-name' } }),
  ),
  // "President Bill Clinton": a title of the person who is marked anyway
  { match: '#Name (#After && #Known)', kinds: ['office'], inHeadings: true, verdict: { against: 'longer-name' } },
  // "Athens Newsroom", "Brussels Grand Prix"; but "the Brussels grand prix" names the town
  {
    match: '#Name (#After && #Follower)',
    kinds: PLACES,
    inHeadings: true,
    verdict: { against: 'longer-name' },
  },
  // "Reuters Toronto Bureau"
  {
    match: '#Name (#Capital && !#Follower)? (#Capital && #Follower)',
    kinds: ['media'],
    evenWhole: true,
    inHeadings: true,
    verdict: { against: 'longer-name' },
  },
  // "Moscow refused", "Washington would agree", "ties with Moscow", "urged Washington", "Moscow's military campaign"
  ...METONYMS.map((match): Rule => ({ match, kinds: ['country'], inHeadings: true, verdict: { support: 'metonym' } })),
  // "Paris, Texas"
  {
    match: '#Name (#CommaAfter && #Province)',
    kinds: ['place'],
    inHeadings: true,
    verdict: { against: 'other-meaning' },
  },
  // "U.N. General Assembly"
  {
    match: '#Name (general assembly|special commission|human rights)',
    kinds: ['organisation'],
    evenWhole: true,
    verdict: { against: 'longer-name' },
  },
  {
    match: '#Name (food and agriculture|high commissioner)',
    kinds: ['organisation'],
    evenWhole: true,
    verdict: { against: 'longer-name' },
  },
  // "Patriot Act"
  { match: `#Name ${FOREIGN_AFTER}`, kinds: THINGS, verdict: { against: 'longer-name' } },
  // "Star Alliance"
  { match: `${FOREIGN_BEFORE} #Name`, kinds: THINGS, verdict: { against: 'longer-name' } },
];
