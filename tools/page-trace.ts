import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../src/cli/launch.ts';
import type { SavedPage } from '../src/cli/saved-page.ts';
import type { Tab } from '../src/cli/tab.ts';

/**
 * The cost of an extension for the main thread of one page, from Chromium's own trace. Milliseconds of processor time,
 * and counts.
 */
export type PageCost = {
  /** Compiling and running its scripts while they load. */
  readonly load: number;
  /** Everything that its scripts do, loading included. */
  readonly all: number;
  /** Its longest task. */
  readonly longest: number;
  /** How often the browser called its scripts: scripts, timers, messages, observers. */
  readonly calls: number;
};

/** The part of a trace event that is read, in microseconds. `tdur` is processor time. `dur` includes waiting. */
type Event = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: {
      readonly timerId?: number;
      readonly url?: string;
      readonly stackTrace?: readonly { url?: string }[];
    };
  };
};

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'toplevel',
  'mojom',
  'v8',
];
/** Messages of the browser to an extension's scripts in a page. */
const MESSAGE = /extensions\.mojom/;
/**
 * For this many milliseconds after its toolbar button has changed, a page is traced further. By then everything is
 * painted.
 */
const AFTER = 300;
/** An extension gets at most this many milliseconds for a page. */
const MOST_WAIT = 20_000;

/** Opens a page in a new tab, and traces it until the extension shows on its button that it is done. */
export async function traceOpening(session: Session, tab: Tab, saved: SavedPage): Promise<PageCost> {
  const before = await buttonOf(session, tab);
  await tab.page.tracing.start({ categories: CATEGORIES });
  await tab.openSaved(saved);
  const end = Date.now() + MOST_WAIT;
  while ((await buttonOf(session, tab)) === before && Date.now() < end) await sleep(40);
  if (Date.now() >= end) throw new Error('the extension did not change its button');
  await sleep(AFTER);
  return costOf(await stop(tab), session.baseUrl);
}

/** Traces a page that is left alone. */
export async function traceIdle(session: Session, tab: Tab, milliseconds: number): Promise<PageCost> {
  await tab.page.tracing.start({ categories: CATEGORIES });
  await sleep(milliseconds);
  return costOf(await stop(tab), session.baseUrl);
}

async function stop(tab: Tab): Promise<readonly Event[]> {
  const text = new TextDecoder().decode(await tab.page.tracing.stop());
  return (JSON.parse(text) as { traceEvents: readonly Event[] }).traceEvents; // Chromium's format of traces
}

/** Title and badge of a tab's button. Every build sets them when it is done with a page. */
const buttonOf = (session: Session, tab: Tab): Promise<string> =>
  session.console.call(async (tabId) => {
    const { action } = (globalThis as { chrome?: WithAction }).chrome ?? {};
    return JSON.stringify([await action?.getTitle({ tabId }), await action?.getBadgeBackgroundColor({ tabId })]);
  }, tab.id);

/** The only part of the extension's API that is called here. */
type WithAction = {
  readonly action?: {
    readonly getTitle: (of: { tabId: number }) => Promise<string>;
    readonly getBadgeBackgroundColor: (of: { tabId: number }) => Promise<unknown>;
  };
};

/**
 * Adds up the tasks of the page's thread that an extension caused: its scripts, its timers, and messages to it. Of a
 * long task of the page, only the part counts in which a script of the extension runs.
 *
 * @param baseUrl start of the addresses of its scripts
 */
export function costOf(events: readonly Event[], baseUrl: string): PageCost {
  const isOwn = (event: Event): boolean => event.args?.data?.url?.startsWith(baseUrl) === true;
  const first = events.find((event) => event.name === 'EvaluateScript' && isOwn(event)) ?? events.find(isOwn);
  if (!first) return { load: 0, all: 0, longest: 0, calls: 0 };
  const here = events
    .filter(
      ({ ph, pid, tid, dur }) =>
        (ph === 'X' && dur !== undefined && pid === first.pid && tid === first.tid) || ph === 'I',
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const timers = new Set(
    here.flatMap(({ name, args }) =>
      name === 'TimerInstall' && args?.data?.stackTrace?.[0]?.url?.startsWith(baseUrl) ? (args.data.timerId ?? []) : [],
    ),
  );
  const isCaused = (event: Event): boolean =>
    isOwn(event) ||
    (event.name === 'TimerFire' && timers.has(event.args?.data?.timerId ?? -1)) ||
    MESSAGE.test(JSON.stringify(event.args ?? ''));
  let load = 0;
  let all = 0;
  let longest = 0;
  let calls = 0;
  for (const task of outermost(here.filter(({ ph, name }) => ph === 'X' && /RunTask$/.test(name)))) {
    const inside = here.filter(
      ({ ts, ph }) => ph === 'X' && ts >= task.ts && ts < task.ts + (task.dur ?? 0) && ts !== task.ts,
    );
    const caused = outermost(inside.filter(isCaused));
    if (caused.length === 0) continue;
    // a message or a timer is a task of its own, with what follows from it
    const isPages = caused.every(isOwn);
    const took = isPages ? sum(caused) : timeOf(task);
    // scripts that the worker injects run inside of the task of its message
    load += sum(outermost(inside.filter((event) => event.name === 'EvaluateScript' && isOwn(event))));
    all += took;
    longest = Math.max(longest, took);
    calls += caused.length;
  }
  return { load, all, longest, calls };
}

const timeOf = ({ tdur, dur = 0 }: Event): number => (tdur ?? dur) / 1000;
const sum = (events: readonly Event[]): number => events.reduce((all, event) => all + timeOf(event), 0);

/** Of nested events, only the outermost. */
function outermost(sorted: readonly Event[]): Event[] {
  const found: Event[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const event of sorted) {
    if (event.ts < end) continue;
    found.push(event);
    end = event.ts + (event.dur ?? 0);
  }
  return found;
}
