import { render } from 'preact';
import { act } from 'preact/test-utils';
import { partialDate } from '../../src/dates/partial-date.ts';
import { Card, type CardProps } from '../../src/ui/card.tsx';
import { english } from '../../src/ui/english.ts';
import { DEVELOPMENTS, MIRA, SAMPLE_ANALYSIS } from './fixtures.ts';

const noop = () => undefined;

/** Renders Mira's card with other props where `changes` has them. */
export function show(changes: Partial<CardProps> = {}): HTMLElement {
  const props: CardProps = {
    view: MIRA,
    mention: { block: 3, start: 0, end: 7, entity: MIRA.id, why: { type: 'above', words: 'Mira Okonedo' } },
    surface: 'Okonedo',
    developments: DEVELOPMENTS,
    published: SAMPLE_ANALYSIS.published,
    packs: SAMPLE_ANALYSIS.packs,
    how: { type: 'hover' },
    t: english,
    locale: 'en',
    onClose: noop,
    onPin: noop,
    onVeto: noop,
    onWrong: noop,
    undo: null,
    ...changes,
  };
  act(() => render(<Card {...props} />, document.body));
  const card = document.querySelector<HTMLElement>('.card');
  if (!card) throw new Error('no card was drawn');
  return card;
}

/** The texts of all elements of a selector, white space collapsed. */
export const text = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((node) => node.textContent?.replace(/\s+/g, ' ').trim());

/** Presses the first button with these words. */
export function press(root: ParentNode, label: string): void {
  const button = [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(label));
  if (!button) throw new Error(`no button "${label}"`);
  act(() => button.click());
}

/** Mira, whose one role ended. */
export function left(changes: Partial<CardProps['view']> = {}): CardProps['view'] {
  const [line] = MIRA.now.lines;
  if (!line) throw new Error('the sample has a line of now');
  const ended = { ...line, when: { type: 'ended', on: partialDate('2025-01-03'), around: false } } as const;
  return { ...MIRA, now: { ...MIRA.now, lines: [ended] }, ...changes };
}
