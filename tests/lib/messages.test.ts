import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../lib/card.js';
import { CardsSchema, MAX_CARDS_ASKED, OrderSchema, QuestionSchema, ReportSchema } from '../../lib/messages.js';

const card: Card = {
  entity: 'org:pact',
  kind: 'organisation',
  name: 'PACT',
  description: 'Pact of Norland',
  asOf: '2024-10-01',
  dataDay: '2026-10-10',
  facts: [
    {
      text: 'It is old.',
      past: false,
      ownKnowledge: false,
      citation: {
        article: 'norland-joins',
        title: 'Norland joins',
        date: '2024-03-07',
        paragraph: 1,
        references: [{ id: 'gazette', publisher: 'The Gazette', title: 'It is old', url: null, date: null }],
      },
    },
  ],
  more: 0,
  since: [],
  related: [],
};

const report = {
  report: 'token',
  asOf: '2024-10-01',
  pageDay: '2024-10-01',
  names: [{ entity: 'org:pact', name: 'PACT', kind: 'organisation', count: 2 }],
  held: 0,
  hidden: [],
  stops: 1,
  stop: null,
  ahead: 0,
  partial: false,
  timings: { scan: 1.5 },
  longestSlice: 3,
};

describe('a question is heard', () => {
  it.each([
    [{ ask: 'annotate' }],
    [{ ask: 'cards', entities: ['org:pact'], asOf: '2024-10-01' }],
    [{ ask: 'cards', entities: [], asOf: '2024-10-01' }],
    [{ ask: 'read', article: 'norland-joins', paragraph: 1 }],
    [{ ask: 'cards', entities: ['org:pact'], asOf: '2024-10-01', all: true }],
    [{ ask: 'page-settings' }],
    [{ ask: 'card-program' }],
    [{ ask: 'count' }],
    [{ ask: 'settings', private: false }],
    [{ ask: 'set-site', host: 'news.example', on: false, private: false }],
    [{ ask: 'set-rule', list: 'only', host: 'news.example', listed: true, private: false }],
    [{ ask: 'set-choices', choices: { on: true, density: 'section', kindsOff: ['weapon'] }, private: true }],
    [{ ask: 'set-choices', choices: {}, private: false }],
    [{ ask: 'set-hidden', name: { entity: 'org:pact', surface: 'PACT', host: null }, hidden: true, private: false }],
    [{ ask: 'replace-settings', settings: { version: 2 }, private: false }],
    [{ ask: 'erase-settings', private: false }],
    [{ ask: 'annotate-tab', tabId: 4 }],
  ])('%j', (question) => {
    expect(v.parse(QuestionSchema, question)).toEqual(question);
  });
});

describe('a question is refused', () => {
  it.each([
    ['that asks for nothing', {}],
    ['that asks for what there is not', { ask: 'everything' }],
    ['that is no object', 'annotate'],
    ['that is nothing', null],
    ['for cards without a day', { ask: 'cards', entities: ['org:pact'] }],
    ['for cards as of no day', { ask: 'cards', entities: ['org:pact'], asOf: 'yesterday' }],
    ['for cards of no list', { ask: 'cards', entities: 'org:pact', asOf: '2024-10-01' }],
    ['for cards of something that is no id', { ask: 'cards', entities: [{}], asOf: '2024-10-01' }],
    ['for cards of an endless id', { ask: 'cards', entities: ['x'.repeat(81)], asOf: '2024-10-01' }],
    [
      'for more cards than a page shows',
      { ask: 'cards', entities: Array(MAX_CARDS_ASKED + 1).fill('a'), asOf: '2024-10-01' },
    ],
    ['for a paragraph before the first', { ask: 'read', article: 'norland-joins', paragraph: 0 }],
    ['for an article that is an address', { ask: 'read', article: '../popup.html', paragraph: 1 }],
    ['about a site without a name', { ask: 'set-site', host: '', on: true, private: false }],
    ['about a site with an endless name', { ask: 'set-site', host: 'x'.repeat(254), on: true, private: false }],
    ['about no site', { ask: 'set-site', on: true, private: false }],
    ['to switch to something between', { ask: 'set-choices', choices: { on: 'yes' }, private: false }],
    ['to switch a site without saying how', { ask: 'set-site', host: 'news.example', private: false }],
    ['that does not say whose settings it means', { ask: 'settings' }],
    ['to mark in a way there is not', { ask: 'set-choices', choices: { density: 'all' }, private: false }],
    ['to put a site on a list there is not', { ask: 'set-rule', list: 'on', host: 'a', listed: true, private: false }],
    [
      'to hide words without end',
      { ask: 'set-hidden', name: { entity: 'a', surface: 'x'.repeat(121), host: null }, hidden: true, private: false },
    ],
    [
      'to hide words of no entity',
      { ask: 'set-hidden', name: { surface: 'x', host: null }, hidden: true, private: false },
    ],
    ['to replace settings by a text', { ask: 'replace-settings', settings: 'none', private: false }],
    ['about half a tab', { ask: 'annotate-tab', tabId: 1.5 }],
  ])('%s', (_, question) => {
    expect(v.is(QuestionSchema, question)).toBe(false);
  });

  it('whatever a page might make up', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(v.is(QuestionSchema, anything)).toBe(false);
      }),
    );
  });
});

describe('an order', () => {
  it.each([
    ['is followed', { tell: 'switched', on: true }, true],
    ['is followed', { tell: 'report', token: 'x' }, true],
    ['is followed', { tell: 'go-to', entity: 'org:pact', nth: 0 }, true],
    ['is followed', { tell: 'open-stop', stop: 0, position: 1, total: 3 }, true],
    ['is followed', { tell: 'show-all' }, true],
    ['is followed', { tell: 'read-rest' }, true],
    ['is followed', { tell: 'as-of', day: 'today' }, true],
    ['is refused as of another day', { tell: 'as-of', day: '2024-10-01' }, false],
    ['is refused without its token', { tell: 'report' }, false],
    ['is refused without its entity', { tell: 'go-to' }, false],
    ['is refused if nobody gives it', { tell: 'leave' }, false],
    ['is refused if it is a question', { ask: 'annotate' }, false],
  ])('%s: %j', (_, order, followed) => {
    expect(v.is(OrderSchema, order)).toBe(followed);
  });
});

describe('an answer is believed', () => {
  it.each([
    ['cards', CardsSchema, [card], true],
    ['cards of no known kind', CardsSchema, [{ ...card, kind: 'spell' }], false],
    ['cards without facts', CardsSchema, [{ ...card, facts: undefined }], false],
    ['one card for a list', CardsSchema, card, false],
    ['no cards at all', CardsSchema, undefined, false],
    ['a report', ReportSchema, report, true],
    ['a report that says why nothing is marked', ReportSchema, { ...report, unable: 'too-small' }, true],
    ['a report with a reason nobody knows', ReportSchema, { ...report, unable: 'tired' }, false],
    ['a report without counts', ReportSchema, { ...report, names: [{ entity: 'org:pact', name: 'PACT' }] }, false],
  ])('%s', (_, schema, answer, believed) => {
    expect(v.is(schema, answer)).toBe(believed);
  });

  it('as it was sent, cards with every part', () => {
    expect(v.parse(CardsSchema, [{ ...card, flag: 'NO', horizon: '2026-10-10' }])).toEqual([
      { ...card, flag: 'NO', horizon: '2026-10-10' },
    ]);
  });
});
