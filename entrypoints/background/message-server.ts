import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { type Question, QuestionSchema } from '../../lib/messages.js';
import { type AnswerTo, OPEN_TO_PAGES, type Sender } from './answers.js';

export interface MessageServerOptions {
  readonly runtime: Runtime.Static;
  readonly answers: AnswerTo;
}

/** Answers well-formed questions of the extension's own parts. Anything else is met with silence. */
export function answerMessages({ runtime, answers }: MessageServerOptions): void {
  runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    const question = v.safeParse(QuestionSchema, message);
    if (!question.success || from.id !== runtime.id) return undefined;
    const sender = senderOf(from, runtime.getURL(''));
    if (!OPEN_TO_PAGES.has(question.output.ask) && !sender.isExtensionPage) return undefined;
    return answer(answers, question.output, sender);
  });
}

function answer<Q extends Question>(answers: AnswerTo, question: Q, sender: Sender): Promise<unknown> {
  const reply = answers[question.ask] as (question: Q, sender: Sender) => Promise<unknown>;
  return reply(question, sender);
}

function senderOf(from: Runtime.MessageSender, own: string): Sender {
  const { id, url, incognito = false } = from.tab ?? {};
  return {
    isExtensionPage: from.url?.startsWith(own) ?? false,
    tab: id === undefined ? undefined : { id, url, isPrivate: incognito },
    documentId: (from as { documentId?: string }).documentId,
  };
}
