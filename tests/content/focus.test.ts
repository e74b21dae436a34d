// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { watchFocus } from '../../src/content/card/focus.ts';

afterEach(() => document.body.replaceChildren());

function card() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const name = document.createElement('h2');
  name.tabIndex = -1;
  const button = document.createElement('button');
  root.append(name, button);
  document.body.append(host);
  return { root, name, button, focus: watchFocus(document, root, () => false, vi.fn()) };
}

test('focus that was in something that is no longer drawn stays in the card, on its name', () => {
  const { root, name, button, focus } = card();
  button.focus();
  const drawn = focus.enter(false);
  button.remove();
  drawn();
  expect(root.activeElement).toBe(name);
});

test('a card that is drawn again takes no focus that it did not have', () => {
  const { root, focus } = card();
  const input = document.createElement('input');
  document.body.append(input);
  input.focus();
  focus.enter(false)();
  expect(root.activeElement).toBeNull();
  expect(document.activeElement).toBe(input);
});

test('focus that has moved elsewhere since stays there', () => {
  const { focus } = card();
  const [before, since] = [document.createElement('input'), document.createElement('input')];
  document.body.append(before, since);
  before.focus();
  focus.enter(true)();
  since.focus();
  focus.leave()();
  expect(document.activeElement).toBe(since);
});
