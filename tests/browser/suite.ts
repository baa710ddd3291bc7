import { afterAll, beforeAll, describe } from 'vitest';
import type { FileServer, MadePage } from '../../tools/browser/serve.js';
import type { Driver } from './driver.js';
import { BROWSERS, launch } from './launch.js';
import { servePages } from './pages.js';

/** Time for a mark, a card or a popup to appear or go, on a busy machine. */
export const SOON = { timeout: 10_000, interval: 100 };

/**
 * How long a page is left alone before a test says that nothing happens on it: longer than the gate waits for an idle
 * moment and the annotator for late shadow roots.
 */
export const QUIET_MS = 3_000;

export interface Suite {
  readonly driver: Driver;
  readonly pages: FileServer;
}

/**
 * The same tests in every browser, each with a browser of its own and the pages served to it.
 * @param serving starts the server of the pages, where it is not the usual one
 */
export function inEachBrowser(
  title: string,
  tests: (suite: Suite) => void,
  made?: ReadonlyMap<string, MadePage>,
  serving: () => Promise<FileServer> = () => servePages(made),
): void {
  describe.each(BROWSERS)(`${title} (%s)`, (name) => {
    const suite: { driver?: Driver; pages?: FileServer } = {};
    beforeAll(async () => {
      suite.pages = await serving();
      suite.driver = await launch(name);
    });
    afterAll(async () => {
      await suite.driver?.close();
      await suite.pages?.close();
    });
    tests({
      get driver() {
        return started(suite.driver);
      },
      get pages() {
        return started(suite.pages);
      },
    });
  });
}

function started<T>(thing: T | undefined): T {
  if (!thing) throw new Error('used before the tests began');
  return thing;
}
