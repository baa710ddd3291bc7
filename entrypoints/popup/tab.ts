import type { PopupTab } from './world.js';

interface SeenTab {
  readonly id?: number;
  readonly url?: string;
  readonly incognito?: boolean;
}

interface Tabs {
  get(tabId: number): Promise<SeenTab>;
  query(filter: { active: boolean; currentWindow: boolean }): Promise<SeenTab[]>;
}

/**
 * The tab the popup was opened for. `?tab=ID` in the popup's own address names another, for the popup opened as a page.
 * @returns undefined where there is none, or no longer
 */
export async function findTab(tabs: Tabs, search: string): Promise<PopupTab | undefined> {
  const named = new URLSearchParams(search).get('tab');
  const tab = named === null ? await activeTab(tabs) : await tabs.get(Number(named)).catch(() => undefined);
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, isPrivate: tab.incognito ?? false };
}

async function activeTab(tabs: Tabs) {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return tab;
}
