import { parseSettings, type Settings } from '../../lib/settings.js';

/** The one key everything is stored under. */
const KEY = 'settings';

/** What of the storage API is used. Content scripts get no access to it where the browser can forbid it. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

export interface SettingsStore {
  /** The stored settings; defaults for whatever is missing, damaged or cannot be read. */
  read(): Promise<Settings>;
  /** Changes the settings; one change waits for the one before it, so that none is lost. */
  change(by: (settings: Settings) => Settings): Promise<Settings>;
  /** Keeps pages' content scripts from reading the list of sites. */
  protect(): Promise<void>;
}

export function createSettingsStore(area: StorageArea): SettingsStore {
  let changing: Promise<unknown> = Promise.resolve();
  const read = async () => {
    try {
      return parseSettings((await area.get(KEY))[KEY]);
    } catch (error) {
      console.warn('Backgrounder: the settings could not be read; the defaults are used.', error);
      return parseSettings(undefined);
    }
  };
  return {
    read,
    change(by) {
      const change = changing.then(async () => {
        const settings = by(await read());
        await area.set({ [KEY]: settings });
        return settings;
      });
      changing = change.catch(() => undefined);
      return change;
    },
    async protect() {
      try {
        await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
      } catch {
        // Firefox has no access levels (https://github.com/mdn/browser-compat-data/pull/29536).
      }
    },
  };
}
