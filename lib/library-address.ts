import { KIND_PREFIXES, KINDS, type Kind } from './kinds.js';

/** What the library can show, each under its own address so that it can be linked, bookmarked and gone back to. */
export type LibraryAddress =
  | { readonly is: 'home' }
  /** An article; at most one of a paragraph and a reference of it, counted from 1, is pointed at. */
  | { readonly is: 'article'; readonly article: string; readonly paragraph?: number; readonly reference?: number }
  | { readonly is: 'entity'; readonly entity: string }
  | { readonly is: 'kind'; readonly kind: Kind }
  | { readonly is: 'search'; readonly query: string };

/** The extension page the library is built as. */
const PAGE = '/library.html';

/** No kind of entity has these prefixes, and no article id holds a colon. */
const KIND_MARK = 'kind:';
const SEARCH_MARK = 'search:';

/** Stands before the number of a reference, where a paragraph has its number alone. */
const REFERENCE_MARK = 'source-';

const PREFIXES: ReadonlySet<string> = new Set(Object.values(KIND_PREFIXES));

const ARTICLE = /^([a-z0-9-]+)(?:\/(?:([1-9]\d{0,3})|source-([1-9]\d{0,3})))?$/;
const ENTITY = /^([a-z]+):[a-z0-9-]+$/;

/** Where a paragraph is read in context, from the root of the extension: `/library.html#rutte-takes-office/4`. */
export function libraryAddress({ article, paragraph }: { article: string; paragraph: number }): string {
  return PAGE + hashOf({ is: 'article', article, paragraph });
}

/** The page of an entity, from the root of the extension: `/library.html#person:mark-rutte`. */
export function libraryEntityAddress(entity: string): string {
  return PAGE + hashOf({ is: 'entity', entity });
}

/** The part of an address from `#` on; `#` alone for the first page. */
export function hashOf(address: LibraryAddress): string {
  switch (address.is) {
    case 'home':
      return '#';
    case 'article': {
      const { article, paragraph, reference } = address;
      if (paragraph !== undefined) return `#${article}/${paragraph}`;
      return reference === undefined ? `#${article}` : `#${article}/${REFERENCE_MARK}${reference}`;
    }
    case 'entity':
      return `#${address.entity}`;
    case 'kind':
      return `#${KIND_MARK}${address.kind}`;
    case 'search':
      return `#${SEARCH_MARK}${encodeURIComponent(address.query)}`;
  }
}

/**
 * What an address asks for. Whether it exists is for the library to say.
 * @param hash as browsers give it: empty, or from `#` on
 * @returns undefined for what is no address of the library
 */
export function parseHash(hash: string): LibraryAddress | undefined {
  const text = decoded(hash.replace(/^#/, ''));
  if (text === undefined) return undefined;
  if (text === '') return { is: 'home' };
  if (text.startsWith(SEARCH_MARK)) return { is: 'search', query: text.slice(SEARCH_MARK.length) };
  const kind = KINDS.find((one) => text === KIND_MARK + one);
  if (kind) return { is: 'kind', kind };
  const prefix = ENTITY.exec(text)?.[1];
  if (prefix !== undefined) return PREFIXES.has(prefix) ? { is: 'entity', entity: text } : undefined;
  return parseArticle(text);
}

function parseArticle(text: string): LibraryAddress | undefined {
  const [, article, paragraph, reference] = ARTICLE.exec(text) ?? [];
  if (article === undefined) return undefined;
  if (paragraph !== undefined) return { is: 'article', article, paragraph: Number(paragraph) };
  if (reference !== undefined) return { is: 'article', article, reference: Number(reference) };
  return { is: 'article', article };
}

/** Undefined where a person typed a percent sign that encodes nothing. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
