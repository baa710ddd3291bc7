import { fileURLToPath } from 'node:url';
import { checkLinks } from './data/links.js';
import { DataError, readKnowledgeBase } from './data/read.js';

/** `tsx tools/data-check.ts [FOLDER]`: checks the knowledge base, by default the one in data/. */
async function main(folder: string): Promise<void> {
  const base = await readKnowledgeBase(folder);
  const findings = checkLinks(base);
  if (findings.length > 0) throw new DataError(findings);
  const facts = base.articles.flatMap((article) => article.paragraphs.flatMap((paragraph) => paragraph.facts));
  console.log(`${base.entities.length} entities, ${base.articles.length} articles, ${facts.length} facts: all sound`);
}

main(process.argv[2] ?? fileURLToPath(new URL('../data', import.meta.url))).catch((error: unknown) => {
  console.error(error instanceof DataError ? error.message : error);
  process.exitCode = 1;
});
