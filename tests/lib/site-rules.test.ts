import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../lib/settings.js';
import { isOn, isSiteOn, switchesOf, withRule, withSite } from '../../lib/site-rules.js';

const listed = (only: readonly string[], off: readonly string[] = []): Settings => ({
  ...DEFAULT_SETTINGS,
  mode: 'listed',
  only,
  off,
});

describe('where only listed sites are on, a site is', () => {
  it.each([
    ['off if it is not listed', listed([]), 'news.example', false],
    ['on if it is', listed(['news.example']), 'news.example', true],
    ['on below a listed one', listed(['news.example']), 'live.news.example', true],
    ['off above a listed one', listed(['live.news.example']), 'news.example', false],
    ['off where it is an exception', listed(['news.example'], ['live.news.example']), 'live.news.example', false],
  ])('%s', (_, settings, host, on) => {
    expect(isSiteOn(settings, host)).toBe(on);
    expect(isOn({ ...settings, on: false }, host)).toBe(false);
    expect(switchesOf(settings, host)).toEqual({ master: true, site: on });
  });
});

describe('the switch of a site there', () => {
  it.each([
    ['on lists it', listed([]), 'a.example', true, ['a.example'], []],
    ['on below a listed site lists nothing', listed(['example']), 'a.example', true, ['example'], []],
    ['on ends an exception', listed(['example'], ['a.example']), 'a.example', true, ['example'], []],
    ['off takes it from the list', listed(['a.example', 'b.example']), 'a.example', false, ['b.example'], []],
    ['off takes its subdomains, too', listed(['live.a.example']), 'a.example', false, [], []],
    ['off below a listed site makes an exception', listed(['example']), 'a.example', false, ['example'], ['a.example']],
  ])('%s', (_, before, host, on, only, off) => {
    expect(withSite(before, host, on)).toMatchObject({ only, off });
  });
});

const label = fc.constantFrom('a', 'b', 'news', 'example');
const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const anySettings = fc
  .record({ mode: fc.constantFrom('everywhere', 'listed'), off: fc.array(host), only: fc.array(host) })
  .map(parseSettings);

it('the switch always has the effect it shows, in either mode', () => {
  fc.assert(
    fc.property(anySettings, host, fc.boolean(), (settings, site, to) => {
      const changed = parseSettings(withSite(settings, site, to));
      expect(isSiteOn(changed, site)).toBe(to);
      if (!to) expect(isSiteOn(changed, `sub.${site}`)).toBe(false);
      expect(isSiteOn(changed, 'far.away')).toBe(isSiteOn(settings, 'far.away'));
    }),
  );
});

it('a rule is put on a list once and taken from it wholly', () => {
  fc.assert(
    fc.property(anySettings, fc.constantFrom('off', 'only'), host, (settings, list, site) => {
      const put = withRule(settings, list, site, true);
      expect(put[list].filter((rule) => rule === site)).toHaveLength(1);
      expect(withRule(put, list, site, false)[list]).not.toContain(site);
      const other = list === 'off' ? 'only' : 'off';
      expect(put[other]).toEqual(settings[other]);
    }),
  );
});
