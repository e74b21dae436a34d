// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { analyse } from '../../src/analysis.ts';
import type { Article } from '../../src/article/article-model.ts';
import { readSurvey } from '../../src/article/read.ts';
import type { Survey } from '../../src/article/survey.ts';
import type { Extension } from '../../src/content/extension-seam.ts';
import { openPage, type Page } from '../../src/content/page.ts';
import '../../src/content/survey/index.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { ReadAnswer } from '../../src/messages.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings-model.ts';

/** jsdom has no observer of sizes, and nothing has a size there. */
class NoSizes {
  observe() {}
  disconnect() {}
}
/** Surveys that the worker received, in order. A test decides when to answer each. */
let asked: { readonly survey: Survey; readonly answer: () => void; readonly fail: (why: string) => void }[] = [];
/** The last day of the worker's facts, which distinguishes its answers. */
let factsEnd = '2026-01-01';
let seen: Article[] = [];
let page: Page | null = null;

const PROSE = Array.from(
  { length: 6 },
  (_, at) =>
    `The harbour board met for the ${at + 2}nd time to weigh a plan that would close the old ferry pier for two years, and it heard from forty people before it rose.`,
);
const story = (title: string): string =>
  `<article><h1>${title}</h1>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article>`;

const parsed = (html: string): ChildNode[] => [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
const show = (html: string): void => document.body.replaceChildren(...parsed(html));

const extension: Extension = {
  judge: async () => null,
  read: (survey) =>
    new Promise((resolve, reject) => {
      const answer = () => resolve(answerTo(survey));
      asked.push({ survey, answer, fail: (why) => reject(new Error(why)) });
    }),
  badge: () => undefined,
  alive: () => true,
  veto: async () => null,
  memory: {
    remember: async (article) => {
      seen.push(article);
      return { versions: 0, fault: null };
    },
  },
  marksStyle: async () => '',
  loadCard: async () => undefined,
  reopen: () => undefined,
  openFrame: async () => null,
  t: (key) => key,
  locale: 'en',
};

function answerTo(survey: Survey): ReadAnswer {
  const read = readSurvey(survey);
  if (read.kind === 'not-article') return read;
  const { article, runs } = read;
  const analysis = { ...analyse(article, null), factsAsOf: partialDate(factsEnd) };
  return { kind: 'article', article, runs, analysis };
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', NoSizes);
  vi.stubGlobal('Highlight', class extends Set<unknown> {});
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} }));
  asked = [];
  seen = [];
  factsEnd = '2026-01-01';
  history.replaceState(null, '', '/harbour/plan');
  document.title = 'Harbour plan divides the quay';
  show(`${story('Harbour plan divides the quay')}<p id="clock">12:00</p>`);
});
afterEach(() => {
  page?.remove();
  vi.unstubAllGlobals();
});

/** Opens the page and waits for its first question. */
async function open(settings: Settings = DEFAULTS): Promise<Page> {
  page = openPage(document, location, extension, settings);
  await sentTimes(1);
  return page;
}
const sentTimes = (count: number) => vi.waitFor(() => expect(asked).toHaveLength(count), 5000);
const tick = () => {
  for (const clock of document.querySelectorAll('#clock')) clock.textContent += '.';
};

test('a reading that had begun does not undo the reader’s later settings', async () => {
  const opened = await open();
  asked[0]?.answer();
  await opened.report();
  factsEnd = '2026-02-02';
  opened.change({ ...DEFAULTS, packsOff: ['a pack'] });
  await sentTimes(2);
  tick();
  await sentTimes(3);
  asked[1]?.answer();
  asked[2]?.answer();
  expect(await opened.report()).toMatchObject({ state: 'ready', analysis: { factsAsOf: '2026-02-02' } });
});

test('an open page is read again when the reader adds, updates or removes a pack', async () => {
  const opened = await open();
  asked[0]?.answer();
  await opened.report();
  opened.change({ ...DEFAULTS, packsChanged: 5 });
  await sentTimes(2);
  asked[1]?.answer();
  await opened.report();
  opened.change({ ...DEFAULTS, packsChanged: 5, theme: 'dark' });
  await opened.report();
  expect(asked).toHaveLength(2);
});

test('an article that was left during its reading is neither shown nor remembered under the next one’s address', async () => {
  const opened = await open({ ...DEFAULTS, memory: true });
  history.pushState(null, '', '/harbour/vote');
  document.title = 'The board votes on the pier';
  show(story('The board votes on the pier'));
  const answering = setInterval(() => {
    for (const { answer } of asked) answer();
  }, 5);
  expect(await opened.report()).toMatchObject({ article: { title: 'The board votes on the pier' } });
  clearInterval(answering);
  await opened.keep();
  expect(seen.length).toBeGreaterThan(0);
  for (const { url, title } of seen)
    expect([new URL(url).pathname, title]).toEqual(['/harbour/vote', 'The board votes on the pier']);
});

