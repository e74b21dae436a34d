// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { reportState, siteToSwitch } from '../../src/popup/page-state.ts';
import type { PopupProps } from '../../src/popup/popup.tsx';
import type { ReadyReport } from '../../src/popup/props.ts';
import { SAMPLE_ANALYSIS, SAMPLE_REPORT } from '../ui/fixtures.ts';
import { noop, show as showState } from './show.tsx';

afterEach(() => render(null, document.body));

/** Renders the popup of an article, without a site to switch. */
const show = (report: ReadyReport, changes: Partial<PopupProps> = {}): HTMLElement =>
  showState(reportState(report), { site: null, ...changes });

const dated = (published: ReadyReport['analysis']['published']): ReadyReport => ({
  ...SAMPLE_REPORT,
  analysis: { ...SAMPLE_ANALYSIS, published },
});

function give(root: HTMLElement, typed: string): void {
  const field = root.querySelector<HTMLInputElement>('#date-by-hand');
  if (!field) throw new Error('nothing asks for a date');
  field.value = typed;
  act(() => void field.form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true })));
}

describe('"When was this written?"', () => {
  test('is asked where no date was found, and takes a year, a month or a day', () => {
    const onDate = vi.fn();
    const root = show(dated(null), { onDate });
    expect(root.querySelector('label[for=date-by-hand]')?.textContent).toBe('When was this written?');
    give(root, '2024-5');
    expect(onDate).toHaveBeenCalledExactlyOnceWith(SAMPLE_REPORT.article.url, '2024-05');
  });

  test('rejects an input that is no date, and keeps it to be corrected', () => {
    const onDate = vi.fn();
    const root = show(dated(null), { onDate });
    for (const typed of ['last week', '', '2024-02-31', '2024-05-17T12:00Z', '17.5.2024']) give(root, typed);
    expect(onDate).not.toHaveBeenCalled();
    expect(root.querySelector('[role=alert]')?.textContent).toContain('This is not a date');
    expect(root.querySelector<HTMLInputElement>('#date-by-hand')?.value).toBe('17.5.2024');
  });

  test('is a small question beside a date that was found, and the field begins with that date', () => {
    const root = show(SAMPLE_REPORT);
    expect(root.querySelector('form')).toBeNull();
    const wrong = root.querySelector<HTMLButtonElement>('.date-wrong');
    expect(wrong?.textContent).toBe('Wrong date?');
    act(() => wrong?.click());
    expect(root.querySelector<HTMLInputElement>('#date-by-hand')?.value).toBe('2024-05-17');
  });

  test('a date from the reader is marked as that, and taken back with one button', () => {
    const onDate = vi.fn();
    const root = show(dated({ date: partialDate('2024-05'), how: { type: 'reader' } }), { onDate });
    expect(root.querySelector('.dates')?.textContent).toContain('May 2024 set by you');
    act(() => root.querySelector<HTMLButtonElement>('.date-wrong')?.click());
    const back = [...root.querySelectorAll('button')].find((each) => each.textContent === 'Use the date of the page');
    act(() => back?.click());
    expect(onDate).toHaveBeenCalledExactlyOnceWith(SAMPLE_REPORT.article.url, null);
  });
});

describe('the site switch', () => {
  test('is for the whole site, and for the host alone if the reader chooses that', () => {
    const none = { sitesOff: [] };
    expect(siteToSwitch(none, 'live.news.example', 'news.example', false)).toEqual({
      site: 'news.example',
      on: true,
      only: { host: 'live.news.example', chosen: false },
    });
    expect(siteToSwitch(none, 'live.news.example', 'news.example', true).site).toBe('live.news.example');
    expect(siteToSwitch(none, 'news.example', 'news.example', false).only).toBeNull();
  });

  test('names the listed site where it is off, whatever was chosen before', () => {
    const off = { sitesOff: ['news.example'] };
    expect(siteToSwitch(off, 'live.news.example', 'news.example', true)).toEqual({
      site: 'news.example',
      on: false,
      only: null,
    });
  });

  test('offers the host alone as a box to tick', () => {
    const onOnly = vi.fn();
    const root = show(SAMPLE_REPORT, {
      site: {
        site: 'news.example',
        on: true,
        only: { host: 'live.news.example', chosen: false },
        onSwitch: noop,
        onOnly,
      },
    });
    expect(root.querySelector('.only')?.textContent?.trim()).toBe('Only on live.news.example');
    root.querySelector<HTMLInputElement>('.only input')?.click();
    expect(onOnly).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('the timeline', () => {
  const [first, ...rest] = SAMPLE_ANALYSIS.developments;
  const report: ReadyReport = {
    ...SAMPLE_REPORT,
    analysis: {
      ...SAMPLE_ANALYSIS,
      developments: first ? [{ ...first, earlier: ['sample:proposed', 'sample:lost'] as const }, ...rest] : [],
      steps: {
        'sample:proposed': { date: partialDate('2024-06'), text: 'It was proposed.', sources: first?.sources ?? [] },
      },
    },
  };

  test('lists the other steps of a matter under the development that heads it', () => {
    const steps = show(report).querySelectorAll('.timeline .steps');
    expect(steps).toHaveLength(1);
    expect(steps[0]?.querySelector('summary')?.textContent).toBe('1 more step');
    expect(steps[0]?.textContent).toContain('It was proposed.');
  });

  test('is grouped by year and by the name of the month', () => {
    const more = [1, 2].map((id) => ({ ...report.analysis.developments[1], id: `sample:${id}` })) as typeof rest;
    const developments = [...report.analysis.developments, ...more];
    const root = show({ ...report, analysis: { ...report.analysis, developments } });
    const all = [...root.querySelectorAll('button')].find((each) => each.textContent === 'All 6');
    act(() => all?.click());
    const order = [...root.querySelectorAll('select')][1];
    act(() => void order?.dispatchEvent(new Event('change', { bubbles: true })));
    expect([...root.querySelectorAll('h3')].map((head) => head.textContent)).toEqual(['2024', '2025']);
    expect([...root.querySelectorAll('h4')][0]?.textContent).toMatch(/^(June|May)$/);
  });
});
