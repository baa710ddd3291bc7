import { spawn } from 'node:child_process';
import { bin, root, setUp } from './setup.mjs';

/** `npm start [-- URL|FILE]`: sets up, then hands over to tools/start/main.ts, which needs the installed packages. */
setUp();
const child = spawn(process.execPath, [bin('tsx/dist/cli.mjs'), 'tools/start/main.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  // npm runs scripts in the project's folder; a relative file is meant from where the person stands.
  env: { ...process.env, START_FOLDER: process.env.INIT_CWD ?? process.cwd() },
});
// Ctrl-C reaches the child too: it closes the browser, and this process ends with it.
process.on('SIGINT', () => undefined);
child.on('exit', (code) => process.exit(code ?? 1));
