import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './cli.js';
import { readPublishers, sourcesText } from './data/sources.js';
import { DATA_FOLDER, soundKnowledgeBase } from './data/vite-plugin.js';

/** `npm run data:sources` writes data/SOURCES.md. */
runCommand(async () => {
  const text = sourcesText(await soundKnowledgeBase(), await readPublishers(DATA_FOLDER));
  await writeFile(join(DATA_FOLDER, 'SOURCES.md'), text);
});
