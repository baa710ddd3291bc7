import { useState } from 'preact/hooks';
import { formatDay } from '../../lib/format-day.js';
import type { Say } from '../../lib/say.js';
import type { Settings } from '../../lib/settings.js';
import type { IsoDay } from '../../lib/types.js';
import { Action } from '../Action.js';
import { Section } from './Section.js';

export interface DataSectionProps {
  readonly settings: Settings;
  readonly version: string;
  /** The last day the data speak for. */
  readonly dataDay: IsoDay;
  readonly say: Say;
  /** What came of the last file that was chosen. */
  readonly fileNotice: string | undefined;
  onExport(): void;
  onImport(file: File): void;
  onErase(): void;
}

/** What is stored, to be seen, kept, brought back and erased; and which data the facts come from. */
export function DataSection(props: DataSectionProps) {
  const { settings, version, dataDay, say, fileNotice, onExport, onImport, onErase } = props;
  return (
    <Section id="data" title={say('options_data')}>
      <p>
        {say('options_version', [version, formatDay(dataDay)])} <a href="/library.html">{say('options_library')}</a>
      </p>
      <p class="sub">{say('library_not_affiliated')}</p>
      <h3>{say('options_stored')}</h3>
      <p class="sub">{say('options_stored_more')}</p>
      <details>
        <summary>{say('options_show_stored')}</summary>
        {/* What scrolls must be reached by keyboard. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <pre tabIndex={0}>{JSON.stringify(settings, null, 2)}</pre>
      </details>
      <p class="actions">
        <Action text={say('options_export')} onClick={onExport} />
        <FileButton text={say('options_import')} onFile={onImport} />
        <Erase say={say} onErase={onErase} />
      </p>
      <p role="status" class="notice">
        {fileNotice}
      </p>
    </Section>
  );
}

function FileButton({ text, onFile }: { text: string; onFile(file: File): void }) {
  return (
    <label class="action file">
      {text}
      <input
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file again is a change too.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** Asks once more, in place. */
function Erase({ say, onErase }: { say: Say; onErase(): void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) return <Action text={say('options_erase')} onClick={() => setAsking(true)} />;
  return (
    <>
      {/* Pressed twice by mistake, the button does no harm. */}
      <Action text={say('options_erase_no')} onClick={() => setAsking(false)} />
      <Action
        main
        text={say('options_erase_yes')}
        onClick={() => {
          setAsking(false);
          onErase();
        }}
      />
    </>
  );
}
