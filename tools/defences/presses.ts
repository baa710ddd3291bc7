import type { Defence } from './defence.js';

/** What keeps a press from counting that a person did not mean for the card. */
export const PRESSES: readonly Defence[] = [
  {
    what: 'a press that a script makes up counts for nothing',
    file: 'entrypoints/card/click-guard.ts',
    from: '    if (!event.isTrusted) return false;',
    to: '    if (!event.isTrusted) return true;',
    test: 'tests/browser/pressed.test.ts',
    title: 'makes up',
    where: 'firefox',
  },
  {
    what: 'a press as the card appears counts for nothing',
    file: 'entrypoints/card/click-guard.ts',
    from: 'event.timeStamp - opened >= SETTLED_MS && ',
    to: '',
    test: 'tests/browser/pressed.test.ts',
    title: 'as soon as',
    where: 'chromium',
  },
  {
    what: 'a press on something that covers the card counts for nothing',
    file: 'entrypoints/card/click-guard.ts',
    from: ' && isOnTop(event)',
    to: '',
    test: 'tests/browser/hostile.test.ts',
    title: 'cover-released',
    where: 'chromium',
  },
  {
    what: 'a press on a card that cannot be seen counts for nothing',
    file: 'entrypoints/card/click-guard.ts',
    from: ' && isSeen()',
    to: '',
    test: 'tests/browser/pressed.test.ts',
    title: 'no opacity',
    where: 'chromium',
  },
  {
    what: 'a press under a picture that lets it through counts for nothing',
    file: 'entrypoints/card/click-guard.ts',
    from: ' && !isUnderPicture()',
    to: '',
    test: 'tests/browser/hostile.test.ts',
    title: 'cover-popover',
    where: 'chromium',
  },
  {
    what: 'also under one that was there before and opens again',
    file: 'entrypoints/card/click-guard.ts',
    from: "  addEventListener('beforetoggle', ({ target }) => below.delete(target), { capture: true, signal });\n",
    to: '',
    test: 'tests/browser/hostile.test.ts',
    title: 'cover-reopened',
    where: 'chromium',
  },
];
