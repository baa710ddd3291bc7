import type { CardIndex } from '../../lib/card.js';
import { libraryAddress } from '../../lib/library-address.js';
import type { Answers, Question, Switches } from '../../lib/messages.js';
import { isOn, isSiteOff, type Settings, withSite } from '../../lib/settings.js';
import { siteOf } from '../../lib/site.js';
import type { Icon } from './icon.js';
import type { Injector } from './inject.js';
import type { SettingsStore } from './settings-store.js';

/** Who asked: a frame of a tab, or a page of the extension. */
export interface Sender {
  readonly isExtensionPage: boolean;
  readonly tab?: { readonly id: number; readonly url?: string | undefined } | undefined;
  readonly documentId?: string | undefined;
}

export type AnswerTo = { [Q in Question as Q['ask']]: (question: Q, sender: Sender) => Promise<Answers[Q['ask']]> };

export interface AnswerOptions {
  readonly settings: SettingsStore;
  readonly injector: Injector;
  readonly icon: Icon;
  /** Opens a page of the extension in a new tab. */
  openPage(address: string): Promise<void>;
  /** Built on the first question only: a background that wakes for something else does not pay for it. */
  cardIndex(): CardIndex;
}

/** Questions that only pages of the extension may ask. */
export const PRIVILEGED: ReadonlySet<Question['ask']> = new Set(['switches', 'set-site', 'set-master', 'annotate-tab']);

export function createAnswers({ settings, injector, icon, openPage, cardIndex }: AnswerOptions): AnswerTo {
  let index: CardIndex | undefined;

  async function changeAll(by: (now: Settings) => Settings): Promise<Settings> {
    const changed = await settings.change(by);
    await icon.updateAll();
    await icon.tellTabs((host) => isOn(changed, host));
    return changed;
  }

  return {
    async annotate(_question, { tab, documentId }) {
      // The top page's host decides for all its frames.
      const host = siteOf(tab?.url);
      const on = tab !== undefined && host !== null && isOn(await settings.read(), host);
      if (on && documentId) await injector.annotate({ tabId: tab.id, documentIds: [documentId] });
      return { on };
    },
    async cards({ entities, asOf }) {
      index ??= cardIndex();
      const { cardOf } = index;
      return entities.flatMap((entity) => cardOf(entity, asOf) ?? []);
    },
    async read(place) {
      await openPage(libraryAddress(place));
      return { opened: true };
    },
    switches: async ({ host }) => switchesOf(await settings.read(), host),
    'set-site': async ({ host, on }) => switchesOf(await changeAll((now) => withSite(now, host, on)), host),
    'set-master': async ({ on }) => ({ master: (await changeAll((now) => ({ ...now, on }))).on }),
    async 'annotate-tab'({ tabId }) {
      return { frames: (await injector.annotate({ tabId, allFrames: true })) ? 1 : 0 };
    },
  };
}

function switchesOf(settings: Settings, host: string): Switches {
  return { master: settings.on, site: !isSiteOff(settings, host) };
}
