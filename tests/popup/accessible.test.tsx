// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { PopupState } from '../../src/popup/page-state.ts';
import { reportState } from '../../src/popup/page-state.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { english } from '../../src/ui/english.ts';
import { SAMPLE_ANALYSIS, SAMPLE_REPORT } from '../ui/fixtures.ts';

afterEach(() => render(null, document.body));

vi.setConfig({ testTimeout: 30_000 }); // axe is slow on a busy machine

const noop = () => undefined;
const url = 'https://www.sample-times.example/a';
const host = 'sample-times.example';
const bare = { ...SAMPLE_ANALYSIS, notes: [], developments: [], mentions: [], entities: {}, published: null };

/** Rules that need layout, which jsdom lacks; colours are checked in real browsers. */
const RULES = { 'color-contrast': { enabled: false } };

test.each<[string, PopupState]>([
  ['loading', { type: 'loading' }],
  ['an article', reportState(SAMPLE_REPORT)],
  [
    'an article without findings',
    reportState({ ...SAMPLE_REPORT, analysis: { ...bare, status: ['no-date', 'truncated'] } }),
  ],
  ['off', reportState({ state: 'off', url })],
  ['failed', reportState({ state: 'failed', url, error: 'x', timings: {} })],
  [
    'not an article',
    reportState({ state: 'not-article', url, why: { reason: 'no-article', signs: [{ type: 'short' }] }, timings: {} }),
  ],
  ['no access', { type: 'no-access', url, host }],
  ['reload', { type: 'reload', url, host }],
  ['a browser page', { type: 'cannot', why: 'browser-page' }],
])('axe finds nothing in the popup for %s', async (_, state) => {
  document.documentElement.lang = 'en';
  document.title = 'Afterword';
  const site =
    state.type === 'cannot' || state.type === 'loading'
      ? null
      : { site: host, only: { host: `live.${host}`, chosen: false }, on: true, onSwitch: noop, onOnly: noop };
  act(() =>
    render(
      <Popup
        state={state}
        fault="a fault"
        outcome="said"
        t={english}
        locale="en"
        site={site}
        onJump={noop}
        onDate={noop}
        onReload={noop}
        onOptions={noop}
        onWrong={noop}
        onOnce={noop}
        onSample={noop}
        onCopy={noop}
        onCompare={noop}
        onForget={noop}
        onMark={noop}
        memory={{ on: false, onSwitch: noop }}
      />,
      document.body,
    ),
  );
  const { violations } = await axe.run(document.documentElement, { rules: RULES });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
});
