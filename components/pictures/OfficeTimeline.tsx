import { dayNumber } from '../../lib/days.js';
import type { OfficesPicture, Period } from '../../lib/picture-model.js';
import type { Say } from '../../lib/say.js';
import type { IsoDay } from '../../lib/types.js';
import { Axis } from './Axis.js';
import { officeYears, shortened } from './office-words.js';
import { axisYears, scaleOf, WIDTH, yearOf } from './scale.js';

/** Measures of one row, pixels from its top: the line its words stand on, its bar, and where the next row begins. */
const ROW = { words: 10, bar: 15, barHeight: 7, height: 28 };

/** The years under the rows. */
const AXIS_HEIGHT = 14;

/** So that a term of a few weeks among decades is still seen. */
const SHORTEST_BAR = 3;

interface OfficeTimelineProps {
  readonly picture: OfficesPicture;
  readonly say: Say;
}

/** The offices a person held, a row each: held on the page's day in the accent, before it in grey, after it in outline. */
export function OfficeTimeline({ picture: { offices, asOf, until }, say }: OfficeTimelineProps) {
  const from = offices.flatMap(({ periods }) => periods.map((period) => period.from)).sort()[0] ?? asOf;
  const xOf = scaleOf(dayNumber(from), dayNumber(until), 0, WIDTH);
  const page = xOf(dayNumber(asOf));
  const height = offices.length * ROW.height + AXIS_HEIGHT;
  const words = offices.map(({ title, periods }) => ({ title, years: officeYears(periods, asOf, say) }));
  const alt = words.map(({ title, years }) => say('picture_offices_row', [title, years])).join('; ');
  return (
    <svg
      class="picture offices"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={say('picture_offices_alt', [String(yearOf(asOf)), alt])}
    >
      {offices.map(({ title, periods }, index) => {
        const top = index * ROW.height;
        const years = words[index]?.years ?? '';
        return (
          <g key={title} transform={`translate(0 ${top})`}>
            <text y={ROW.words}>
              <tspan class="title">{shortened(title, years)}</tspan> · {years}
            </text>
            <rect class="track" y={ROW.bar} width={WIDTH} height={ROW.barHeight} rx="2" />
            {periods.map((period) => (
              <Bar key={period.from} period={period} asOf={asOf} until={until} xOf={xOf} />
            ))}
            <path class="page-mark" d={`M${inside(page)} ${ROW.bar - 2.5}v${ROW.barHeight + 5}`} />
          </g>
        );
      })}
      <Axis years={axisYears(yearOf(from), yearOf(until), { year: yearOf(asOf), x: page })} y={height - 2} />
    </svg>
  );
}

interface BarProps {
  readonly period: Period;
  readonly asOf: IsoDay;
  readonly until: IsoDay;
  xOf(day: number): number;
}

/** A term of office, cut at the page's day. */
function Bar({ period, asOf, until, xOf }: BarProps) {
  const to = period.to ?? until;
  const parts = [
    { from: period.from, to: to < asOf ? to : asOf, look: to <= asOf && period.to !== undefined ? 'past' : 'held' },
    { from: period.from > asOf ? period.from : asOf, to, look: 'later' },
  ].filter((part) => part.from < part.to);
  return (
    <>
      {parts.map(({ from, to: end, look }) => {
        const x = xOf(dayNumber(from));
        const width = Math.max(SHORTEST_BAR, xOf(dayNumber(end)) - x);
        const start = Math.min(x, WIDTH - width);
        return <rect key={look} class={look} x={start} y={ROW.bar} width={width} height={ROW.barHeight} rx="2" />;
      })}
    </>
  );
}

/** A mark at the very edge would be cut in half. */
function inside(x: number): number {
  return Math.min(WIDTH - 1, Math.max(1, x));
}
