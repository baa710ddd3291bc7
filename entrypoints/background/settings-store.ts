import { parseSettings, type Settings } from '../../lib/settings.js';

/** The one key everything is stored under. */
const KEY = 'settings';

/** What of the storage API is used. Content scripts get no access to it where the browser can forbid it. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

export interface StorageAreas {
  /** Kept on disk. */
  readonly local: StorageArea;
  /** Kept in memory, for private windows. */
  readonly session: StorageArea;
  /** What an institution has set for the browsers it looks after: where to begin, not where to stay. */
  readonly managed?: { get(): Promise<Record<string, unknown>> } | undefined;
}

/**
 * The settings of ordinary windows, and those of private ones, which begin as the ordinary ones are and are forgotten when
 * the last private window closes: what is chosen there leaves no trace.
 */
export interface SettingsStore {
  /** The stored settings; defaults for whatever is missing, damaged or cannot be read. */
  read(isPrivate: boolean): Promise<Settings>;
  /** Changes the settings; one change waits for the one before it, so that none is lost. */
  change(isPrivate: boolean, by: (settings: Settings) => Settings): Promise<Settings>;
  /** Leaves nothing in the storage. */
  erase(isPrivate: boolean): Promise<Settings>;
  /** Keeps pages' content scripts from reading the list of sites. */
  protect(): Promise<void>;
}

export function createSettingsStore({ local, session, managed }: StorageAreas): SettingsStore {
  let changing: Promise<unknown> = Promise.resolve();

  async function storedIn(area: StorageArea): Promise<unknown> {
    try {
      return (await area.get(KEY))[KEY];
    } catch (error) {
      console.warn('Backgrounder: the settings could not be read; the defaults are used.', error);
      return undefined;
    }
  }

  /** A browser without a policy has nothing there, or rejects. */
  async function policy(): Promise<unknown> {
    return managed?.get().catch(() => undefined);
  }

  async function read(isPrivate: boolean): Promise<Settings> {
    const own = isPrivate ? await storedIn(session) : undefined;
    return parseSettings(own ?? (await storedIn(local)) ?? (await policy()));
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = changing.then(work);
    changing = turn.catch(() => undefined);
    return turn;
  }

  return {
    read,
    change: (isPrivate, by) =>
      inTurn(async () => {
        const settings = by(await read(isPrivate));
        await (isPrivate ? session : local).set({ [KEY]: settings });
        return settings;
      }),
    erase: (isPrivate) =>
      inTurn(async () => {
        // A private window has nothing of its own on disk, and may not touch what is there.
        await session.clear();
        if (isPrivate) return read(true);
        await local.clear();
        return read(false);
      }),
    async protect() {
      try {
        await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
      } catch {
        // Firefox has no access levels (https://github.com/mdn/browser-compat-data/pull/29536).
      }
    },
  };
}
