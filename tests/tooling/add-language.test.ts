import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesFor } from '../../src/cli/add-language.ts';
import { ROOT } from '../../src/cli/build.ts';
import { LANGUAGES } from '../../src/ui/interface-words.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** A language that the interface does not have, also after one of these was added. */
const newLanguage = (...tags: string[]): string => {
  const tag = tags.find((each) => !LANGUAGES.some((language) => language === each));
  if (tag === undefined) throw new Error(`The interface has all of ${tags}: name another language in this test.`);
  return tag;
};
const messagesOf = (tag: string) =>
  JSON.parse(filesFor(tag, read).get(`extension/_locales/${tag}/messages.json`) ?? '{}');

test('a new interface language is added to every list of languages, with words to be translated', () => {
  const tag = newLanguage('cy', 'eu', 'ga');
  const files = filesFor(tag, read);
  expect(files.get('src/ui/interface-words.ts')).toMatch(new RegExp(`LANGUAGES = \\[[^\\]]*'${tag}'\\]`));
  expect(files.get('src/settings/settings-model.ts')).toMatch(
    new RegExp(`language: v\\.picklist\\(\\[[^\\]]*'${tag}'\\]\\)`),
  );
  expect(files.get('docs/settings.md')).toMatch(new RegExp(`\\| \`language\` \\|[^|]*\`${tag}\``));
  expect(messagesOf(tag).wordsLanguage.message).toBe(tag);
});

test('a new language has its own store text without the parts for reviewers, and the English one names it', () => {
  const tag = newLanguage('cy', 'eu', 'ga');
  const name = (language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(tag);
  const files = filesFor(tag, read);
  expect(files.get(`docs/store/${tag}.md`)?.match(/^## .*/gm)).toEqual(['## Summary', '## Description', '## Privacy']);
  const english = files.get('docs/store/en.md');
  expect(english).toContain(`, [${name(tag)}](${tag}.md).\n`);
  expect(english?.trimEnd()).toMatch(new RegExp(`, ${name('en')}\\.$`));
});

test.each([
  ['of six forms', ['cy', 'ga']],
  ['of one form', ['ja', 'ko']],
])('a count in a language %s has every plural form of the language, and no other', (_, tags) => {
  const tag = newLanguage(...tags);
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.map((form) => `popupTimes_${form}`);
  const keys = Object.keys(messagesOf(tag)).filter((key) => key.startsWith('popupTimes_'));
  expect(keys.sort()).toEqual(forms.sort());
});

test.each(['italian', 'it-IT', '', 'en', 'xx'])('"%s" is refused as a new language', (tag) => {
  expect(() => filesFor(tag, read)).toThrow(RangeError);
});
