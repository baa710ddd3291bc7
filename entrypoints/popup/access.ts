import { siteOf } from '../../lib/site.js';
import { isReadableType } from '../shared/readable.js';

/** Every page an extension can be allowed to read. */
export const ALL_SITES = '<all_urls>';

/**
 * The pattern by which to ask whether a page may be read: its own site, because a person may have allowed the extension
 * on this one only; all sites where the address is unknown.
 */
export function accessPattern(url: string | undefined): string {
  if (!url || siteOf(url) === null) return ALL_SITES;
  const { protocol, hostname } = new URL(url);
  return protocol === 'file:' ? 'file:///*' : `${protocol}//${hostname}/*`;
}

/** Whether names can be looked for in a tab, by running the smallest script there is. */
export async function isReadable(contentTypeOf: (tabId: number) => Promise<unknown>, tabId: number): Promise<boolean> {
  try {
    return isReadableType(await contentTypeOf(tabId));
  } catch {
    return false;
  }
}
