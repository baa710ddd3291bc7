import { describe, expect, it, vi } from 'vitest';
import { createSettingsStore } from '../../entrypoints/background/settings-store.js';
import { DEFAULT_SETTINGS } from '../../lib/settings.js';
import { withSite } from '../../lib/site-rules.js';
import { area } from './memory-area.js';

const off = (host: string) => (now: typeof DEFAULT_SETTINGS) => withSite(now, host, false);

describe('ordinary windows', () => {
  it('keep what is changed, one change after the other', async () => {
    const local = area();
    const store = createSettingsStore({ local, session: area() });
    await Promise.all(['a', 'b', 'c'].map((host) => store.change(false, off(host))));
    expect((await store.read(false)).off).toEqual(['a', 'b', 'c']);
    expect(local.content).toMatchObject({ settings: { off: ['a', 'b', 'c'] } });
  });

  it('have the settings of the first version', async () => {
    const store = createSettingsStore({
      local: area({ settings: { version: 1, on: false, off: ['a'] } }),
      session: area(),
    });
    expect(await store.read(false)).toEqual({ ...DEFAULT_SETTINGS, on: false, off: ['a'] });
  });

  it('leave nothing behind where everything is erased', async () => {
    const local = area({ settings: { off: ['a'] }, 'settings-of-old': 1 });
    const store = createSettingsStore({ local, session: area() });
    expect(await store.erase(false)).toEqual(DEFAULT_SETTINGS);
    expect(local.content).toEqual({});
  });
});

describe('a policy', () => {
  const managed = { get: async () => ({ off: ['intranet.example'], density: 'section', scope: 'narrow' }) };

  it('is where a browser begins', async () => {
    const store = createSettingsStore({ local: area(), session: area(), managed });
    expect(await store.read(false)).toMatchObject({ off: ['intranet.example'], density: 'section', scope: 'narrow' });
    expect(await store.read(true)).toMatchObject({ density: 'section' });
  });

  it('gives way to what a person has chosen, and comes back when that is erased', async () => {
    const store = createSettingsStore({ local: area(), session: area(), managed });
    const chosen = await store.change(false, (now) => ({ ...now, density: 'every' }));
    expect(chosen).toMatchObject({ off: ['intranet.example'], density: 'every' });
    expect(await store.erase(false)).toMatchObject({ density: 'section' });
  });

  it('that is damaged falls back, part by part', async () => {
    const broken = { get: async () => ({ off: 'all', density: 'section', scope: 7 }) };
    const store = createSettingsStore({ local: area(), session: area(), managed: broken });
    expect(await store.read(false)).toEqual({ ...DEFAULT_SETTINGS, density: 'section' });
  });

  it('that there is none of is no trouble', async () => {
    const none = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
    expect(await createSettingsStore({ local: area(), session: area(), managed: none }).read(false)).toEqual(
      DEFAULT_SETTINGS,
    );
  });
});

describe('private windows', () => {
  it('begin as the ordinary ones are', async () => {
    const store = createSettingsStore({ local: area({ settings: { off: ['a'] } }), session: area() });
    expect((await store.read(true)).off).toEqual(['a']);
  });

  it('write nothing to disk, whatever is changed, and change nothing elsewhere', async () => {
    const local = area({ settings: { off: ['a'] } });
    const before = JSON.stringify(local.content);
    const store = createSettingsStore({ local, session: area() });
    await store.change(true, off('b'));
    expect((await store.read(true)).off).toEqual(['a', 'b']);
    expect((await store.read(false)).off).toEqual(['a']);
    await store.erase(true);
    expect((await store.read(true)).off).toEqual(['a']);
    expect(JSON.stringify(local.content)).toBe(before);
    expect(local.writes).toBe(0);
  });

  it('forget with the last of them', async () => {
    const session = area();
    const store = createSettingsStore({ local: area(), session });
    await store.change(true, off('b'));
    await store.erase(true);
    expect(session.content).toEqual({});
  });
});

describe('a storage that fails', () => {
  it('is read as the defaults, and says so', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const local = { ...area(), get: () => Promise.reject(new Error('damaged')) };
    expect(await createSettingsStore({ local, session: area() }).read(false)).toEqual(DEFAULT_SETTINGS);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it('rejects the change it could not keep, and keeps the next one', async () => {
    const local = area();
    const { set } = local;
    const store = createSettingsStore({ local, session: area() });
    local.set = () => Promise.reject(new Error('full'));
    await expect(store.change(false, off('a'))).rejects.toThrow('full');
    local.set = set;
    expect((await store.change(false, off('b'))).off).toEqual(['b']);
  });

  it('is protected from pages where the browser can do that, and is no trouble where it cannot', async () => {
    const setAccessLevel = vi.fn().mockRejectedValue(new Error('not here'));
    await createSettingsStore({ local: { ...area(), setAccessLevel }, session: area() }).protect();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  });
});
