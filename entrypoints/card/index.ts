import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../../components/fact-card.css?inline';
import type { Say } from '../../lib/say.js';
import { leaveDoor } from '../shared/card-program.js';
import { pageApi } from '../shared/runtime.js';
import { startCardProgram } from './program.js';

/** Put into a frame by the background when the annotator there expects a card to open. */
export default defineUnlistedScript(() => {
  const { i18n } = pageApi();
  const say: Say = (key, values = []) => i18n.getMessage(key, values);
  leaveDoor((world) => startCardProgram({ world, say, css }));
});
