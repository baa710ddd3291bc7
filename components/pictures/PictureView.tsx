import type { Picture } from '../../lib/picture-model.js';
import type { Say } from '../../lib/say.js';
import { LocatorMap } from './LocatorMap.js';
import { OfficeTimeline } from './OfficeTimeline.js';
import { SpendingChart } from './SpendingChart.js';

/** The picture of a card, whichever it is. */
export function PictureView({ picture, say }: { picture: Picture; say: Say }) {
  switch (picture.kind) {
    case 'spending':
      return <SpendingChart picture={picture} say={say} />;
    case 'offices':
      return <OfficeTimeline picture={picture} say={say} />;
    case 'map':
      return <LocatorMap picture={picture} say={say} />;
  }
}
