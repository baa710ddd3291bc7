import type { Card, CardFact } from './card.js';
import { KINDS } from './kinds.js';
import type { Order } from './orders.js';
import type { PageSettings } from './page-settings.js';
import { DENSITIES, MAX_SURFACE_LENGTH, PACES, SCOPES } from './settings.js';

/** Most entities one question may name: more than any page shows, few enough to answer at once. */
export const MAX_CARDS_ASKED = 2_000;

/**
 * The checks of what reaches a page, by hand: the schemas of lib/messages.ts would cost every annotated frame 3 KB, and
 * both senders are our own. A test holds guards and schemas together.
 */
export function isOrder(message: unknown): message is Order {
  if (!isRecord(message)) return false;
  switch (message['tell']) {
    case 'switched':
      return typeof message['on'] === 'boolean';
    case 'report':
      return typeof message['token'] === 'string';
    case 'settings':
      return isPageSettings(message['settings']);
    case 'go-to':
      return typeof message['entity'] === 'string' && typeof message['nth'] === 'number';
    case 'open-stop':
      return ['stop', 'position', 'total'].every((key) => typeof message[key] === 'number');
    case 'show-hidden':
      return isHiddenHere(message);
    case 'as-of':
      return message['day'] === 'then' || message['day'] === 'today';
    case 'show-all':
    case 'close-card':
    case 'read-rest':
      return true;
    default:
      return false;
  }
}

/** Whether an answer or an order has all that a page has to know of the settings. */
export function isPageSettings(value: unknown): value is PageSettings {
  if (!isRecord(value)) return false;
  const { density, scope, pace, kindsOff, badge, hidden } = value;
  const chosen = isOneOf(DENSITIES, density) && isOneOf(SCOPES, scope) && isOneOf(PACES, pace);
  if (!chosen || typeof badge !== 'boolean' || !Array.isArray(kindsOff) || !Array.isArray(hidden)) return false;
  return kindsOff.every((kind) => isOneOf(KINDS, kind)) && hidden.every(isHiddenHere);
}

function isHiddenHere(value: unknown): boolean {
  if (!isRecord(value) || typeof value['entity'] !== 'string' || typeof value['surface'] !== 'string') return false;
  return value['surface'].length > 0 && value['surface'].length <= MAX_SURFACE_LENGTH;
}

function isOneOf<T>(known: readonly T[], value: unknown): boolean {
  return known.some((one) => one === value);
}

/** Whether an answer is cards that can be drawn: every text a text, every list a list. */
export function areCards(answer: unknown): answer is Card[] {
  return Array.isArray(answer) && answer.every(isCard);
}

function isCard(value: unknown): value is Card {
  if (!isRecord(value)) return false;
  const texts = ['entity', 'kind', 'name', 'description', 'asOf', 'dataDay'].every(
    (key) => typeof value[key] === 'string',
  );
  const { facts, since, related, more } = value;
  if (!texts || typeof more !== 'number' || !Array.isArray(facts) || !Array.isArray(since)) return false;
  return facts.every(isFact) && since.every((change) => typeof change === 'string') && Array.isArray(related);
}

function isFact(value: unknown): value is CardFact {
  if (!isRecord(value) || typeof value['text'] !== 'string' || typeof value['past'] !== 'boolean') return false;
  const { citation } = value;
  if (!isRecord(citation) || typeof citation['article'] !== 'string' || typeof citation['title'] !== 'string')
    return false;
  return typeof citation['paragraph'] === 'number' && Array.isArray(citation['references']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
