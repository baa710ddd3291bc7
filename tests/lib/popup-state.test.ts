import { describe, expect, it } from 'vitest';
import type { Card } from '../../lib/card.js';
import type { FrameReport, PopupFacts } from '../../lib/popup-facts.js';
import { popupState } from '../../lib/popup-state.js';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.js';

/*
 * url? -> permission? -> settings? -> on? -> highlights? -> names? -> reports? -> readable?
 * Each question that is answered "no" ends the row with its own content.
 */

const ON = DEFAULT_SETTINGS;

const set = (changed: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changed });

function facts(known: Partial<PopupFacts> = {}): PopupFacts {
  return {
    url: 'https://www.news.example/a',
    permission: true,
    highlights: true,
    today: '2024-10-01',
    settings: ON,
    isPrivate: false,
    reports: [],
    cards: [],
    ...known,
  };
}

function report(frameId: number, names: Record<string, number>, rest: Partial<FrameReport> = {}): FrameReport {
  return {
    report: 'token',
    frameId,
    asOf: '2024-10-01',
    pageDay: '2024-10-01',
    names: Object.entries(names).map(([name, count]) => ({ entity: `org:${name}`, name, kind: 'organisation', count })),
    held: 0,
    hidden: [],
    stops: 0,
    stop: null,
    ahead: 0,
    partial: false,
    timings: {},
    longestSlice: 0,
    ...rest,
  };
}

function card(name: string, description: string): Card {
  return {
    entity: `org:${name}`,
    kind: 'organisation',
    name,
    description,
    asOf: '2024-10-01',
    dataDay: '2026-10-10',
    facts: [],
    more: 0,
    since: [],
    related: [],
  };
}

describe('what the popup says', () => {
  const named = [report(0, { nato: 1 })];
  const rows: [string, Partial<PopupFacts>, object][] = [
    ['a browser page', { url: 'chrome://settings' }, { is: 'unreadable' }],
    ['a browser page, not even allowed elsewhere', { url: 'about:blank', permission: false }, { is: 'unreadable' }],
    ['no address and no permission', { url: undefined, permission: false }, { is: 'no-permission' }],
    ['no address though everything is allowed', { url: undefined }, { is: 'unreadable' }],
    ['a site that is not allowed', { permission: false }, { is: 'no-permission' }],
    ['settings not known yet', { settings: undefined, readable: true }, { is: 'waiting' }],
    ['everything off', { settings: set({ on: false }) }, { is: 'off', by: 'master' }],
    [
      'everything and the site off',
      { settings: set({ on: false, off: ['news.example'] }) },
      { is: 'off', by: 'master' },
    ],
    ['the site off', { settings: set({ off: ['news.example'] }), reports: named }, { is: 'off', by: 'site' }],
    [
      'a site that is not listed where only listed ones are on',
      { settings: set({ mode: 'listed' }) },
      { is: 'off', by: 'site' },
    ],
    ['a browser without highlights', { highlights: false, readable: true }, { is: 'unable' }],
    ['a frame that cannot mark', { reports: [report(0, { nato: 1 }, { unable: 'no-highlights' })] }, { is: 'unable' }],
    ['no report and not probed yet', {}, { is: 'waiting' }],
    ['a page that refused the probe', { readable: false }, { is: 'unreadable' }],
    ['a page where no gate met a name', { readable: true }, { is: 'empty', held: undefined, partial: false }],
    [
      'a page read to the end without a name',
      { reports: [report(0, {})] },
      { is: 'empty', held: 0, partial: false, leftOut: undefined },
    ],
    [
      'the same where some kinds are off',
      { reports: [report(0, {})], settings: set({ kindsOff: ['person'] }) },
      { is: 'empty', leftOut: 'kinds' },
    ],
    [
      'the same where only core names count',
      { reports: [report(0, {})], settings: set({ scope: 'narrow' }) },
      { is: 'empty', leftOut: 'kinds' },
    ],
    [
      'names held back',
      { reports: [report(0, {}, { held: 2 }), report(3, {}, { held: 1 })] },
      { is: 'empty', held: 3, partial: false },
    ],
    ['only an inner frame read', { reports: [report(3, {})] }, { is: 'empty', held: undefined, partial: false }],
    ['names that are gone again', { reports: [report(0, { nato: 0 })] }, { is: 'empty', held: 0, partial: false }],
    ['a small frame with names', { reports: [report(3, { nato: 1 }, { unable: 'too-small' })] }, { is: 'names' }],
    [
      'a long page read in part, without a name so far',
      { reports: [report(0, {}), report(3, {}, { partial: true })] },
      { is: 'empty', partial: true },
    ],
    [
      'a long page read in part, with names',
      { reports: [report(0, { nato: 1 }, { partial: true })] },
      { is: 'names', partial: true },
    ],
    ['names, whatever the probe said', { reports: named, readable: false }, { is: 'names' }],
  ];

  it('a page all of whose names are hidden', () => {
    const hidden = [{ entity: 'org:nato', name: 'NATO', surface: 'NATO' }];
    expect(popupState(facts({ reports: [report(0, {}, { hidden })] })).content).toMatchObject({ leftOut: 'hidden' });
  });

  it.each(rows)('%s', (_, known, content) => {
    expect(popupState(facts(known)).content).toMatchObject(content);
  });
});

