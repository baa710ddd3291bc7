import { KINDS, type Kind } from '../../lib/kinds.js';
import type { Say } from '../../lib/say.js';
import { type Choices, DENSITIES, type HiddenName, SCOPES, type Settings } from '../../lib/settings.js';
import { Action } from '../Action.js';
import { Choice } from './Choice.js';
import { Section } from './Section.js';

const DENSITY_KEYS = { every: 'popup_marks_every', section: 'popup_marks_section', none: 'popup_marks_none' } as const;

const SCOPE_KEYS = {
  narrow: ['options_scope_narrow', 'options_scope_narrow_more'],
  normal: ['options_scope_normal', 'options_scope_normal_more'],
  wide: ['options_scope_wide', 'options_scope_wide_more'],
} as const;

interface MarksSectionProps {
  readonly settings: Settings;
  readonly say: Say;
  /** The names of entities, as far as they are known. */
  readonly names: ReadonlyMap<string, string>;
  onChoices(choices: Partial<Choices>): void;
  /** Switches one kind on or off. */
  onKind(kind: Kind, on: boolean): void;
  onShowAgain(name: HiddenName): void;
}

/** Which names are underlined. */
export function MarksSection({ settings, say, names, onChoices, onKind, onShowAgain }: MarksSectionProps) {
  const { density, scope, kindsOff, hidden } = settings;
  return (
    <Section id="marks" title={say('options_what')}>
      <Choice
        name="density"
        legend={say('popup_marks')}
        value={density}
        options={DENSITIES.map((value) => ({ value, label: say(DENSITY_KEYS[value]) }))}
        onChange={(next) => onChoices({ density: next })}
      />
      <Choice
        name="scope"
        legend={say('options_scope')}
        value={scope}
        options={SCOPES.map((value) => ({ value, label: say(SCOPE_KEYS[value][0]), more: say(SCOPE_KEYS[value][1]) }))}
        onChange={(next) => onChoices({ scope: next })}
      />
      <fieldset class="choice kinds">
        <legend>{say('options_kinds')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              value={kind}
              checked={!kindsOff.includes(kind)}
              onChange={(event) => onKind(kind, event.currentTarget.checked)}
            />
            <span class="text">{say(`library_kind_${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      {hidden.length > 0 && <HiddenNames hidden={hidden} names={names} say={say} onShowAgain={onShowAgain} />}
    </Section>
  );
}

interface HiddenNamesProps extends Pick<MarksSectionProps, 'names' | 'say' | 'onShowAgain'> {
  readonly hidden: readonly HiddenName[];
}

function HiddenNames({ hidden, names, say, onShowAgain }: HiddenNamesProps) {
  return (
    <div class="sites">
      <h3 id="hidden">{say('options_hidden')}</h3>
      <ul aria-labelledby="hidden">
        {hidden.map((one) => {
          const what = say('popup_hidden_as', [one.surface, names.get(one.entity) ?? one.entity]);
          return (
            <li key={`${one.entity} ${one.surface} ${one.host}`}>
              <span class="text">
                {what}
                <span class="sub">
                  {one.host === null ? say('popup_hidden_everywhere') : say('popup_hidden_site', [one.host])}
                </span>
              </span>
              <Action
                text={say('options_show_again')}
                label={say('options_show_again_what', [what])}
                onClick={() => onShowAgain(one)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
