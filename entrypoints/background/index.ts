import knowledge from 'virtual:knowledge';
import pictures from 'virtual:pictures';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createCardIndex } from '../../lib/card.js';
import { createAnswers } from './answers.js';
import { createIcon } from './icon.js';
import { createInjector } from './inject.js';
import { answerMessages } from './message-server.js';
import { createSettingsStore } from './settings-store.js';

/** Answers questions and owns the settings. Holds nothing that a restart would lose. */
export default defineBackground({
  type: 'module',
  main() {
    const settings = createSettingsStore(browser.storage.local);
    const injector = createInjector({
      scripting: browser.scripting,
      tabs: browser.tabs,
      isFirefox: import.meta.env.FIREFOX,
    });
    const icon = createIcon({ action: browser.action, tabs: browser.tabs, settings });
    const openPage = async (address: string) => {
      await browser.tabs.create({ url: browser.runtime.getURL(address) });
    };
    const answers = createAnswers({
      settings,
      injector,
      icon,
      openPage,
      cardIndex: () => createCardIndex(knowledge, pictures),
    });
    answerMessages({ runtime: browser.runtime, answers });
    browser.tabs.onUpdated.addListener((tabId, change, tab) => {
      if (change.status === 'loading' || change.url) void icon.update(tabId, tab.url);
    });
    browser.runtime.onInstalled.addListener(() => {
      void injector.gateIntoOpenTabs();
      void icon.updateAll();
    });
    browser.permissions.onAdded.addListener(() => void injector.gateIntoOpenTabs());
    browser.runtime.onStartup.addListener(() => void icon.updateAll());
    void settings.protect();
  },
});
