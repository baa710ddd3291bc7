import { describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { AnswerTo } from '../../entrypoints/background/answers.js';
import { answerMessages } from '../../entrypoints/background/message-server.js';

const OWN = 'chrome-extension://own/';

/** What the background answers to a message from somebody; undefined where it keeps silent. */
async function answer(message: unknown, from: object): Promise<unknown> {
  let listener: ((message: unknown, from: Runtime.MessageSender) => unknown) | undefined;
  const runtime = {
    id: 'own',
    getURL: () => OWN,
    onMessage: { addListener: (heard: typeof listener) => (listener = heard) },
  } as unknown as Runtime.Static;
  const answers = new Proxy({}, { get: (_, ask) => vi.fn(async () => `answered ${String(ask)}`) }) as AnswerTo;
  answerMessages({ runtime, answers });
  return listener?.(message, { id: 'own', ...from } as Runtime.MessageSender);
}

const PAGE = { url: 'https://news.example/', tab: { id: 1, url: 'https://news.example/' } };
const POPUP = { url: `${OWN}popup.html` };
const OPTIONS = { url: `${OWN}options.html`, tab: { id: 2, url: `${OWN}options.html` } };

const OPEN = [
  { ask: 'annotate' },
  { ask: 'page-settings' },
  { ask: 'card-program' },
  { ask: 'count' },
  { ask: 'cards', entities: [], asOf: '2024-10-01' },
  { ask: 'read', article: 'a', paragraph: 1 },
];

const OURS = [
  { ask: 'settings', private: false },
  { ask: 'set-site', host: 'news.example', on: false, private: false },
  { ask: 'set-rule', list: 'off', host: 'news.example', listed: true, private: false },
  { ask: 'set-choices', choices: { on: false }, private: false },
  { ask: 'set-hidden', name: { entity: 'a', surface: 'b', host: null }, hidden: true, private: false },
  { ask: 'replace-settings', settings: {}, private: false },
  { ask: 'erase-settings', private: false },
  { ask: 'annotate-tab', tabId: 1 },
];

describe('a page', () => {
  it.each(OPEN)('may ask $ask', async (question) => {
    expect(await answer(question, PAGE)).toBe(`answered ${question.ask}`);
  });

  it.each(OURS)('may not ask $ask', async (question) => {
    expect(await answer(question, PAGE)).toBeUndefined();
  });
});

describe('a page of the extension', () => {
  it.each(OURS)('may ask $ask, as popup and in a tab', async (question) => {
    expect(await answer(question, POPUP)).toBe(`answered ${question.ask}`);
    expect(await answer(question, OPTIONS)).toBe(`answered ${question.ask}`);
  });
});

describe('silence is all that is left for', () => {
  it.each([
    ['another extension', { ask: 'settings', private: false }, { ...POPUP, id: 'other' }],
    ['another extension that knows what pages ask', { ask: 'annotate' }, { ...PAGE, id: 'other' }],
    [
      'a page that has our address in its own',
      { ask: 'settings', private: false },
      { url: `https://news.example/${OWN}` },
    ],
    ['a message without a form', { tell: 'all' }, POPUP],
    ['nothing', undefined, POPUP],
  ])('%s', async (_, message, from) => {
    expect(await answer(message, from)).toBeUndefined();
  });
});
