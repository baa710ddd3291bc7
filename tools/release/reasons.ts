/** Why each package is part of what people run. A package without a reason does not get in (tests/tools/notices.test.ts). */
export const REASONS: Readonly<Record<string, string>> = {
  compromise: 'Splits text into sentences and tells what kind of word each is, which decides whether a name counts.',
  efrt: 'Unpacks the word lists of compromise.',
  'grad-school': 'Matching of word patterns, for compromise.',
  preact: 'Draws the card, the popup, the library and the options.',
  'suffix-thumb': 'Packed rules for the forms of words, for compromise.',
  valibot: 'Checks what comes in from outside: messages, stored settings, files of settings.',
  'webextension-polyfill': 'One interface to Chrome and Firefox.',
};
