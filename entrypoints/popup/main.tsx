import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { PopupView } from '../../components/PopupView.js';
import '../../components/popup.css';
import { ReportSchema } from '../../lib/messages.js';
import type { PopupFacts } from '../../lib/popup-facts.js';
import { popupState } from '../../lib/popup-state.js';
import type { Say } from '../../lib/say.js';
import { today } from '../shared/today.js';
import { ALL_SITES } from './access.js';
import { followTab } from './follow-tab.js';
import { findTab } from './tab.js';
import type { Ask, PopupWorld } from './world.js';

const { t } = createI18n();
const say: Say = (key, values = []) => t(key, [...values]);

const world: PopupWorld = {
  highlights: 'highlights' in CSS,
  today,
  coversPage: matchMedia('(pointer: coarse)').matches,
  async keyOf(command) {
    // Firefox for Android has no keys.
    const { commands }: Partial<typeof browser> = browser;
    const all = await commands?.getAll();
    return all?.find(({ name }) => name === command)?.shortcut || undefined;
  },
  async open(page) {
    if (page === 'options') await browser.runtime.openOptionsPage();
    else await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    window.close();
  },
  close: () => window.close(),
  ask: ((question) => browser.runtime.sendMessage(question)) as Ask,
  findTab: () => findTab(browser.tabs, location.search),
  isAllowed: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  requestAllSites: () => browser.permissions.request({ origins: [ALL_SITES] }),
  async tell(tabId, order, frameId) {
    // Rejects where no frame listens, which says no more than the missing report does.
    await browser.tabs.sendMessage(tabId, order, frameId === undefined ? {} : { frameId }).catch(() => undefined);
  },
  async contentTypeOf(tabId) {
    // At once: a page that loads for ever is readable too.
    const func = () => document.contentType;
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, injectImmediately: true });
    return answer?.result;
  },
  onReport(heard, signal) {
    const listener = (message: unknown, { tab, frameId }: { tab?: { id?: number }; frameId?: number }): void => {
      const report = v.safeParse(ReportSchema, message);
      if (report.success && tab?.id !== undefined) heard(report.output, tab.id, frameId ?? 0);
    };
    browser.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
  },
};

function start(root: HTMLElement): void {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { once: true });
  const actions = followTab(world, draw, life.signal);
  document.title = say('ext_name');
  let nextKey: string | undefined;
  let facts: PopupFacts | undefined;
  void world.keyOf('next-name').then((key) => {
    nextKey = key;
    if (facts) draw(facts);
  });

  function draw(known: PopupFacts): void {
    facts = known;
    render(
      <PopupView
        state={popupState(known)}
        say={say}
        nextKey={nextKey}
        onSite={actions.setSite}
        onMaster={actions.setMaster}
        onGrant={actions.grant}
        onShowAll={actions.showAll}
        onReadRest={actions.readRest}
        onGoTo={actions.goTo}
        onDay={actions.chooseDay}
        onDensity={actions.setDensity}
        onUndoHidden={actions.undoHidden}
        onKeepHidden={actions.keepHidden}
        onOpen={world.open}
      />,
      root,
    );
  }
}

const root = document.getElementById('popup');
if (root) start(root);
