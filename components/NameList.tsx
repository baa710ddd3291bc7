import type { PopupName } from '../lib/popup-facts.js';
import type { Say } from '../lib/say.js';
import { Mark } from './Mark.js';
import { sayCount } from './say-count.js';

interface NameListProps {
  readonly names: readonly PopupName[];
  readonly say: Say;
  onGoTo(entity: string): void;
}

/** The names on the page, each a button that goes to its next mention. */
export function NameList({ names, say, onGoTo }: NameListProps) {
  return (
    <ul class="list">
      {names.map((name) => (
        <li key={name.entity}>
          <button type="button" class="name" title={say('popup_go_to')} onClick={() => onGoTo(name.entity)}>
            <Mark name={name.name} />
            <span class="text">
              {name.name}
              {name.description && (
                <span class="sub">
                  <span class="heard">, </span>
                  {name.description}
                </span>
              )}
            </span>
            <span class="count" aria-hidden="true">
              {name.count}
            </span>
            <span class="heard">, {sayCount(say, 'popup_mentions', name.count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
