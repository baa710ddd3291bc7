import type { Report, Switches } from '../../lib/messages.js';
import type { PopupFacts } from '../../lib/popup-facts.js';
import { siteOf } from '../../lib/site.js';
import { ALL_SITES, accessPattern, isReadable } from './access.js';
import { createCards } from './cards.js';
import { createReports } from './reports.js';
import type { PopupTab, PopupWorld } from './world.js';

/** Stands for the host of a page without one when asking for the switches. A reserved name, so nobody's site (RFC 6761). */
const NO_HOST = 'invalid';

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
  /** Asks what the switches are set to; needed after each change. Rejects when the background cannot be reached. */
  askSwitches(): Promise<void>;
  /** Begins a round of reports and returns its token. */
  beginRound(): string;
  /** Takes a report. True when there is something new to show. */
  hear(report: Report, tabId: number, frameId: number): boolean;
  /** Learns the cards of the names reported. True when there is something new to show. */
  learnCards(): Promise<boolean>;
}

export function createTabFacts(world: PopupWorld): TabFacts {
  const reports = createReports(() => crypto.randomUUID());
  const cards = createCards(world.ask);
  let tab: PopupTab | undefined;
  let permission = false;
  let readable: boolean | undefined;
  let switches: Switches | undefined;
  const siteNow = () => siteOf(tab?.url) ?? undefined;

  function moveTo(found: PopupTab | undefined): void {
    if (found?.id !== tab?.id || found?.url !== tab?.url) {
      reports.clear();
      readable = undefined;
      switches = undefined;
    }
    tab = found;
  }

  async function askSwitches(): Promise<void> {
    const host = siteNow() ?? NO_HOST;
    const answer = await world.ask({ ask: 'switches', host });
    if (host !== (siteNow() ?? NO_HOST)) return;
    switches = answer;
    if (!answer.master || !answer.site) reports.clear();
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
      switches,
      reports: reports.list(),
      cards: cards.list(),
    }),
    async refresh() {
      moveTo(await world.findTab());
      // Some hosts, such as IPv6 addresses, make no pattern that every browser takes.
      permission = await world.isAllowed(accessPattern(tab?.url)).catch(() => world.isAllowed(ALL_SITES));
      if (!switches) await askSwitches().catch(() => undefined); // Asked again in the next round.
    },
    async probe() {
      const asked = tab;
      if (!asked || readable || reports.list().length > 0) return;
      const answer = await isReadable(world.contentTypeOf, asked.id);
      if (asked.url === tab?.url) readable = answer;
    },
    askSwitches,
    beginRound: () => reports.begin(),
    hear: (report, tabId, frameId) => tabId === tab?.id && reports.take(report, frameId),
    learnCards: () => cards.learn(reports.list()),
  };
}
