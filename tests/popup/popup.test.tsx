// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import german from '../../extension/_locales/de/messages.json' with { type: 'json' };
import type { ArticleSign, NotArticle } from '../../src/article/article-model.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { PageReport } from '../../src/messages.ts';
import { toMarkdown } from '../../src/popup/markdown.ts';
import { type PopupState, reportState } from '../../src/popup/page-state.ts';
import type { PopupProps } from '../../src/popup/popup.tsx';
import { english } from '../../src/ui/english.ts';
import { translatorFrom } from '../../src/ui/translate.ts';
import { SAMPLE_ANALYSIS, SAMPLE_REPORT } from '../ui/fixtures.ts';
import { host, noop, READY, show, url } from './show.tsx';

afterEach(() => {
  render(null, document.body);
});

const words = (state: PopupState, changes?: Partial<PopupProps>) =>
  show(state, changes).textContent?.replace(/\s+/g, ' ') ?? '';

test('the head has the title and both dates in one line, which unfolds how each was found, in plain words', () => {
  const root = show(READY);
  expect(root.querySelector('h1')?.textContent).toContain('The harbour lab promised open logs.');
  expect(root.querySelector('.date-line summary')?.textContent).toBe('Written 17 May 2024 · updated 18 May');
  expect(root.querySelector<HTMLDetailsElement>('.date-line')?.open).toBe(false);
  const behind = root.querySelector('.dates')?.textContent;
  expect(behind).toContain('Published17 May 2024 from the page’s data for search engines');
  expect(behind).toContain('Updated18 May 2024 at 19:30 (UTC−4) from the newest note in the article');
  expect(behind).not.toContain('JSON-LD');
});

test('the head states once that no date was found, and asks for it', () => {
  const analysis = { ...SAMPLE_ANALYSIS, published: null, modified: null, status: ['no-date'] } as const;
  const root = show(reportState({ ...SAMPLE_REPORT, analysis }));
  expect(root.textContent?.split('No date was found for this article.')).toHaveLength(2);
  expect(root.querySelector<HTMLDetailsElement>('.date-line')?.open).toBe(true);
  expect(root.querySelector('#date-by-hand')).not.toBeNull();
});

test.each([
  ['2024-05-18', '2023-12-31', 'Written 31 December 2023 · updated 18 May 2024'],
  ['2024-05-17T18:00Z', '2024-05-17T08:00Z', 'Written 17 May 2024'],
  ['2024-05', '2024', 'Written 2024 · updated May 2024'],
])('an update of %s of an article of %s is told as far as it says more', (modified, published, line) => {
  const found = (date: string) => ({ date: partialDate(date), how: { type: 'newest-note' } as const });
  const analysis = { ...SAMPLE_ANALYSIS, published: found(published), modified: found(modified) };
  const root = show(reportState({ ...SAMPLE_REPORT, analysis }));
  expect(root.querySelector('.date-line summary')?.textContent).toBe(line);
});

const CHANGED: Extract<PageReport, { state: 'ready' }> = {
  ...SAMPLE_REPORT,
  analysis: {
    ...SAMPLE_ANALYSIS,
    published: {
      date: partialDate('2024-05-18'),
      how: { type: 'last-change', change: { type: 'stated', source: { where: 'class' } } },
    },
    modified: { date: partialDate('2024-05-18'), how: { type: 'stated', source: { where: 'class' } } },
    status: ['date-of-change'],
  },
};

test('a day of the last change is not called the date of publication', () => {
  const said = words(reportState(CHANGED));
  expect(said).toContain('Last changed18 May 2024 from the words of the byline');
  expect(said).not.toContain('Published');
  expect(said).toContain('When was this written?');
  expect(said).not.toContain('before this article');
  expect(toMarkdown(CHANGED, english, 'en')).toContain('\n- Last changed 18 May 2024 (the words of the byline)\n');
});

test('the switch names the exact host and shows its position', () => {
  const onSwitch = vi.fn();
  const root = show(READY, { site: { site: 'news.sample.example', only: null, on: false, onSwitch, onOnly: noop } });
  const button = root.querySelector<HTMLButtonElement>('[role=switch]');
  expect(button?.textContent).toBe('Annotate news.sample.example');
  expect(button?.getAttribute('aria-checked')).toBe('false');
  button?.click();
  expect(onSwitch).toHaveBeenCalledExactlyOnceWith(true);
});

