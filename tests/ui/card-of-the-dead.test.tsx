// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { MIRA } from './fixtures.ts';
import { left, show, text } from './show-card.tsx';

afterEach(() => {
  render(null, document.body);
});

const DEAD = { born: partialDate('1950'), died: partialDate('2025-01-03') };

test('the card of a dead person has the day of death once, beside the state of then, and claims nothing of now', () => {
  const card = show({ view: left({ life: DEAD }) });
  expect(text(card, '.card-now')).toEqual(['Died3 Jan 2025director of the Tideway Institute Source: Harbour Gazette']);
  expect(text(card, '.card-label > span')).toEqual(['Then', 'Died', 'Since then']);
  expect(card.textContent?.match(/[Dd]ied/g)).toHaveLength(1);
  expect(card.textContent).not.toContain('No later');
});

test('the card of a dead person shows the end of a last role that ended before death', () => {
  const [line] = MIRA.now.lines;
  if (!line) throw new Error('the sample has a line of now');
  const when = { type: 'ended', on: partialDate('2011-06-30'), around: false } as const;
  const state = { ...MIRA.now, lines: [{ ...line, when }] };
  const card = show({ view: { ...MIRA, life: DEAD, atPublication: state, now: state } });
  expect(text(card, '.card-label > span')).toEqual(['Died', 'Since then']);
  expect(text(card, '.card-now')[0]).toContain('until 30 June 2011');
});

test('the card of a dead person whose office has no known end does not claim that it is held', () => {
  const card = show({ view: { ...MIRA, life: DEAD, atPublication: MIRA.now } });
  expect(text(card, '.card-kind')).toEqual(['formerly director of the Tideway Institute']);
  expect(text(card, '.card-label > span')).toEqual(['Died', 'Since then']);
  expect(text(card, '.card-now')[0]).not.toContain('since');
});
