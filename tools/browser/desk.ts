import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Answers, Question, Report } from '../../lib/messages.js';
import { ReportSchema } from '../../lib/messages.js';
import type { Opened } from './open.js';

/** Frames answer at once unless their thread is busy; an answer later than this is that of a frame that hangs. */
const REPORT_WAIT_MS = 400;

/** A page of the extension has its API a moment after it has opened. */
const OPENING_MS = 100;

/** An image shown as a page, in which nothing of the popup runs. */
export const DESK_PATH = '/icon/16.png';

/** What runs in the page sees the extension's API under one of these two names. */
type ExtensionWindow = { readonly browser?: ExtensionApi; readonly chrome: ExtensionApi };

/**
 * The extension's own place in a running browser, from which it can be asked what its popup can ask. It is a tab with
 * one of the extension's icons, so that nothing of the popup runs in it.
 */
export interface Desk {
  /** Asks the background. */
  ask<Q extends Question>(question: Q): Promise<Answers[Q['ask']]>;
  /** The number the browser gives the tab of a page, found by its address. */
  tabOf(page: Page): Promise<number>;
  /** `scheme://host` of the extension's own pages. */
  readonly origin: string;
  /** What the frames of a tab found; empty where no frame is annotated. */
  reports(tab: number): Promise<Report[]>;
  /** Everything the extension keeps on disk, as JSON. */
  stored(): Promise<string>;
  /** What the toolbar button shows for a tab. */
  badge(tab: number): Promise<string>;
  close(): Promise<void>;
}

/*
 * Functions given to `evaluate` below are sent as text. They must not name functions inside them: the TypeScript
 * runner wraps those in a helper that the page does not have.
 */

export async function openDesk(opened: Opened): Promise<Desk> {
  const origin = opened.origin();
  const page = await opened.browser.newPage();
  // Firefox never reports such a page as loaded.
  await page.goto(origin + DESK_PATH, { waitUntil: [] });
  await wait(OPENING_MS);
  return {
    origin,
    ask: (question) => page.evaluate(askInPage, question) as Promise<Answers[(typeof question)['ask']]>,
    async tabOf(target) {
      const tab = await page.evaluate(findTabInPage, target.url());
      if (tab === null) throw new Error(`no tab with the address ${target.url()}`);
      return tab;
    },
    async reports(tab) {
      const answers = await page.evaluate(collectInPage, tab, REPORT_WAIT_MS);
      return answers.map((answer) => v.parse(ReportSchema, answer));
    },
    stored: () => page.evaluate(storedInPage),
    badge: (tab) => page.evaluate(badgeInPage, tab),
    close: () => page.close(),
  };
}

function askInPage(question: Question): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as ExtensionWindow;
  return (browser ?? chrome).runtime.sendMessage(question);
}

function badgeInPage(tabId: number): Promise<string> {
  const { browser, chrome } = globalThis as unknown as ExtensionWindow;
  return (browser ?? chrome).action.getBadgeText({ tabId });
}

async function storedInPage(): Promise<string> {
  const { browser, chrome } = globalThis as unknown as ExtensionWindow;
  return JSON.stringify(await (browser ?? chrome).storage.local.get(null));
}

async function findTabInPage(url: string): Promise<number | null> {
  const { browser, chrome } = globalThis as unknown as ExtensionWindow;
  const tabs = await (browser ?? chrome).tabs.query({});
  return tabs.filter((tab) => tab.url === url).at(-1)?.id ?? null;
}

async function collectInPage(tab: number, waitMs: number): Promise<unknown[]> {
  const { browser, chrome } = globalThis as unknown as ExtensionWindow;
  const api = browser ?? chrome;
  const token = crypto.randomUUID();
  const answers: unknown[] = [];
  api.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { report?: unknown } | null)?.report === token) answers.push(message);
    return undefined;
  });
  await api.tabs.sendMessage(tab, { tell: 'report', token }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  return answers;
}
