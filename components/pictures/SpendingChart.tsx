import type { SpendingPicture } from '../../lib/picture-model.js';
import type { Say } from '../../lib/say.js';
import { Axis } from './Axis.js';
import { axisYears, WIDTH } from './scale.js';
import { CHART, type ChartLayout, chartLayout, type PlacedGuideline, type Stretch } from './spending-layout.js';

interface SpendingChartProps {
  readonly picture: SpendingPicture;
  readonly say: Say;
}

/** Defence spending year by year; what came after the page is grey. A figure stands there only if it was out by then. */
export function SpendingChart({ picture, say }: SpendingChartProps) {
  const layout = chartLayout(picture);
  const { firstYear, pageYear, edition, published, estimatesFrom } = picture;
  const years = axisYears(firstYear, layout.lastYear, { year: pageYear, x: layout.page.x });
  const source = say(published ? 'picture_spending_source' : 'picture_spending_source_later', [
    edition,
    String(estimatesFrom),
  ]);
  return (
    <svg
      class="picture spending"
      viewBox={`0 0 ${WIDTH} ${CHART.height}`}
      role="img"
      aria-label={`${inWords(picture, layout, say)} ${source}`}
    >
      <text y={CHART.title}>{say('picture_spending_title')}</text>
      {published && (
        <text class="value" x={WIDTH} y={CHART.title} text-anchor="end">
          {figure(picture, layout, say)}
        </text>
      )}
      <path class="base" d={`M0 ${CHART.bottom}H${WIDTH}`} />
      {layout.guidelines.map((guideline) => (
        <path key={guideline.share} class="guideline" d={`M0 ${guideline.y}H${WIDTH}`} />
      ))}
      {layout.stretches.map((stretch) => (
        <path key={stretch.path} class={`curve${kindOf(stretch)}`} d={stretch.path} />
      ))}
      <path class="page-line" d={`M${layout.page.x} ${layout.page.y}V${CHART.bottom}`} />
      <circle class="page-dot" cx={layout.page.x} cy={layout.page.y} r="3.5" />
      {layout.guidelines.map((guideline) => (
        <text key={guideline.share} x={guideline.labelX} y={guideline.labelY} text-anchor={guideline.anchor}>
          {guidelineLabel(guideline, say)}
        </text>
      ))}
      <Axis years={years} y={CHART.axis} />
      <text class="source" y={CHART.source}>
        {source}
      </text>
    </svg>
  );
}

function kindOf({ later, estimate }: Stretch): string {
  return `${later ? ' later' : ''}${estimate ? ' estimate' : ''}`;
}

function guidelineLabel({ share, kind, by }: PlacedGuideline, say: Say): string {
  if (kind === 'goal') return say('picture_spending_goal', [String(share), String(by)]);
  return say(kind === 'floor' ? 'picture_spending_floor' : 'picture_spending_guideline', [String(share)]);
}

function figure({ pageYear, estimatesFrom }: SpendingPicture, { page }: ChartLayout, say: Say): string {
  const key = pageYear >= estimatesFrom ? 'picture_spending_estimate' : 'picture_spending_figure';
  return say(key, [String(pageYear), page.share.toFixed(2)]);
}

/** The curve as a sentence: its course, the page's year and the lines it is measured by. */
function inWords(picture: SpendingPicture, layout: ChartLayout, say: Say): string {
  const { firstYear, shares, pageYear, published } = picture;
  const course = say('picture_spending_alt', [String(firstYear), String(layout.lastYear)]);
  const lines = layout.guidelines.map((guideline) => guidelineLabel(guideline, say));
  const sentences = published
    ? [say('picture_spending_figure', [String(firstYear), (shares[0] ?? 0).toFixed(2)]), figure(picture, layout, say)]
    : [say('picture_spending_alt_page', [String(pageYear)])];
  return [course, ...sentences.map((text) => `${text}.`), ...lines.map((text) => `${text}.`)].join(' ');
}
