import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('extension/marks.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const FIREFOX = '@supports (-moz-appearance: none) {';

/** Splits the style sheet into the blocks for Firefox alone and everything else. */
function parts(): { readonly firefox: string; readonly chromium: string } {
  let firefox = '';
  let chromium = css;
  for (let start = chromium.indexOf(FIREFOX); start >= 0; start = chromium.indexOf(FIREFOX)) {
    let depth = 1;
    let end = start + FIREFOX.length;
    for (; depth > 0 && end < chromium.length; end++) depth += { '{': 1, '}': -1 }[chromium.charAt(end)] ?? 0;
    firefox += chromium.slice(start + FIREFOX.length, end - 1);
    chromium = chromium.slice(0, start) + chromium.slice(end);
  }
  return { firefox, chromium };
}

const namesIn = (rules: string): string[] =>
  [...rules.matchAll(/::highlight\(([\w-]+)\)/g)].map(([, name]) => name ?? '');

test('in Chromium the rules of the marks are for the root alone, so the browser can share styles between elements', () => {
  const selectors = parts().chromium.match(/\S*::highlight\(/g) ?? [];
  expect(selectors.length).toBeGreaterThan(0);
  expect(selectors.filter((selector) => selector !== ':root::highlight(')).toEqual([]);
});

test('in Firefox, which does not inherit them, the rules of the same marks are for every element', () => {
  const { firefox, chromium } = parts();
  expect(firefox).not.toContain(':root');
  expect(namesIn(firefox)).toEqual(namesIn(chromium));
});

test('an underline keeps its distance in proportion to the text, because a length in em would be the root’s', () => {
  const offsets = [...css.matchAll(/text-underline-offset: ([^;]+);/g)].map(([, offset]) => offset);
  expect(new Set(offsets)).toEqual(new Set(['22%']));
});
