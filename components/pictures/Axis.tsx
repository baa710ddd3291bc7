import type { AxisYear } from './scale.js';

/** The years under a picture; the page's own stands out. `y` is the line the figures stand on. */
export function Axis({ years, y }: { years: readonly AxisYear[]; y: number }) {
  return (
    <>
      {years.map(({ year, x, anchor, page }) => (
        <text key={`${year} ${anchor}`} class={page ? 'page-year' : undefined} x={x} y={y} text-anchor={anchor}>
          {year}
        </text>
      ))}
    </>
  );
}
