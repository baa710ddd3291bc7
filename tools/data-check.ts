import { factsIn } from '../lib/card-facts.js';
import { DataError, readDataSet } from './data/read.js';
import { checkAll } from './data/rules/index.js';
import { DATA_FOLDER } from './data/vite-plugin.js';

/** `npm run data:check [-- FOLDER]`: checks the knowledge base, by default the one in data/. Findings end it with 1. */
async function main(folder: string): Promise<void> {
  const data = await readDataSet(folder);
  const findings = checkAll(data);
  if (findings.length > 0) throw new DataError(findings);
  const { entities, articles } = data.base;
  const facts = articles.flatMap(factsIn);
  console.log(`${entities.length} entities, ${articles.length} articles, ${facts.length} facts: all sound`);
}

main(process.argv[2] ?? DATA_FOLDER).catch((error: unknown) => {
  console.error(error instanceof DataError ? error.message : error);
  process.exitCode = 1;
});
