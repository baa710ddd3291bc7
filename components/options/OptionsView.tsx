import type { Kind } from '../../lib/kinds.js';
import type { Choices, HiddenName, Settings } from '../../lib/settings.js';
import type { SiteList } from '../../lib/site-rules.js';
import { useKeptFocus } from '../use-kept-focus.js';
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
  /** How many changes there were. */
  readonly changes: number;
  readonly onChangeKeys: (() => void) | undefined;
  onChoices(choices: Partial<Choices>): void;
  onRule(list: SiteList, host: string, listed: boolean): void;
  /** Switches one kind of names on or off. */
  onKind(kind: Kind, on: boolean): void;
  onShowAgain(name: HiddenName): void;
  /** The host that is meant by what was typed. */
  hostOf(typed: string): string | undefined;
}

/** Everything that can be chosen. Each change is kept at once. */
export function OptionsView(props: OptionsViewProps) {
  const { settings, say, isPrivate, keys, notice, names, onChoices, onRule, onShowAgain, onKind } = props;
  const kept = useKeptFocus<HTMLElement>();
  return (
    <main {...kept}>
      <header>
        <h1>{say('options_title')}</h1>
        <p class="sub">{say(isPrivate ? 'options_private' : 'options_saved_at_once')}</p>
      </header>
      {settings && (
        <>
          <SitesSection settings={settings} say={say} hostOf={props.hostOf} onChoices={onChoices} onRule={onRule} />
          <MarksSection
            settings={settings}
            say={say}
            names={names}
            onChoices={onChoices}
            onKind={onKind}
            onShowAgain={onShowAgain}
          />
          <ReadingSection settings={settings} say={say} onChoices={onChoices} />
          {keys.length > 0 && <KeysSection keys={keys} say={say} onChangeKeys={props.onChangeKeys} />}
          <DataSection {...props} settings={settings} />
        </>
      )}
      <p role="status" class="notice outcome">
        {/* Another node each time: the same words twice are told twice. */}
        {notice && <span key={props.changes}>{notice}</span>}
      </p>
    </main>
  );
}
