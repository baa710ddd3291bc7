import type { Answers, Order, Question, Report } from '../../lib/messages.js';
import type { IsoDay } from '../../lib/types.js';

/** The tab the popup speaks of. */
export interface PopupTab {
  readonly id: number;
  /** Unknown where the extension may not see it. */
  readonly url: string | undefined;
  readonly isPrivate: boolean;
}

/** Asks the background. Rejects when it cannot be reached. */
export type Ask = <Q extends Question>(question: Q) => Promise<Answers[Q['ask']]>;

/** All the popup needs of the browser. */
export interface PopupWorld {
  /** Whether this browser has the CSS Custom Highlight API. */
  readonly highlights: boolean;
  today(): IsoDay;
  readonly ask: Ask;
  /** Whether the popup covers the page, as it does on a phone. */
  readonly coversPage: boolean;
  /** The key a command is bound to; undefined where it has none. */
  keyOf(command: string): Promise<string | undefined>;
  /** Opens a page of the extension and closes the popup. */
  open(page: 'options' | 'library'): Promise<void>;
  close(): void;
  /** The tab as it is now; undefined once it is closed. */
  findTab(): Promise<PopupTab | undefined>;
  /** Whether pages of this match pattern may be read. */
  isAllowed(pattern: string): Promise<boolean>;
  /** Asks the person for all sites. Works only inside a click. */
  requestAllSites(): Promise<boolean>;
  /** Tells all frames of a tab, or one. Frames without our program do not hear it. */
  tell(tabId: number, order: Order, frameId?: number): Promise<void>;
  /** The type of the tab's document. Rejects where extensions may not run. */
  contentTypeOf(tabId: number): Promise<unknown>;
  /** Hears what the frames of all tabs report until the signal ends. */
  onReport(heard: (report: Report, tabId: number, frameId: number) => void, signal: AbortSignal): void;
}
