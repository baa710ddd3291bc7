import * as v from 'valibot';
import type { Card } from './card.js';
import { KINDS } from './kinds.js';
import { IsoDaySchema, ReferenceSchema } from './knowledge-schema.js';
import { MAX_CARDS_ASKED } from './page-messages.js';
import { PictureSchema } from './picture-model.js';
import { FlagSchema } from './picture-schema.js';

export { MAX_CARDS_ASKED } from './page-messages.js';

const entityId = v.pipe(v.string(), v.maxLength(80));
const tabId = v.pipe(v.number(), v.integer());
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

/** Questions to the background. Those marked * are answered to extension pages only. */
export const QuestionSchema = v.variant('ask', [
  /** A gate found a name: annotate this frame. */
  v.object({ ask: v.literal('annotate') }),
  /** The cards of these entities as of a day. */
  v.object({
    ask: v.literal('cards'),
    entities: v.pipe(v.array(entityId), v.maxLength(MAX_CARDS_ASKED)),
    asOf: IsoDaySchema,
  }),
  /** Open a paragraph in the library. */
  v.object({
    ask: v.literal('read'),
    article: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
    paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  /** * What is switched on for a site. */
  v.object({ ask: v.literal('switches'), host }),
  /** * Switch a site on or off. */
  v.object({ ask: v.literal('set-site'), host, on: v.boolean() }),
  /** * Switch everything on or off. */
  v.object({ ask: v.literal('set-master'), on: v.boolean() }),
  /** * Annotate every frame of a tab, whatever its gates found. */
  v.object({ ask: v.literal('annotate-tab'), tabId }),
]);

export type Question = v.InferOutput<typeof QuestionSchema>;

export interface Answers {
  annotate: { on: boolean };
  cards: Card[];
  read: { opened: boolean };
  switches: Switches;
  'set-site': Switches;
  'set-master': { master: boolean };
  'annotate-tab': { frames: number };
}

/** What is on for one site. */
export interface Switches {
  readonly master: boolean;
  readonly site: boolean;
}

/** What the background and the popup tell the frames of a tab. */
export const OrderSchema = v.variant('tell', [
  v.object({ tell: v.literal('switched'), on: v.boolean() }),
  /** Send a `Report` with this token. */
  v.object({ tell: v.literal('report'), token: v.string() }),
  /** Scroll to the next mention of an entity. */
  v.object({ tell: v.literal('go-to'), entity: entityId }),
  /** Say what held on the page's own day, or what holds today; for this page, until it is left. */
  v.object({ tell: v.literal('as-of'), day: v.picklist(['then', 'today']) }),
  /** Read a page to its end that is longer than is read unasked. */
  v.object({ tell: v.literal('read-rest') }),
  /** Show context names too, on this page, until it is left. */
  v.object({ tell: v.literal('show-all') }),
]);

export type Order = v.InferOutput<typeof OrderSchema>;

/** What one frame found, sent to the popup that asked with `token`. */
export const ReportSchema = v.object({
  report: v.string(),
  /** The day the cards of this frame are as of, and the page's own day, equal unless a person chose today. */
  asOf: IsoDaySchema,
  pageDay: IsoDaySchema,
  names: v.array(v.object({ entity: v.string(), name: v.string(), kind: v.string(), count: v.number() })),
  /** Context names found and not shown because the page is not about the subject. */
  held: v.number(),
  /** Whether the page is longer than was read. */
  partial: v.boolean(),
  /** Why nothing can be marked in this frame. */
  unable: v.optional(v.picklist(['no-highlights', 'too-small'])),
  /** Milliseconds spent on this frame, by stage. */
  timings: v.record(v.string(), v.number()),
  /** The longest uninterrupted stretch of work, ms. */
  longestSlice: v.number(),
});

export type Report = v.InferOutput<typeof ReportSchema>;

/** One line of the popup's list. */
export interface ListedName {
  readonly entity: string;
  readonly name: string;
  readonly kind: string;
  readonly count: number;
}

const CardFactSchema = v.object({
  text: v.string(),
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  past: v.boolean(),
  confirmed: v.optional(v.string()),
  ownKnowledge: v.boolean(),
  citation: v.object({
    article: v.string(),
    title: v.string(),
    date: v.string(),
    paragraph: v.number(),
    references: v.array(ReferenceSchema),
  }),
});

/** The answer to `cards`, as the asking side checks it. */
export const CardsSchema: v.GenericSchema<unknown, Card[]> = v.array(
  v.object({
    entity: v.string(),
    kind: v.picklist(KINDS),
    name: v.string(),
    flag: v.optional(v.string()),
    flagShapes: v.optional(FlagSchema),
    picture: v.optional(PictureSchema),
    description: v.string(),
    asOf: IsoDaySchema,
    facts: v.array(CardFactSchema),
    more: v.number(),
    since: v.array(v.string()),
    related: v.array(v.object({ entity: v.string(), name: v.string(), as: v.string() })),
    horizon: v.optional(v.string()),
  }),
);

export const SwitchesSchema: v.GenericSchema<unknown, Switches> = v.object({ master: v.boolean(), site: v.boolean() });
