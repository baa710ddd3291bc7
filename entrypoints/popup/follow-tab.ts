import type { Question } from '../../lib/messages.js';
import type { HiddenLine, PopupFacts } from '../../lib/popup-facts.js';
import { popupState } from '../../lib/popup-state.js';
import type { Density } from '../../lib/settings.js';
import type { DayChoice } from '../../lib/types.js';
import { mentionAt, nextVisit } from '../../lib/visits.js';
import { pause } from '../shared/slices.js';
import { createTabFacts } from './tab-facts.js';
import type { PopupWorld } from './world.js';

/** Between two rounds of reports, ms: a page still loading is followed closely enough for a person watching the list. */
const ROUND_MS = 1_000;

/** Frames answer within a few ms; after this many without a report the popup finds out why there is none. */
const GRACE_MS = 250;

/** What frames need after a switch to be injected or to clear their marks, ms. */
const SETTLE_MS = 200;

/** What a person can do in the popup. */
export interface PopupActions {
  setSite(on: boolean): Promise<void>;
  setMaster(on: boolean): Promise<void>;
  /** Asks for all sites. To be called within a click. */
  grant(): Promise<void>;
  showAll(): Promise<void>;
  /** Has very long pages read to their end. */
  readRest(): Promise<void>;
  /** Goes to the next or previous mention. */
  goTo(entity: string, back: boolean): Promise<void>;
  setDensity(density: Density): Promise<void>;
  /** Shows hidden words again. */
  undoHidden(line: HiddenLine): Promise<void>;
  /** Keeps words hidden on the site, or everywhere. */
  keepHidden(line: HiddenLine, everywhere: boolean): Promise<void>;
  /** Says what held on the page's own day, or today. */
  chooseDay(day: DayChoice): Promise<void>;
}

/** Follows a tab and shows what is known of it each time that changes, until the signal ends. */
export function followTab(world: PopupWorld, show: (facts: PopupFacts) => void, signal: AbortSignal): PopupActions {
  const known = createTabFacts(world);
  const draw = () => signal.aborted || show(known.facts());

  async function round(): Promise<void> {
    await known.refresh();
    draw();
    const { tab } = known;
    const { is } = popupState(known.facts()).content;
    if (!tab || is === 'off' || is === 'no-permission') return;
    void world.tell(tab.id, { tell: 'report', token: known.beginRound() });
    await pause(GRACE_MS, signal);
    await known.probe();
    draw();
  }

  async function changeSettings(question: Change): Promise<void> {
    await world.ask(question);
    await known.askSettings();
    draw();
  }

  async function switchBy(question: Change): Promise<void> {
    await changeSettings(question);
    await pause(SETTLE_MS, signal);
    await round();
  }

  world.onReport((report, tabId, frameId) => {
    if (!known.hear(report, tabId, frameId)) return;
    draw();
    void known.learnCards().then((learned) => learned && draw());
  }, signal);
  void repeat(round, signal);

  return {
    async setSite(on) {
      if (known.site !== undefined) await switchBy({ ask: 'set-site', host: known.site, on, private: known.isPrivate });
    },
    setMaster: (on) => switchBy({ ask: 'set-choices', choices: { on }, private: known.isPrivate }),
    async grant() {
      await world.requestAllSites();
      await round();
    },
    async showAll() {
      const { tab } = known;
      if (!tab) return;
      await world.ask({ ask: 'annotate-tab', tabId: tab.id });
      await world.tell(tab.id, { tell: 'show-all' });
      await pause(SETTLE_MS, signal);
      await round();
    },
    async readRest() {
      if (known.tab) await world.tell(known.tab.id, { tell: 'read-rest' });
    },
    async chooseDay(day) {
      if (!known.tab) return;
      await world.tell(known.tab.id, { tell: 'as-of', day });
      await round();
    },
    async goTo(entity, back) {
      const facts = known.facts();
      const places = placesOf(entity, facts);
      const total = places.reduce((sum, { count }) => sum + count, 0);
      const visit = nextVisit(facts.visit, entity, total, back);
      const found = mentionAt(places, visit.at);
      if (!known.tab || !found) return;
      known.visitTo(visit);
      draw();
      await world.tell(known.tab.id, { tell: 'go-to', entity, nth: found.nth }, found.frameId);
      if (world.coversPage) world.close();
    },
    setDensity: (density) => changeSettings({ ask: 'set-choices', choices: { density }, private: known.isPrivate }),
    async undoHidden({ entity, surface, stored }) {
      if (stored !== undefined) {
        const name = { entity, surface, host: stored };
        await changeSettings({ ask: 'set-hidden', name, hidden: false, private: known.isPrivate });
      }
      if (known.tab) await world.tell(known.tab.id, { tell: 'show-hidden', entity, surface });
      await round();
    },
    async keepHidden({ entity, surface }, everywhere) {
      const host = everywhere ? null : known.site;
      if (host === undefined) return;
      const name = { entity, surface, host };
      await changeSettings({ ask: 'set-hidden', name, hidden: true, private: known.isPrivate });
      // What is stored needs no word of the page's own.
      if (known.tab) await world.tell(known.tab.id, { tell: 'show-hidden', entity, surface });
      await round();
    },
  };
}

type Change = Extract<Question, { ask: 'set-site' | 'set-choices' | 'set-hidden' }>;

async function repeat(round: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await round();
    await pause(ROUND_MS, signal);
  }
}

function placesOf(entity: string, facts: PopupFacts) {
  const { content } = popupState(facts);
  if (content.is !== 'names') return [];
  const names = content.groups.flatMap((group) => group.names);
  return names.find((name) => name.entity === entity)?.places ?? [];
}