test('a page with the same text but new markup of a note gets a new analysis', async () => {
  document
    .querySelector('article')
    ?.append(
      ...parsed(
        '<div><p>The year in which the old ferry pier was built has been changed in the third paragraph of this page.</p></div>',
      ),
    );
  const opened = await open();
  asked[0]?.answer();
  await opened.report();
  document.querySelector('article div')?.setAttribute('class', 'correction');
  factsEnd = '2026-03-03';
  tick();
  await sentTimes(2);
  asked[1]?.answer();
  expect(await opened.report()).toMatchObject({ analysis: { factsAsOf: '2026-03-03' } });
});

test('a page that shows the same text asks the worker nothing, whether its article was hidden or not', async () => {
  show(
    `<p id="clock">12:00, and a line of text that is long enough to be told to the worker.</p><div hidden>${story('Harbour plan divides the quay')}</div>`,
  );
  const opened = await open();
  asked[0]?.answer();
  await sentTimes(2);
  asked[1]?.answer();
  expect(await opened.report()).toMatchObject({ state: 'ready' });
  const clock = document.querySelector('#clock');
  const line = clock?.textContent ?? '';
  clock?.replaceChildren(line);
  expect(await opened.report()).toMatchObject({ state: 'ready' });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(asked).toHaveLength(2);
});

test('a survey of a page that was left meanwhile is not sent', async () => {
  page = openPage(document, location, extension, DEFAULTS);
  page.remove();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(asked).toEqual([]);
});

test('a reading that breaks in the worker is reported as failed, and the page not as no article', async () => {
  const opened = await open();
  asked[0]?.fail('there is no block 7');
  expect(await opened.report()).toMatchObject({ state: 'failed', error: 'there is no block 7' });
});

test('a page that makes its reading fail is reported as failed, with the error, and is read again when it changes', async () => {
  Object.defineProperty(document, 'body', {
    configurable: true,
    get: () => {
      throw new Error('the page took its body away');
    },
  });
  const opened = openPage(document, location, extension, DEFAULTS);
  page = opened;
  expect(await opened.report()).toMatchObject({ state: 'failed', error: 'the page took its body away' });
  Reflect.deleteProperty(document, 'body');
  tick();
  await sentTimes(1);
  asked[0]?.answer();
  expect(await opened.report()).toMatchObject({ state: 'ready' });
});

test('a head without signs of an article is judged before the text is surveyed, and only once', async () => {
  const judged: string[] = [];
  const judge: Extension['judge'] = async ({ url }) => {
    judged.push(url);
    return new URL(url).pathname === '/' ? [{ type: 'home' }] : null;
  };
  history.replaceState(null, '', '/');
  page = openPage(document, location, { ...extension, judge }, DEFAULTS);
  const home = await page.report();
  expect(home).toMatchObject({ state: 'not-article', why: { reason: 'no-article', signs: [{ type: 'home' }] } });
  tick();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await page.report()).toMatchObject({ state: 'not-article' });
  expect([judged.length, asked.length]).toEqual([1, 0]);
});

test('a page that is an article by its metadata is surveyed without a first judgement', async () => {
  const judge = vi.fn(async () => null);
  const meta = Object.assign(document.createElement('meta'), { content: 'article' });
  meta.setAttribute('property', 'og:type');
  document.head.append(meta);
  page = openPage(document, location, { ...extension, judge }, DEFAULTS);
  await sentTimes(1);
  meta.remove();
  expect(judge).not.toHaveBeenCalled();
});

test('a page that has no body for a moment is not read as one without text', async () => {
  const { body } = document;
  body.remove();
  page = openPage(document, location, extension, DEFAULTS);
  setTimeout(() => document.documentElement.append(body), 200);
  const answering = setInterval(() => {
    for (const { answer } of asked) answer();
  }, 5);
  expect(await page.report()).toMatchObject({ state: 'ready' });
  clearInterval(answering);
});

test('an article whose text is removed and inserted again stays an article for the popup meanwhile', async () => {
  const opened = await open();
  asked[0]?.answer();
  await opened.report();
  const nodes = [...document.body.childNodes];
  document.body.replaceChildren();
  setTimeout(() => document.body.replaceChildren(...nodes), 200);
  expect(await opened.report()).toMatchObject({ state: 'ready', article: { title: 'Harbour plan divides the quay' } });
});
