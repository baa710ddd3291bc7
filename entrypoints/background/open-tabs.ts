import type { Action, Tabs } from 'webextension-polyfill';
import type { Order } from '../../lib/messages.js';
import { pageSettingsFor } from '../../lib/page-settings.js';
import { siteOf } from '../../lib/site.js';
import { isOn } from '../../lib/site-rules.js';
import type { Badge } from './badge.js';
import { showIcon } from './icon.js';
import type { SettingsStore } from './settings-store.js';

export interface OpenTabsOptions {
  readonly action: Action.Static;
  readonly tabs: Tabs.Static;
  readonly settings: SettingsStore;
  readonly badge: Badge;
}

/** Everything that is open follows the settings. */
export interface OpenTabs {
  /** The toolbar button of a tab that goes elsewhere. */
  update(tab: Tabs.Tab): Promise<void>;
  updateAll(): Promise<void>;
  /** Tells every tab whether its site is on, and what else has changed. */
  tellAll(): Promise<void>;
}

type KnownTab = Tabs.Tab & { readonly id: number };

export function createOpenTabs({ action, tabs, settings, badge }: OpenTabsOptions): OpenTabs {
  async function each(work: (tab: KnownTab) => Promise<unknown>): Promise<void> {
    const all = await tabs.query({});
    await Promise.all(all.map((tab) => (isKnown(tab) ? work(tab) : undefined)));
  }

  async function update(tab: Tabs.Tab): Promise<void> {
    if (isKnown(tab)) await showIcon(action, tab, await settings.read(tab.incognito));
  }

  async function tell({ id, url, incognito }: KnownTab): Promise<void> {
    const host = siteOf(url);
    if (host === null) return;
    const now = await settings.read(incognito);
    const orders: Order[] = [
      { tell: 'switched', on: isOn(now, host) },
      { tell: 'settings', settings: pageSettingsFor(now, host) },
    ];
    if (!now.badge || !isOn(now, host)) await badge.clear(id);
    for (const order of orders) await tabs.sendMessage(id, order).catch(() => undefined); // No gate waits in this tab.
    if (now.badge) badge.count(id);
  }

  return { update, updateAll: () => each(update), tellAll: () => each(tell) };
}

function isKnown(tab: Tabs.Tab): tab is KnownTab {
  return tab.id !== undefined;
}
