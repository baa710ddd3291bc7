import { describe, expect, it } from 'vitest';
import { createCardIndex } from '../../lib/card.js';
import { cardText } from '../../lib/card-text.js';
import { readCatalogue } from '../../tools/catalogue.js';
import { soundKnowledgeBase } from '../../tools/data/vite-plugin.js';
import { ACCESSIONS } from './accessions.js';
import { OFFICES } from './offices.js';
import { OTHERS } from './others.js';
import type { Question } from './question.js';
import { SUMMIT_DAYS } from './summits.js';

/** What the issue asks for at least. */
const LEAST = 120;

const index = createCardIndex(await soundKnowledgeBase());
const say = await readCatalogue();
const SINCE = say('card_since_line', ['']);

/** A card in its two parts: what held on the day, and what changed later. References are left out. */
function partsOf({ entity, day }: Question): { held: string; since: string } {
  const card = index.cardOf(entity, day);
  if (!card) throw new Error(`there is no entity ${entity}`);
  const lines = cardText(card, say)
    .split('\n')
    .filter((line) => !line.startsWith('  '));
  const isSince = (line: string) => line.startsWith(SINCE);
  return { held: lines.filter((line) => !isSince(line)).join('\n'), since: lines.filter(isSince).join('\n') };
}

describe.each([
  ['accessions', ACCESSIONS],
  ['offices', OFFICES],
  ['summits', SUMMIT_DAYS],
  ['others', OTHERS],
])('cards as of a day: %s', (_, questions) => {
  it.each(questions)('$entity on $day', (question) => {
    const { held, since } = partsOf(question);
    for (const words of question.says ?? []) expect(held).toContain(words);
    for (const words of question.never ?? []) expect(held).not.toContain(words);
    for (const words of question.since ?? []) expect(since).toContain(words);
  });
});

it(`asks at least ${LEAST} questions`, () => {
  expect(ACCESSIONS.length + OFFICES.length + SUMMIT_DAYS.length + OTHERS.length).toBeGreaterThanOrEqual(LEAST);
});

it('never shows a fact, a change or a link on the wrong side of the day', async () => {
  const base = await soundKnowledgeBase();
  const days = [
    '1949-04-04',
    '1966-01-01',
    '1989-12-31',
    '2003-06-01',
    '2014-03-01',
    '2021-06-01',
    '2024-03-06',
    base.horizon,
  ];
  const early = days.flatMap((day) =>
    base.entities.flatMap(({ id }) =>
      (index.cardOf(id, day)?.facts ?? [])
        .filter(({ from }) => from !== undefined && from > day)
        .map(({ text }) => text),
    ),
  );
  expect(early).toEqual([]);
});
