import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import css from '../../components/fact-card.css?inline';
import { LiveParagraph } from '../../components/welcome/LiveParagraph.js';
import { WelcomeView } from '../../components/welcome/WelcomeView.js';
import '../../components/welcome/welcome.css';
import type { Card } from '../../lib/card.js';
import { LIVE_DAY, LIVE_PARAGRAPH } from '../../lib/live-paragraph.js';
import { CardsSchema } from '../../lib/messages.js';
import type { Say } from '../../lib/say.js';
import { createLiveCard } from './live-card.js';

const { t } = createI18n();
const say: Say = (key, values = []) => t(key, [...values]);

const ALL_SITES = { origins: ['<all_urls>'] };

function start(root: HTMLElement): void {
  const life = new AbortController();
  const live = createLiveCard({ css, say, signal: life.signal, cardOf, onOpen });
  let open: string | undefined;
  let keys: Awaited<ReturnType<typeof boundKeys>>;
  let isAllowed = true;
  addEventListener('pagehide', () => life.abort(), { once: true });
  document.title = say('ext_name');

  function draw(): void {
    render(
      <WelcomeView say={say} keys={keys} onGrant={isAllowed ? undefined : () => void grant()}>
        <LiveParagraph parts={LIVE_PARAGRAPH} open={open} onOver={live.over} onOut={live.out} onPress={live.press} />
      </WelcomeView>,
      root,
    );
  }

  function onOpen(entity: string | undefined): void {
    open = entity;
    draw();
  }

  async function grant(): Promise<void> {
    isAllowed = await browser.permissions.request(ALL_SITES);
    draw();
  }

  draw();
  void Promise.all([boundKeys(), browser.permissions.contains(ALL_SITES)]).then(([bound, allowed]) => {
    [keys, isAllowed] = [bound, allowed];
    draw();
  });
}

async function cardOf(entity: string): Promise<Card | undefined> {
  const answer = await browser.runtime.sendMessage({ ask: 'cards', entities: [entity], asOf: LIVE_DAY });
  const cards = v.safeParse(CardsSchema, answer);
  return cards.success ? cards.output[0] : undefined;
}

async function boundKeys() {
  // Firefox for Android has no keys.
  const { commands }: Partial<typeof browser> = browser;
  const all = (await commands?.getAll()) ?? [];
  const keyOf = (command: string) => all.find(({ name }) => name === command)?.shortcut;
  const [next, previous] = [keyOf('next-name'), keyOf('previous-name')];
  return next && previous ? { next, previous } : undefined;
}

const root = document.getElementById('welcome');
if (root) start(root);
