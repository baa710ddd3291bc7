import { readCatalogue } from './catalogue.js';
import { dayOption, parseOptions, runCommand, UsageError } from './cli.js';
import { articleText, entityText } from './data/preview.js';
import { soundKnowledgeBase } from './data/vite-plugin.js';

/** `npm run -s data:preview -- ID [--as-of DATE]`: an article, or the cards of an entity, as text. */
runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), [], ['--as-of']);
  const [id] = options.positional;
  if (!id) throw new UsageError('name an article or an entity by its id');
  const base = await soundKnowledgeBase();
  const article = base.articles.find((one) => one.id === id);
  const entity = base.entities.find((one) => one.id === id);
  if (article) console.log(articleText(article));
  else if (entity) {
    const day = options.values.has('--as-of') ? dayOption(options, base.horizon) : undefined;
    console.log(entityText(entity, base, await readCatalogue(), day));
  } else throw new UsageError(`there is no article and no entity with the id ${id}`);
});
