// @vitest-environment jsdom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { NotMarkedList } from '../../src/popup/not-marked/list.tsx';
import { english } from '../../src/ui/english.ts';
import { READY, show } from './show.tsx';

test('the popup has the list of unmarked names, folded', () => {
  const folded = show(READY).querySelector<HTMLDetailsElement>('.not-marked');
  expect(folded?.open).toBe(false);
  expect(folded?.textContent).toBe('Not marked');
});

test('each name has its reason, and a click goes to its place', () => {
  const onJump = vi.fn();
  const found = [
    { block: 2, start: 4, end: 9, text: 'Leike', names: ['Jan Leike'], why: { type: 'no-full-name' } },
    { block: 0, start: 0, end: 6, text: 'Gemini', names: ['Gemini'], why: { type: 'against', words: 'zodiac' } },
  ] as const;
  act(() => render(<NotMarkedList found={found} t={english} onJump={onJump} />, document.body));
  const [first, second] = document.querySelectorAll('li');
  expect(first?.textContent).toContain('Leike Jan Leike');
  expect(first?.textContent).toContain('the full name is not in the article before it');
  expect(second?.textContent).toBe('Gemini the text around it is about “zodiac”');
  act(() => first?.querySelector('button')?.click());
  expect(onJump).toHaveBeenCalledWith({ block: 2, start: 4, end: 9 });
});

test('where nothing was left unmarked, the list states that', () => {
  act(() => render(<NotMarkedList found={[]} t={english} onJump={() => undefined} />, document.body));
  expect(document.body.textContent).toBe('No name that the facts know was left unmarked.');
});
