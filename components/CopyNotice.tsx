import type { CopyFormat } from '../lib/card-copy.js';
import type { Say } from '../lib/say.js';

interface CopyNoticeProps {
  readonly copied: CopyFormat | 'failed';
  readonly say: Say;
  onCopy(format: CopyFormat): void;
}

/** What was copied, and the same in the other form. */
export function CopyNotice({ copied, say, onCopy }: CopyNoticeProps) {
  const other = copied === 'markdown' ? 'text' : 'markdown';
  return (
    <p class="notice">
      <span role="status">
        {say(copied === 'failed' ? 'card_copy_failed' : copied === 'text' ? 'card_copied' : 'card_copied_markdown')}
      </span>{' '}
      {copied !== 'failed' && (
        <button type="button" class="link" onClick={() => onCopy(other)}>
          {say(other === 'markdown' ? 'card_copy_markdown' : 'card_copy_text')}
        </button>
      )}
    </p>
  );
}
