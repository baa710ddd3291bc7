import { describe, expect, it } from 'vitest';
import { LOCAL_FILES, siteOf } from '../../lib/site.js';

describe('the site of a page', () => {
  it.each([
    ['https://news.example/a/b?c#d', 'news.example'],
    ['http://news.example', 'news.example'],
    ['https://www.news.example/', 'news.example'],
    ['https://live.news.example/', 'live.news.example'],
    ['https://WWW.News.Example/', 'news.example'],
    ['https://news.example:8443/', 'news.example'],
    ['https://user:secret@news.example/', 'news.example'],
    ['https://news.example/@someone', 'news.example'],
    ['https://news.example?x=@other.example', 'news.example'],
    ['http://127.0.0.1:3000/', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['http://localhost/', 'localhost'],
    ['file:///home/someone/a.html', LOCAL_FILES],
    ['file://server/a.html', LOCAL_FILES],
    // Else one click would switch off every address under ".com".
    ['https://www.com/', 'www.com'],
    ['https://www.de/', 'www.de'],
  ])('%s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each([
    ['chrome://settings'],
    ['about:blank'],
    ['chrome-extension://abcdef/page.html'],
    ['view-source:https://news.example/'],
    ['data:text/html,x'],
    ['ftp://news.example/'],
    ['https://'],
    [''],
    [undefined],
  ])('there is none for %s', (url) => {
    expect(siteOf(url)).toBeNull();
  });

  it('no host can be taken for the local files', () => {
    expect(LOCAL_FILES).toMatch(/\s/);
  });
});
