import type { Page } from 'puppeteer-core';
import { OWN_SCRIPT, type OwnTask, type Recording } from './record.js';

/** Tasks of the main thread and the scripts that run in them; without the sampling profiler, which slows both down. */
const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** A complete event of a trace. Times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/**
 * Records what the content scripts do while `work` runs.
 * @param work tells in the end whether the page was annotated
 */
export async function recordChromium(page: Page, work: () => Promise<boolean>): Promise<Recording> {
  await page.tracing.start({ categories: CATEGORIES });
  const annotated = await work();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const own = traceEvents.filter((event) => OWN_SCRIPT.test(event.args?.data?.url ?? ''));
  const threads = new Set(own.map(threadOf));
  const there = traceEvents.filter((event) => event.ph === 'X' && threads.has(threadOf(event)));
  return {
    annotated,
    tasks: [...threads].flatMap((thread) => ownTasks(there.filter((event) => threadOf(event) === thread))),
    loading: own
      .filter(({ name }) => name === 'EvaluateScript')
      .map(({ args, dur = 0 }) => ({ script: args?.data?.url?.split('/').at(-1) ?? '', ms: dur / 1_000 })),
  };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

/** What each task of a thread spent on scripts of ours. */
function ownTasks(events: readonly TraceEvent[]): OwnTask[] {
  const tasks = events.filter(({ name }) => name === 'RunTask').sort(byStart);
  const scripts = outermost(events.filter(isOurs).sort(byStart));
  const found: OwnTask[] = [];
  let next = 0;
  for (const task of tasks) {
    while ((scripts[next]?.ts ?? task.ts) < task.ts) next += 1;
    let spent = 0;
    for (let script = scripts[next]; script && script.ts < endOf(task); script = scripts[next]) {
      spent += CONTINUATIONS.has(script.name) ? (task.dur ?? 0) : (script.dur ?? 0);
      next += 1;
    }
    if (spent > 0) found.push({ start: task.ts / 1_000, ms: Math.min(spent, task.dur ?? 0) / 1_000 });
  }
  return found;
}

/** Work that goes on after a pause. The events end before the work begins, but nothing else is in their tasks. */
const CONTINUATIONS = new Set(['RunYieldContinuation', 'RunPostTaskCallback']);

/** What names no script: on a page whose own scripts do not run it is ours. */
const NAMELESS = new Set([...CONTINUATIONS, 'RunMicrotasks', 'FireIdleCallback', 'TimerFire']);

function isOurs({ name, args }: TraceEvent): boolean {
  return NAMELESS.has(name) || (name !== 'RunTask' && OWN_SCRIPT.test(args?.data?.url ?? ''));
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function byStart(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || endOf(b) - endOf(a);
}

/** Those that lie within no other. The events come in order. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  let end = 0;
  for (const event of events) {
    if (event.ts < end) continue;
    kept.push(event);
    end = endOf(event);
  }
  return kept;
}
