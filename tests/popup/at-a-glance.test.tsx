// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { NotArticle } from '../../src/article/article-model.ts';
import type { PageReport } from '../../src/messages.ts';
import { type PopupState, reportState } from '../../src/popup/page-state.ts';
import { SAMPLE_ANALYSIS, SAMPLE_REPORT } from '../ui/fixtures.ts';
import { host, READY, show, url } from './show.tsx';

afterEach(() => render(null, document.body));

const notArticle = (why: NotArticle): PageReport => ({ state: 'not-article', url, why, timings: {} });

/** Returns the sample with this many developments. */
function withMany(many: number): PopupState {
  const { developments } = SAMPLE_ANALYSIS;
  const all = Array.from({ length: many }, (_, index) => {
    const one = developments[index % developments.length];
    if (!one) throw new Error('the sample has no developments');
    return { ...one, id: `sample:d${index}` as const };
  });
  return reportState({ ...SAMPLE_REPORT, analysis: { ...SAMPLE_ANALYSIS, developments: all } });
}

test('five developments come first, and then all of them', () => {
  const root = show(withMany(18));
  const lines = () => root.querySelectorAll('[aria-labelledby=since] .timeline-line').length;
  expect(lines()).toBe(5);
  const all = [...root.querySelectorAll('button')].find((each) => each.textContent === 'All 18');
  act(() => all?.click());
  expect(lines()).toBe(18);
});

test('there is nothing to filter where five or fewer are listed', () => {
  expect(show(withMany(5)).querySelector('select')).toBeNull();
  expect(show(withMany(6)).querySelectorAll('select')).toHaveLength(2);
});

test('the filter is left out where all developments concern the same', () => {
  const [first] = SAMPLE_ANALYSIS.developments;
  const about = ['sample:mira-okonedo'] as const;
  const developments = first ? [1, 2, 3, 4, 5, 6].map((id) => ({ ...first, id: `sample:${id}` as const, about })) : [];
  const root = show(reportState({ ...SAMPLE_REPORT, analysis: { ...SAMPLE_ANALYSIS, developments } }));
  expect([...root.querySelectorAll('select')].map(({ value }) => value)).toEqual(['relevance']);
});

test('developments can be shown year by year, or only those about one entity', () => {
  const root = show(withMany(8));
  const [filter, order] = root.querySelectorAll('select');
  const choose = (select: HTMLSelectElement | undefined, value: string) =>
    act(() => {
      if (select) select.value = value;
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const all = [...root.querySelectorAll('button')].find((each) => each.textContent === 'All 8');
  act(() => all?.click());
  choose(order, 'time');
  expect([...root.querySelectorAll('.year h3')].map((year) => year.textContent)).toEqual(['2024', '2025']);
  expect(root.querySelector('.year time')?.textContent).toBe('22 May 2024');
  choose(filter, 'entity:sample:harbour-lab');
  expect(root.querySelectorAll('.timeline-line')).toHaveLength(2);
});

test('developments about somebody named in passing are folded under the name, and not listed', () => {
  const { developments } = SAMPLE_ANALYSIS;
  const analysis = { ...SAMPLE_ANALYSIS, developments: [], asides: developments };
  const root = show(reportState({ ...SAMPLE_REPORT, analysis }));
  expect(root.querySelectorAll('[aria-labelledby=since] .timeline-line')).toHaveLength(0);
  expect(root.querySelector('.mentioned summary')?.textContent).toBe('1 later event');
});

test('one line explains the underlines, until the reader has read it', () => {
  localStorage.clear();
  const root = show(READY);
  expect(root.querySelector('.hint')?.textContent).toContain('Dotted underlines have a card');
  act(() => root.querySelector<HTMLButtonElement>('.hint button')?.click());
  expect(root.querySelector('.hint')).toBeNull();
  render(null, document.body);
  expect(show(READY).querySelector('.hint')).toBeNull();
});

const NOTHING_HERE: readonly [string, PopupState, string][] = [
  ['off', reportState({ state: 'off', url }), `Switch on for ${host}`],
  ['not allowed', { type: 'no-access', url, host }, 'Annotate this page once'],
  ['no article', reportState(notArticle({ reason: 'no-article', signs: [{ type: 'short' }] })), 'Why not?'],
  ['opted out', reportState(notArticle({ reason: 'opted-out' })), 'Try it on a sample'],
  ['a page of the browser', { type: 'cannot', why: 'browser-page' }, 'Try it on a sample'],
  ['a PDF', { type: 'cannot', why: 'pdf' }, 'Try it on a sample'],
  ['older than Afterword', { type: 'reload', url, host }, 'Reload this tab'],
];
test.each(NOTHING_HERE)('a page that is %s has one sentence and one button', (_, state, label) => {
  const root = show(state);
  const shown = [...root.querySelectorAll('.empty > *:not([hidden])')];
  expect(shown.map((part) => part.localName)).toEqual(['p', 'button']);
  expect(shown[1]?.textContent).toBe(label);
});

test('the evidence against an article is shown after one click', () => {
  const root = show(reportState(notArticle({ reason: 'no-article', signs: [{ type: 'short' }] })));
  const button = root.querySelector<HTMLButtonElement>('.empty button');
  act(() => button?.click());
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  expect(root.querySelector('.empty p:last-of-type:not([hidden])')?.textContent).toBe(
    'None of its paragraphs is long.',
  );
});
