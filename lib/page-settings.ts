import type { Kind } from './kinds.js';
import { DEFAULT_SETTINGS, type Density, type HiddenName, type Pace, type Scope, type Settings } from './settings.js';
import { covers } from './site-rules.js';
import type { Mention } from './types.js';

/** Words that do not mean an entity, as far as one page is concerned. */
export type HiddenHere = Pick<HiddenName, 'entity' | 'surface'>;

/** What a page has to know of the settings. It learns of no other site. */
export interface PageSettings {
  readonly density: Density;
  readonly scope: Scope;
  readonly pace: Pace;
  readonly kindsOff: readonly Kind[];
  readonly badge: boolean;
  readonly hidden: readonly HiddenHere[];
}

export const DEFAULT_PAGE_SETTINGS: PageSettings = pageSettingsFor(DEFAULT_SETTINGS, null);

/** @param host of the page; null where it has none */
export function pageSettingsFor(settings: Settings, host: string | null): PageSettings {
  const { density, scope, pace, kindsOff, badge } = settings;
  const here = settings.hidden.filter((one) => one.host === null || (host !== null && covers(one.host, host)));
  return { density, scope, pace, kindsOff, badge, hidden: here.map(({ entity, surface }) => ({ entity, surface })) };
}

/**
 * Settings with words hidden or shown again, on one site or everywhere. Hidden everywhere, they need not be hidden on a site
 * as well; shown again, they stay hidden where they were hidden besides.
 */
export function withHidden(settings: Settings, name: HiddenName, hidden: boolean): Settings {
  const isReplaced = ({ host }: HiddenName) => host === name.host || (hidden && name.host === null);
  const others = settings.hidden.filter((one) => !isSame(one, name) || !isReplaced(one));
  return { ...settings, hidden: hidden ? [...others, name] : others };
}

export function isSame(one: HiddenHere, other: HiddenHere): boolean {
  return one.entity === other.entity && one.surface === other.surface;
}

/** The mentions that a person has not ruled out by kind or one by one. */
export function allowedMentions(
  mentions: readonly Mention[],
  { kindsOff, hidden }: Pick<PageSettings, 'kindsOff' | 'hidden'>,
): readonly Mention[] {
  if (kindsOff.length === 0 && hidden.length === 0) return mentions;
  return mentions.filter(({ entity, surface }) => {
    const ruledOut = hidden.some((one) => one.entity === entity.id && one.surface === surface);
    return !ruledOut && !kindsOff.includes(entity.kind);
  });
}
