/** The twelve kinds of entity. The prefix of an entity's id is its kind's prefix. */
export const KIND_PREFIXES = {
  person: 'person',
  country: 'country',
  organisation: 'org',
  office: 'office',
  treaty: 'treaty',
  event: 'event',
  operation: 'op',
  weapon: 'weapon',
  place: 'place',
  concept: 'concept',
  media: 'media',
} as const;

export type Kind = keyof typeof KIND_PREFIXES;

export const KINDS = Object.keys(KIND_PREFIXES) as Kind[];

/**
 * How close an entity is to the subject of the product. `core` and `close` names count wherever they are found,
 * `context` names only on a page that is about the subject (docs/decisions/0004-relevance.md).
 */
export const RELEVANCES = ['core', 'close', 'context'] as const;

export type Relevance = (typeof RELEVANCES)[number];

/**
 * What a name needs before it counts:
 * - `unmistakable`: nothing;
 * - `licensed`: the entity named in full elsewhere on the page, or a fitting title or given name beside it;
 * - `context`: fitting words in its sentence, or a licence;
 * - `role`: a core entity named on the page; counts as likely only ("the alliance", "the treaty");
 * - `metonym`: a sentence in which the place acts, so that the state is meant ("Moscow refused").
 */
export const POLICIES = ['unmistakable', 'licensed', 'context', 'role', 'metonym'] as const;

export type Policy = (typeof POLICIES)[number];
