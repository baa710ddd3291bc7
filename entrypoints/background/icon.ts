import type { Action } from 'webextension-polyfill';
import type { Settings } from '../../lib/settings.js';
import { siteOf } from '../../lib/site.js';
import { isOn } from '../../lib/site-rules.js';

const SIZES = [16, 32, 48, 128] as const;

/** The toolbar button of a tab: grey where the extension is off, coloured elsewhere. */
export async function showIcon(
  action: Pick<Action.Static, 'setIcon'>,
  tab: { readonly id: number; readonly url?: string | undefined },
  settings: Settings,
): Promise<void> {
  const host = siteOf(tab.url);
  const on = host === null || isOn(settings, host);
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${on ? '' : 'off-'}${size}.png`]));
  await action.setIcon({ tabId: tab.id, path }).catch(() => undefined); // The tab was closed in between.
}
