import type { Settings } from './settings.js';

/** The lists of hosts a person keeps. */
export type SiteList = 'off' | 'only';

/** What is on for one site. */
export interface Switches {
  readonly master: boolean;
  readonly site: boolean;
}

export function switchesOf(settings: Settings, host: string): Switches {
  return { master: settings.on, site: isSiteOn(settings, host) };
}

/** Whether the extension works on pages of `host`. */
export function isOn(settings: Settings, host: string): boolean {
  return settings.on && isSiteOn(settings, host);
}

/** Whether `host` alone is switched on, whatever the master switch says. */
export function isSiteOn({ mode, off, only }: Settings, host: string): boolean {
  return (mode === 'everywhere' || isListed(only, host)) && !isListed(off, host);
}

/**
 * Settings with `host` switched on or off. Switching on takes away every rule that keeps the host off, so that the switch
 * always has the effect it shows; switching off makes the rules for its subdomains redundant.
 */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const { mode, off, only } = settings;
  const below = (rule: string) => covers(host, rule);
  if (on) {
    const allowed = mode === 'everywhere' || isListed(only, host) ? only : withHost(only, host);
    return { ...settings, off: off.filter((rule) => !covers(rule, host)), only: allowed };
  }
  if (mode === 'everywhere') return { ...settings, off: withHost(off, host) };
  const left = only.filter((rule) => !below(rule));
  // A site above it may still be listed: then this one has to be an exception.
  return { ...settings, only: left, off: isListed(left, host) ? withHost(off, host) : off };
}

/** Settings with a host put on a list or taken from it, and nothing else. */
export function withRule(settings: Settings, list: SiteList, host: string, listed: boolean): Settings {
  const others = settings[list].filter((rule) => rule !== host);
  return { ...settings, [list]: listed ? [...others, host].sort() : others };
}

/** A list with a host instead of its subdomains. */
function withHost(list: readonly string[], host: string): string[] {
  return [...list.filter((rule) => !covers(host, rule)), host].sort();
}

function isListed(list: readonly string[], host: string): boolean {
  return list.some((rule) => covers(rule, host));
}

export function covers(rule: string, host: string): boolean {
  return host === rule || host.endsWith(`.${rule}`);
}
