import type { Kind } from '../lib/kinds.js';
import type { NameGroup, PopupName } from '../lib/popup-facts.js';
import type { MessageKey, Say } from '../lib/say.js';
import { Icon } from './Icon.js';
import { Mark } from './Mark.js';
import { Flag } from './pictures/Flag.js';
import { sayCount } from './say-count.js';

const KIND_KEYS: Readonly<Record<Kind, MessageKey>> = {
  person: 'library_kind_person',
  country: 'library_kind_country',
  organisation: 'library_kind_organisation',
  office: 'library_kind_office',
  treaty: 'library_kind_treaty',
  event: 'library_kind_event',
  operation: 'library_kind_operation',
  weapon: 'library_kind_weapon',
  place: 'library_kind_place',
  concept: 'library_kind_concept',
  media: 'library_kind_media',
};

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
            {say(KIND_KEYS[kind])} <span class="count">{names.length}</span>
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
