import * as v from 'valibot';
import { IsoDaySchema } from './knowledge-schema.js';

/** What one frame found, sent to the popup that asked with `token`. */
export const ReportSchema = v.object({
  report: v.string(),
  /** The day the cards of this frame are as of, and the page's own day, equal unless a person chose today. */
  asOf: IsoDaySchema,
  pageDay: IsoDaySchema,
  names: v.array(v.object({ entity: v.string(), name: v.string(), kind: v.string(), count: v.number() })),
  /** Context names found and not shown because the page is not about the subject. */
  held: v.number(),
  /** Words that a person said, on this page, do not mean an entity. */
  hidden: v.array(v.object({ entity: v.string(), name: v.string(), surface: v.string() })),
  /** Different names, in the order of the page, as lib/name-tour.ts visits them; the one whose card is open, the next. */
  stops: v.number(),
  stop: v.nullable(v.number()),
  ahead: v.number(),
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
