import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataError, readKnowledgeBase } from '../../tools/data/read.js';
import { soundKnowledgeBase } from '../../tools/data/vite-plugin.js';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** Small data in which nothing is wrong. */
function soundFiles(): Record<string, Json> {
  return {
    'horizon.json': { horizon: '2026-10-10' },
    'entities/countries.json': {
      kind: 'country',
      entities: [
        {
          id: 'country:norland',
          name: 'Norland',
          relevance: 'context',
          wikipedia: 'Norland',
          descriptions: [{ text: 'Member of the pact', from: '2024-03-07' }],
          names: [{ text: 'Norland' }],
          related: [{ entity: 'country:norland', as: 'itself' }],
        },
      ],
    },
    'articles/norland-joins.json': {
      id: 'norland-joins',
      title: 'Norland joins',
      date: '2024-03-07',
      about: 'How Norland joined',
      references: [{ id: 'gazette', publisher: 'The Gazette', title: 'In', url: null, date: null }],
      paragraphs: [
        {
          text: 'Norland joined on 7 March 2024.',
          references: ['gazette'],
          facts: [{ text: 'Norland joined on 7 March 2024.', about: ['country:norland'], from: '2024-03-07' }],
        },
      ],
    },
  };
}

/** The files with one value replaced; `undefined` takes it away. */
function broken(file: string, path: string, value: Json | undefined): Record<string, Json> {
  const files = soundFiles();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Json | undefined>((at, key) => (at as Record<string, Json>)[key], files[file]);
  if (typeof parent !== 'object' || parent === null) throw new Error(`${file} has no ${path}`);
  if (value === undefined) delete (parent as Record<string, Json>)[last];
  else (parent as Record<string, Json>)[last] = value;
  return files;
}

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-'));
  await mkdir(join(folder, 'articles'));
  await mkdir(join(folder, 'entities'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, Json | string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

async function findings(): Promise<readonly string[]> {
  const error: unknown = await soundKnowledgeBase(folder).then(
    () => undefined,
    (reason) => reason,
  );
  if (!(error instanceof DataError)) throw new Error(`no DataError but ${error}`);
  return error.findings;
}

const COUNTRIES = 'entities/countries.json';
const ARTICLE = 'articles/norland-joins.json';

it('files in which nothing is wrong are read, with what they leave out filled in', async () => {
  await write(soundFiles());
  const base = await soundKnowledgeBase(folder);
  expect(base).toMatchObject({ horizon: '2026-10-10', articles: [{ id: 'norland-joins' }] });
  expect(base.entities[0]).toMatchObject({ kind: 'country', given: [], names: [{ policy: 'unmistakable' }] });
  expect(base.articles[0]?.paragraphs[0]?.facts[0]).toMatchObject({ weight: 3, kind: 'fact', ownKnowledge: false });
});

it('a file that is no JSON is left alone', async () => {
  await write({ ...soundFiles(), 'articles/notes.md': 'not JSON' });
  await expect(soundKnowledgeBase(folder)).resolves.toMatchObject({ articles: [{ id: 'norland-joins' }] });
});

describe('a file that does not fit stops the build with file, place and reason', () => {
  it.each<[string, string, string, Json | undefined, RegExp]>([
    ['an entity without a name', COUNTRIES, 'entities.0.name', undefined, /entities\.0\.name: .*name/],
    ['an entity with an empty name', COUNTRIES, 'entities.0.name', ' ', /entities\.0\.name: Invalid length/],
    ['an id of no form', COUNTRIES, 'entities.0.id', 'Norland', /entities\.0\.id: must be prefix:kebab-case/],
    ['no such kind', COUNTRIES, 'kind', 'planet', /kind: .*"planet"/],
    ['no such relevance', COUNTRIES, 'entities.0.relevance', 'high', /entities\.0\.relevance: .*"high"/],
    ['an entity without names', COUNTRIES, 'entities.0.names', [], /entities\.0\.names: Invalid length/],
    [
      'a name with a word that means nothing',
      COUNTRIES,
      'entities.0.names.0.ancor',
      true,
      /entities\.0\.names\.0\.ancor: /,
    ],
    [
      'a day that is none',
      COUNTRIES,
      'entities.0.descriptions.0.from',
      '7 March',
      /entities\.0\.descriptions\.0\.from: must be a day/,
    ],
    [
      'a language in full',
      COUNTRIES,
      'entities.0.names.0.lang',
      'French',
      /entities\.0\.names\.0\.lang: must be a two-letter/,
    ],
    ['a flag in small letters', COUNTRIES, 'entities.0.flag', 'no', /entities\.0\.flag: /],
    [
      'a fact that is too long',
      ARTICLE,
      'paragraphs.0.facts.0.text',
      'x'.repeat(161),
      /paragraphs\.0\.facts\.0\.text: Invalid length/,
    ],
    [
      'a fact about nothing',
      ARTICLE,
      'paragraphs.0.facts.0.about',
      [],
      /paragraphs\.0\.facts\.0\.about: Invalid length/,
    ],
    ['a weight beyond five', ARTICLE, 'paragraphs.0.facts.0.weight', 6, /paragraphs\.0\.facts\.0\.weight: /],
    [
      'a paragraph that is too long',
      ARTICLE,
      'paragraphs.0.text',
      'x'.repeat(901),
      /paragraphs\.0\.text: Invalid length/,
    ],
    ['a reference that is not secure', ARTICLE, 'references.0.url', 'http://a.example', /references\.0\.url: /],
    ['an article without paragraphs', ARTICLE, 'paragraphs', [], /paragraphs: Invalid length/],
    ['no horizon', 'horizon.json', 'horizon', undefined, /horizon: /],
  ])('%s', async (_, file, path, value, reason) => {
    await write(broken(file, path, value));
    const found = await findings();
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(`${file}: `)).toBe(true);
    expect(found[0]?.slice(file.length + 2)).toMatch(reason);
  });

  it('a file that is no JSON inside', async () => {
    await write({ ...soundFiles(), [ARTICLE]: '{ "id": ' });
    expect(await findings()).toEqual([expect.stringMatching(/^articles\/norland-joins\.json: .*JSON/)]);
  });

  it('a file that is missing', async () => {
    await write(soundFiles());
    await rm(join(folder, 'horizon.json'));
    expect(await findings()).toEqual([expect.stringMatching(/^horizon\.json: ENOENT/)]);
  });

  it('all of them at once, in one error that says so', async () => {
    const files = broken(COUNTRIES, 'entities.0.name', 7);
    files[ARTICLE] = broken(ARTICLE, 'title', '')[ARTICLE] ?? null;
    await write(files);
    await expect(readKnowledgeBase(folder)).rejects.toThrow(
      /cannot be used:\n {2}articles\/norland-joins\.json: title: .*\n {2}entities\/countries\.json: entities\.0\.name: /,
    );
  });
});

describe('files that do not fit together stop the build', () => {
  it.each<[string, string, string, Json, RegExp]>([
    ['an id of another kind', COUNTRIES, 'kind', 'person', /country:norland: the id does not fit the kind person/],
    [
      'a link that leads nowhere',
      COUNTRIES,
      'entities.0.related.0.entity',
      'org:x',
      /country:norland: related: no entity org:x/,
    ],
    [
      'a period that runs backwards',
      COUNTRIES,
      'entities.0.descriptions.0.to',
      '2020-01-01',
      /country:norland: .*ends before it begins/,
    ],
    [
      'a period of no day',
      COUNTRIES,
      'entities.0.descriptions.0.to',
      '2024-03-07',
      /country:norland: .*ends before it begins/,
    ],
    [
      'a name that stands twice',
      COUNTRIES,
      'entities.0.names.1',
      { text: 'Norland' },
      /country:norland: names: "Norland" stands twice/,
    ],
    [
      'a fact that runs backwards',
      ARTICLE,
      'paragraphs.0.facts.0.to',
      '2020-01-01',
      /paragraph 1: .*ends before it begins/,
    ],
    ['a fact about nobody we know', ARTICLE, 'paragraphs.0.facts.0.about.1', 'org:x', /paragraph 1: .*no entity org:x/],
    [
      'a reference that is not listed',
      ARTICLE,
      'paragraphs.0.references.0',
      'herald',
      /paragraph 1: no reference "herald"/,
    ],
    ['a fact without a reference', ARTICLE, 'paragraphs.0.references', [], /paragraph 1: has facts but no reference/],
    ['an entity without a fact', ARTICLE, 'paragraphs.0.facts', [], /country:norland: no fact is about it/],
  ])('%s', async (_, file, path, value, reason) => {
    await write(broken(file, path, value));
    expect(await findings()).toEqual([expect.stringMatching(reason)]);
  });

  it.each([
    ['an entity', COUNTRIES, 'entities/more.json', /country:norland: this id stands twice/],
    ['an article', ARTICLE, 'articles/more.json', /norland-joins: this id stands twice/],
  ])('%s that stands twice', async (_, file, copy, reason) => {
    const files = soundFiles();
    await write({ ...files, [copy]: files[file] ?? null });
    expect(await findings()).toEqual([expect.stringMatching(reason)]);
  });

  it('not a fact in every encyclopaedia without a reference', async () => {
    await write(
      broken(ARTICLE, 'paragraphs.0', {
        text: 'Norland joined.',
        references: [],
        facts: [{ text: 'Norland joined.', about: ['country:norland'], ownKnowledge: true }],
      }),
    );
    await expect(soundKnowledgeBase(folder)).resolves.toMatchObject({ entities: [{ id: 'country:norland' }] });
  });
});

it('the real data are sound', async () => {
  const { entities, articles } = await soundKnowledgeBase();
  expect(entities.length).toBeGreaterThanOrEqual(36);
  expect(articles.map(({ id }) => id)).toContain('rutte-takes-office');
});
