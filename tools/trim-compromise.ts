import type { Plugin } from 'vite';

/**
 * Parts of compromise's first layer that only offer methods we do not call: changing text, looking up lists, completing
 * words as they are typed and protecting tags. How text is split, tagged and matched does not depend on them.
 */
const UNUSED = ['change', 'freeze', 'lookup', 'typeahead'];

const EMPTY = '\0virtual:empty-plugin';

/** Leaves the unused parts of compromise out of what every annotated page loads. */
export function trimCompromise(): Plugin {
  const parts = new RegExp(`^\\./1-one/(?:${UNUSED.join('|')})/plugin\\.js$`);
  return {
    name: 'trim-compromise',
    enforce: 'pre',
    resolveId: (source, importer) =>
      importer?.endsWith('/compromise/src/one.js') && parts.test(source) ? EMPTY : null,
    load: (id) => (id === EMPTY ? 'export default {};' : null),
  };
}
