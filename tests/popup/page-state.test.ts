import { expect, test } from 'vitest';
import { hostOf, reportState, seenState, silentState, whyCannot } from '../../src/popup/page-state.ts';

test.each([
  ['chrome://extensions/', 'browser-page'],
  ['about:debugging', 'browser-page'],
  ['edge://newtab/', 'browser-page'],
  ['moz-extension://1234/page.html', 'browser-page'],
  ['view-source:https://sample.example/', 'browser-page'],
  ['data:text/html,hello', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/category/extensions', 'store'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'store'],
  ['https://sample.example/report.PDF', 'pdf'],
  ['file:///home/reader/report.pdf', 'pdf'],
  ['file:///home/reader/page.html', 'file'],
  ['', 'unknown'],
  [undefined, 'unknown'],
  ['not an address', 'unknown'],
])('%s cannot be annotated, and the popup knows why: %s', (url, why) => {
  expect(whyCannot(url)).toBe(why);
  expect(silentState(url, true)).toEqual({ type: 'cannot', why });
});

test('a web page that does not answer lacks access, or must be reloaded if access is granted', () => {
  const url = 'https://www.sample.example/a?b#c';
  expect(whyCannot(url)).toBeNull();
  expect(silentState(url, false)).toEqual({ type: 'no-access', url, host: 'sample.example' });
  expect(silentState(url, true)).toEqual({ type: 'reload', url, host: 'sample.example' });
});

test('the switch is for the exact host of the page that answered', () => {
  expect(hostOf(reportState({ state: 'off', url: 'https://www.news.sample.example/a' }))).toBe('news.sample.example');
  expect(hostOf(silentState('about:blank', false))).toBeNull();
  expect(hostOf(reportState({ state: 'off', url: '' }))).toBeNull();
});

test('a PDF is recognised by its content type where its address does not show it', () => {
  const url = 'https://www.sample.example/report';
  const why = { reason: 'not-html', contentType: 'application/pdf' } as const;
  const pdf = { type: 'cannot', why: 'pdf' };
  expect(reportState({ state: 'not-article', url, why, timings: {} })).toEqual(pdf);
  expect(seenState(silentState(url, true), { contentType: 'application/pdf', loading: false })).toEqual(pdf);
});

test('a page must be reloaded only where a script may run in it', () => {
  const silent = silentState('https://www.sample.example/a', true);
  expect(seenState(silent, { contentType: 'text/html', loading: false })).toBe(silent);
  expect(seenState(silent, null)).toEqual({ type: 'cannot', why: 'unknown' });
});
