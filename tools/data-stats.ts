import { parseOptions, runCommand } from './cli.js';
import { statsOf, statsText } from './data/stats.js';
import { soundKnowledgeBase } from './data/vite-plugin.js';

/** `npm run -s data:stats [-- --json]` */
runCommand(async () => {
  const options = parseOptions(process.argv.slice(2), ['--json'], []);
  const stats = statsOf(await soundKnowledgeBase());
  console.log(options.flags.has('--json') ? JSON.stringify(stats, null, 2) : statsText(stats));
});
