import { MAX_HOST_LENGTH } from './settings.js';

/** The host that is meant by what a person types or pastes; undefined where none can be told. */
export function hostOf(typed: string): string | undefined {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/^[^/@]*@/, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^\*\./, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
    .replace(/^www\.(?=[^.]+\.)/, '');
  return isHostName(bare) ? bare : undefined;
}

/** A name of letters, digits and hyphens between dots, in any script; an IPv6 address in brackets. */
function isHostName(text: string): boolean {
  if (text.length === 0 || text.length > MAX_HOST_LENGTH) return false;
  if (/^\[[0-9a-f:.]+\]$/.test(text)) return true;
  return text.split('.').every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}])?$/u.test(label));
}
