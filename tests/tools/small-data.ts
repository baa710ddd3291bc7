import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as v from 'valibot';
import type { ArticleFileSchema, EntityFileSchema, HorizonFileSchema } from '../../lib/knowledge-schema.js';

/** The files of a knowledge base, as a person writes them. */
export interface SmallData {
  readonly article: v.InferInput<typeof ArticleFileSchema>;
  readonly second: v.InferInput<typeof ArticleFileSchema>;
  readonly people: v.InferInput<typeof EntityFileSchema>;
  readonly offices: v.InferInput<typeof EntityFileSchema>;
  readonly horizon: v.InferInput<typeof HorizonFileSchema>;
}

const FILES: readonly (readonly [keyof SmallData, string])[] = [
  ['article', 'articles/chairs.json'],
  ['second', 'articles/clerks.json'],
  ['people', 'entities/people.json'],
  ['offices', 'entities/offices.json'],
  ['horizon', 'horizon.json'],
];

/** A new, sound knowledge base of one office with two holders. */
export function soundData(): SmallData {
  return {
    article: chairs(),
    second: clerks(),
    people: people(),
    offices: offices(),
    horizon: { horizon: '2026-10-10' },
  };
}

function chairs(): SmallData['article'] {
  return {
    id: 'chairs',
    title: 'Chairs of the board',
    date: '2026-10-10',
    about: 'Who chaired the board',
    references: [{ id: 'paper', publisher: 'The Paper', title: 'Chairs', url: 'https://example.org/', date: '2021' }],
    paragraphs: [
      {
        text: 'Ada Alm chaired the board from 1 May 2001. Bo Berg followed on 1 May 2011; 2% of members abstained.',
        references: ['paper'],
        facts: [
          {
            text: 'Ada Alm has chaired the board since 1 May 2001.',
            about: ['office:chair'],
            from: '2001-05-01',
            to: '2011-05-01',
            holder: 'person:ada-alm',
          },
          {
            text: 'Bo Berg followed Ada Alm as head of the board on 1 May 2011.',
            about: ['office:chair', 'person:bo-berg'],
            from: '2011-05-01',
            since: 'Bo Berg took over on 1 May 2011',
            holder: 'person:bo-berg',
            confirmed: '2026-01-01',
          },
        ],
      },
    ],
  };
}

function clerks(): SmallData['second'] {
  return {
    id: 'clerks',
    title: 'Clerks of the board',
    date: '2026-10-10',
    about: 'Who kept the papers of the board',
    references: [],
    paragraphs: [
      {
        text: 'Ada Alm was a teacher before 2001.',
        references: [],
        facts: [
          {
            text: 'Ada Alm was a teacher before 2001.',
            about: ['person:ada-alm'],
            from: '2001-05-01',
            ownKnowledge: true,
            origins: 0,
          },
        ],
      },
    ],
  };
}

function people(): SmallData['people'] {
  return {
    kind: 'person',
    entities: [
      {
        id: 'person:ada-alm',
        name: 'Ada Alm',
        relevance: 'core',
        wikipedia: 'Ada Alm',
        descriptions: [
          { text: 'Teacher', to: '2001-05-01' },
          { text: 'Chair of the board', from: '2001-05-01' },
        ],
        names: [{ text: 'Ada Alm' }, { text: 'Alm', policy: 'licensed' }],
        related: [{ entity: 'person:bo-berg', as: 'successor', from: '2011-05-01' }],
      },
      {
        id: 'person:bo-berg',
        name: 'Bo Berg',
        relevance: 'core',
        wikipedia: 'Bo Berg',
        descriptions: [{ text: 'Writer' }],
        names: [{ text: 'Bo Berg' }],
      },
    ],
  };
}

function offices(): SmallData['offices'] {
  return {
    kind: 'office',
    entities: [
      {
        id: 'office:chair',
        name: 'Chair of the board',
        relevance: 'core',
        wikipedia: 'Chair',
        descriptions: [{ text: 'Head of the board' }],
        names: [{ text: 'Chair of the board' }],
        chain: { from: '2001-05-01' },
      },
    ],
  };
}

/** Writes the files into a new folder for as long as `use` runs. */
export async function withFolder<T>(data: SmallData, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'small-data-'));
  try {
    for (const part of ['articles', 'entities']) await mkdir(join(folder, part));
    for (const [key, name] of FILES) await writeFile(join(folder, name), JSON.stringify(data[key]));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
