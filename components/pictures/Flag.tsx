import type { FlagShapes } from '../../lib/picture-schema.js';

/** The flag beside a country's name. It repeats the name, so nobody needs to hear it. */
export function Flag({ flag: { viewBox, shapes } }: { flag: FlagShapes }) {
  return (
    <span class="mark flag" aria-hidden="true">
      <svg viewBox={viewBox} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        {shapes.map(({ d, fill, stroke, strokeWidth, opacity }, index) => (
          // Shapes have no identity but their place in the drawing, which never changes.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <path key={index} d={d} fill={fill} stroke={stroke} stroke-width={strokeWidth} opacity={opacity} />
        ))}
      </svg>
    </span>
  );
}
