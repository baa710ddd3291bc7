import type { Placed } from './marks.js';

/** How long the mention that was gone to stays marked, ms: long enough to be seen after a smooth scroll. */
const SHOW_MS = 2_500;

/** Scrolls from mention to mention of an entity, one further each time. */
export function createGoTo(setCurrent: (placed: Placed | undefined) => void, signal: AbortSignal) {
  let entity: string | undefined;
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (wanted: string, placed: readonly Placed[]): void => {
    const mentions = placed.filter(({ mention }) => mention.entity.id === wanted);
    next = wanted === entity ? next : 0;
    entity = wanted;
    const target = mentions[next % Math.max(1, mentions.length)];
    if (!target) return;
    next += 1;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.range.startContainer.parentElement?.scrollIntoView({
      block: 'center',
      behavior: calm ? 'instant' : 'smooth',
    });
    setCurrent(target);
    clearTimeout(timer);
    timer = setTimeout(() => setCurrent(undefined), SHOW_MS);
  };
}
