/** What a person has chosen. `off` lists the hosts where the extension is switched off, each with its subdomains. */
export interface Settings {
  readonly version: 1;
  readonly on: boolean;
  readonly off: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { version: 1, on: true, off: [] };

/** More hosts than a person would list by hand; a longer list is a sign of damage and costs time on every page. */
const MAX_HOSTS = 5_000;

/** The longest host name DNS allows, https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4. */
const MAX_HOST_LENGTH = 253;

/** Reads stored settings. Whatever part is missing or damaged falls back to its default; the rest is kept. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { on, off } = stored as { on?: unknown; off?: unknown };
  const hosts = Array.isArray(off) ? off.filter(isHost).slice(0, MAX_HOSTS) : DEFAULT_SETTINGS.off;
  return { version: 1, on: typeof on === 'boolean' ? on : DEFAULT_SETTINGS.on, off: [...new Set(hosts)].sort() };
}

function isHost(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_HOST_LENGTH && !value.includes('/');
}

/** Whether the extension works on pages of `host`. */
export function isOn(settings: Settings, host: string): boolean {
  return settings.on && !settings.off.some((rule) => covers(rule, host));
}

/** Whether `host` alone is switched off, whatever the master switch says. */
export function isSiteOff(settings: Settings, host: string): boolean {
  return settings.off.some((rule) => covers(rule, host));
}

/**
 * Settings with `host` switched on or off. Switching on takes away every rule that covers the host, so that the switch
 * always has the effect it shows; switching off makes the rules for its subdomains redundant.
 */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  if (on) return { ...settings, off: settings.off.filter((rule) => !covers(rule, host)) };
  return { ...settings, off: [...settings.off.filter((rule) => !covers(host, rule)), host].sort() };
}

export function covers(rule: string, host: string): boolean {
  return host === rule || host.endsWith(`.${rule}`);
}
