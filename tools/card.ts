import { createCardIndex } from '../lib/card.js';
import { cardText } from '../lib/card-text.js';
import type { KnowledgeBase } from '../lib/knowledge-schema.js';
import { nearNames } from '../lib/near-names.js';
import { readCatalogue } from './catalogue.js';
import { dayOption, formatOption, parseOptions, runCommand, todayUtc, UsageError } from './cli.js';
import { soundKnowledgeBase } from './data/vite-plugin.js';

/** `npm run -s card -- ENTITY [--as-of DATE] [--format text|json]` */
runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), [], ['--as-of', '--format']);
  const asOf = dayOption(options, todayUtc());
  const format = formatOption(options, ['text', 'json']);
  const base = await soundKnowledgeBase();
  const card = createCardIndex(base).cardOf(findEntity(options.positional.join(' '), base), asOf);
  if (format === 'json') console.log(JSON.stringify(card, null, 2));
  else if (card) console.log(cardText(card, await readCatalogue()));
});

/** The id of the entity that is asked for by id, or by a name that means no other. @throws UsageError */
function findEntity(asked: string, { entities }: KnowledgeBase): string {
  if (asked === '') throw new UsageError('name an entity, as "card person:mark-rutte" or "card Rutte"');
  if (entities.some(({ id }) => id === asked)) return asked;
  const same = (name: string) => name.toLowerCase() === asked.toLowerCase();
  const byTitle = entities.filter(({ name }) => same(name));
  const found = byTitle.length > 0 ? byTitle : entities.filter(({ names }) => names.some(({ text }) => same(text)));
  const [first] = found;
  if (first && found.length === 1) return first.id;
  if (first) throw new UsageError(`"${asked}" may mean ${found.map(({ id }) => id).join(', ')}`);
  const near = nearNames(asked, [
    ...new Set(entities.flatMap(({ id, name, names }) => [id, name, ...names.map(({ text }) => text)])),
  ]);
  throw new UsageError(`no entity is called "${asked}"${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}`);
}
