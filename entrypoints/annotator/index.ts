import names from 'virtual:names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unpackInSteps } from '../../lib/names-unpack.js';
import { finderOnDemand, type NameFinder, nameFinderInSteps } from '../../lib/page-names.js';
import type { Steps } from '../../lib/steps.js';
import { takeOver } from '../shared/lifetime.js';
import { pageApi } from '../shared/runtime.js';
import { today } from '../shared/today.js';
import { startAnnotator } from './annotator.js';

/** Put into a frame by the background once its gate has found a name and the site is switched on. */
export default defineUnlistedScript(() => {
  const { runtime } = pageApi();
  startAnnotator({
    page: document,
    runtime,
    finder: finderOnDemand(makeFinder),
    controller: takeOver('annotator'),
    today,
  });
});

function* makeFinder(): Steps<NameFinder> {
  return yield* nameFinderInSteps(yield* unpackInSteps(names), document.documentElement?.lang);
}
