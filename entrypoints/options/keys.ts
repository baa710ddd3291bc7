import type { Commands } from 'webextension-polyfill';
import type { BoundKey } from '../../components/options/KeysSection.js';
import type { Say } from '../../lib/say.js';

/** The commands with their keys as they are bound now. */
export async function boundKeys(commands: Commands.Static | undefined, say: Say): Promise<BoundKey[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', shortcut = '', description = '' }) => ({
    command: name,
    // The command that opens the popup is the browser's own and comes without words.
    description: description || say('options_open_popup'),
    key: shortcut || undefined,
  }));
}

/** What opens the browser's own page for keys; undefined where it lets no extension do so. */
export function shortcutPage(commands: Commands.Static | undefined): (() => void) | undefined {
  const { openShortcutSettings } = (commands ?? {}) as { openShortcutSettings?: () => Promise<void> };
  return openShortcutSettings && (() => void openShortcutSettings.call(commands));
}
