import type { MessageKey, Say } from './say.js';
import type { Reason } from './types.js';

const KEYS: Record<Reason['code'], MessageKey> = {
  unmistakable: 'why_unmistakable',
  title: 'why_title',
  'given-name': 'why_given_name',
  dateline: 'why_dateline',
  words: 'why_words',
  metonym: 'why_metonym',
  'short-form': 'why_short_form',
  company: 'why_company',
  role: 'why_role',
};

/** Why a name is marked, in words. */
export function sayWhy(why: Reason, say: Say): string {
  return 'by' in why ? say(KEYS[why.code], [why.by]) : say(KEYS[why.code]);
}
