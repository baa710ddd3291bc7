import type { Say } from '../../lib/say.js';
import { Action } from '../Action.js';
import { Section } from './Section.js';

/** A command and the key it is bound to now. */
export interface BoundKey {
  readonly command: string;
  readonly description: string;
  /** Undefined where it is bound to none. */
  readonly key: string | undefined;
}

interface KeysSectionProps {
  readonly keys: readonly BoundKey[];
  readonly say: Say;
  /** Opens the browser's own page for keys, where it lets extensions do so. */
  readonly onChangeKeys: (() => void) | undefined;
}

/** The keys as they are bound, which only the browser can change. */
export function KeysSection({ keys, say, onChangeKeys }: KeysSectionProps) {
  return (
    <Section id="keys" title={say('options_keys')}>
      <dl class="keys">
        {keys.map(({ command, description, key }) => (
          <div key={command}>
            <dt>{description}</dt>
            <dd>{key === undefined ? <span class="sub">{say('options_no_key')}</span> : <kbd>{key}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {onChangeKeys ? (
        <p>
          <Action text={say('options_change_keys')} onClick={onChangeKeys} />
        </p>
      ) : (
        <p class="sub">{say('options_change_keys_at', ['chrome://extensions/shortcuts'])}</p>
      )}
    </Section>
  );
}
