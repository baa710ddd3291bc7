import knowledge from 'virtual:knowledge';
import pictures from 'virtual:pictures';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createCardIndex } from '../../lib/card.js';
import { createAnswers } from './answers.js';
import { createBadge } from './badge.js';
import { createInjector } from './inject.js';
import { answerMessages } from './message-server.js';
import { createOpenTabs } from './open-tabs.js';
import { createRounds } from './rounds.js';
import { createSettingsStore } from './settings-store.js';
import { createTour } from './tour.js';

/** The page that is shown once, when the extension is installed. */
const WELCOME = '/welcome.html';

/** Answers questions and owns the settings. Holds nothing that a restart would lose. */
export default defineBackground({
  type: 'module',
  main() {
    const { action, permissions, runtime, scripting, storage, tabs } = browser;
    // Firefox for Android has neither keys nor windows.
    const { commands, windows }: Partial<typeof browser> = browser;
    const settings = createSettingsStore({ local: storage.local, session: storage.session, managed: storage.managed });
    const injector = createInjector({ scripting, tabs, isFirefox: import.meta.env.FIREFOX });
    const askFrames = createRounds({ runtime, tabs, newToken: () => crypto.randomUUID() });
    const badge = createBadge({ action, askFrames });
    const open = createOpenTabs({ action, tabs, settings, badge });
    const tour = createTour({ tabs, action, askFrames });
    const openPage = async (address: string) => {
      await tabs.create({ url: runtime.getURL(address) });
    };
    const answers = createAnswers({
      settings,
      injector,
      badge,
      openPage,
      cardIndex: () => createCardIndex(knowledge, pictures),
      onChanged: followSettings,
    });
    answerMessages({ runtime, answers });
    tabs.onUpdated.addListener((_tabId, change, tab) => {
      if (change.status === 'loading' || change.url) void open.update(tab);
    });
    commands?.onCommand.addListener((command, tab) => {
      const to = command === 'next-name' ? 'next' : command === 'previous-name' ? 'previous' : undefined;
      if (to && tab?.id !== undefined) void tour(tab.id, to);
    });
    windows?.onRemoved.addListener(() => void forgetPrivate());
    runtime.onInstalled.addListener(({ reason }) => {
      void injector.gateIntoOpenTabs();
      void open.updateAll();
      if (reason === 'install') void openPage(WELCOME);
    });
    // Chromium hands an institution's policy over a while after the install.
    storage.onChanged.addListener((_changes, area) => {
      if (area === 'managed') void followSettings();
    });
    permissions.onAdded.addListener(() => void injector.gateIntoOpenTabs());
    runtime.onStartup.addListener(() => void open.updateAll());
    void settings.protect();

    async function followSettings(): Promise<void> {
      await open.updateAll();
      await open.tellAll();
    }

    /** What was chosen in private windows goes with the last of them. */
    async function forgetPrivate(): Promise<void> {
      const left = await windows?.getAll();
      if (left && !left.some(({ incognito }) => incognito)) await settings.erase(true);
    }
  },
});
