import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { type AnswerOptions, createAnswers } from '../../entrypoints/background/answers.js';
import { answerMessages } from '../../entrypoints/background/message-server.js';
import { createSettingsStore } from '../../entrypoints/background/settings-store.js';
import { area } from './memory-area.js';

const RUNS = 10_000;

const QUESTIONS = [
  ...['annotate', 'page-settings', 'card-program', 'count', 'cards', 'read', 'settings', 'set-site', 'set-rule'],
  ...['set-choices', 'set-hidden', 'replace-settings', 'erase-settings', 'annotate-tab'],
];

/** Whole questions, and parts of them, with whatever else in their places. */
const message = fc.oneof(
  fc.anything(),
  fc.record(
    {
      ask: fc.oneof(fc.constantFrom(...QUESTIONS), fc.anything()),
      private: fc.oneof(fc.boolean(), fc.anything()),
      host: fc.oneof(fc.constant('news.example'), fc.anything()),
      on: fc.oneof(fc.boolean(), fc.anything()),
      list: fc.oneof(fc.constantFrom('off', 'only'), fc.anything()),
      listed: fc.boolean(),
      choices: fc.oneof(fc.record({ on: fc.boolean() }), fc.anything()),
      settings: fc.anything(),
      entities: fc.oneof(fc.array(fc.string()), fc.anything()),
      asOf: fc.oneof(fc.constant('2024-10-01'), fc.anything()),
      article: fc.oneof(fc.string(), fc.anything()),
      paragraph: fc.oneof(fc.integer(), fc.anything()),
      tabId: fc.oneof(fc.integer(), fc.anything()),
    },
    { requiredKeys: [] },
  ),
);

test(`nothing that a page can send changes what is stored, of ${RUNS} messages`, async () => {
  let listener: ((message: unknown, from: Runtime.MessageSender) => unknown) | undefined;
  const local = area({ settings: { version: 2, off: ['kept.example'] } });
  const session = area();
  const runtime = { id: 'own', getURL: () => 'chrome-extension://own/', onMessage: { addListener: hear } };
  function hear(heard: typeof listener) {
    listener = heard;
  }
  const answers = createAnswers({
    settings: createSettingsStore({ local, session }),
    injector: { annotate: async () => true, cardProgram: async () => true, gateIntoOpenTabs: async () => undefined },
    badge: { count: () => undefined } as unknown as AnswerOptions['badge'],
    onChanged: async () => undefined,
    openPage: async () => undefined,
    cardIndex: () => ({ cardOf: () => undefined }) as unknown as ReturnType<AnswerOptions['cardIndex']>,
  });
  answerMessages({ runtime: runtime as unknown as Runtime.Static, answers });
  const from = { id: 'own', url: 'https://news.example/', tab: { id: 1, url: 'https://news.example/' } };
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(message, async (sent) => {
      if ((await listener?.(sent, from as Runtime.MessageSender)) !== undefined) answered += 1;
      expect(local.writes + session.writes).toBe(0);
    }),
    { numRuns: RUNS },
  );
  // Some of them are whole, and answered: otherwise little would be tried.
  expect(answered).toBeGreaterThan(RUNS / 100);
});
