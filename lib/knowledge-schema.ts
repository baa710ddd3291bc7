import * as v from 'valibot';
import { KINDS, POLICIES, RELEVANCES } from './kinds.js';

/**
 * The one definition of the files under `data/`. A file that does not fit stops the build.
 * Dates are `YYYY-MM-DD`; validity is half-open: `from` is the first day a statement holds, `to` the first day it no
 * longer does; a missing bound is open.
 */
const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));

export const IsoDaySchema = v.pipe(v.string(), v.isoDate('must be a day as YYYY-MM-DD'));

const entityId = v.pipe(v.string(), v.regex(/^[a-z]+:[a-z0-9-]+$/, 'must be prefix:kebab-case'));

const validity = { from: v.optional(IsoDaySchema), to: v.optional(IsoDaySchema) };

export const NameSchema = v.strictObject({
  text: line(90),
  policy: v.optional(v.picklist(POLICIES), 'unmistakable'),
  /** An anchor is unmistakable on any page; the gate looks for nothing else. */
  anchor: v.optional(v.boolean(), false),
  /** `exact`: as written, never in a line of capitals. `free`: either case. By default: as written or in capitals. */
  letters: v.optional(v.picklist(['exact', 'free'])),
  /** Whether a plural s is this name too ("Leopards"). */
  plural: v.optional(v.boolean(), false),
  /** The language the name belongs to where it is not English: it counts on pages in that language, or by its script. */
  lang: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'must be a two-letter language'))),
  /** How many characters at its start only set the scene: in "US President" the mention is "President". */
  lead: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Words that in the same sentence speak for, or against, this meaning. Lower case; `act` also matches "acts". */
  support: v.optional(v.array(line(40)), []),
  veto: v.optional(v.array(line(40)), []),
});

export const DescriptionSchema = v.strictObject({ text: line(90), ...validity });

/** An office of which every holder is known, from one day until another: the facts with a `holder` join on. */
export const ChainSchema = v.strictObject({
  from: IsoDaySchema,
  to: v.optional(IsoDaySchema),
  /** Periods of which no holder is known, or in which there was none. */
  gaps: v.optional(v.array(v.strictObject({ from: IsoDaySchema, to: IsoDaySchema, why: line(160) })), []),
});

export const EntitySchema = v.strictObject({
  id: entityId,
  name: line(80),
  relevance: v.picklist(RELEVANCES),
  /** Title of the English Wikipedia article, the link by which mentions are compared with other systems. */
  wikipedia: line(120),
  descriptions: v.pipe(v.array(DescriptionSchema), v.minLength(1)),
  names: v.pipe(v.array(NameSchema), v.minLength(1)),
  /** Given names and initials that may stand before a surname without meaning somebody else. */
  given: v.optional(v.array(line(30)), []),
  /** When an event took place: names it shares with others of its kind mean the one nearest to the page's day. */
  period: v.optional(v.strictObject({ from: IsoDaySchema, to: IsoDaySchema })),
  /** Two-letter country code, for the flag on the card. */
  flag: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** `as` tells no date: a card shows a link on the days of its period only. */
  related: v.optional(v.array(v.strictObject({ entity: entityId, as: line(40), ...validity })), []),
  chain: v.optional(ChainSchema),
});

export const EntityFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  kind: v.picklist(KINDS),
  entities: v.array(EntitySchema),
});

export const ReferenceSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  publisher: line(120),
  title: line(200),
  url: v.nullable(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  /** As the source gives it; a day, month or year, or words such as "stored copy of 2015". */
  date: v.nullable(line(60)),
});

export const FactSchema = v.strictObject({
  text: line(160),
  /** Entities whose cards may show the fact, the one it is mainly about first. */
  about: v.pipe(v.array(entityId), v.minLength(1)),
  ...validity,
  /** Who says so, where it is more than a plain fact. An assessment or viewpoint names its holder in `text`. */
  kind: v.optional(v.picklist(['fact', 'statement', 'assessment', 'viewpoint']), 'fact'),
  /** 1 (background) to 5 (what a reader most needs). */
  weight: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)), 3),
  /** What a card dated before `from` says of this change, after "Since then:". */
  since: v.optional(line(120)),
  /** The person who holds, from `from` to `to`, the office that the fact is mainly about. */
  holder: v.optional(entityId),
  /** Years the text names though they lie after `from`: targets, plans and forecasts. */
  ahead: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100)))),
  /** The day a holder of an office was last seen in it, where that may have changed. */
  confirmed: v.optional(IsoDaySchema),
  /** In every encyclopaedia, but without a reference of our own. */
  ownKnowledge: v.optional(v.boolean(), false),
  /** Independent origins behind the fact. */
  origins: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 1),
});

export const ParagraphSchema = v.strictObject({
  text: line(900),
  references: v.array(v.string()),
  facts: v.optional(v.array(FactSchema), []),
});

export const ArticleFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: line(100),
  /** The day the article speaks of itself as written, or as last revised. */
  date: IsoDaySchema,
  about: line(200),
  references: v.array(ReferenceSchema),
  paragraphs: v.pipe(v.array(ParagraphSchema), v.minLength(1)),
});

export const HorizonFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  /** The last day the data speak for. */
  horizon: IsoDaySchema,
});

export type EntityName = v.InferOutput<typeof NameSchema>;
export type Description = v.InferOutput<typeof DescriptionSchema>;
export type Entity = v.InferOutput<typeof EntitySchema> & { kind: (typeof KINDS)[number] };
export type Reference = v.InferOutput<typeof ReferenceSchema>;
export type Fact = v.InferOutput<typeof FactSchema>;
export type Paragraph = v.InferOutput<typeof ParagraphSchema>;
export type Article = v.InferOutput<typeof ArticleFileSchema>;

/** Everything under `data/`, read and checked. */
export interface KnowledgeBase {
  readonly horizon: string;
  readonly entities: readonly Entity[];
  readonly articles: readonly Article[];
}
