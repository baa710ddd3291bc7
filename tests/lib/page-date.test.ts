import { afterEach, describe, expect, it } from 'vitest';
import { type DateSignal, dayIn, type PageSignals, pageDate } from '../../lib/page-date.js';

const TODAY = '2025-06-15';

function signals(rest: Partial<PageSignals>): PageSignals {
  return { published: [], modified: [], url: 'https://news.example/a', article: true, ...rest };
}

function on(value: string, source: DateSignal['source'] = 'meta'): DateSignal[] {
  return [{ source, value }];
}

function dated(rest: Partial<PageSignals>): string {
  const { day, source } = pageDate(signals(rest), TODAY);
  return `${day} ${source}`;
}

describe('a page is as of', () => {
  it.each<[string, Partial<PageSignals>, string]>([
    ['the day it was published', { published: on('2024-10-01') }, '2024-10-01 meta'],
    [
      'the first of several sources',
      { published: [...on('2024-10-01', 'json-ld'), ...on('2023-01-01', 'time')] },
      '2024-10-01 json-ld',
    ],
    [
      'the next where the first makes no sense',
      { published: [...on('soon'), ...on('2024-10-01', 'time')] },
      '2024-10-01 time',
    ],
    ['the day in its address', { url: 'https://news.example/2024/10/01/a' }, '2024-10-01 address'],
    ['the day in its address with hyphens', { url: 'https://news.example/2024-10-1-a' }, '2024-10-01 address'],
    [
      'its own word before its address',
      { published: on('2024-10-02'), url: 'https://news.example/2024/10/01/a' },
      '2024-10-02 meta',
    ],
    ['today where it says nothing', {}, `${TODAY} today`],
    ['today where only a query has a date', { url: 'https://news.example/a?d=/2024/10/01/' }, `${TODAY} today`],
    [
      'today where the numbers in its address are no date',
      { url: 'https://news.example/2024/13/45/a' },
      `${TODAY} today`,
    ],
  ])('%s', (_, rest, expected) => {
    expect(dated(rest)).toBe(expected);
  });
});

describe('a page changed after its publication is as of', () => {
  it.each<[string, string, string, string]>([
    ['its publication within 60 days', '2024-01-01', '2024-03-01', '2024-01-01 meta'],
    ['its change after 60 days', '2024-01-01', '2024-03-02', '2024-03-02 modified'],
    ['its change, years later', '2001-04-12', '2019-05-04', '2019-05-04 modified'],
    ['its publication where the change is said to be older', '2024-01-01', '2020-01-01', '2024-01-01 meta'],
    ['its publication where the change is in the future', '2024-01-01', '2031-01-01', '2024-01-01 meta'],
  ])('%s', (_, published, modified, expected) => {
    expect(dated({ published: on(published), modified: on(modified) })).toBe(expected);
  });
});

describe('a page of many pieces is as of', () => {
  it.each<[string, Partial<PageSignals>, string]>([
    ['its last change', { modified: on('2024-05-05') }, '2024-05-05 modified'],
    ['today, whatever was published on it', { published: on('2020-01-01') }, `${TODAY} today`],
    ['today, whatever its address says', { url: 'https://news.example/2020/01/01/' }, `${TODAY} today`],
  ])('%s', (_, rest, expected) => {
    expect(dated({ article: false, ...rest })).toBe(expected);
  });
});

describe('a date counts', () => {
  it.each([
    ['from 1949 on', '1949-01-01', '1949-01-01 meta'],
    ['not before', '1948-12-31', `${TODAY} today`],
    ['tomorrow, where the page is on the other side of the world', '2025-06-16', '2025-06-16 meta'],
    ['not later', '2025-06-17', `${TODAY} today`],
  ])('%s', (_, published, expected) => {
    expect(dated({ published: on(published) })).toBe(expected);
  });
});

describe('the day of a date is', () => {
  it.each([
    ['2024-10-01', '2024-10-01'],
    ['20241001', '2024-10-01'],
    [' 2024-10-01T08:00:00Z', '2024-10-01'],
    ['2024-10-01T23:30:00-05:00', '2024-10-01'],
    ['2024-10-01T00:30:00+02:00', '2024-10-01'],
    ['2024-02-29', '2024-02-29'],
    ['Tue, 01 Oct 2024 12:00:00 GMT', '2024-10-01'],
    ['Tue, 01 Oct 2024 00:30:00 +0200', '2024-10-01'],
  ])('for "%s" the day the page itself would say', (value, day) => {
    expect(dayIn(value)).toBe(day);
  });

  it.each([['2023-02-29'], ['2024-13-01'], ['soon'], ['1 October'], [''], ['12'], ['00000000']])(
    'none for "%s"',
    (value) => {
      expect(dayIn(value)).toBeUndefined();
    },
  );

  describe('the same wherever the reader is:', () => {
    const zone = process.env['TZ'];

    afterEach(() => {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    });

    it.each([
      ['October 1, 2024', 'Asia/Tokyo'],
      ['October 1, 2024', 'America/New_York'],
      ['2024/10/01', 'Asia/Tokyo'],
      ['1 Oct 2024 23:30', 'America/New_York'],
      ['1 Oct 2024 00:30', 'Europe/Berlin'],
    ])('"%s" read in %s', (value, reader) => {
      process.env['TZ'] = reader;
      expect(dayIn(value)).toBe('2024-10-01');
    });
  });
});
