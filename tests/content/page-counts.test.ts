// @vitest-environment jsdom
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { judgeHead, mayBeRead, readAndAnalyse } from '../../src/background/read.ts';
import { NOT_ARTICLES } from '../../src/cli/sample/not-articles.ts';
import type { Extension } from '../../src/content/extension-seam.ts';
import { lookAt } from '../../src/content/gate/look.ts';
import { watchPage } from '../../src/content/gate/watch.ts';
import { openPage } from '../../src/content/page.ts';
import '../../src/content/survey/index.ts';
import { DEFAULTS } from '../../src/settings/settings-model.ts';
import { article, prose } from '../article/page.ts';
import { countDom, type DomCounts } from './dom-counts.ts';

// Counts the work of a page. A higher count fails here. A lower one is recorded by: ACCEPT_COUNTS=1 npx vitest run
// tests/content/page-counts.test.ts

const FILE = join(import.meta.dirname, '../../docs/figures/page-counts.json');
type Pages = Record<string, DomCounts>;
const known = JSON.parse(readFileSync(FILE, 'utf8')) as Pages; // written by this test
const found: Pages = {};

class NoSizes {
  observe() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', NoSizes);
vi.stubGlobal('Highlight', class extends Set<unknown> {});
vi.stubGlobal('CSS', { highlights: new Map() });
// The clock divides a survey into turns, so a slow machine would set more timers.
vi.spyOn(performance, 'now').mockReturnValue(0);
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} }));

function show(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.replaceChildren(...parsed.body.childNodes);
}

/** Counts the calls of the gate and, where the gate loads it, of content.js to a page, and the messages to the worker. */
async function costOf(html: string, url: string): Promise<DomCounts> {
  show(html);
  const { counts, stop } = countDom(window);
  let messages = 0;
  let characters = 0;
  const sent = <Answer>(question: unknown, answer: Answer): Promise<Answer> => {
    messages++;
    characters += JSON.stringify(question).length;
    return Promise.resolve(answer);
  };
  const extension: Extension = {
    judge: (heading) => sent(heading, judgeHead(heading)),
    read: (survey) => sent(survey, readAndAnalyse(survey, {}, DEFAULTS, null)),
    badge: (count) => void sent(count, null),
    alive: () => true,
    veto: async () => null,
    memory: null,
    marksStyle: () => sent(null, ''),
    loadCard: async () => undefined,
    reopen: () => undefined,
    openFrame: async () => null,
    t: (key) => key,
    locale: 'en',
  };
  try {
    const seen = lookAt(document, url);
    if (await sent(seen, mayBeRead(seen))) {
      messages++; // content.js asks for the settings
      const page = openPage(document, { href: url }, extension, DEFAULTS);
      await page.report();
      page.remove();
    } else watchPage(document, () => undefined)();
    return { messages, 'characters sent': characters, ...counts };
  } finally {
    stop();
  }
}

/** Returns a line for each count that grew. */
function growth(name: string, now: DomCounts): string[] {
  const before = known[name] ?? {};
  return Object.entries(now).flatMap(([kind, count]) => {
    const most = before[kind] ?? 0;
    return count > most ? [`${name}: ${kind} grew from ${most} to ${count}`] : [];
  });
}

const ARTICLES = {
  'an article that says so': article(prose(5), '<meta property="og:type" content="article">'),
  'an article that does not': article(prose(5)),
};
const others = NOT_ARTICLES.filter(({ name }) => name.endsWith(' 1'));
const pages = [
  ...Object.entries(ARTICLES).map(
    ([name, html]) => [name, html, 'https://news.example.com/town/harbour-plan'] as const,
  ),
  ...others.map(({ name, html, url }) => [name, html, url] as const),
];

test.each(pages)('%s makes no more calls to its browser than before', async (name, html, url) => {
  const now = await costOf(html, url);
  found[name] = now;
  const hint = 'If readers get something for it: ACCEPT_COUNTS=1 npx vitest run tests/content/page-counts.test.ts';
  if (!process.env.ACCEPT_COUNTS) expect(growth(name, now), hint).toEqual([]);
});

test('the counts include every kind of call', () => {
  expect(found['an article that says so']?.['steps in the tree']).toBeGreaterThan(20);
  expect(found['an article that says so']?.messages).toBeGreaterThan(2);
  expect(growth('no such page', { listeners: 1 })).toEqual(['no such page: listeners grew from 0 to 1']);
});

afterAll(() => {
  if (process.env.ACCEPT_COUNTS) writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
});
