import type { Outcome } from './defence.js';

/** The page docs/defences.md. */
export function defencesPage(outcomes: readonly Outcome[]): string {
  const noticed = outcomes.filter(({ red }) => red !== undefined).length;
  const rows = outcomes.map(({ defence, red }) =>
    [defence.what, `\`${defence.file}\``, red === undefined ? '**none**' : cell(red), `\`${defence.test}\``].join(
      ' | ',
    ),
  );
  return `# What each defence is for

Made by \`npm run test:defences\`: it takes one defence away at a time, builds, and runs the test that is to notice. Before that
the same tests have to be green. ${noticed} of ${outcomes.length} were noticed.

| taken away | from | test that turned red | in |
| --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
