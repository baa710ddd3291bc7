import { fileURLToPath } from 'node:url';
import { type FileServer, type MadePage, serve } from '../../tools/browser/serve.js';

/** Serves tests/browser/pages, and what a test makes, as any number of sites under `*.localhost`. */
export function servePages(made?: ReadonlyMap<string, MadePage>): Promise<FileServer> {
  return serve(fileURLToPath(new URL('./pages', import.meta.url)), made);
}
