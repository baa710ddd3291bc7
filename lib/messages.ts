import * as v from 'valibot';
import type { Card } from './card.js';
import { KINDS } from './kinds.js';
import { IsoDaySchema, ReferenceSchema } from './knowledge-schema.js';
import { PictureSchema } from './picture-model.js';
import { FlagSchema } from './picture-schema.js';

/*
 * Every message there is: questions to the background with their answers, orders to the frames of a tab, and the reports
 * those send to whoever asked.
 */
export { type Order, OrderSchema, PageSettingsSchema } from './orders.js';
export { MAX_CARDS_ASKED } from './page-messages.js';
export { type Answers, type Question, QuestionSchema } from './questions.js';
export { type ListedName, type Report, ReportSchema } from './reports.js';

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
    dataDay: IsoDaySchema,
    horizon: v.optional(v.string()),
  }),
);
