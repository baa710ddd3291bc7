import { describe, expect, it } from 'vitest';
import { createLiteralScan } from '../../lib/literal-scan.js';
import { NAMED } from './made.js';

const scan = createLiteralScan(
  [
    ['НАТО', 'ru'],
    ['Марк Рютте', 'ru'],
    ['Рютте', 'ru'],
    ['ΝΑΤΟ', 'el'],
    ['الناتو', 'ar'],
    ['北約', 'zh'],
    ['北大西洋公約組織', 'zh'],
    ['ウクライナ', 'ja'],
    ['OTAN', 'fr'],
  ].map(([text = '', lang = '']) => ({ text, lang, entity: NAMED })),
);

function surfaces(text: string): string[] {
  return scan({ id: 0, text }).map(({ surface }) => surface);
}

describe('a name in another script is found', () => {
  it.each([
    ['in Cyrillic', 'Страны НАТО, и не только.', ['НАТО']],
    ['in Greek', 'Το ΝΑΤΟ σήμερα', ['ΝΑΤΟ']],
    ['as the longest of several', 'Марк Рютте', ['Марк Рютте']],
    ['in Arabic', 'حلف الناتو اليوم', ['الناتو']],
    ['in Arabic behind a small word joined to it', 'والناتو اليوم', ['الناتو']],
    ['in Chinese between other signs', '今天北約開會', ['北約']],
    ['in Japanese between other signs', '昨日ウクライナで', ['ウクライナ']],
    ['in an English sentence', 'In Russian it is called НАТО.', ['НАТО']],
  ])('%s', (_, text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

describe('it is not found', () => {
  it.each([
    ['inside a longer Cyrillic word', 'натовский СНАТО НАТОвец'],
    ['inside a longer Arabic word', 'الناتوي'],
    ['behind an Arabic letter that is no small word', 'سالناتو'],
    ['behind a small word inside an Arabic word', 'سوالناتو'],
    ['where the name has Latin letters', 'OTAN'],
    ['in a text without such letters', 'NATO met.'],
  ])('%s', (_, text) => {
    expect(surfaces(text)).toEqual([]);
  });
});

it('says where the name stands', () => {
  expect(scan({ id: 3, text: 'В НАТО' })).toMatchObject([{ start: 2, end: 6, passage: 3, inner: [] }]);
});

it('finds nothing where no name has such letters', () => {
  expect(createLiteralScan([{ text: 'OTAN', lang: 'fr', entity: NAMED }])({ id: 0, text: 'НАТО OTAN' })).toEqual([]);
});
