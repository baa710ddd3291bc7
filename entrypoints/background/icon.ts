import type { Action, Tabs } from 'webextension-polyfill';
import type { Order } from '../../lib/messages.js';
import { isOn } from '../../lib/settings.js';
import { siteOf } from '../../lib/site.js';
import type { SettingsStore } from './settings-store.js';

const SIZES = [16, 32, 48, 128] as const;

export interface IconOptions {
  readonly action: Action.Static;
  readonly tabs: Tabs.Static;
  readonly settings: SettingsStore;
}

export interface Icon {
  /** Grey where the extension is off, coloured elsewhere. */
  update(tabId: number, url: string | undefined): Promise<void>;
  updateAll(): Promise<void>;
  /** Tells every tab whether its site is on. */
  tellTabs(isOnFor: (host: string) => boolean): Promise<void>;
}

export function createIcon({ action, tabs, settings }: IconOptions): Icon {
  async function update(tabId: number, url: string | undefined): Promise<void> {
    const host = siteOf(url);
    const on = host === null || isOn(await settings.read(), host);
    const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${on ? '' : 'off-'}${size}.png`]));
    await action.setIcon({ tabId, path }).catch(() => undefined); // The tab was closed in between.
  }
  const eachTab = async (work: (tab: Tabs.Tab & { id: number }) => Promise<unknown>) => {
    const all = await tabs.query({});
    await Promise.all(all.map((tab) => (tab.id === undefined ? undefined : work({ ...tab, id: tab.id }))));
  };
  return {
    update,
    updateAll: () => eachTab(({ id, url }) => update(id, url)),
    tellTabs: (isOnFor) =>
      eachTab(async ({ id, url }) => {
        const host = siteOf(url);
        if (host === null) return;
        const order: Order = { tell: 'switched', on: isOnFor(host) };
        await tabs.sendMessage(id, order).catch(() => undefined); // No gate waits in this tab.
      }),
  };
}
