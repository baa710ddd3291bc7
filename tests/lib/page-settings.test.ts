import { describe, expect, it } from 'vitest';
import { allowedMentions, DEFAULT_PAGE_SETTINGS, pageSettingsFor, withHidden } from '../../lib/page-settings.js';
import { DEFAULT_SETTINGS, type HiddenName, parseSettings } from '../../lib/settings.js';
import { mention } from './made.js';

const hidden = (host: string | null, surface = 'the Alliance'): HiddenName => ({ entity: 'org:pact', surface, host });

describe('what a page is told', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    off: ['secret.example'],
    only: ['other.example'],
    hidden: [hidden('news.example', 'a'), hidden(null, 'b'), hidden('other.example', 'c')],
  };

  it.each([
    ['of its own site', 'news.example', ['a', 'b']],
    ['of a site above it', 'live.news.example', ['a', 'b']],
    ['of no other', 'paper.example', ['b']],
    ['where it has no host', null, ['b']],
  ])('is what was hidden, %s', (_, host, surfaces) => {
    const told = pageSettingsFor(settings, host);
    expect(told.hidden.map(({ surface }) => surface)).toEqual(surfaces);
    expect(JSON.stringify(told)).not.toMatch(/secret|other\.example|news\.example/);
  });

  it('is what was chosen', () => {
    const chosen = parseSettings({
      density: 'section',
      scope: 'wide',
      pace: 'slow',
      kindsOff: ['weapon'],
      badge: true,
    });
    expect(pageSettingsFor(chosen, 'a')).toEqual({
      density: 'section',
      scope: 'wide',
      pace: 'slow',
      kindsOff: ['weapon'],
      badge: true,
      hidden: [],
    });
  });
});

describe('words that are hidden', () => {
  it.each<[string, HiddenName[], HiddenName, boolean, HiddenName[]]>([
    ['are noted', [], hidden(null), true, [hidden(null)]],
    ['are noted once', [hidden(null)], hidden(null), true, [hidden(null)]],
    ['on sites and then everywhere are noted once', [hidden('a'), hidden('b')], hidden(null), true, [hidden(null)]],
    ['on two sites are noted for both', [hidden('a')], hidden('b'), true, [hidden('a'), hidden('b')]],
    ['are shown again on one site alone', [hidden('a'), hidden('b')], hidden('a'), false, [hidden('b')]],
    ['are shown again everywhere', [hidden(null)], hidden(null), false, []],
    ['leave others alone', [hidden(null, 'x')], hidden(null), false, [hidden(null, 'x')]],
  ])('%s', (_, before, name, on, after) => {
    expect(withHidden({ ...DEFAULT_SETTINGS, hidden: before }, name, on).hidden).toEqual(after);
  });
});

describe('the mentions that are left', () => {
  const pact = { ...mention({ id: 'org:pact', kind: 'organisation' }), surface: 'the Alliance' };
  const full = { ...mention({ id: 'org:pact', kind: 'organisation' }), surface: 'PACT' };
  const tank = { ...mention({ id: 'weapon:tank', kind: 'weapon' }), surface: 'the Alliance' };

  it.each([
    ['are all of them to begin with', DEFAULT_PAGE_SETTINGS, [pact, full, tank]],
    ['are not of a kind that is off', { kindsOff: ['weapon'] as const, hidden: [] }, [pact, full]],
    ['are not the hidden words for that entity alone', { kindsOff: [], hidden: [hidden(null)] }, [full, tank]],
  ])('%s', (_, settings, left) => {
    expect(allowedMentions([pact, full, tank], settings)).toEqual(left);
  });
});
