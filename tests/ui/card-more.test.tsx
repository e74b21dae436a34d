// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { More } from '../../src/ui/card/more.tsx';
import { english } from '../../src/ui/english.ts';
import { KINDS } from '../workshop/kinds.ts';
import { MIRA } from './fixtures.ts';
import { press, show, text } from './show-card.tsx';

afterEach(() => {
  render(null, document.body);
});

test('"More" lists the pack’s corrections about the entity, with their days', () => {
  const [was, now] = ['She led <b>two</b> labs.', 'She led one.'];
  const corrected = [{ pack: 'sample', on: partialDate('2026-10-02'), about: [MIRA.id], was, now }];
  const shared = {
    published: null,
    history: [],
    later: [],
    packs: {},
    t: english,
    locale: 'en',
    go: null,
    onWrong: undefined,
  };
  act(() => render(<More {...shared} view={{ ...MIRA, corrected }} />, document.body));
  const said = document.body.textContent?.replace(/[\u2066-\u2069]/g, '');
  expect(said).toContain(`Corrected on 2 Oct 2026. Before: “${was}” Now: “${now}”`);
  act(() => render(<More {...shared} view={MIRA} />, document.body));
  expect(document.body.textContent).not.toContain('Corrected');
});

test('a description that the first screen shows whole is not repeated under "More"', () => {
  const { view } = KINDS['only a description'];
  const card = show({ view });
  expect(text(card, '.card-sentence')).toHaveLength(1);
  press(card, 'More');
  expect(text(card, '.card-sentence')).toHaveLength(1);
  const other = show();
  press(other, 'More');
  expect(text(other, '.card-sentence')).toHaveLength(1);
});
