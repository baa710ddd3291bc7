import type { Card } from './card.js';
import type { Kind } from './kinds.js';
import type { Report } from './messages.js';
import type { FlagShapes } from './picture-schema.js';
import type { Density, Settings } from './settings.js';
import type { Switches } from './site-rules.js';
import type { DayChoice, IsoDay } from './types.js';
import type { Place, Visit } from './visits.js';

/** A report and the frame it came from; the top frame is 0. */
export interface FrameReport extends Report {
  readonly frameId: number;
}

/** All the popup has learned about its tab so far. */
export interface PopupFacts {
  /** Unknown where the extension may not see it. */
  readonly url?: string | undefined;
  readonly isPrivate: boolean;
  /** Whether the extension may read this page's site. */
  readonly permission: boolean;
  /** Whether a script could run in the page and found text there; not asked yet while undefined. */
  readonly readable?: boolean | undefined;
  /** Whether this browser can mark text without touching the page. */
  readonly highlights: boolean;
  readonly settings?: Settings | undefined;
  /** The reader's own calendar day. */
  readonly today: IsoDay;
  readonly reports: readonly FrameReport[];
  readonly cards: readonly Card[];
  /** The mention that was gone to last. */
  readonly visit?: Visit | undefined;
}

export interface PopupName {
  readonly entity: string;
  readonly name: string;
  /** Mentions in all frames. */
  readonly count: number;
  /** Missing until its card has arrived. */
  readonly description?: string | undefined;
  readonly flag?: FlagShapes | undefined;
  /** In the order in which its mentions are visited. */
  readonly places: readonly Place[];
  /** Which of its mentions was gone to last, counted from 1. */
  readonly visited?: number | undefined;
}

/** The names of one kind, the most frequent first. */
export interface NameGroup {
  readonly kind: Kind;
  readonly names: readonly PopupName[];
}

/** Words that a person said do not mean an entity, as far as this page is concerned. */
export interface HiddenLine {
  readonly entity: string;
  readonly surface: string;
  /** Of the entity; missing until its card has arrived. */
  readonly name?: string | undefined;
  /** The host where it is stored, null for everywhere; undefined where it holds for this page alone. */
  readonly stored: string | null | undefined;
}

/** What the popup's main part has to say. */
export type PopupContent =
  | { readonly is: 'waiting' }
  | { readonly is: 'unreadable' }
  | { readonly is: 'no-permission' }
  | { readonly is: 'off'; readonly by: 'site' | 'master' }
  | { readonly is: 'unable' }
  | {
      readonly is: 'empty';
      /** The context names found but not shown; undefined where nobody has looked for them. */
      readonly held: number | undefined;
      readonly partial: boolean;
      /** Why there may be none though the page names some: kinds are off, or all were hidden. */
      readonly leftOut: 'kinds' | 'hidden' | undefined;
    }
  | {
      readonly is: 'names';
      readonly groups: readonly NameGroup[];
      /** Different names. */
      readonly total: number;
      readonly mentions: number;
      readonly held: number;
      /** Whether the page is longer than was read. */
      readonly partial: boolean;
      /** Set where the page has a day of its own. */
      readonly day: PageDay | undefined;
    };

/** The day of a page that is not of today, and whether its cards are as of then. */
export interface PageDay {
  readonly pageDay: IsoDay;
  readonly shown: DayChoice;
}

export interface PopupState {
  /** The site the page belongs to; undefined where it cannot be switched. */
  readonly site: string | undefined;
  readonly switches: Switches | undefined;
  /** Whether only listed sites are on. */
  readonly onlyListed: boolean;
  readonly isPrivate: boolean;
  /** Which mentions are marked; set where there are any to mark. */
  readonly density: Density | undefined;
  readonly hidden: readonly HiddenLine[];
  readonly content: PopupContent;
}
