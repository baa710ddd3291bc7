/** The name under which all local files are one site. No host name can be equal to it. */
export const LOCAL_FILES = 'local files';

/** An address as browsers write it: scheme, perhaps a user, host. Only schemes an extension can be allowed to read. */
const READABLE = /^(?:https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)|file:\/\/)/;

/** The site of a page: its host, without `www.`; null where an extension cannot read. */
export function siteOf(url: string | undefined): string | null {
  const match = READABLE.exec(url ?? '');
  if (!match) return null;
  return match[1]?.toLowerCase().replace(/^www\.(?=[^.]+\.)/, '') ?? LOCAL_FILES;
}
