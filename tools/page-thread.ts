import { setTimeout as sleep } from 'node:timers/promises';
import type { SavedPage } from '../src/cli/saved-page.ts';
import type { Tab } from '../src/cli/tab.ts';

/** Processor time of a page's main thread in milliseconds, the page's own work included. Nothing is traced. */
export type ThreadCost = {
  /** All tasks: scripts, style, layout, painting, collection of garbage. */
  readonly thread: number;
  /** The part of it in which the browser computes styles. */
  readonly style: number;
};

/** Milliseconds after which a page is measured, the same for every build: by then it is marked and painted. */
const UNTIL = 3000;

/** Opens a page in a tab of its own and reads the browser's own counters of its main thread. */
export async function threadCost(tab: Tab, saved: SavedPage): Promise<ThreadCost> {
  const client = await tab.page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.openSaved(saved);
  await sleep(UNTIL);
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return { thread: of('TaskDuration'), style: of('RecalcStyleDuration') };
}
