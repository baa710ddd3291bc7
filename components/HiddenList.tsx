import type { HiddenLine } from '../lib/popup-facts.js';
import type { Say } from '../lib/say.js';
import { Action } from './Action.js';

export interface HiddenActions {
  /** Shows the words again. */
  onUndoHidden(line: HiddenLine): void;
  /** Keeps them hidden on the site, or everywhere. */
  onKeepHidden(line: HiddenLine, everywhere: boolean): void;
}

interface HiddenListProps extends HiddenActions {
  readonly hidden: readonly HiddenLine[];
  readonly say: Say;
}

/** Words that were said not to mean a name: to be shown again, or kept hidden further than on this page. */
export function HiddenList({ hidden, say, onUndoHidden, onKeepHidden }: HiddenListProps) {
  if (hidden.length === 0) return null;
  return (
    <section class="hidden-names" aria-labelledby="hidden-names">
      <h3 id="hidden-names">{say('popup_hidden')}</h3>
      <ul>
        {hidden.map((line) => (
          <li key={`${line.entity} ${line.surface}`}>
            <span class="text">
              {say('popup_hidden_as', [line.surface, line.name ?? line.entity])}
              <span class="sub">{whereOf(line, say)}</span>
            </span>
            <span class="actions">
              <Action text={say('popup_undo')} onClick={() => onUndoHidden(line)} />
              {line.stored === undefined && (
                <Action text={say('popup_hide_site')} onClick={() => onKeepHidden(line, false)} />
              )}
              {line.stored !== null && (
                <Action text={say('popup_hide_everywhere')} onClick={() => onKeepHidden(line, true)} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whereOf({ stored }: HiddenLine, say: Say): string {
  if (stored === undefined) return say('popup_hidden_page');
  return stored === null ? say('popup_hidden_everywhere') : say('popup_hidden_site', [stored]);
}
