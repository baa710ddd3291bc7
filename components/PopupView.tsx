import { Fragment } from 'preact';
import type { PopupState } from '../lib/popup-facts.js';
import type { Say } from '../lib/say.js';
import { LOCAL_FILES } from '../lib/site.js';
import type { DayChoice } from '../lib/types.js';
import { PopupContentView } from './PopupContentView.js';
import { Switch } from './Switch.js';

export interface PopupViewProps {
  readonly state: PopupState;
  readonly say: Say;
  onSite(on: boolean): void;
  onMaster(on: boolean): void;
  /** Asks the browser to let the extension read pages. */
  onGrant(): void;
  /** Shows context names on this page too. */
  onShowAll(): void;
  /** Has the rest of a very long page read. */
  onReadRest(): void;
  /** Goes to the next mention of an entity. */
  onGoTo(entity: string): void;
  /** Shows what held on the page's own day, or what holds today. */
  onDay(day: DayChoice): void;
}

/** The toolbar popup: this site's switch, what is on the page, and the switch for all sites. */
export function PopupView({ state, say, onSite, onMaster, ...actions }: PopupViewProps) {
  const { site, switches, content } = state;
  return (
    <main class="popup">
      <h1 class="heard">{say('ext_name')}</h1>
      {site !== undefined && switches && (
        <SiteSwitch site={site} on={switches.site} disabled={!switches.master} say={say} onChange={onSite} />
      )}
      <PopupContentView content={content} say={say} {...actions} />
      {switches && (
        <Switch
          id="master"
          label={say('popup_master')}
          state={say(switches.master ? 'popup_master_on' : 'popup_master_off')}
          on={switches.master}
          onChange={onMaster}
        />
      )}
    </main>
  );
}

interface SiteSwitchProps {
  readonly site: string;
  readonly on: boolean;
  readonly disabled: boolean;
  readonly say: Say;
  onChange(on: boolean): void;
}

function SiteSwitch({ site, on, disabled, say, onChange }: SiteSwitchProps) {
  const files = site === LOCAL_FILES;
  const state = files ? (on ? 'popup_files_on' : 'popup_files_off') : on ? 'popup_site_on' : 'popup_site_off';
  return (
    <Switch
      id="site"
      label={files ? say('popup_local_files') : <Host name={site} />}
      state={say(disabled ? 'popup_master_off' : state)}
      on={on && !disabled}
      disabled={disabled}
      onChange={onChange}
    />
  );
}

/** A long host breaks after its dots rather than anywhere. */
function Host({ name }: { name: string }) {
  const parts = name.split('.');
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={parts.slice(index).join('.')}>
          {part}
          {index < parts.length - 1 && (
            <>
              .<wbr />
            </>
          )}
        </Fragment>
      ))}
    </>
  );
}
