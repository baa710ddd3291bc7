import { KINDS, type Kind } from './kinds.js';

/** Which of a page's mentions are marked: every one, the first of each name in each section, or none. */
export const DENSITIES = ['every', 'section', 'none'] as const;
export type Density = (typeof DENSITIES)[number];

/**
 * Which names count: only NATO's own (`narrow`), also those close to it and, on a page about NATO, countries and leaders
 * (`normal`), or all of them on every page that names anything of NATO (`wide`).
 */
export const SCOPES = ['narrow', 'normal', 'wide'] as const;
export type Scope = (typeof SCOPES)[number];

/** How long the pointer rests before a card opens, in three steps. */
export const PACES = ['quick', 'normal', 'slow'] as const;
export type Pace = (typeof PACES)[number];

/** Where the extension works: everywhere except where it is switched off, or only on listed sites. */
export const MODES = ['everywhere', 'listed'] as const;
export type Mode = (typeof MODES)[number];

/** A name that a person said is not meant by certain words, on one site or, where `host` is null, anywhere. */
export interface HiddenName {
  readonly entity: string;
  /** The words as they stand in a text. */
  readonly surface: string;
  readonly host: string | null;
}

/** What can be chosen by one step on the page of options. */
export interface Choices {
  /** The switch for all sites. */
  readonly on: boolean;
  readonly mode: Mode;
  readonly density: Density;
  readonly scope: Scope;
  readonly pace: Pace;
  /** Kinds that are not marked. */
  readonly kindsOff: readonly Kind[];
  /** Whether the toolbar button shows how many names the page has. */
  readonly badge: boolean;
}

/** All that is stored. A host in a list stands for its subdomains, too. */
export interface Settings extends Choices {
  readonly version: 2;
  /** Hosts where the extension is switched off, in either mode. */
  readonly off: readonly string[];
  /** Hosts where it works in the mode `listed`. */
  readonly only: readonly string[];
  readonly hidden: readonly HiddenName[];
}

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  on: true,
  mode: 'everywhere',
  density: 'every',
  scope: 'normal',
  pace: 'normal',
  kindsOff: [],
  badge: false,
  off: [],
  only: [],
  hidden: [],
};

/** More hosts than a person would list by hand; a longer list is a sign of damage and costs time on every page. */
export const MAX_HOSTS = 5_000;

/** More names than a person would hide by hand. */
export const MAX_HIDDEN = 2_000;

/** The longest host name DNS allows, https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4. */
export const MAX_HOST_LENGTH = 253;

/** Longer than any name we know, written in any way. */
export const MAX_SURFACE_LENGTH = 120;

/**
 * Reads stored settings of this version or of the first, which had the switch and the list `off` alone. Whatever part is
 * missing or damaged falls back to its default; the rest is kept.
 */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const given = stored as Readonly<Record<string, unknown>>;
  const { on, kindsOff, badge, off, only, hidden } = given;
  return {
    version: 2,
    on: typeof on === 'boolean' ? on : DEFAULT_SETTINGS.on,
    mode: oneOf(MODES, given['mode'], DEFAULT_SETTINGS.mode),
    density: oneOf(DENSITIES, given['density'], DEFAULT_SETTINGS.density),
    scope: oneOf(SCOPES, given['scope'], DEFAULT_SETTINGS.scope),
    pace: oneOf(PACES, given['pace'], DEFAULT_SETTINGS.pace),
    kindsOff: Array.isArray(kindsOff) ? KINDS.filter((kind) => kindsOff.includes(kind)) : [],
    badge: typeof badge === 'boolean' ? badge : DEFAULT_SETTINGS.badge,
    off: hostsOf(off),
    only: hostsOf(only),
    hidden: hiddenOf(hidden),
  };
}

function oneOf<T extends string>(known: readonly T[], value: unknown, otherwise: T): T {
  return known.find((one) => one === value) ?? otherwise;
}

function hostsOf(value: unknown): string[] {
  const hosts = Array.isArray(value) ? value.filter(isHost).slice(0, MAX_HOSTS) : [];
  return [...new Set(hosts)].sort();
}

export function isHost(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= MAX_HOST_LENGTH && !value.includes('/');
}

function hiddenOf(value: unknown): HiddenName[] {
  const known = new Map<string, HiddenName>();
  for (const one of Array.isArray(value) ? value.slice(0, MAX_HIDDEN) : []) {
    if (!isHidden(one)) continue;
    const { entity, surface, host } = one;
    known.set(JSON.stringify([entity, surface, host]), { entity, surface, host });
  }
  return [...known.values()];
}

export function isHidden(value: unknown): value is HiddenName {
  if (typeof value !== 'object' || value === null) return false;
  const { entity, surface, host } = value as Partial<Record<keyof HiddenName, unknown>>;
  const texts = isText(entity, 80) && isText(surface, MAX_SURFACE_LENGTH);
  return texts && (host === null || isHost(host));
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longest;
}
