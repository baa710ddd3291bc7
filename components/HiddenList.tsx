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
          <HiddenWords
            key={`${line.entity} ${line.surface}`}
            line={line}
            say={say}
            onUndoHidden={onUndoHidden}
            onKeepHidden={onKeepHidden}
          />
        ))}
      </ul>
    </section>
  );
}

interface HiddenWordsProps extends HiddenActions {
  readonly line: HiddenLine;
  readonly say: Say;
}

function HiddenWords({ line, say, onUndoHidden, onKeepHidden }: HiddenWordsProps) {
  const what = say('popup_hidden_as', [line.surface, line.name ?? line.entity]);
  // Each line has the same buttons: heard by themselves, they have to say whose.
  const action = (text: string, onClick: () => void) => (
    <Action text={text} label={say('popup_action_on', [text, what])} onClick={onClick} />
  );
  return (
    <li>
      <span class="text">
        {what}
        <span class="sub">{whereOf(line, say)}</span>
      </span>
      <span class="actions">
        {action(say('popup_undo'), () => onUndoHidden(line))}
        {line.stored === undefined && action(say('popup_hide_site'), () => onKeepHidden(line, false))}
        {line.stored !== null && action(say('popup_hide_everywhere'), () => onKeepHidden(line, true))}
      </span>
    </li>
  );
}

function whereOf({ stored }: HiddenLine, say: Say): string {
  if (stored === undefined) return say('popup_hidden_page');
  return stored === null ? say('popup_hidden_everywhere') : say('popup_hidden_site', [stored]);
}
