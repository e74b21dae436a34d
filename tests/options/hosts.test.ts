import { expect, test } from 'vitest';
import { hostFromInput } from '../../src/options/hosts.ts';
import { hostOfPattern, isEverySite, isInPatterns } from '../../src/settings/patterns.ts';

test.each([
  ['example.com', 'example.com'],
  ['  WWW.Example.com ', 'example.com'],
  ['https://news.example.com/a?b#c', 'news.example.com'],
  ['http://example.com:8080', 'example.com'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', 'localhost'],
  ['example', null],
  ['', null],
  ['two words.example', null],
  ['javascript:alert(1)', null],
  ['ftp://example.com', null],
  ['<script>', null],
])('typed %j means the site %j', (typed, site) => {
  expect(hostFromInput(typed)).toBe(site);
});

test.each([
  ['*://*.vox.com/*', 'vox.com'],
  ['https://www.vox.com/*', 'vox.com'],
  ['https://*/*', null],
  ['*://*/*', null],
  ['<all_urls>', null],
])('the pattern %s is for %s', (pattern, site) => {
  expect(hostOfPattern(pattern)).toBe(site);
});

test('access to every site is distinguished from access to some sites', () => {
  expect(isEverySite(['https://*/*', 'http://*/*'])).toBe(true);
  expect(isEverySite(['<all_urls>'])).toBe(true);
  expect(isEverySite(['http://*/*', '*://*.vox.com/*'])).toBe(false);
  expect(isEverySite([])).toBe(false);
});

test('a site is known where a pattern names it or one of its parents', () => {
  const patterns = ['*://*.vox.com/*', 'https://news.example/*'];
  expect(isInPatterns(patterns, 'www.vox.com')).toBe(true);
  expect(isInPatterns(patterns, 'news.example')).toBe(true);
  expect(isInPatterns(patterns, 'notvox.com')).toBe(false);
  expect(isInPatterns(['https://*/*'], 'any.example')).toBe(true);
});
