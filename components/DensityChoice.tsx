import type { MessageKey, Say } from '../lib/say.js';
import { DENSITIES, type Density } from '../lib/settings.js';

const KEYS: Readonly<Record<Density, MessageKey>> = {
  every: 'popup_marks_every',
  section: 'popup_marks_section',
  none: 'popup_marks_none',
};

interface DensityChoiceProps {
  readonly density: Density;
  readonly say: Say;
  onDensity(density: Density): void;
}

/** Which mentions are marked, on every page. */
export function DensityChoice({ density, say, onDensity }: DensityChoiceProps) {
  return (
    <fieldset class="density">
      <legend>{say('popup_marks')}</legend>
      {DENSITIES.map((one) => (
        <label key={one}>
          <input type="radio" name="density" value={one} checked={one === density} onChange={() => onDensity(one)} />
          <span>{say(KEYS[one])}</span>
        </label>
      ))}
      {density === 'none' && <p class="sub">{say('popup_nothing_marked')}</p>}
    </fieldset>
  );
}
