import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import type { Article, Entity, KnowledgeBase } from '../../lib/knowledge-schema.js';
import { ArticleFileSchema, EntityFileSchema, HorizonFileSchema } from '../../lib/knowledge-schema.js';

/** What is wrong with the data: one line a finding, as "file: place: reason". */
export class DataError extends Error {
  constructor(readonly findings: readonly string[]) {
    super(`The data under data/ cannot be used:\n${findings.map((finding) => `  ${finding}`).join('\n')}`);
    this.name = 'DataError';
  }
}

/** The knowledge base, and which file each entity and article was read from, for findings that name it. */
export interface DataSet {
  readonly base: KnowledgeBase;
  /** Path from the data folder, by id of the entity or article. */
  readonly files: ReadonlyMap<string, string>;
}

type FileSchema = v.GenericSchema<unknown, unknown>;

/**
 * Reads and checks every file of the knowledge base in the folder `root`.
 * @throws DataError naming each broken file, the place in it and the reason.
 */
export async function readKnowledgeBase(root: string): Promise<KnowledgeBase> {
  return (await readDataSet(root)).base;
}

/** Like `readKnowledgeBase`, with the files. @throws DataError */
export async function readDataSet(root: string): Promise<DataSet> {
  const findings: string[] = [];
  const files = new Map<string, string>();
  const parse = async <S extends FileSchema>(path: string, schema: S): Promise<v.InferOutput<S> | undefined> => {
    const name = relative(root, path);
    try {
      const result = v.safeParse(schema, JSON.parse(await readFile(path, 'utf8')));
      if (result.success) return result.output;
      findings.push(
        ...result.issues.map((issue) => `${name}: ${v.getDotPath(issue) ?? '(whole file)'}: ${issue.message}`),
      );
    } catch (error) {
      findings.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    return undefined;
  };
  const articles: Article[] = [];
  for (const path of await jsonFiles(join(root, 'articles'))) {
    const file = await parse(path, ArticleFileSchema);
    if (!file) continue;
    // The address of the schema is for editors; left in, it would be shipped with every article.
    const { $schema: _, ...article } = file;
    articles.push(article);
    files.set(article.id, relative(root, path));
  }
  const entities: Entity[] = [];
  for (const path of await jsonFiles(join(root, 'entities'))) {
    const file = await parse(path, EntityFileSchema);
    if (!file) continue;
    for (const entity of file.entities) {
      entities.push({ ...entity, kind: file.kind });
      if (!files.has(entity.id)) files.set(entity.id, relative(root, path));
    }
  }
  const horizon = await parse(join(root, 'horizon.json'), HorizonFileSchema);
  if (findings.length > 0 || !horizon) throw new DataError(findings);
  return { base: { horizon: horizon.horizon, articles, entities }, files };
}

/** The JSON files of a folder, sorted by name so that every build reads them alike. */
async function jsonFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}
