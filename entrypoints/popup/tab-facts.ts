import type { Report } from '../../lib/messages.js';
import type { PopupFacts } from '../../lib/popup-facts.js';
import type { Settings } from '../../lib/settings.js';
import { siteOf } from '../../lib/site.js';
import { isOn } from '../../lib/site-rules.js';
import type { Visit } from '../../lib/visits.js';
import { ALL_SITES, accessPattern, isReadable } from './access.js';
import { createCards } from './cards.js';
import { createReports } from './reports.js';
import type { PopupTab, PopupWorld } from './world.js';

/** Everything the popup has found out about its tab, forgotten when the tab goes elsewhere. */
export interface TabFacts {
  readonly tab: PopupTab | undefined;
  /** The site that can be switched. */
  readonly site: string | undefined;
  facts(): PopupFacts;
  /** Looks at the tab, the permission and the switches again. */
  refresh(): Promise<void>;
  /** Finds out why no frame has reported. */
  probe(): Promise<void>;
  /** Whether the tab is in a private window: what is chosen for it is forgotten with it. */
  readonly isPrivate: boolean;
  /** Asks for the settings; needed after each change. Rejects when the background cannot be reached. */
  askSettings(): Promise<void>;
  /** Notes which mention was gone to. */
  visitTo(visit: Visit): void;
  /** Begins a round of reports and returns its token. */
  beginRound(): string;
  /** Takes a report. True when there is something new to show. */
  hear(report: Report, tabId: number, frameId: number): boolean;
  /** Learns the cards of the names reported. True when there is something new to show. */
  learnCards(): Promise<boolean>;
}

export function createTabFacts(world: PopupWorld): TabFacts {
  const reports = createReports(() => crypto.randomUUID());
  const cards = createCards(world.ask, world.today);
  let tab: PopupTab | undefined;
  let permission = false;
  let readable: boolean | undefined;
  let settings: Settings | undefined;
  let visit: Visit | undefined;
  const siteNow = () => siteOf(tab?.url) ?? undefined;

  function moveTo(found: PopupTab | undefined): void {
    if (found?.id !== tab?.id || found?.url !== tab?.url) {
      reports.clear();
      readable = undefined;
      settings = undefined;
      visit = undefined;
    }
    tab = found;
  }

  const isPrivate = () => tab?.isPrivate ?? false;

  async function askSettings(): Promise<void> {
    settings = await world.ask({ ask: 'settings', private: isPrivate() });
    const host = siteNow();
    if (host === undefined || !isOn(settings, host)) reports.clear();
  }

  return {
    get tab() {
      return tab;
    },
    get site() {
      return siteNow();
    },
    facts: () => ({
      url: tab?.url,
      permission,
      readable,
      highlights: world.highlights,
      today: world.today(),
      settings,
      isPrivate: isPrivate(),
      visit,
      reports: reports.list(),
      cards: cards.list(),
    }),
    async refresh() {
      moveTo(await world.findTab());
      // Some hosts, such as IPv6 addresses, make no pattern that every browser takes.
      permission = await world.isAllowed(accessPattern(tab?.url)).catch(() => world.isAllowed(ALL_SITES));
      if (!settings) await askSettings().catch(() => undefined); // Asked again in the next round.
    },
    async probe() {
      const asked = tab;
      if (!asked || readable || reports.list().length > 0) return;
      const answer = await isReadable(world.contentTypeOf, asked.id);
      if (asked.url === tab?.url) readable = answer;
    },
    get isPrivate() {
      return isPrivate();
    },
    askSettings,
    visitTo(next) {
      visit = next;
    },
    beginRound: () => reports.begin(),
    hear: (report, tabId, frameId) => tabId === tab?.id && reports.take(report, frameId),
    learnCards: () =>
      cards.learn(
        reports.list(),
        settings?.hidden.map(({ entity }) => entity),
      ),
  };
}
