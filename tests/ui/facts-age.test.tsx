// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { english } from '../../src/ui/english.ts';
import { FactsAge } from '../../src/ui/facts-age.tsx';

afterEach(() => {
  render(null, document.body);
});

const OLD = 'These facts are more than half a year old: what happened later is not in them.';

test.each([
  ['2026-10-09', '2026-11-29', ''],
  ['2026-10-09', '2027-04-10T23:59:59Z', ''],
  ['2026-10-09', '2027-04-11', OLD],
  ['2026-10', '2027-04-11', ''],
  ['2026', '2027-03-01', ''],
  ['2025', '2026-07-04', OLD],
  [null, '2027-04-11', ''],
])('facts as of %s, read on %s', (asOf, today, said) => {
  act(() =>
    render(
      <FactsAge asOf={asOf === null ? null : partialDate(asOf)} t={english} now={Date.parse(today)} />,
      document.body,
    ),
  );
  expect(document.body.textContent).toBe(said);
});
