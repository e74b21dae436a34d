import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyLook, recallLook } from '../../src/ui/look.ts';

let root: HTMLElement;
const newPage = () => {
  root = new JSDOM('').window.document.documentElement;
};
beforeEach(() => {
  newPage();
  vi.stubGlobal('localStorage', new JSDOM('', { url: 'https://extension.example' }).window.localStorage);
});
afterEach(() => vi.unstubAllGlobals());

test('a page begins with the colours, the language and the direction that the last one had', () => {
  applyLook(root, { theme: 'dark', locale: 'ar' });
  newPage();
  recallLook(root);
  expect([root.dataset.theme, root.lang, root.dir]).toEqual(['dark', 'ar', 'rtl']);
});

test('the very first page looks like the system', () => {
  recallLook(root);
  expect([root.dataset.theme, root.lang, root.dir]).toEqual([undefined, '', '']);
});

test.each(['{', 'null', '[]', '{"theme":"loud","locale":"en"}', '{"theme":"dark","locale":"<b>"}'])(
  'a stored value that is no look is ignored: %s',
  (text) => {
    localStorage.setItem('look', text);
    recallLook(root);
    expect(root.dataset.theme).toBeUndefined();
    expect(root.lang).toBe('');
  },
);

test('where site data is blocked, a page still gets its own look', () => {
  vi.stubGlobal('localStorage', undefined);
  recallLook(root);
  applyLook(root, { theme: 'light', locale: 'de' });
  expect([root.dataset.theme, root.lang, root.dir]).toEqual(['light', 'de', 'ltr']);
});
