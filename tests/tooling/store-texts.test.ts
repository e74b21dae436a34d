import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { LANGUAGES } from '../../src/ui/interface-words.ts';

/** The longest summary that addons.mozilla.org accepts, in characters. */
const MOST_CHARACTERS = 250;

const sectionsOf = (language: string) =>
  readFileSync(join(ROOT, 'docs/store', `${language}.md`), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return { title, text: lines.join('\n').trim() };
    });

test.each([...LANGUAGES])('the stores are given a summary, a description and a word on privacy in %s', (language) => {
  const [summary, description, privacy] = sectionsOf(language);
  expect(summary?.text.length).toBeGreaterThan(50);
  expect(summary?.text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(description?.text.match(/^- /gm)).toHaveLength(4);
  expect(privacy?.text).toContain('PRIVACY.md');
});

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  'no part of the store text in %s is English',
  (language) => {
    const english = sectionsOf('en').map(({ text }) => text);
    const same = sectionsOf(language).filter(({ text }) => english.includes(text));
    expect(same.map(({ title }) => title)).toEqual([]);
  },
);

test('the English store text links to every other', () => {
  const text = readFileSync(join(ROOT, 'docs/store/en.md'), 'utf8');
  expect(LANGUAGES.filter((language) => language !== 'en' && !text.includes(`](${language}.md)`))).toEqual([]);
});
