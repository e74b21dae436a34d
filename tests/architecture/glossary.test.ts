import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partsOf } from '../../src/cli/counts/code.ts';
import { ROOT, sources } from './sources.ts';

const GLOSSARY = 'docs/glossary.md';
const rows = [...readFileSync(join(ROOT, GLOSSARY), 'utf8').matchAll(/^\| \*\*(.+?)\*\* \| (.+?) \|(.*)\|$/gm)].map(
  ([, word = '', meaning = '', not = '']) => ({
    word,
    meaning,
    not: not.split(',').flatMap((other) => other.trim() || []),
  }),
);

test('the glossary has forty words or so, each once and in order', () => {
  const words = rows.map(({ word }) => word);
  expect(words.length).toBeGreaterThanOrEqual(40);
  expect(words).toEqual([...new Set(words)].sort());
});

test('no document, comment or name uses another word for what the glossary has a word for', () => {
  // The stores' texts are left out, because other languages have words of their own.
  const texts = [
    ...sources('docs', ['.md']).filter(({ path }) => path !== GLOSSARY && !path.startsWith('docs/store/')),
    ...sources('src', ['.ts', '.tsx']).map(({ path, text }) => {
      const { comments, names } = partsOf(path, text);
      return { path, text: `${comments}\n${names}` };
    }),
  ];
  const others = rows.flatMap(({ word, not }) => not.map((other) => ({ word, other })));
  expect(others.length).toBeGreaterThan(5);
  const used = texts.flatMap(({ path, text }) =>
    others
      .filter(({ other }) => new RegExp(`\\b${other}s?\\b`, 'i').test(text))
      .map(({ word, other }) => `${path}: "${other}"; the glossary's word is "${word}"`),
  );
  expect(used).toEqual([]);
});
