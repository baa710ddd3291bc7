import { describe, expect, it } from 'vitest';
import { parseHash } from '../../lib/library-address.js';
import { createLibrary } from '../../lib/library-index.js';
import { pageAt } from '../../lib/library-page.js';
import { createSearch } from '../../lib/library-search.js';
import { smallBase } from './library-fixture.js';

const library = createLibrary(smallBase());
const search = createSearch(library);

describe('what there is at an address', () => {
  it.each([
    ['', { is: 'home' }],
    ['#rutte-takes-office', { is: 'article', paragraph: undefined, reference: undefined }],
    ['#rutte-takes-office/2', { is: 'article', article: { id: 'rutte-takes-office' }, paragraph: 2 }],
    ['#rutte-takes-office/3', { is: 'article', paragraph: undefined }],
    ['#rutte-takes-office/source-2', { is: 'article', reference: 2 }],
    ['#rutte-takes-office/source-3', { is: 'article', reference: undefined }],
    ['#gone', { is: 'missing' }],
    ['#org:nato', { is: 'entity', entity: { id: 'org:nato' } }],
    ['#org:gone', { is: 'missing' }],
    ['#kind:country', { is: 'kind', kind: 'country' }],
    ['#search:rutte', { is: 'search', query: 'rutte', results: { names: { total: 1 } } }],
    ['#search:%20', { is: 'home' }],
    ['#%', { is: 'missing' }],
  ])('%s', (hash, page) => {
    expect(pageAt(parseHash(hash), library, search)).toMatchObject(page);
  });
});
