import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './cli.js';
import { schemaFiles } from './data/schemas.js';
import { DATA_FOLDER } from './data/vite-plugin.js';

/** `npm run data:schema` writes the JSON Schemas of data/schema, for editors. */
runCommand(async () => {
  const folder = join(DATA_FOLDER, 'schema');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of schemaFiles()) await writeFile(join(folder, name), text);
});
