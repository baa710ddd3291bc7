import * as v from 'valibot';
import { KINDS } from './kinds.js';
import { entityId, surface } from './message-parts.js';
import type { PageSettings } from './page-settings.js';
import { DENSITIES, PACES, SCOPES } from './settings.js';

const HiddenHereSchema = v.object({ entity: entityId, surface });

/** What a page has to know of the settings. */
export const PageSettingsSchema: v.GenericSchema<unknown, PageSettings> = v.object({
  density: v.picklist(DENSITIES),
  scope: v.picklist(SCOPES),
  pace: v.picklist(PACES),
  kindsOff: v.array(v.picklist(KINDS)),
  badge: v.boolean(),
  hidden: v.array(HiddenHereSchema),
});

/** What the background and the popup tell the frames of a tab. */
export const OrderSchema = v.variant('tell', [
  v.object({ tell: v.literal('switched'), on: v.boolean() }),
  /** The settings have changed. */
  v.object({ tell: v.literal('settings'), settings: PageSettingsSchema }),
  /** Send a `Report` with this token. */
  v.object({ tell: v.literal('report'), token: v.string() }),
  /** Scroll to one of this frame's mentions of an entity, counted from 0, and open its card there. */
  v.object({ tell: v.literal('go-to'), entity: entityId, nth: v.number() }),
  /** Open the card of a name of this frame, by its place in the order of the page, and say which of all it is. */
  v.object({ tell: v.literal('open-stop'), stop: v.number(), position: v.number(), total: v.number() }),
  /** Close the card. */
  v.object({ tell: v.literal('close-card') }),
  /** Say what held on the page's own day, or what holds today; for this page, until it is left. */
  v.object({ tell: v.literal('as-of'), day: v.picklist(['then', 'today']) }),
  /** Read a page to its end that is longer than is read unasked. */
  v.object({ tell: v.literal('read-rest') }),
  /** Show context names too, on this page, until it is left. */
  v.object({ tell: v.literal('show-all') }),
  /** Take back that words do not mean an entity on this page. */
  v.object({ tell: v.literal('show-hidden'), entity: entityId, surface }),
]);

export type Order = v.InferOutput<typeof OrderSchema>;
