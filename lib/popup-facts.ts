import type { Card } from './card.js';
import type { Report } from './messages.js';
import type { Switches } from './site-rules.js';
import type { DayChoice, IsoDay } from './types.js';

/** A report and the frame it came from; the top frame is 0. */
export interface FrameReport extends Report {
  readonly frameId: number;
}

/** All the popup has learned about its tab so far. */
export interface PopupFacts {
  /** Unknown where the extension may not see it. */
  readonly url?: string | undefined;
  /** Whether the extension may read this page's site. */
  readonly permission: boolean;
  /** Whether a script could run in the page and found text there; not asked yet while undefined. */
  readonly readable?: boolean | undefined;
  /** Whether this browser can mark text without touching the page. */
  readonly highlights: boolean;
  readonly switches?: Switches | undefined;
  /** The reader's own calendar day. */
  readonly today: IsoDay;
  readonly reports: readonly FrameReport[];
  readonly cards: readonly Card[];
}

/** Where an entity is named: one frame and how often. */
export interface Place {
  readonly frameId: number;
  readonly count: number;
}

export interface PopupName {
  readonly entity: string;
  readonly name: string;
  /** Mentions in all frames. */
  readonly count: number;
  /** Missing until its card has arrived. */
  readonly description?: string | undefined;
  /** In the order in which its mentions are visited. */
  readonly places: readonly Place[];
}

/** What the popup's main part has to say. */
export type PopupContent =
  | { readonly is: 'waiting' }
  | { readonly is: 'unreadable' }
  | { readonly is: 'no-permission' }
  | { readonly is: 'off'; readonly by: 'site' | 'master' }
  | { readonly is: 'unable' }
  /** `held` counts the context names found but not shown; undefined where nobody has looked for them. */
  | { readonly is: 'empty'; readonly held: number | undefined; readonly partial: boolean }
  | {
      readonly is: 'names';
      readonly names: readonly PopupName[];
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
  readonly content: PopupContent;
}
