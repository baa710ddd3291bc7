import type { MapPicture } from '../../lib/picture-model.js';
import type { Say } from '../../lib/say.js';

/** Measures in units of the drawing, two to a pixel. */
const DOT = 7.5;
const RING = 20;
const LABEL_GAP = 16;

/** About how wide a letter of the label is, to know when it would leave the picture. */
const LETTER = 12.5;

/** The line a label stands on, below its dot's middle. */
const LABEL_DROP = 7;

/** Every map draws the same hatching, so that two of them may share the name. */
const HATCHING = 'picture-hatching';

interface LocatorMapProps {
  readonly picture: MapPicture;
  readonly say: Say;
}

/** Where a place is: its country set off from the others, the place dotted and named. */
export function LocatorMap({ picture, say }: LocatorMapProps) {
  const { width, height, land, home, occupied, x, y, area, name, otherBorders } = picture;
  const toTheLeft = x + LABEL_GAP + name.length * LETTER > width;
  return (
    <svg class="picture map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={inWords(picture, say)}>
      <defs>
        <pattern id={HATCHING} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="hatch" d="M1 0v5" />
        </pattern>
      </defs>
      <rect class="sea" width={width} height={height} />
      <path class="land" d={land} />
      <path class="home" d={home} />
      {occupied && <path d={occupied} fill={`url(#${HATCHING})`} />}
      {area ? <circle class="ring" cx={x} cy={y} r={RING} /> : <circle class="dot" cx={x} cy={y} r={DOT} />}
      <text
        class="label"
        x={toTheLeft ? x - gapOf(area) : x + gapOf(area)}
        y={y + LABEL_DROP}
        text-anchor={toTheLeft ? 'end' : 'start'}
      >
        {name}
      </text>
      {otherBorders && (
        <text class="note" x={width - 12} y={height - 12} text-anchor="end">
          {say('picture_map_borders')}
        </text>
      )}
    </svg>
  );
}

function gapOf(area: boolean): number {
  return area ? RING + LABEL_GAP / 2 : LABEL_GAP;
}

function inWords({ view, name, occupied, otherBorders }: MapPicture, say: Say): string {
  const sentences = [say(view === 'europe' ? 'picture_map_europe' : 'picture_map_atlantic', [name])];
  if (occupied) sentences.push(say('picture_map_crimea'));
  if (otherBorders) sentences.push(`${say('picture_map_borders')}.`);
  return sentences.join(' ');
}
