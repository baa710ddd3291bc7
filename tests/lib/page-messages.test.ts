import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../lib/card.js';
import { CardsSchema, OrderSchema } from '../../lib/messages.js';
import { areCards, isOrder } from '../../lib/page-messages.js';
import { DEFAULT_PAGE_SETTINGS } from '../../lib/page-settings.js';

const CITATION = { article: 'a', title: 'A', date: '2024-10-01', paragraph: 1, references: [] };
const FACT = { text: 'Something held.', past: false, ownKnowledge: false, citation: CITATION };
const CARD: Card = {
  entity: 'org:nato',
  kind: 'organisation',
  name: 'NATO',
  description: 'Alliance',
  asOf: '2024-10-01',
  dataDay: '2026-10-10',
  facts: [FACT],
  more: 0,
  since: [],
  related: [],
};

describe('orders to a page', () => {
  it.each([
    [{ tell: 'switched', on: true }, true],
    [{ tell: 'switched' }, false],
    [{ tell: 'switched', on: 'yes' }, false],
    [{ tell: 'report', token: 't' }, true],
    [{ tell: 'report', token: 7 }, false],
    [{ tell: 'go-to', entity: 'org:nato', nth: 2 }, true],
    [{ tell: 'go-to', entity: 'org:nato' }, false],
    [{ tell: 'go-to', nth: 2 }, false],
    [{ tell: 'open-stop', stop: 2, position: 3, total: 14 }, true],
    [{ tell: 'open-stop', stop: '2', position: 3, total: 14 }, false],
    [{ tell: 'open-stop', stop: 2 }, false],
    [{ tell: 'close-card' }, true],
    [{ tell: 'show-hidden', entity: 'org:nato', surface: 'the Alliance' }, true],
    [{ tell: 'show-hidden', entity: 'org:nato', surface: '' }, false],
    [{ tell: 'show-hidden', entity: 'org:nato', surface: 'x'.repeat(121) }, false],
    [{ tell: 'show-hidden', surface: 'the Alliance' }, false],
    [{ tell: 'settings', settings: DEFAULT_PAGE_SETTINGS }, true],
    [{ tell: 'settings', settings: { ...DEFAULT_PAGE_SETTINGS, kindsOff: ['weapon'] } }, true],
    [{ tell: 'settings', settings: { ...DEFAULT_PAGE_SETTINGS, kindsOff: ['spell'] } }, false],
    [{ tell: 'settings', settings: { ...DEFAULT_PAGE_SETTINGS, density: 'all' } }, false],
    [{ tell: 'settings', settings: { ...DEFAULT_PAGE_SETTINGS, scope: null } }, false],
    [{ tell: 'settings', settings: { ...DEFAULT_PAGE_SETTINGS, pace: 450 } }, false],
    [{ tell: 'settings', settings: { ...DEFAULT_PAGE_SETTINGS, badge: 'on' } }, false],
    [{ tell: 'settings', settings: { ...DEFAULT_PAGE_SETTINGS, hidden: [{ entity: 'org:nato' }] } }, false],
    [{ tell: 'settings', settings: { ...DEFAULT_PAGE_SETTINGS, hidden: {} } }, false],
    [{ tell: 'settings' }, false],
    [{ tell: 'as-of', day: 'then' }, true],
    [{ tell: 'as-of', day: 'tomorrow' }, false],
    [{ tell: 'show-all' }, true],
    [{ tell: 'read-rest' }, true],
    [{ tell: 'unheard-of' }, false],
    [{}, false],
    [null, false],
    ['show-all', false],
  ])('%j: guard and schema agree on %s', (message, accepted) => {
    expect(isOrder(message)).toBe(accepted);
    expect(v.safeParse(OrderSchema, message).success).toBe(accepted);
  });
});

describe('cards that reach a page', () => {
  it.each([
    ['no list', { 0: CARD }, false],
    ['an empty list', [], true],
    ['a card', [CARD], true],
    ['a card without facts', [{ ...CARD, facts: [] }], true],
    ['a card whose name is no text', [{ ...CARD, name: { html: '<b>' } }], false],
    ['a card without a list of facts', [{ ...CARD, facts: null }], false],
    ['a fact without a citation', [{ ...CARD, facts: [{ ...FACT, citation: null }] }], false],
    ['a fact whose text is a number', [{ ...CARD, facts: [{ ...FACT, text: 32 }] }], false],
    [
      'a citation without references',
      [{ ...CARD, facts: [{ ...FACT, citation: { ...CITATION, references: null } }] }],
      false,
    ],
    ['a change that is no text', [{ ...CARD, since: [7] }], false],
    ['one good card and one broken', [CARD, { ...CARD, asOf: 2024 }], false],
  ])('%s: guard and schema agree', (_name, answer, accepted) => {
    expect(areCards(answer)).toBe(accepted);
    expect(v.safeParse(CardsSchema, answer).success).toBe(accepted);
  });
});
