import { describe, expect, it } from 'vitest';
import type { Card, CardFact } from '../../lib/card.js';
import { copyOf } from '../../lib/card-copy.js';
import { readCatalogue } from '../../tools/catalogue.js';

const say = await readCatalogue();

const FACT: CardFact = {
  text: 'Norland joined.',
  past: false,
  ownKnowledge: false,
  citation: {
    article: 'norland-joins',
    title: 'Norland joins',
    date: '2024-03-07',
    paragraph: 2,
    references: [
      {
        id: 'gazette',
        publisher: 'The Gazette',
        title: 'It is [done]',
        url: 'https://a.example/x_(y)',
        date: '2024-03-07',
      },
    ],
  },
};

const CARD: Card = {
  entity: 'country:norland',
  kind: 'country',
  name: 'Norland',
  description: 'Member since 7 March 2024',
  asOf: '2024-10-01',
  dataDay: '2026-10-10',
  facts: [FACT],
  more: 0,
  since: [],
  related: [],
};

describe('a copied card', () => {
  it.each([
    [
      'as plain text',
      'text',
      [
        'Norland: Member since 7 March 2024',
        'As of 1 October 2024',
        '- Norland joined. [Norland joins, 7 March 2024, ¶2; The Gazette, It is [done], 2024-03-07, https://a.example/x_(y)]',
        'From Backgrounder, data to 10 October 2026',
      ],
    ],
    [
      'as Markdown',
      'markdown',
      [
        '**Norland**: Member since 7 March 2024 (As of 1 October 2024)',
        '',
        '- Norland joined.[^1]',
        '',
        '[^1]: Norland joins, 7 March 2024, ¶2; The Gazette, [It is \\[done\\]](<https://a.example/x_(y)>), 2024-03-07',
        '',
        '*From Backgrounder, data to 10 October 2026*',
      ],
    ],
  ] as const)('%s has article, paragraph, reference and the date of the data', (_, format, lines) => {
    expect(copyOf(CARD, format, say)).toBe(lines.join('\n'));
  });

  it.each(['text', 'markdown'] as const)('without facts says so (%s)', (format) => {
    expect(copyOf({ ...CARD, facts: [] }, format, say)).toContain(
      'We have no sourced fact about this as of 1 October 2024.',
    );
  });

  it.each(['text', 'markdown'] as const)(
    'says what is past, what came since and what is general knowledge (%s)',
    (format) => {
      const past = { ...FACT, past: true, to: '2023-01-01', citation: { ...FACT.citation, references: [] } };
      const text = copyOf({ ...CARD, facts: [past], since: ['left in 2025'] }, format, say);
      expect(text).toContain('Norland joined. (As it was until 1 January 2023)');
      expect(text).toContain('Since then: left in 2025');
      expect(text).toContain('General knowledge, found in any encyclopaedia');
    },
  );

  it('takes no letter of a text for a sign of Markdown', () => {
    const text = copyOf({ ...CARD, facts: [{ ...FACT, text: 'A *bold* _claim_ <b>' }] }, 'markdown', say);
    expect(text).toContain('- A \\*bold\\* \\_claim\\_ \\<b\\>[^1]');
  });
});
