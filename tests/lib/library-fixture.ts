import * as v from 'valibot';
import type { Kind } from '../../lib/kinds.js';
import { ArticleFileSchema, type Entity, EntitySchema, type KnowledgeBase } from '../../lib/knowledge-schema.js';

/** An entity with one name and one description, changed as wanted. */
export function entity(
  id: string,
  kind: Kind,
  name: string,
  more: Partial<v.InferInput<typeof EntitySchema>> = {},
): Entity {
  const least = {
    id,
    name,
    relevance: 'core' as const,
    wikipedia: name,
    descriptions: [{ text: `What ${name} is` }],
    names: [{ text: name }],
  };
  return { ...v.parse(EntitySchema, { ...least, ...more }), kind };
}

const REFERENCE = { publisher: 'Publisher', title: 'Title', url: 'https://source.example/1', date: '2024-10-01' };

/** Four entities and two articles. */
export function smallBase(): KnowledgeBase {
  return {
    horizon: '2026-10-10',
    entities: [
      entity('person:mark-rutte', 'person', 'Mark Rutte', {
        given: ['Mark'],
        names: [{ text: 'Mark Rutte' }, { text: 'Rutte', policy: 'licensed' }],
        descriptions: [
          { text: 'Prime Minister of the Netherlands', to: '2024-07-02' },
          { text: 'Secretary General of NATO', from: '2024-10-01' },
        ],
      }),
      entity('person:borut-pahor', 'person', 'Borut Pahor', { given: ['Borut'], relevance: 'context' }),
      entity('country:tr', 'country', 'Türkiye', { names: [{ text: 'Türkiye' }, { text: 'Turkey' }] }),
      entity('org:nato', 'organisation', 'NATO', {
        names: [{ text: 'NATO' }, { text: 'the Alliance', policy: 'role' }, { text: 'НАТО', lang: 'ru' }],
      }),
    ],
    articles: [
      v.parse(ArticleFileSchema, {
        id: 'rutte-takes-office',
        title: 'Rutte takes office',
        date: '2024-10-01',
        about: 'The change at NATO',
        references: [
          { ...REFERENCE, id: 'one' },
          { ...REFERENCE, id: 'two', url: null },
        ],
        paragraphs: [
          {
            text: 'Mark Rutte leads NATO.',
            references: ['one'],
            facts: [
              { text: 'Mark Rutte leads NATO.', about: ['person:mark-rutte', 'org:nato'], from: '2024-10-01' },
              { text: 'Mark Rutte was chosen.', about: ['person:mark-rutte'], from: '2024-06-26' },
            ],
          },
          {
            text: 'He led the Netherlands before.',
            references: ['two'],
            facts: [
              {
                text: 'Mark Rutte leads the Netherlands.',
                about: ['person:mark-rutte'],
                from: '2010-10-14',
                to: '2024-07-02',
              },
            ],
          },
        ],
      }),
      v.parse(ArticleFileSchema, {
        id: 'members',
        title: 'Members',
        date: '2026-10-10',
        about: 'Who belongs to it',
        references: [],
        paragraphs: [
          {
            text: 'Türkiye joined NATO in 1952.',
            references: [],
            facts: [{ text: 'Türkiye joined NATO in 1952.', about: ['country:tr', 'org:nato'], ownKnowledge: true }],
          },
        ],
      }),
    ],
  };
}
