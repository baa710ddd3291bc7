import type { NameGroup, PopupName } from '../lib/popup-facts.js';
import type { Say } from '../lib/say.js';
import { Icon } from './Icon.js';
import { Mark } from './Mark.js';
import { Flag } from './pictures/Flag.js';
import { sayCount } from './say-count.js';

interface NameListProps {
  readonly groups: readonly NameGroup[];
  readonly say: Say;
  onGoTo(entity: string, back: boolean): void;
}

/** The names on the page by kind, each a button that goes to its next mention. */
export function NameList({ groups, say, onGoTo }: NameListProps) {
  return (
    <div class="list">
      {groups.map(({ kind, names }) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h3 id={`kind-${kind}`}>
            {say(`library_kind_${kind}`)} <span class="count">{names.length}</span>
          </h3>
          <ul>
            {names.map((name) => (
              <NameLine key={name.entity} name={name} say={say} onGoTo={onGoTo} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface NameLineProps {
  readonly name: PopupName;
  readonly say: Say;
  onGoTo(entity: string, back: boolean): void;
}

function NameLine({ name, say, onGoTo }: NameLineProps) {
  const { entity, visited, count } = name;
  return (
    <li class={visited === undefined ? undefined : 'visited'}>
      <button type="button" class="name" title={say('popup_go_to')} onClick={() => onGoTo(entity, false)}>
        {name.flag ? <Flag flag={name.flag} /> : <Mark name={name.name} />}
        <span class="text">
          {name.name}
          {name.description && (
            <span class="sub">
              <span class="heard">, </span>
              {name.description}
            </span>
          )}
        </span>
        {visited === undefined && (
          <span class="count" aria-hidden="true">
            {count}
          </span>
        )}
        <span class="heard">, {sayCount(say, 'popup_mentions', count)}</span>
      </button>
      {visited !== undefined && <Steps name={name} visited={visited} say={say} onGoTo={onGoTo} />}
    </li>
  );
}

/** Where one is among the mentions of a name, and the way to those before and after. */
function Steps({ name: { entity, name, count }, visited, say, onGoTo }: NameLineProps & { visited: number }) {
  return (
    <span class="steps">
      <span class="count" role="status">
        {say('popup_position', [String(visited), String(count)])}
      </span>
      {count > 1 && (
        <>
          <button type="button" class="step" title={say('popup_previous', [name])} onClick={() => onGoTo(entity, true)}>
            <Icon name="previous" />
          </button>
          <button type="button" class="step" title={say('popup_next', [name])} onClick={() => onGoTo(entity, false)}>
            <Icon name="next" />
          </button>
        </>
      )}
    </span>
  );
}
