import { useState } from 'preact/hooks';
import type { Say } from '../../lib/say.js';
import { Action } from '../Action.js';

interface SiteListProps {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly hosts: readonly string[];
  readonly say: Say;
  /** The host that is meant by what was typed. */
  hostOf(typed: string): string | undefined;
  onRule(host: string, listed: boolean): void;
}

/** The sites of one list, to add to and to take from. */
export function SiteList({ id, title, hosts, say, hostOf, onRule }: SiteListProps) {
  const [typed, setTyped] = useState('');
  const [complaint, setComplaint] = useState<string>();

  function add(event: Event): void {
    event.preventDefault();
    const host = hostOf(typed);
    if (host === undefined) {
      setComplaint(say('options_no_host', [typed]));
      return;
    }
    setComplaint(undefined);
    setTyped('');
    onRule(host, true);
  }

  return (
    <div class="sites">
      <h3 id={id}>{title}</h3>
      {hosts.length === 0 ? (
        <p class="sub">{say('options_no_sites')}</p>
      ) : (
        <ul aria-labelledby={id}>
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <Action
                text={say('options_remove')}
                label={say('options_remove_site', [host])}
                onClick={() => onRule(host, false)}
              />
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add}>
        <label for={`${id}-new`}>{say('options_add_site')}</label>
        <input
          id={`${id}-new`}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={complaint !== undefined}
          aria-describedby={complaint === undefined ? undefined : `${id}-complaint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="action">
          {say('options_add')}
        </button>
      </form>
      {complaint !== undefined && (
        <p class="complaint" id={`${id}-complaint`} role="alert">
          {complaint}
        </p>
      )}
    </div>
  );
}
