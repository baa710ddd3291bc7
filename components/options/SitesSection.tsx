import type { Say } from '../../lib/say.js';
import type { Choices, Settings } from '../../lib/settings.js';
import type { SiteList as ListName } from '../../lib/site-rules.js';
import { Switch } from '../Switch.js';
import { Choice } from './Choice.js';
import { Section } from './Section.js';
import { SiteList } from './SiteList.js';

interface SitesSectionProps {
  readonly settings: Settings;
  readonly say: Say;
  hostOf(typed: string): string | undefined;
  onChoices(choices: Partial<Choices>): void;
  onRule(list: ListName, host: string, listed: boolean): void;
}

/** Where the extension works. */
export function SitesSection({ settings: { on, mode, off, only }, say, hostOf, onChoices, onRule }: SitesSectionProps) {
  return (
    <Section id="sites" title={say('options_where')}>
      <Switch
        id="master"
        label={say('popup_master')}
        state={say(on ? (mode === 'listed' ? 'popup_master_listed' : 'popup_master_on') : 'popup_master_off')}
        on={on}
        onChange={(next) => onChoices({ on: next })}
      />
      <Choice
        name="mode"
        legend={say('options_mode')}
        value={mode}
        options={[
          { value: 'everywhere', label: say('options_mode_everywhere') },
          { value: 'listed', label: say('options_mode_listed') },
        ]}
        onChange={(next) => onChoices({ mode: next })}
      />
      {mode === 'listed' && (
        <SiteList
          id="only"
          title={say('options_only')}
          hosts={only}
          say={say}
          hostOf={hostOf}
          onRule={(host, listed) => onRule('only', host, listed)}
        />
      )}
      <SiteList
        id="off"
        title={say('options_off')}
        hosts={off}
        say={say}
        hostOf={hostOf}
        onRule={(host, listed) => onRule('off', host, listed)}
      />
    </Section>
  );
}
