import type { CDPSession, Page } from 'puppeteer-core';

/** What Chromium tells of a page. */
export interface ChromiumView {
  readonly client: CDPSession;
  /** Memory of all scripts of the page, the extension's among them, after a collection; bytes. */
  heap(): Promise<number>;
  /** Nodes and listeners that are alive after a collection. */
  counters(): Promise<{ readonly nodes: number; readonly listeners: number }>;
  /** Time the main thread has worked since the page began, ms. */
  busy(): Promise<number>;
}

export async function chromiumView(page: Page): Promise<ChromiumView> {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const collect = async () => {
    // What the first collection finalizes the second one frees.
    await client.send('HeapProfiler.collectGarbage');
    await client.send('HeapProfiler.collectGarbage');
  };
  return {
    client,
    async heap() {
      await collect();
      const { usedSize } = await client.send('Runtime.getHeapUsage');
      return usedSize;
    },
    async counters() {
      await collect();
      const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
      return { nodes, listeners: jsEventListeners };
    },
    async busy() {
      const { metrics } = await client.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
    },
  };
}
