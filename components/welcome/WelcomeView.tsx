import type { ComponentChildren } from 'preact';
import type { Say } from '../../lib/say.js';
import { Action } from '../Action.js';

export interface WelcomeViewProps {
  readonly say: Say;
  /** The paragraph to try. */
  readonly children: ComponentChildren;
  /** The keys of the next and the previous name; undefined where they are bound to none. */
  readonly keys: { readonly next: string; readonly previous: string } | undefined;
  /** Asks the browser to let the extension read pages; undefined where it may. */
  readonly onGrant: (() => void) | undefined;
}

/** What is shown once, after the extension was installed. */
export function WelcomeView({ say, children, keys, onGrant }: WelcomeViewProps) {
  return (
    <main>
      <h1>{say('welcome_title')}</h1>
      <p class="lead">{say('welcome_lead')}</p>
      {onGrant && (
        <p class="grant">
          {say('welcome_no_permission')} <Action main text={say('popup_grant')} onClick={onGrant} />
        </p>
      )}
      <section aria-labelledby="try">
        <h2 id="try">{say('welcome_try')}</h2>
        {children}
      </section>
      <section aria-labelledby="know">
        <h2 id="know">{say('welcome_know')}</h2>
        <ol class="know">
          <li>{say('welcome_know_sources')}</li>
          <li>{say('welcome_know_switch')}</li>
          <li>{keys ? say('welcome_know_keys', [keys.next, keys.previous]) : say('welcome_know_list')}</li>
        </ol>
      </section>
      <section aria-labelledby="promise">
        <h2 id="promise">{say('welcome_promise')}</h2>
        <p>{say('welcome_promise_more')}</p>
      </section>
      <p class="ways">
        <a href="/options.html">{say('popup_options')}</a> <a href="/library.html">{say('library_title')}</a>
      </p>
      <p class="sub">{say('library_not_affiliated')}</p>
    </main>
  );
}
