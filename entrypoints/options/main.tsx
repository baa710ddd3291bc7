import { createI18n } from '@wxt-dev/i18n';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { OptionsView } from '../../components/options/OptionsView.js';
import '../../components/options/options.css';
import { horizon } from '../../data/horizon.json';
import type { Kind } from '../../lib/kinds.js';
import type { Say } from '../../lib/say.js';
import { parseSettings, type Settings } from '../../lib/settings.js';
import { readSettingsFile, writeSettingsFile } from '../../lib/settings-file.js';
import { today } from '../shared/today.js';
import { download } from './download.js';
import { createEntityNames } from './entity-names.js';
import { typedHost } from './host-of.js';
import { type Change, createKeeper, type SettingsQuestion } from './keep.js';
import { boundKeys, shortcutPage } from './keys.js';

const { t } = createI18n();
const say: Say = (key, values = []) => t(key, [...values]);

async function start(root: HTMLElement): Promise<void> {
  const isPrivate = (await browser.tabs.getCurrent())?.incognito ?? false;
  const who = { private: isPrivate };
  // Firefox for Android has no keys.
  const { commands }: Partial<typeof browser> = browser;
  const keeper = createKeeper({ ask: async (question) => parseSettings(await ask(question)), onChange });
  const names = createEntityNames(ask, today);
  let keys: Awaited<ReturnType<typeof boundKeys>> = [];
  let fileNotice: string | undefined;
  document.title = say('options_page_title');

  function draw(): void {
    const outcome = keeper.outcome();
    render(
      <OptionsView
        settings={keeper.settings()}
        isPrivate={isPrivate}
        keys={keys}
        names={names.known()}
        changes={keeper.changes()}
        notice={outcome && say(`options_${outcome}`)}
        version={browser.runtime.getManifest().version}
        dataDay={horizon}
        say={say}
        fileNotice={fileNotice}
        onChangeKeys={shortcutPage(commands)}
        hostOf={typedHost}
        onChoices={(choices) => change({ ask: 'set-choices', choices, ...who })}
        onKind={(kind, on) => change((now) => kindQuestion(now, kind, on))}
        onRule={(list, host, listed) => change({ ask: 'set-rule', list, host, listed, ...who })}
        onShowAgain={(name) => change({ ask: 'set-hidden', name, hidden: false, ...who })}
        onExport={exportFile}
        onImport={(file) => void importFile(file)}
        onErase={() => change({ ask: 'erase-settings', ...who })}
      />,
      root,
    );
  }

  function change(by: Change): void {
    // What came of a file is over with the next change.
    fileNotice = undefined;
    void keeper.change(by);
  }

  /** Two kinds switched one right after the other must both count. */
  function kindQuestion({ kindsOff }: Settings, kind: Kind, on: boolean): SettingsQuestion {
    const others = kindsOff.filter((one) => one !== kind);
    return { ask: 'set-choices', choices: { kindsOff: on ? others : [...others, kind] }, ...who };
  }

  function onChange(): void {
    draw();
    const hidden = keeper.settings()?.hidden ?? [];
    void names.learn(hidden.map(({ entity }) => entity)).then(draw);
  }

  function exportFile(): void {
    const settings = keeper.settings();
    if (settings) download(writeSettingsFile(settings), 'backgrounder-settings.json');
  }

  async function importFile(file: File): Promise<void> {
    const read = readSettingsFile(await file.text());
    if ('fault' in read) fileNotice = say(`options_file_${read.fault}`, [file.name]);
    else {
      const kept = await keeper.change({ ask: 'replace-settings', settings: { ...read.settings }, ...who });
      fileNotice = kept ? say('options_file_taken', [file.name]) : undefined;
    }
    draw();
  }

  const reread = () => void keeper.reread({ ask: 'settings', ...who });
  // Changed in the popup, in another window or by another copy of this page.
  browser.storage.onChanged.addListener(reread);
  void boundKeys(commands, say).then((found) => {
    keys = found;
    draw();
  });
  reread();
}

function ask(question: object): Promise<unknown> {
  return browser.runtime.sendMessage(question);
}

const root = document.getElementById('options');
if (root) void start(root);
