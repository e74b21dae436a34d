import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answered,
  asked,
  changed,
  changesAnalysis,
  framed,
  isLate,
  navigated,
  newLife,
  type PageLife,
  stillValid,
} from '../../src/content/page-life.ts';
import { DEFAULTS, type Settings } from '../../src/settings/settings-model.ts';

type Event =
  | 'asked'
  | 'asked afresh'
  | `answered ${number}`
  | 'framed'
  | 'navigated'
  | 'marking'
  | 'other settings'
  | 'removed';

/**
 * Runs events through the machine. A reading is named by its number ("reading 2"). Late answers are dropped, as the
 * page does.
 */
const live = (...events: readonly Event[]): PageLife<string> => events.reduce(after, newLife<string>(DEFAULTS));

function after(life: PageLife<string>, event: Event): PageLife<string> {
  if (event === 'asked' || event === 'asked afresh') return asked(life, event === 'asked afresh');
  if (event === 'framed') return framed(life, 7, 'nothing here');
  if (event === 'navigated') return navigated(life);
  if (event === 'marking') return changed(life, { isMarking: true });
  if (event === 'other settings') return changed(life, { settings: { ...DEFAULTS, marks: 'none' } });
  if (event === 'removed') return changed(life, { isRemoved: true });
  const number = Number(event.slice('answered '.length));
  return isLate(life, number) ? life : answered(life, number, `reading ${number}`);
}

describe('what a page shows', () => {
  test.each<{ events: readonly Event[]; shows: string | null; stillValid: string | null; because: string }>([
    { events: [], shows: null, stillValid: null, because: 'nothing was read yet' },
    { events: ['asked'], shows: null, stillValid: null, because: 'the worker is thinking' },
    { events: ['asked', 'answered 1'], shows: 'reading 1', stillValid: 'reading 1', because: 'it was read' },
    {
      events: ['asked', 'answered 1', 'asked'],
      shows: 'reading 1',
      stillValid: 'reading 1',
      because: 'it is read again, and may show the same text',
    },
    {
      events: ['asked', 'asked', 'answered 2', 'answered 1'],
      shows: 'reading 2',
      stillValid: 'reading 2',
      because: 'the first answer came after the second',
    },
    {
      events: ['asked', 'asked', 'answered 1', 'answered 2'],
      shows: 'reading 2',
      stillValid: 'reading 2',
      because: 'both came in their order',
    },
    {
      events: ['asked', 'navigated', 'answered 1'],
      shows: null,
      stillValid: null,
      because: 'the answer is of the address before',
    },
    {
      events: ['asked', 'answered 1', 'navigated'],
      shows: null,
      stillValid: null,
      because: 'the article before is forgotten at once',
    },
    {
      events: ['asked', 'answered 1', 'navigated', 'asked', 'answered 2'],
      shows: 'reading 2',
      stillValid: 'reading 2',
      because: 'the next address was read',
    },
    {
      events: ['asked', 'answered 1', 'asked afresh'],
      shows: 'reading 1',
      stillValid: null,
      because: 'it stays on the page, but the worker is asked even if the text is the same',
    },
    {
      events: ['asked', 'asked afresh', 'answered 1'],
      shows: null,
      stillValid: null,
      because: 'the answer is by the settings before',
    },
    {
      events: ['asked', 'answered 1', 'framed'],
      shows: 'nothing here',
      stillValid: 'nothing here',
      because: 'the frame shows the article',
    },
    {
      events: ['asked', 'answered 1', 'other settings'],
      shows: 'reading 1',
      stillValid: 'reading 1',
      because: 'only how it is shown has changed',
    },
    { events: ['asked', 'removed', 'answered 1'], shows: null, stillValid: null, because: 'the reader has left' },
  ])('$shows after $events: $because', ({ events, shows, stillValid: valid }) => {
    const life = live(...events);
    expect(life.reading).toBe(shows);
    expect(stillValid(life)).toBe(valid);
  });

  test('the frame of an article is known until the page is read without one', () => {
    expect(live('asked', 'answered 1', 'framed').frame).toBe(7);
    expect(live('asked', 'answered 1', 'framed', 'asked').frame).toBe(7);
    expect(live('asked', 'answered 1', 'framed', 'asked', 'answered 2').frame).toBeNull();
  });

  test('changes stay shown until the address changes', () => {
    expect(live('asked', 'answered 1', 'marking', 'asked', 'answered 2').isMarking).toBe(true);
    expect(live('asked', 'answered 1', 'marking', 'navigated').isMarking).toBe(false);
  });

  test('whatever happens, no answer is shown after a later one, or after its page has changed', () => {
    const step = fc.oneof(
      fc.constantFrom<Event>('asked', 'asked afresh', 'navigated', 'framed', 'other settings'),
      fc.integer({ min: 1, max: 6 }).map((number): Event => `answered ${number}`),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (events) => {
        let life = live();
        for (const event of events) {
          const next = after(life, event);
          expect(next.shown).toBeGreaterThanOrEqual(life.shown);
          if (next.shown !== life.shown) expect(next.shown).toBeGreaterThanOrEqual(life.valid);
          life = next;
        }
      }),
    );
  });
});

describe('a change of settings', () => {
  test.each<{ to: Partial<Settings>; asks: boolean }>([
    { to: { marks: 'none' }, asks: false },
    { to: { theme: 'dark' }, asks: false },
    { to: { packsOff: ['ai'] }, asks: true },
    { to: { dates: [{ url: 'https://paper.example/a', date: '2024' }] } as Partial<Settings>, asks: true },
    { to: { memory: true }, asks: true },
  ])('to $to asks the worker again: $asks', ({ to, asks }) => {
    expect(changesAnalysis(DEFAULTS, { ...DEFAULTS, ...to })).toBe(asks);
  });

  test('that switches the memory off asks the worker nothing', () => {
    expect(changesAnalysis({ ...DEFAULTS, memory: true }, DEFAULTS)).toBe(false);
  });
});
