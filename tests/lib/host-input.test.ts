import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf } from '../../lib/host-input.js';

describe('a host that is typed or pasted', () => {
  it.each([
    ['news.example', 'news.example'],
    ['  News.Example ', 'news.example'],
    ['https://www.news.example/a/b?c=d#e', 'news.example'],
    ['http://me@news.example:8080/', 'news.example'],
    ['*.news.example', 'news.example'],
    ['news.example.', 'news.example'],
    ['www.news.example', 'news.example'],
    ['www.example', 'www.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1:3000', '127.0.0.1'],
    ['[::1]:80', '[::1]'],
    ['münchen.example', 'münchen.example'],
    ['xn--mnchen-3ya.example', 'xn--mnchen-3ya.example'],
  ])('%s means %s', (typed, host) => {
    expect(hostOf(typed)).toBe(host);
  });

  it.each([
    [''],
    ['   '],
    ['/'],
    ['two words'],
    ['a..b'],
    ['-a.example'],
    ['a-.example'],
    ['*'],
    ['?'],
    [`${'a'.repeat(64)}.example`],
    ['x.'.repeat(200)],
  ])('"%s" means none', (typed) => {
    expect(hostOf(typed)).toBeUndefined();
  });

  it('whatever is typed, what it means means itself', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const host = hostOf(typed);
        if (host !== undefined) expect(hostOf(host)).toBe(host);
      }),
    );
  });
});
