import type { Say } from '../../lib/say.js';
import { type Choices, PACES, type Settings } from '../../lib/settings.js';
import { Switch } from '../Switch.js';
import { Choice } from './Choice.js';
import { Section } from './Section.js';

const PACE_KEYS = {
  quick: ['options_pace_quick', 'options_pace_quick_more'],
  normal: ['options_pace_normal', 'options_pace_normal_more'],
  slow: ['options_pace_slow', 'options_pace_slow_more'],
} as const;

interface ReadingSectionProps {
  readonly settings: Settings;
  readonly say: Say;
  onChoices(choices: Partial<Choices>): void;
}

/** How cards come, and what the toolbar button shows. */
export function ReadingSection({ settings: { pace, badge }, say, onChoices }: ReadingSectionProps) {
  return (
    <Section id="reading" title={say('options_reading')}>
      <Choice
        name="pace"
        legend={say('options_pace')}
        value={pace}
        options={PACES.map((value) => ({ value, label: say(PACE_KEYS[value][0]), more: say(PACE_KEYS[value][1]) }))}
        onChange={(next) => onChoices({ pace: next })}
      />
      <Switch
        id="badge"
        label={say('options_badge')}
        state={say(badge ? 'options_badge_on' : 'options_badge_off')}
        on={badge}
        onChange={(next) => onChoices({ badge: next })}
      />
    </Section>
  );
}
