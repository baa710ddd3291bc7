import { describe, expect, it } from 'vitest';
import {
  hashOf,
  type LibraryAddress,
  libraryAddress,
  libraryEntityAddress,
  parseHash,
} from '../../lib/library-address.js';

describe('addresses of the library', () => {
  const rows: [string, LibraryAddress][] = [
    ['#', { is: 'home' }],
    ['#rutte-takes-office', { is: 'article', article: 'rutte-takes-office' }],
    ['#rutte-takes-office/4', { is: 'article', article: 'rutte-takes-office', paragraph: 4 }],
    ['#rutte-takes-office/source-12', { is: 'article', article: 'rutte-takes-office', reference: 12 }],
    ['#person:mark-rutte', { is: 'entity', entity: 'person:mark-rutte' }],
    ['#op:kfor', { is: 'entity', entity: 'op:kfor' }],
    ['#kind:person', { is: 'kind', kind: 'person' }],
    ['#search:G%C3%BCl%20%26%20%2F', { is: 'search', query: 'Gül & /' }],
  ];

  it.each(rows)('%s', (hash, address) => {
    expect(hashOf(address)).toBe(hash);
    expect(parseHash(hash)).toEqual(address);
  });

  it('begins at the first page where there is no hash', () => {
    expect(parseHash('')).toEqual({ is: 'home' });
  });

  it('reads letters that a browser left as they are', () => {
    expect(parseHash('#search:Gül')).toEqual({ is: 'search', query: 'Gül' });
  });

  it.each(['#a/b', '#a/0', '#a/-1', '#a/1/2', '#a/99999', '#nobody:x', '#kind:robot', '#Article', '#%', '#../x'])(
    '%s is none',
    (hash) => {
      expect(parseHash(hash)).toBeUndefined();
    },
  );
});

describe('addresses for the rest of the extension', () => {
  it('lead to a paragraph', () => {
    expect(libraryAddress({ article: 'rutte-takes-office', paragraph: 4 })).toBe('/library.html#rutte-takes-office/4');
  });

  it('lead to an entity', () => {
    expect(libraryEntityAddress('person:mark-rutte')).toBe('/library.html#person:mark-rutte');
  });
});
