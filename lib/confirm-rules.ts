import type { Kind } from './kinds.js';
import type { SupportCode, VetoCode } from './types.js';

/**
 * What the words beside a name say of it, as match patterns over our own tags (lib/confirm-words.ts):
 * `#Name` is the name itself, `#Before` and `#After` are capitalised words that touch it with nothing but a blank
 * between, `#BeforeOf` one that stands before "of" and the name, `#CommaAfter` the first word after a comma that
 * follows the name, `#Known` a word of another name we know, `#Opening` the first word of a sentence or heading.
 * Only names of the listed kinds are judged by a rule.
 */
export interface Rule {
  readonly match: string;
  readonly kinds: readonly Kind[];
  readonly verdict: { readonly against: VetoCode } | { readonly support: SupportCode };
}

const PEOPLE: readonly Kind[] = ['person'];
const PLACES: readonly Kind[] = ['country', 'place'];
const THINGS: readonly Kind[] = ['weapon', 'operation', 'event', 'organisation', 'concept', 'media', 'treaty'];

export const RULES: readonly Rule[] = [
  // "President Trump", "Secretary General Rutte"
  { match: '(#Before && #Role) #Name', kinds: PEOPLE, verdict: { support: 'title' } },
  // "Hunter Biden", "Jason Stoltenberg": a given name we do not know as this person's
  {
    match: '(#Before && !#Role && !#Opener && !#Known && !#Opening) #Name',
    kinds: PEOPLE,
    verdict: { against: 'other-bearer' },
  },
  // "Trump Tower", "Clinton Township"
  { match: '#Name (#After && !#Role && !#Opener && !#Known)', kinds: PEOPLE, verdict: { against: 'longer-name' } },
  // "Bank of England", also where it opens the sentence
  { match: '#Institution of the? #Name', kinds: PLACES, verdict: { against: 'longer-name' } },
  {
    match: '(#BeforeOf && !#State && !#Role && !#Opener && !#Known && !#Opening) of the? #Name',
    kinds: PLACES,
    verdict: { against: 'longer-name' },
  },
  // "Real Madrid", "New London", "South Georgia"
  {
    match: '(#Before && !#Role && !#Opener && !#Known && !#Opening) #Name',
    kinds: PLACES,
    verdict: { against: 'longer-name' },
  },
  // "Washington Post", "Georgia Tech"
  { match: '#Name (#After && !#Role && !#Opener && !#Known)', kinds: PLACES, verdict: { against: 'longer-name' } },
  // "Paris, Texas"
  { match: '#Name (#CommaAfter && #Province)', kinds: ['place'], verdict: { against: 'other-meaning' } },
  // "Patriot Act", "Star Alliance"
  { match: '#Name (#After && !#Role && !#Opener && !#Known)', kinds: THINGS, verdict: { against: 'longer-name' } },
  {
    match: '(#Before && !#Role && !#Opener && !#Known && !#Opening) #Name',
    kinds: THINGS,
    verdict: { against: 'longer-name' },
  },
];
