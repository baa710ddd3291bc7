import anchors from 'virtual:anchors';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageApi } from '../shared/runtime.js';
import { startGate } from './gate.js';

/** The only program in every frame of every page: it looks for one anchor name and asks for the annotator. */
export default defineUnlistedScript(() => {
  startGate({ pattern: new RegExp(anchors, 'g'), runtime: pageApi().runtime, page: document });
});
