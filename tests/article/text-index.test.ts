import { expect, test } from 'vitest';
import { article, articleOf, page, prose } from './page.ts';

const long = `<p>The   ferry\n pier, <b>built </b> <i>in</i><a href="#"> 18</a>90, <br>  closed to <span>ev</span>eryone on the first day of the week.  </p>`;
const html = page(`<article><h1>Harbour plan divides the quay</h1>${prose()}${long}</article>`);

test('words are found on the live page across elements and collapsed white space', () => {
  const { article: found, index } = articleOf(html);
  const block = found.blocks.length - 1;
  const text = found.blocks[block]?.text ?? '';
  expect(text).toBe('The ferry pier, built in 1890,\nclosed to everyone on the first day of the week.');
  for (const word of ['The ferry pier', 'built in', '1890', 'everyone', 'closed', 'week.']) {
    const start = text.indexOf(word);
    expect(
      index
        .rangeOf(block, start, start + word.length)
        ?.toString()
        .replace(/\s+/g, ' '),
      word,
    ).toBe(word);
  }
});

test('every character has its own place on the page', () => {
  const { article: found, index } = articleOf(html);
  found.blocks.forEach(({ text }, block) => {
    for (let at = 0; at < text.length; at++) {
      if (/\s/.test(text[at] ?? '')) continue;
      const range = index.rangeOf(block, at, at + 1);
      expect(range?.toString()).toBe(text[at]);
    }
  });
});

test('there is no range once the words have changed or were removed', () => {
  const { article: found, index } = articleOf(article());
  const range = index.rangeOf(1, 0, 11);
  expect(range?.toString()).toBe('The harbour');
  const node = range?.startContainer;
  if (!node) throw new Error('the range has a container');
  node.nodeValue = 'A different text that is quite as long as the one that stood here';
  expect(index.rangeOf(1, 0, 11)).toBeNull();
  index.elementOf(2)?.remove();
  expect(index.rangeOf(2, 0, 6)).toBeNull();
  expect(index.rangeOf(3, 0, 9)?.toString()).toBe(found.blocks[3]?.text.slice(0, 9));
});

test('offsets outside the article have no range', () => {
  const { index } = articleOf(article('<nav>Menu</nav>'));
  expect(index.rangeOf(99, 0, 1)).toBeNull();
  expect(index.rangeOf(0, 3, 3)).toBeNull();
  expect(index.rangeOf(0, -1, 3)).toBeNull();
  expect(index.rangeOf(0, 0, 10_000)).toBeNull();
});
