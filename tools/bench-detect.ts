import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './cli.js';
import { soundKnowledgeBase } from './data/vite-plugin.js';
import { type Corpora, findCorpora } from './detect/corpora.js';
import { type Method, methods } from './detect/methods.js';
import { type Measured, printClasses, printTable, printWorst } from './detect/print.js';
import { scoreHeadline, scoreNato, scoreTraps } from './detect/score.js';

const OUTPUT = fileURLToPath(new URL('../.cache/detect', import.meta.url));

/** `npm run bench:detect`: how well names are found in the labelled texts beside the project, four ways. */
async function main(): Promise<void> {
  const corpora = findCorpora();
  if (!corpora) {
    console.log('skipped: there are no labelled texts beside this clone (../shared/corpora)');
    return;
  }
  const topics = join(OUTPUT, 'topics');
  mkdirSync(topics, { recursive: true });
  const rows = methods(await soundKnowledgeBase(), corpora, topics).map((method) => measure(method, corpora));
  const [ours] = rows;
  if (!ours) return;
  printClasses(ours, kinds(corpora));
  printWorst(ours);
  printTable(rows);
  console.log('\nLink overlap, demonyms left out. s: seconds for all sets; what topics() finds is kept between runs.');
  console.log('The saved pages need a browser: npm run bench:pages.');
  console.log(`Every error is in ${join(OUTPUT, '*.txt')}`);
}

function measure({ key, title, predict }: Method, corpora: Corpora): Measured {
  const file = (name: string) => join(OUTPUT, `${key}-${name}`);
  const start = Date.now();
  predict(corpora.gold, file('gold.jsonl'));
  predict([corpora.nato], file('nato.jsonl'));
  const seconds = (Date.now() - start) / 1_000;
  const gold = file('gold.jsonl');
  return {
    title,
    seconds,
    core: scoreHeadline(corpora, gold, 'core', file('core.txt')),
    all: scoreHeadline(corpora, gold, 'all', file('all.txt')),
    traps: scoreTraps(corpora, gold, file('sets.txt')),
    nato: scoreNato(corpora, file('nato.jsonl'), file('nato.txt')),
  };
}

/** The sort of name of each entity of the inventory. */
function kinds({ folder }: Corpora): (id: string) => string {
  const { entities } = JSON.parse(readFileSync(join(folder, 'inventory.json'), 'utf8')) as {
    entities: { id: string; kind: string }[];
  };
  const byId = new Map(entities.map(({ id, kind }) => [id, kind]));
  return (id) => byId.get(id) ?? 'not in the inventory';
}

runCommand(main);
