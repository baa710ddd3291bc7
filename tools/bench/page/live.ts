import { createCardNames } from './card-names.js';
import { createCardWatch } from './card-watch.js';
import { createRoutes } from './routes.js';
import { nextTask } from './times.js';

/** What pages do while the built extension is at work on them. */
const live = { ticker, storm, clicks: watchClicks, ...createCardWatch(), ...createCardNames(), ...createRoutes() };

/** Times of frames, ms. */
interface Frames {
  /** From the beginning of a frame to the end of its drawing, with whatever came in between. */
  readonly busy: readonly number[];
  /** From frame to frame. */
  readonly gaps: readonly number[];
}

/** Changes one number in every frame. @param ms how long */
async function ticker(ms: number): Promise<Frames> {
  const counter = document.querySelector('#counter');
  const [busy, gaps]: [number[], number[]] = [[], []];
  const end = performance.now() + ms;
  let last: number | undefined;
  for (let now = 0, count = 0; now < end; count += 1) {
    const frame = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    if (counter) counter.textContent = String(count);
    if (last !== undefined) gaps.push(frame - last);
    last = frame;
    await nextTask();
    now = performance.now();
    busy.push(now - start);
  }
  return { busy, gaps };
}

/** Time between two batches of changes, ms. */
const BATCH_MS = 10;

/** Changes texts of the paragraphs in turn. @returns how many were changed */
async function storm(ms: number, perSecond: number): Promise<number> {
  const texts = [...document.querySelectorAll('p')].flatMap(({ firstChild }) =>
    firstChild instanceof Text ? firstChild : [],
  );
  const kept = texts.map(({ data }) => data);
  const start = performance.now();
  let changed = 0;
  while (performance.now() - start < ms) {
    const due = Math.round(((performance.now() - start) / 1_000) * perSecond);
    for (; changed < due; changed += 1) {
      const index = changed % texts.length;
      const text = texts[index];
      if (text) text.data = `${kept[index]} ${changed}`;
    }
    await new Promise((resolve) => setTimeout(resolve, BATCH_MS));
  }
  return changed;
}

/** Entries shorter than this are not told, ms; the browser rounds to 8. */
const LEAST_ENTRY_MS = 16;

/** Answers each press of the button with a change, and notes how long a click took until it was painted. */
function watchClicks(): void {
  const durations: number[] = [];
  let count = 0;
  document.querySelector('#press')?.addEventListener('click', () => {
    count += 1;
    const counter = document.querySelector('#counter');
    if (counter) counter.textContent = `pressed ${count} times`;
  });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click') durations.push(duration);
  }).observe({ type: 'event', durationThreshold: LEAST_ENTRY_MS } as PerformanceObserverInit);
  Object.assign(live, { clickTimes: () => [...durations] });
}

Object.assign(globalThis, { live });