test('editor’s notes are shown word for word, with kind, date and where they were found', () => {
  const root = show(READY);
  const notes = [...root.querySelectorAll('.note')].map((note) => note.textContent);
  expect(notes).toHaveLength(3);
  expect(notes[0]).toContain('Editor’s note18 May 2024 at 19:30 (UTC−4)');
  expect(notes[1]).toContain('Updateno date given');
  expect(notes[1]).toContain('found in the text');
  expect([...root.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual(
    SAMPLE_ANALYSIS.notes.map(({ text }) => text),
  );
});

test('a note inside a paragraph is jumped to at its own words', () => {
  const onJump = vi.fn();
  const root = show(READY, { onJump });
  root.querySelectorAll<HTMLButtonElement>('.note button')[1]?.click();
  const place = onJump.mock.calls[0]?.[0];
  expect(SAMPLE_REPORT.article.blocks[place.block]?.text.slice(place.start, place.end)).toBe(
    SAMPLE_ANALYSIS.notes[1]?.text,
  );
});

test('developments keep the order of their relevance and name the entities that they concern', () => {
  const lines = [...show(READY).querySelectorAll('.timeline-line')].map((line) => line.textContent);
  expect(lines[0]).toContain('20 Nov 2024');
  expect(lines[0]).toContain('Concerns Open Logs Charter, Harbour Lab, Mira Okonedo');
  expect(lines[2]).toContain('Reported by Tideway Notes');
});

test('everyone mentioned is listed by count, and a click goes to the first place', () => {
  const onJump = vi.fn();
  const root = show(READY, { onJump });
  const rows = [...root.querySelectorAll<HTMLButtonElement>('.mention')];
  expect(rows.map((row) => row.textContent)).toEqual([
    'Harbour Lab Organisation 7 times',
    'Mira Okonedo Person 4 times',
    'Open Logs Charter Policy 2 times',
  ]);
  rows[1]?.click();
  expect(onJump).toHaveBeenCalledExactlyOnceWith({ block: 2, start: 0, end: 12 });
});

const notArticle = (why: NotArticle): PageReport => ({ state: 'not-article', url, why, timings: {} });

test.each<[string, PopupState, string]>([
  ['loading', { type: 'loading' }, 'Reading the page…'],
  ['not an article', reportState(notArticle({ reason: 'no-article', signs: [] })), 'does not look like an article'],
  ['no web page', reportState(notArticle({ reason: 'not-html', contentType: 'image/png' })), 'not a web page of text'],
  ['opted out', reportState(notArticle({ reason: 'opted-out' })), 'asks not to be annotated'],
  ['off here', reportState({ state: 'off', url }), 'Afterword is off for sample-times.example.'],
  ['no access yet', { type: 'no-access', url, host }, 'no access to sample-times.example yet'],
  ['browser page', { type: 'cannot', why: 'browser-page' }, 'a page of the browser itself'],
  ['store', { type: 'cannot', why: 'store' }, 'extension store'],
  ['PDF', { type: 'cannot', why: 'pdf' }, 'This is a PDF'],
  ['file', { type: 'cannot', why: 'file' }, 'a file on your device'],
  ['unknown', { type: 'cannot', why: 'unknown' }, 'cannot be annotated'],
  ['reload', { type: 'reload', url, host }, 'Reload it'],
  ['failed', reportState({ state: 'failed', url, error: 'out of memory', timings: {} }), 'out of memory'],
])('the state "%s" says why', (_, state, expected) => {
  expect(words(state)).toContain(expected);
});

test('the evidence against an article is in the language of the popup, and nothing is in another', () => {
  const signs: readonly ArticleSign[] = [
    { type: 'open-graph-article' },
    { type: 'linked-type', name: 'Product' },
    { type: 'short' },
  ];
  const state = reportState(notArticle({ reason: 'no-article', signs }));
  expect(words(state)).toContain('It calls itself “Product”. None of its paragraphs is long.');
  const said = words(state, { t: translatorFrom(german), locale: 'de' });
  expect(said).toContain('Sie nennt sich selbst „Product“. Keiner ihrer Absätze ist lang.');
  expect(said).not.toMatch(/linked data|Open Graph|paragraph/);
});

test('for an article without results, the popup states that for each part, and where the facts end', () => {
  const said = words(
    reportState({
      ...SAMPLE_REPORT,
      analysis: {
        ...SAMPLE_ANALYSIS,
        notes: [],
        developments: [],
        mentions: [],
        entities: {},
        status: ['nothing-found'],
      },
    }),
  );
  expect(said).toContain('No corrections, updates or other notes');
  expect(said).toContain('Nothing later is known that concerns this story.');
  expect(said).toMatch(/Facts: .+ \(to 30 September 2026\)/);
  expect(said).toContain('No person, organisation or policy that Afterword knows');
});

test.each([
  ['date-from-notes', 'taken from the editor’s notes'],
  ['date-of-change', 'the day of its last change is used'],
  ['truncated', 'reading stopped early'],
  ['facts-unavailable', 'could not be opened'],
  ['facts-off', 'switched off in the options'],
] as const)('the status %s is said in words', (code, expected) => {
  expect(words(reportState({ ...SAMPLE_REPORT, analysis: { ...SAMPLE_ANALYSIS, status: [code] } }))).toContain(
    expected,
  );
});

test('a tab that must be reloaded, and a page that failed, can be reloaded from the popup', () => {
  const onReload = vi.fn();
  show({ type: 'reload', url, host }, { onReload }).querySelector<HTMLButtonElement>('.empty button')?.click();
  expect(onReload).toHaveBeenCalledOnce();
});

test('where access is missing, one button annotates this page, and the switch in the head is for the whole site', () => {
  const calls = { onOnce: vi.fn(), onSwitch: vi.fn() };
  const site = { site: host, only: null, on: false, onSwitch: calls.onSwitch, onOnly: noop };
  const root = show({ type: 'no-access', url, host }, { onOnce: calls.onOnce, site });
  const buttons = root.querySelectorAll<HTMLButtonElement>('.empty button');
  expect([...buttons].map((button) => button.textContent)).toEqual(['Annotate this page once']);
  buttons[0]?.click();
  expect(calls.onOnce).toHaveBeenCalledOnce();
  root.querySelector<HTMLButtonElement>('[role=switch]')?.click();
  expect(calls.onSwitch).toHaveBeenCalledExactlyOnceWith(true);
});

test('each click on a name goes to its next place, and after the last to the first', () => {
  const onJump = vi.fn();
  const row = show(READY, { onJump }).querySelectorAll<HTMLButtonElement>('.mention')[1];
  for (let click = 0; click < 3; click++) act(() => row?.click());
  expect(onJump.mock.calls.map(([place]) => place.block)).toEqual([2, 3, 2]);
});

test('the popup states that a page which never stops changing is no longer followed, article or not', () => {
  const why: NotArticle = { reason: 'no-article', signs: [{ type: 'short' }] };
  const reports: PageReport[] = [SAMPLE_REPORT, { state: 'not-article', url, why, timings: {} }];
  for (const report of reports) {
    expect(words(reportState({ ...report, restless: true } as PageReport))).toContain('never stops changing');
    expect(words(reportState(report))).not.toContain('never stops changing');
  }
});

test('a fault of the storage is shown, with the browser’s own words', () => {
  expect(words(READY, { fault: 'QuotaExceeded' })).toContain('so defaults are used (QuotaExceeded)');
});

test('the outcome of a switch is announced', () => {
  expect(show(READY, { outcome: 'Off for sample' }).querySelector('[role=status]')?.textContent).toBe('Off for sample');
});

test('markup in a title or a note stays text', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const note = { ...SAMPLE_ANALYSIS.notes[0], text: hostile } as (typeof SAMPLE_ANALYSIS.notes)[number]; // the first of three notes
  const root = show(
    reportState({
      ...SAMPLE_REPORT,
      article: { ...SAMPLE_REPORT.article, title: hostile },
      analysis: { ...SAMPLE_ANALYSIS, notes: [note] },
    }),
  );
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelector('h1')?.textContent).toBe(hostile);
});

test('a line below the developments warns when the facts are more than half a year old', () => {
  const asOf = (day: string) =>
    reportState({ ...SAMPLE_REPORT, analysis: { ...SAMPLE_ANALYSIS, factsAsOf: partialDate(day) } });
  expect(words(asOf('2020-01-31'))).toContain('These facts are more than half a year old');
});
