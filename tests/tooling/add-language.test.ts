import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesFor } from '../../src/cli/add-language.ts';
import { ROOT } from '../../src/cli/build.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('a new interface language is added to every list of languages, with words to be translated', () => {
  const files = filesFor('it', read);
  expect(files.get('src/ui/words.ts')).toMatch(/LANGUAGES = \[[^\]]*'it'\]/);
  expect(files.get('src/settings/model.ts')).toMatch(/language: v\.picklist\(\[[^\]]*'it'\]\)/);
  expect(files.get('docs/settings.md')).toMatch(/\| `language` \|[^|]*`it`/);
  const messages = JSON.parse(files.get('extension/_locales/it/messages.json') ?? '{}');
  expect(messages.wordsLanguage.message).toBe('it');
  expect(files.has('docs/store/it.md')).toBe(true);
});

test.each(['italian', 'it-IT', '', 'en'])('"%s" is refused as a new language', (tag) => {
  expect(() => filesFor(tag, read)).toThrow(RangeError);
});
