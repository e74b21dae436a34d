import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textQuote } from '../../src/popup/text-quote.ts';
import { articleOf, prose } from '../article/page.ts';

const text =
  'Mira Okonedo had left the harbour lab of Port Ansel in May.\nNobody asked Mira Okonedo why she had gone, or where to.';
const at = (words: string, from = 0): [number, number] => {
  const start = text.indexOf(words, from);
  return [start, start + words.length];
};

test('a name at the start of a paragraph has no prefix, so that tools look for what follows it', () => {
  expect(textQuote({ text }, ...at('Mira Okonedo'))).toEqual({
    exact: 'Mira Okonedo',
    suffix: ' had left the harbour lab of Por',
  });
});

test('a prefix that a line cuts short is left out where more words follow', () => {
  expect(textQuote({ text }, ...at('Mira Okonedo', 20))).toEqual({
    exact: 'Mira Okonedo',
    suffix: ' why she had gone, or where to.',
  });
});

test('a name at the end of a paragraph has the words before it', () => {
  expect(textQuote({ text }, ...at('May'))).toEqual({
    exact: 'May',
    prefix: 'he harbour lab of Port Ansel in ',
    suffix: '.',
  });
});

test('a name that is its whole line has no prefix and no suffix', () => {
  expect(textQuote({ text: 'Mira Okonedo\nShe left.' }, 0, 12)).toEqual({ exact: 'Mira Okonedo' });
});

test('a context ends where the page breaks its source line, because other tools compare character by character', () => {
  const { article } = articleOf(
    `<!doctype html><html lang="en"><head><title>A harbour lab</title></head><body><article><h1>A harbour lab</h1>${prose()}<p>In May the board asked
      why Mira Okonedo had left the lab, and    nobody could say.</p></article></body></html>`,
  );
  const block = article.blocks.find((one) => one.text.includes('Okonedo')) ?? { text: '' };
  const start = block.text.indexOf('Mira');
  expect(textQuote(block, start, start + 12)).toEqual({ exact: 'Mira Okonedo', suffix: ' had left the lab, and' });
});

test('a context also ends at a line feed of the source that has no indent after it', () => {
  const { article } = articleOf(
    `<!doctype html><html lang="en"><head><title>A harbour lab</title></head><body><article><h1>A harbour lab</h1>${prose()}<p>In May the board asked\nwhy Mira Okonedo had left the lab.</p></article></body></html>`,
  );
  const block = article.blocks.find((one) => one.text.includes('Okonedo')) ?? { text: '' };
  const start = block.text.indexOf('Mira');
  expect(textQuote(block, start, start + 12)).toEqual({ exact: 'Mira Okonedo', suffix: ' had left the lab.' });
});

test('prefix, words and suffix are in the text unchanged, and never split a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.nat(), fc.nat(), (any, a, b) => {
      const signs = [...any];
      const from = a % signs.length;
      const start = signs.slice(0, from).join('').length;
      const end = start + signs.slice(from, from + 1 + (b % 9)).join('').length;
      const { exact, prefix = '', suffix = '' } = textQuote({ text: any }, start, end);
      expect(any.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
      expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
