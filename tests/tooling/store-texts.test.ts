import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { LANGUAGES } from '../../src/ui/words.ts';

/** The longest summary that addons.mozilla.org accepts, in characters. */
const LONGEST = 250;

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
  expect(summary?.text.length).toBeLessThanOrEqual(LONGEST);
  expect(description?.text.match(/^- /gm)).toHaveLength(4);
  expect(privacy?.text).toContain('PRIVACY.md');
});
