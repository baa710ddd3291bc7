import * as v from 'valibot';
import type { Card } from './card.js';
import { KINDS } from './kinds.js';
import { IsoDaySchema } from './knowledge-schema.js';
import { entityId, surface } from './message-parts.js';
import { MAX_CARDS_ASKED } from './page-messages.js';
import type { PageSettings } from './page-settings.js';
import { DENSITIES, MAX_HOST_LENGTH, MODES, PACES, SCOPES, type Settings } from './settings.js';

const tabId = v.pipe(v.number(), v.integer());
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_HOST_LENGTH));

/** Whether a private window asks: what is chosen there is forgotten with it. */
const isPrivate = { private: v.boolean() };

const ChoicesSchema = v.partial(
  v.object({
    on: v.boolean(),
    mode: v.picklist(MODES),
    density: v.picklist(DENSITIES),
    scope: v.picklist(SCOPES),
    pace: v.picklist(PACES),
    kindsOff: v.pipe(v.array(v.picklist(KINDS)), v.readonly()),
    badge: v.boolean(),
  }),
);

/** Questions to the background. Those marked * are answered to extension pages only. */
export const QuestionSchema = v.variant('ask', [
  /** A gate found a name: annotate this frame. */
  v.object({ ask: v.literal('annotate') }),
  /** What a person has chosen, as far as this page is concerned. */
  v.object({ ask: v.literal('page-settings') }),
  /** Put the program that draws cards into this frame. */
  v.object({ ask: v.literal('card-program') }),
  /** The names of this frame have changed: count those of its tab anew. */
  v.object({ ask: v.literal('count') }),
  /** The cards of these entities as of a day. */
  v.object({
    ask: v.literal('cards'),
    entities: v.pipe(v.array(entityId), v.maxLength(MAX_CARDS_ASKED)),
    asOf: IsoDaySchema,
    /** With every fact that holds, not only the first few. */
    all: v.optional(v.boolean()),
  }),
  /** Open a paragraph in the library. */
  v.object({
    ask: v.literal('read'),
    article: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
    paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  /** * All settings. */
  v.object({ ask: v.literal('settings'), ...isPrivate }),
  /** * Switch a site on or off. */
  v.object({ ask: v.literal('set-site'), host, on: v.boolean(), ...isPrivate }),
  /** * Put a host on one of the lists or take it from there. */
  v.object({ ask: v.literal('set-rule'), list: v.picklist(['off', 'only']), host, listed: v.boolean(), ...isPrivate }),
  /** * Change choices; those left out stay. */
  v.object({ ask: v.literal('set-choices'), choices: ChoicesSchema, ...isPrivate }),
  /** * Say that words do not mean an entity, on one site or anywhere (null), or take that back. */
  v.object({
    ask: v.literal('set-hidden'),
    name: v.object({ entity: entityId, surface, host: v.nullable(host) }),
    hidden: v.boolean(),
    ...isPrivate,
  }),
  /** * Replace all settings by those of a file that was read and checked. */
  v.object({ ask: v.literal('replace-settings'), settings: v.looseObject({}), ...isPrivate }),
  /** * Erase everything that is stored. */
  v.object({ ask: v.literal('erase-settings'), ...isPrivate }),
  /** * Annotate every frame of a tab, whatever its gates found. */
  v.object({ ask: v.literal('annotate-tab'), tabId }),
]);

export type Question = v.InferOutput<typeof QuestionSchema>;

export interface Answers {
  annotate: { on: boolean };
  'page-settings': PageSettings;
  'card-program': { ready: boolean };
  count: { counted: boolean };
  cards: Card[];
  read: { opened: boolean };
  settings: Settings;
  'set-site': Settings;
  'set-rule': Settings;
  'set-choices': Settings;
  'set-hidden': Settings;
  'replace-settings': Settings;
  'erase-settings': Settings;
  'annotate-tab': { frames: number };
}
