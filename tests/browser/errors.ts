import type { Browser, Page } from 'puppeteer-core';
import { DESK_PATH } from '../../tools/browser/desk.js';

/**
 * Collects what the extension's scripts throw in Chromium: uncaught errors of every page whose stack leads into the
 * extension, and whatever its own pages write to the console as an error.
 */
export function watchErrors(browser: Browser, origin: () => string): readonly string[] {
  const errors: string[] = [];
  const watch = (page: Page) => {
    page.on('pageerror', (error) => {
      const text = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
      if (text.includes(origin())) errors.push(text);
    });
    page.on('console', (message) => {
      const from = [message.location().url, ...message.stackTrace().map(({ url }) => url)];
      // Chromium dresses the tests' own desk, a lone image, in styles that the extension's policy forbids.
      const ours = from.some((url) => url?.startsWith(origin()) && !url.endsWith(DESK_PATH));
      if (message.type() === 'error' && ours) errors.push(message.text());
    });
  };
  browser.on('targetcreated', (target) => {
    if (target.type() !== 'page') return;
    void target.page().then(
      (page) => page && watch(page),
      () => undefined,
    );
  });
  return errors;
}
