import { toJsonSchema } from '@valibot/to-json-schema';
import { ArticleFileSchema, EntityFileSchema, HorizonFileSchema } from '../../lib/knowledge-schema.js';

/** Blanks at the ends are cut off as a file is read: nothing that a JSON Schema could say. */
const WITHOUT_COUNTERPART = ['trim'];

const FILES = {
  article: { schema: ArticleFileSchema, title: 'An article: a file in data/articles' },
  entities: { schema: EntityFileSchema, title: 'The entities of one kind: a file in data/entities' },
  horizon: { schema: HorizonFileSchema, title: 'The file data/horizon.json' },
} as const;

/** Columns of a line, as for all files. */
const LINE_WIDTH = 120;

/** The published JSON Schemas, made from the one definition: text by file name under `data/schema`. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, { schema, title }]) => {
      const made = toJsonSchema(schema, { typeMode: 'input', ignoreActions: WITHOUT_COUNTERPART });
      return [`${name}.schema.json`, `${shortLists(JSON.stringify({ ...made, title }, null, 2))}\n`];
    }),
  );
}

/** Puts lists of words that fit into one line on one, as the formatter does with every other file. */
function shortLists(json: string): string {
  return json.replace(
    /^(.*)\[\n((?: *"[^"\n]*",?\n)+) *\](,?)$/gm,
    (whole: string, head: string, items: string, tail: string) => {
      const line = `${head}[${items.trim().replace(/\n */g, ' ')}]${tail}`;
      return line.length <= LINE_WIDTH ? line : whole;
    },
  );
}