describe('the site in the popup', () => {
  const rows: [string, Partial<PopupFacts>, string | undefined][] = [
    ['drops www.', {}, 'news.example'],
    ['is one for all local files', { url: 'file:///home/a.html' }, 'local files'],
    ['cannot be switched where nothing can be read', { url: 'chrome://settings' }, undefined],
    ['cannot be switched without permission', { permission: false }, undefined],
  ];

  it.each(rows)('%s', (_, known, site) => {
    expect(popupState(facts(known)).site).toBe(site);
  });
});

describe('the list of names', () => {
  const content = popupState(
    facts({
      reports: [
        report(7, { nato: 2, kfor: 1 }, { held: 4 }),
        report(2, { nato: 1, sfor: 5 }, { unable: 'too-small' }),
        report(0, { nato: 3, awacs: 1 }),
      ],
      cards: [card('nato', 'Alliance of 32 countries'), card('kfor', '')],
    }),
  ).content;
  const names = content.is === 'names' ? content.groups.flatMap((group) => group.names) : [];

  it('is summed over frames, sorted by count and then by name', () => {
    expect(names.map(({ name, count }) => `${name} ${count}`)).toEqual(['nato 6', 'sfor 5', 'awacs 1', 'kfor 1']);
  });

  it('counts all mentions and all names held back', () => {
    expect(content).toMatchObject({ total: 4, mentions: 13, held: 4 });
  });

  it('has one line for each name whose card is known', () => {
    expect(names.map(({ description }) => description)).toEqual([
      'Alliance of 32 countries',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('visits the top frame first and frames too small to be marked last', () => {
    expect(names[0]?.places).toEqual([
      { frameId: 0, count: 3 },
      { frameId: 7, count: 2 },
      { frameId: 2, count: 1 },
    ]);
  });

  it('leaves the reports as they were', () => {
    const reports = Object.freeze([report(4, { nato: 1 }), report(0, { nato: 2 })]);
    popupState(facts({ reports }));
    expect(reports.map(({ frameId }) => frameId)).toEqual([4, 0]);
  });
});

describe('the kinds of names', () => {
  const kinds = (names: [string, string][]) => {
    const reported = names.map(([entity, kind]) => ({ entity, name: entity, kind, count: 1 }));
    const { content } = popupState(facts({ reports: [report(0, {}, { names: reported })] }));
    return content.is === 'names' ? content.groups.map((group) => `${group.kind} ${group.names.length}`) : [];
  };

  it('come in an order of their own, people first, and none is empty', () => {
    expect(
      kinds([
        ['a', 'weapon'],
        ['b', 'person'],
        ['c', 'country'],
        ['d', 'person'],
      ]),
    ).toEqual(['person 2', 'country 1', 'weapon 1']);
  });

  it('lose no name of a kind that nobody knows', () => {
    expect(kinds([['a', 'spell']])).toEqual(['concept 1']);
  });
});

describe('the mention gone to', () => {
  it('is never beyond the last, though the page has lost some', () => {
    const { content } = popupState(facts({ reports: [report(0, { nato: 3 })], visit: { entity: 'org:nato', at: 7 } }));
    expect(content).toMatchObject({ groups: [{ names: [{ visited: 3 }] }] });
  });

  it('is told on its own name alone, counted from 1', () => {
    const reports = [report(0, { nato: 3, kfor: 2 })];
    const { content } = popupState(facts({ reports, visit: { entity: 'org:nato', at: 1 } }));
    const names = content.is === 'names' ? content.groups.flatMap((group) => group.names) : [];
    expect(names.map(({ visited }) => visited)).toEqual([2, undefined]);
  });
});

describe('what is hidden', () => {
  const here = { entity: 'org:nato', name: 'NATO', surface: 'the Alliance' };
  const stored = (host: string | null) => set({ hidden: [{ entity: 'org:nato', surface: 'the Alliance', host }] });
  const hiddenIn = (known: Partial<PopupFacts>) =>
    popupState(facts({ reports: [report(0, { kfor: 1 })], ...known })).hidden;

  it.each<[string, Partial<PopupFacts>, object[]]>([
    ['nothing', {}, []],
    ['on this page', { reports: [report(0, {}, { hidden: [here] })] }, [{ ...here, stored: undefined }]],
    [
      'the same words in two frames once',
      { reports: [report(0, {}, { hidden: [here] }), report(4, {}, { hidden: [here] })] },
      [{ ...here, stored: undefined }],
    ],
    [
      'on this site',
      { settings: stored('news.example'), cards: [card('nato', '')] },
      [{ ...here, name: 'nato', stored: 'news.example' }],
    ],
    ['on a site above', { settings: stored('example') }, [{ ...here, name: undefined, stored: 'example' }]],
    ['everywhere', { settings: stored(null) }, [{ ...here, name: undefined, stored: null }]],
    ['not what is hidden elsewhere', { settings: stored('other.example') }, []],
    [
      'what is stored and hidden on the page once, as stored',
      { settings: stored(null), reports: [report(0, {}, { hidden: [here] })] },
      [{ ...here, name: undefined, stored: null }],
    ],
    [
      'everywhere and on this site besides once, as everywhere',
      {
        settings: set({
          hidden: [
            { entity: 'org:nato', surface: 'the Alliance', host: 'news.example' },
            { entity: 'org:nato', surface: 'the Alliance', host: null },
          ],
        }),
      },
      [{ ...here, name: undefined, stored: null }],
    ],
    ['nothing where the site is off', { settings: set({ ...stored(null), off: ['news.example'] }) }, []],
  ])('%s', (_, known, lines) => {
    expect(hiddenIn(known)).toEqual(lines);
  });
});
