import type { CardIndex } from '../../lib/card.js';
import { libraryAddress } from '../../lib/library-address.js';
import type { Answers, Question } from '../../lib/messages.js';
import { pageSettingsFor, withHidden } from '../../lib/page-settings.js';
import { parseSettings, type Settings } from '../../lib/settings.js';
import { siteOf } from '../../lib/site.js';
import { isOn, withRule, withSite } from '../../lib/site-rules.js';
import type { Badge } from './badge.js';
import type { Injector } from './inject.js';
import type { SettingsStore } from './settings-store.js';

/** Who asked: a frame of a tab, or a page of the extension. */
export interface Sender {
  readonly isExtensionPage: boolean;
  readonly tab?: { readonly id: number; readonly url?: string | undefined; readonly isPrivate: boolean } | undefined;
  readonly documentId?: string | undefined;
}

export type AnswerTo = { [Q in Question as Q['ask']]: (question: Q, sender: Sender) => Promise<Answers[Q['ask']]> };

export interface AnswerOptions {
  readonly settings: SettingsStore;
  readonly injector: Injector;
  readonly badge: Badge;
  /** Has everything that is open follow changed settings. */
  onChanged(): Promise<void>;
  /** Opens a page of the extension in a new tab. */
  openPage(address: string): Promise<void>;
  /** Built on the first question only: a background that wakes for something else does not pay for it. */
  cardIndex(): CardIndex;
}

/** Questions that pages may ask; all others only pages of the extension. */
export const OPEN_TO_PAGES: ReadonlySet<Question['ask']> = new Set<Question['ask']>([
  'annotate',
  'page-settings',
  'card-program',
  'count',
  'cards',
  'read',
]);

export function createAnswers(options: AnswerOptions): AnswerTo {
  const { settings, injector, badge, openPage, cardIndex } = options;
  let index: CardIndex | undefined;
  return {
    async annotate(_question, { tab, documentId }) {
      // The top page's host decides for all its frames.
      const host = siteOf(tab?.url);
      const on = tab !== undefined && host !== null && isOn(await settings.read(tab.isPrivate), host);
      if (on && documentId) await injector.annotate({ tabId: tab.id, documentIds: [documentId] });
      return { on };
    },
    'page-settings': async (_question, { tab }) =>
      pageSettingsFor(await settings.read(tab?.isPrivate ?? false), siteOf(tab?.url)),
    async 'card-program'(_question, { tab, documentId }) {
      if (tab === undefined || documentId === undefined) return { ready: false };
      return { ready: await injector.cardProgram({ tabId: tab.id, documentIds: [documentId] }) };
    },
    async count(_question, { tab }) {
      const counted = tab !== undefined && (await settings.read(tab.isPrivate)).badge;
      if (counted) badge.count(tab.id);
      return { counted };
    },
    async cards({ entities, asOf, all }) {
      index ??= cardIndex();
      const { cardOf } = index;
      return entities.flatMap((entity) => cardOf(entity, asOf, all) ?? []);
    },
    async read(place) {
      await openPage(libraryAddress(place));
      return { opened: true };
    },
    async 'annotate-tab'({ tabId }) {
      return { frames: (await injector.annotate({ tabId, allFrames: true })) ? 1 : 0 };
    },
    ...settingsAnswers(options),
  };
}

type SettingsQuestion = Extract<Question, { readonly private: boolean }>['ask'];

/** What the popup and the page of options ask. Each change answers with the settings as they are after it. */
function settingsAnswers({ settings, onChanged }: AnswerOptions): Pick<AnswerTo, SettingsQuestion> {
  async function change(isPrivate: boolean, by: (now: Settings) => Settings): Promise<Settings> {
    const changed = await settings.change(isPrivate, by);
    await onChanged();
    return changed;
  }
  return {
    settings: (question) => settings.read(question.private),
    'set-site': ({ host, on, ...who }) => change(who.private, (now) => withSite(now, host, on)),
    'set-rule': ({ list, host, listed, ...who }) => change(who.private, (now) => withRule(now, list, host, listed)),
    'set-choices': ({ choices, ...who }) => change(who.private, (now) => parseSettings({ ...now, ...choices })),
    'set-hidden': ({ name, hidden, ...who }) => change(who.private, (now) => withHidden(now, name, hidden)),
    'replace-settings': (question) => change(question.private, () => parseSettings(question.settings)),
    async 'erase-settings'(question) {
      const left = await settings.erase(question.private);
      await onChanged();
      return left;
    },
  };
}
