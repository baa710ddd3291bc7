import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { ArticleFileSchema, EntityFileSchema } from '../lib/knowledge-schema.js';
import { parseOptions, runCommand, todayUtc, UsageError } from './cli.js';
import { articleStub, entityStub, kindOf, paragraphStub } from './data/stub.js';
import { DATA_FOLDER } from './data/vite-plugin.js';

const USAGE = `data:new -- article ID "Title"
data:new -- entity KIND:ID "Name" --article ID`;

/** `npm run data:new -- article ID TITLE` or `npm run data:new -- entity ID NAME --article ARTICLE`: writes a stub. */
runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), [], ['--article', '--into']);
  const folder = options.values.get('--into') ?? DATA_FOLDER;
  const [what, id, name] = options.positional;
  if (!id || !name) throw new UsageError(USAGE);
  if (what === 'article') console.log(await newArticle(folder, id, name));
  else if (what === 'entity') console.log(await newEntity(folder, id, name, options.values.get('--article')));
  else throw new UsageError(USAGE);
});

async function newArticle(folder: string, id: string, title: string): Promise<string> {
  const path = articlePath(folder, id);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (there) throw new UsageError(`${path} is there already`);
  const stub = articleStub(id, title, todayUtc());
  valid(ArticleFileSchema, stub);
  await writeJson(path, stub);
  return `${path}: write where it says TODO, then run data:check`;
}

async function newEntity(folder: string, id: string, name: string, article: string | undefined): Promise<string> {
  const kind = kindOf(id);
  if (!kind) throw new UsageError(`${id}: the part before ":" names no kind`);
  if (!article) throw new UsageError('name with --article the article that tells something about it');
  const stub = entityStub(id, name);
  const path = await fileOfKind(folder, kind);
  const file = await readJson(path, EntityFileSchema);
  if (file.entities.some((entity) => entity.id === id)) throw new UsageError(`${id} stands in ${path} already`);
  const entities = [...file.entities, stub].sort((a, b) => (a.id < b.id ? -1 : 1));
  valid(EntityFileSchema, { ...file, entities });
  const told = await readJson(articlePath(folder, article), ArticleFileSchema);
  const paragraphs = [...told.paragraphs, paragraphStub(id, name, told)];
  await writeJson(path, { ...file, entities });
  await writeJson(articlePath(folder, article), { ...told, paragraphs });
  return `${path} and ${articlePath(folder, article)}: write where it says TODO, then run data:check`;
}

function articlePath(folder: string, id: string): string {
  return join(folder, 'articles', `${id}.json`);
}

async function fileOfKind(folder: string, kind: string): Promise<string> {
  const entities = join(folder, 'entities');
  for (const name of await readdir(entities)) {
    const path = join(entities, name);
    if (name.endsWith('.json') && (await readJson(path, EntityFileSchema)).kind === kind) return path;
  }
  throw new UsageError(`no file in ${entities} holds entities of the kind ${kind}`);
}

/** The file as it was written, without the defaults a schema adds. @throws UsageError where it does not fit */
async function readJson<S extends v.GenericSchema>(path: string, schema: S): Promise<v.InferInput<S>> {
  const written = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`there is no ${path}`);
  });
  return valid(schema, JSON.parse(written));
}

function valid<S extends v.GenericSchema>(schema: S, value: unknown): v.InferInput<S> {
  const result = v.safeParse(schema, value);
  if (!result.success) {
    throw new UsageError(result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('\n'));
  }
  return value as v.InferInput<S>;
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
