import { Fragment } from 'preact';
import type { PopupState } from '../lib/popup-facts.js';
import type { MessageKey, Say } from '../lib/say.js';
import type { Density } from '../lib/settings.js';
import { LOCAL_FILES } from '../lib/site.js';
import type { DayChoice } from '../lib/types.js';
import { DensityChoice } from './DensityChoice.js';
import { type HiddenActions, HiddenList } from './HiddenList.js';
import { PopupContentView } from './PopupContentView.js';
import { Switch } from './Switch.js';
import { useKeptFocus } from './use-kept-focus.js';

export interface PopupViewProps extends HiddenActions {
  readonly state: PopupState;
  readonly say: Say;
  /** The key that goes to the next name, where there is one. */
  readonly nextKey: string | undefined;
  onSite(on: boolean): void;
  onMaster(on: boolean): void;
  /** Asks the browser to let the extension read pages. */
  onGrant(): void;
  /** Shows context names on this page too. */
  onShowAll(): void;
  /** Has the rest of a very long page read. */
  onReadRest(): void;
  /** Goes to the next or previous mention of an entity. */
  onGoTo(entity: string, back: boolean): void;
  /** Shows what held on the page's own day, or what holds today. */
  onDay(day: DayChoice): void;
  onDensity(density: Density): void;
  onOpen(page: 'options' | 'library'): void;
}

/** The toolbar popup: this site's switch, what is on the page, what was hidden there, and the switch for all sites. */
export function PopupView(props: PopupViewProps) {
  const { state, say, onSite, onMaster, onDensity, onUndoHidden, onKeepHidden, ...actions } = props;
  const kept = useKeptFocus<HTMLElement>();
  const { site, switches, content, density, hidden, isPrivate } = state;
  return (
    <main class="popup" {...kept}>
      <h1 class="heard">{say('ext_name')}</h1>
      {site !== undefined && switches && <SiteSwitch site={site} state={state} say={say} onChange={onSite} />}
      <div class="middle">
        <PopupContentView content={content} say={say} {...actions} />
        <HiddenList hidden={hidden} say={say} onUndoHidden={onUndoHidden} onKeepHidden={onKeepHidden} />
      </div>
      {density !== undefined && <DensityChoice density={density} say={say} onDensity={onDensity} />}
      {switches && (
        <Switch
          id="master"
          label={say('popup_master')}
          state={say(
            switches.master ? (state.onlyListed ? 'popup_master_listed' : 'popup_master_on') : 'popup_master_off',
          )}
          on={switches.master}
          onChange={onMaster}
        />
      )}
      {isPrivate && <p class="row sub private">{say('popup_private')}</p>}
      <footer class="row sub links">
        <span>{content.is === 'names' && props.nextKey && say('popup_next_key', [props.nextKey])}</span>
        <span class="actions">
          <button type="button" class="link" onClick={() => props.onOpen('library')}>
            {say('library_title')}
          </button>
          <button type="button" class="link" onClick={() => props.onOpen('options')}>
            {say('popup_options')}
          </button>
        </span>
      </footer>
    </main>
  );
}

interface SiteSwitchProps {
  readonly site: string;
  readonly state: PopupState;
  readonly say: Say;
  onChange(on: boolean): void;
}

function SiteSwitch({ site, state: { switches, onlyListed }, say, onChange }: SiteSwitchProps) {
  const on = switches?.site ?? false;
  const disabled = !switches?.master;
  return (
    <Switch
      id="site"
      label={site === LOCAL_FILES ? say('popup_local_files') : <Host name={site} />}
      state={say(disabled ? 'popup_master_off' : stateKey(site, on, onlyListed))}
      on={on && !disabled}
      disabled={disabled}
      onChange={onChange}
    />
  );
}

function stateKey(site: string, on: boolean, onlyListed: boolean): MessageKey {
  if (site === LOCAL_FILES) return on ? 'popup_files_on' : 'popup_files_off';
  if (on) return 'popup_site_on';
  return onlyListed ? 'popup_site_not_listed' : 'popup_site_off';
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
