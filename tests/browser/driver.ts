import type { Frame, Page } from 'puppeteer-core';
import type { Desk } from '../../tools/browser/desk.js';
import type { BrowserName } from '../../tools/browser/find.js';
import type { SeenCard } from './eyes.js';

/** The popup of the toolbar button. */
export interface ToolbarPopup {
  /** Its text as a person sees it. */
  read(): Promise<string>;
  /** Clicks the first element a selector finds. */
  press(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** One browser with the built extension, the same to every test. */
export interface Driver {
  readonly name: BrowserName;
  /** The name and main version of the browser. */
  version(): Promise<string>;
  /** A new, empty tab. */
  blank(): Promise<Page>;
  /** Closes every tab but one, so that the next test finds what the first one found. */
  closePages(): Promise<void>;
  /** The page of the first run, where it was kept. */
  firstRun(): Promise<Page>;
  /** The addresses of the extension's own pages that are open. */
  addresses(): Promise<string[]>;
  /** A new tab in front, loaded. */
  page(url: string): Promise<Page>;
  /** A page in a private window of its own, where the extension may work there. */
  privatePage(url: string): Promise<Page>;
  /** The marked texts of a frame in reading order; only those near the screen are registered. */
  marks(frame: Page | Frame): Promise<string[]>;
  /** Rests the pointer on a marked text of a frame, the first by default. */
  hover(frame: Page | Frame, text: string, nth?: number): Promise<void>;
  /** Takes the pointer to a corner where there is nothing. */
  leave(page: Page): Promise<void>;
  card(frame: Page | Frame): Promise<SeenCard | null>;
  cardText(frame: Page | Frame): Promise<readonly string[] | null>;
  /** Asks the extension what its popup can ask. */
  desk(): Promise<Desk>;
  /** Counts of the names in all frames of a page, by entity. */
  names(page: Page): Promise<ReadonlyMap<string, number>>;
  /** The popup as a tab of its own, about the tab of a page. */
  popup(page: Page): Promise<Page>;
  /** The real popup over a page. */
  toolbarPopup(page: Page): Promise<ToolbarPopup>;
  /** Runs a command of the extension over a page, as its key does. */
  command(page: Page, name: 'next-name' | 'previous-name'): Promise<void>;
  /** Installs the build, over the running one if there is one. */
  update(): Promise<void>;
  /** Takes the extension away, as a person can. */
  uninstall(): Promise<void>;
  /** Takes the permission to read pages away, as a person can in the browser's settings. */
  withhold(): Promise<void>;
  /** Errors of the extension's own scripts, in pages and elsewhere, since the start. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}
