// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { createMarks, type Mark } from '../../src/content/marks.ts';

/** jsdom has no highlights. For a registry, a highlight is only a set of ranges with a priority. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}
vi.stubGlobal('Highlight', FakeHighlight);

const registry = () => new Map() as unknown as HighlightRegistry; // a registry is a map of this kind
/** Makes the text of the page's only paragraph. */
const textOf = (words: string): Text => {
  const text = document.createTextNode(words);
  const paragraph = document.createElement('p');
  paragraph.append(text);
  document.body.replaceChildren(paragraph);
  return text;
};

function mark(node: Text, start: number, end: number): Mark {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const why = { type: 'name' } as const;
  const mention = { block: 0, start, end, entity: 'test:somebody' as const, why };
  return { mention, group: 'person', again: false, range };
}

test('a name in the same place keeps its range and its highlight, however often it is painted', () => {
  const kept = registry();
  const marks = createMarks(kept);
  const node = textOf('Somebody was here, and Nobody.');
  const first = mark(node, 0, 8);
  marks.paint([first]);
  const highlight = kept.get('noted-person');
  const again = mark(node, 0, 8);
  marks.paint([again]);
  expect(marks.list()[0]?.range).toBe(first.range);
  expect(kept.get('noted-person')).toBe(highlight);
  expect(marks.of(first.range)).toBe(marks.at(node)[0]);
  marks.paint([mark(node, 0, 8), mark(node, 23, 29)]);
  expect(marks.list().map(({ range }) => String(range))).toEqual(['Somebody', 'Nobody']);
  expect(marks.list()[0]?.range).toBe(first.range);
});

test('every range that is not painted is released, because the browser would keep it up to date', () => {
  const marks = createMarks(registry());
  const node = textOf('Somebody was here, and Nobody.');
  const [gone, stays, doubled] = [mark(node, 0, 8), mark(node, 23, 29), mark(node, 23, 29)];
  const isInPage = ({ range }: Mark) => range.startContainer.ownerDocument === document;
  marks.paint([gone, stays]);
  marks.paint([doubled]);
  expect([gone, stays, doubled].map(isInPage)).toEqual([false, true, false]);
  marks.clear();
  expect(isInPage(stays)).toBe(false);
});
