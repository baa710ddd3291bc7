import { hostOf } from '../../lib/host-input.js';
import { siteOf } from '../../lib/site.js';

/** The host that is meant by what a person types, as pages have it: names in other scripts are written another way there. */
export function typedHost(typed: string): string | undefined {
  const host = hostOf(typed);
  if (host === undefined || !URL.canParse(`http://${host}`)) return undefined;
  return siteOf(new URL(`http://${host}`).href) ?? undefined;
}
