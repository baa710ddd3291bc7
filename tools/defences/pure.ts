import type { Defence } from './defence.js';

const pure = { needsBuild: false } as const;

/** Those that show without a browser. */
export const PURE: readonly Defence[] = [
  {
    what: 'settings are for pages of the extension',
    file: 'entrypoints/background/message-server.ts',
    from: 'if (!OPEN_TO_PAGES.has(question.output.ask) && !sender.isExtensionPage) return undefined;',
    to: '',
    test: 'tests/lib/message-server.test.ts',
    ...pure,
  },
  {
    what: 'other extensions are met with silence',
    file: 'entrypoints/background/message-server.ts',
    from: ' || from.id !== runtime.id',
    to: '',
    test: 'tests/lib/message-server.test.ts',
    ...pure,
  },
  {
    what: 'private windows write nothing to disk',
    file: 'entrypoints/background/settings-store.ts',
    from: '(isPrivate ? session : local).set',
    to: 'local.set',
    test: 'tests/lib/settings-store.test.ts',
    ...pure,
  },
  {
    what: 'a damaged file of settings changes nothing',
    file: 'lib/settings-file.ts',
    from: "isWhole(rest, settings) ? { settings } : { fault: 'damaged' }",
    to: '{ settings }',
    test: 'tests/lib/settings-file.test.ts',
    ...pure,
  },
  {
    what: 'a page learns of no other site',
    file: 'lib/page-settings.ts',
    from: 'one.host === null || (host !== null && covers(one.host, host))',
    to: 'true',
    test: 'tests/lib/page-settings.test.ts',
    ...pure,
  },
];
