import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, DENSITIES, parseSettings, SCOPES, type Settings } from '../../lib/settings.js';
import { isOn, isSiteOn, withSite } from '../../lib/site-rules.js';

/** How many damaged states are made up: a second of work. */
const RUNS = 10_000;

const on: Settings = DEFAULT_SETTINGS;
const off = (...hosts: string[]): Settings => ({ ...on, off: hosts });

describe('what was stored is read', () => {
  it.each([
    ['as it was', { version: 1, on: false, off: ['a.example'] }, { on: false, off: ['a.example'] }],
    ['as on where there is nothing', undefined, { on: true, off: [] }],
    [
      'of the first version, which knew less',
      { version: 1, on: false, off: [] },
      { version: 2, on: false, density: 'every', hidden: [] },
    ],
    [
      'with everything that can be chosen',
      { mode: 'listed', density: 'none', scope: 'wide', pace: 'slow', badge: true, kindsOff: ['weapon', 'person'] },
      { mode: 'listed', density: 'none', scope: 'wide', pace: 'slow', badge: true, kindsOff: ['person', 'weapon'] },
    ],
    [
      'without choices there are not',
      { mode: 'sometimes', density: 7, scope: null, pace: 'fast', badge: 'yes', kindsOff: ['spell', 'weapon'] },
      { mode: 'everywhere', density: 'every', scope: 'normal', pace: 'normal', badge: false, kindsOff: ['weapon'] },
    ],
    [
      'without hidden words that are damaged',
      {
        hidden: [
          { entity: 'a', surface: 'x', host: null },
          { entity: 'a', surface: 'x', host: null },
          { entity: 'a' },
          null,
          { entity: 'a', surface: 'x', host: 7 },
          { entity: 'a', surface: 'x'.repeat(121), host: null },
        ],
      },
      { hidden: [{ entity: 'a', surface: 'x', host: null }] },
    ],
    ['as on where there is rubbish', 'rubbish', { on: true, off: [] }],
    [
      'without the part that is damaged: the master switch',
      { on: 'no', off: ['a.example'] },
      { on: true, off: ['a.example'] },
    ],
    ['without the part that is damaged: the sites', { on: false, off: { 0: 'a.example' } }, { on: false, off: [] }],
    [
      'without entries that are no hosts',
      { off: ['a.example', 7, null, '', 'b/c', 'x'.repeat(254)] },
      { off: ['a.example'] },
    ],
    [
      'without entries that stand twice',
      { off: ['b.example', 'a.example', 'b.example'] },
      { off: ['a.example', 'b.example'] },
    ],
  ])('%s', (_, stored, expected) => {
    expect(parseSettings(stored)).toMatchObject(expected);
  });

  it('whatever it is, without an error, as settings that read the same again', () => {
    const part = fc.oneof(
      fc.anything(),
      fc.array(fc.anything()),
      fc.constantFrom(...DENSITIES, ...SCOPES, 'a.example'),
    );
    const damaged = fc.record(Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((key) => [key, part])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), damaged), (stored) => {
        const settings = parseSettings(stored);
        expect(typeof isOn(settings, 'news.example')).toBe('boolean');
        expect(parseSettings(settings)).toEqual(settings);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
      { numRuns: RUNS },
    );
  });

  it('with every part that is whole, whichever others are damaged', () => {
    const whole = { mode: 'listed', density: 'section', scope: 'wide', pace: 'slow', badge: true, off: ['a.example'] };
    const damage = fc.dictionary(fc.constantFrom(...Object.keys(whole)), fc.constantFrom(null, 7, {}, 'damaged'));
    fc.assert(
      fc.property(damage, (damaged) => {
        const expected = Object.entries(whole).filter(([key]) => !(key in damaged));
        expect(parseSettings({ ...whole, ...damaged })).toMatchObject(Object.fromEntries(expected));
      }),
      { numRuns: RUNS },
    );
  });

  it('with no more sites than a person would list', () => {
    const hosts = Array.from({ length: 6_000 }, (_, index) => `${index}.example`);
    expect(parseSettings({ off: hosts }).off).toHaveLength(5_000);
  });
});

describe('a site is off', () => {
  it.each([
    ['if it is listed', 'news.example', true],
    ['with its subdomains', 'live.news.example', true],
    ['with theirs', 'a.live.news.example', true],
    ['without the site above it', 'example', false],
    ['without one that only ends alike', 'oldnews.example', false],
    ['without its siblings', 'mail.example', false],
  ])('%s', (_, host, isOff) => {
    expect(isSiteOn(off('news.example'), host)).toBe(!isOff);
    expect(isOn(off('news.example'), host)).toBe(!isOff);
  });

  it('if everything is, though it is not listed itself', () => {
    const settings = { ...on, on: false };
    expect(isOn(settings, 'news.example')).toBe(false);
    expect(isSiteOn(settings, 'news.example')).toBe(true);
  });
});

describe('the switch of a site', () => {
  it.each([
    ['off lists it', on, 'news.example', false, ['news.example']],
    [
      'off takes its subdomains in',
      off('live.news.example', 'z.example'),
      'news.example',
      false,
      ['news.example', 'z.example'],
    ],
    ['off twice lists it once', off('news.example'), 'news.example', false, ['news.example']],
    ['on takes it from the list', off('news.example', 'z.example'), 'news.example', true, ['z.example']],
    ['on has its effect under a site that is off', off('news.example'), 'live.news.example', true, []],
    ['on leaves subdomains as they are', off('live.news.example'), 'news.example', true, ['live.news.example']],
  ])('%s', (_, before, host, to, expected) => {
    expect(withSite(before, host, to).off).toEqual(expected);
  });

  it('leaves the master switch alone', () => {
    expect(withSite({ ...on, on: false }, 'news.example', true).on).toBe(false);
  });

  const label = fc.constantFrom('a', 'b', 'news', 'example');
  const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));

  it('always has the effect it shows, and keeps it when stored', () => {
    fc.assert(
      fc.property(fc.array(host), host, fc.boolean(), (hosts, site, to) => {
        const settings = parseSettings(withSite(parseSettings({ off: hosts }), site, to));
        expect(isSiteOn(settings, site)).toBe(to);
        if (!to) expect(isSiteOn(settings, `sub.${site}`)).toBe(false);
      }),
    );
  });

  it('changes nothing for a site that has to do with neither', () => {
    fc.assert(
      fc.property(fc.array(host), fc.boolean(), (hosts, to) => {
        const before = parseSettings({ off: hosts });
        expect(isSiteOn(withSite(before, 'other.site', to), 'news.example')).toBe(isSiteOn(before, 'news.example'));
      }),
    );
  });
});
