import { expect, test } from 'vitest';
import { accessBeyond } from '../../src/settings/access.ts';

const NAMED = ['*://*.vox.com/*', '*://*.bbc.co.uk/*'];

test('needs no further script where the reader granted nothing', () => {
  expect(accessBeyond(NAMED, NAMED)).toBeNull();
  expect(accessBeyond([], NAMED)).toBeNull();
});

test('annotates a site that the reader granted', () => {
  expect(accessBeyond([...NAMED, 'https://blog.example/*'], NAMED)?.matches).toEqual(['https://blog.example/*']);
});

test('annotates no page twice where the reader granted every site', () => {
  expect(accessBeyond([...NAMED, 'https://*/*'], NAMED)).toEqual({ matches: ['https://*/*'], excludeMatches: NAMED });
});

test('leaves out addresses that are not of the web', () => {
  expect(accessBeyond(['file:///*', 'moz-extension://*/*'], NAMED)).toBeNull();
});
