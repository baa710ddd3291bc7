/** The kinds of document with text a person reads. Scripts also run in images, JSON and XML. */
const READABLE_TYPES = new Set<unknown>(['text/html', 'application/xhtml+xml', 'text/plain']);

/** Whether names are looked for in documents of a content type. */
export function isReadableType(type: unknown): boolean {
  return READABLE_TYPES.has(type);
}
