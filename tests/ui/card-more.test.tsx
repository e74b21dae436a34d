// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { More } from '../../src/ui/card/more.tsx';
import { english } from '../../src/ui/english.ts';
import { MIRA } from './fixtures.ts';

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
