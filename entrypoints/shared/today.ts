import type { IsoDay } from '../../lib/types.js';

/** The reader's own calendar day. */
export function today(): IsoDay {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
