import type { Choices, HiddenName, Settings } from '../../lib/settings.js';
import type { SiteList } from '../../lib/site-rules.js';
import { DataSection, type DataSectionProps } from './DataSection.js';
import { type BoundKey, KeysSection } from './KeysSection.js';
import { MarksSection } from './MarksSection.js';
import { ReadingSection } from './ReadingSection.js';
import { SitesSection } from './SitesSection.js';

export interface OptionsViewProps extends Omit<DataSectionProps, 'settings'> {
  /** Undefined until the background has answered. */
  readonly settings: Settings | undefined;
  readonly isPrivate: boolean;
  readonly keys: readonly BoundKey[];
  readonly names: ReadonlyMap<string, string>;
  /** What came of the last change. */
  readonly notice: string | undefined;
  readonly onChangeKeys: (() => void) | undefined;
  onChoices(choices: Partial<Choices>): void;
  onRule(list: SiteList, host: string, listed: boolean): void;
  onShowAgain(name: HiddenName): void;
}

/** Everything that can be chosen. Each change is kept at once. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, say, isPrivate, keys, notice, names, onChoices, onRule, onShowAgain, onChangeKeys } = props;
  return (
    <main>
      <header>
        <h1>{say('options_title')}</h1>
        <p class="sub">{say(isPrivate ? 'options_private' : 'options_saved_at_once')}</p>
        <p role="status" class="notice">
          {notice}
        </p>
      </header>
      {settings && (
        <>
          <SitesSection settings={settings} say={say} onChoices={onChoices} onRule={onRule} />
          <MarksSection settings={settings} say={say} names={names} onChoices={onChoices} onShowAgain={onShowAgain} />
          <ReadingSection settings={settings} say={say} onChoices={onChoices} />
          <KeysSection keys={keys} say={say} onChangeKeys={onChangeKeys} />
          <DataSection {...props} settings={settings} />
        </>
      )}
    </main>
  );
}
