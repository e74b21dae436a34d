import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGES } from '../ui/interface-words.ts';

/**
 * `npm run add-language -- it`: makes every entry that a new interface language needs, with English words to replace.
 */

/** The files that list the languages. A new language is inserted after the match of each pattern. */
const LISTS: readonly (readonly [string, RegExp])[] = [
  ['src/ui/interface-words.ts', /(?<=LANGUAGES = \[[^\]]*)(?=\])/],
  ['src/settings/settings-model.ts', /(?<=language: v\.picklist\(\[[^\]]*)(?=\])/],
];
const DOCUMENT = 'docs/settings.md';
const STORE_TEXT = 'docs/store/en.md';

type Message = { readonly message: string; readonly description?: string };
type Messages = Readonly<Record<string, Message>>;

/**
 * The files that a new interface language adds or changes, as path from the project's folder → new text.
 *
 * @param tag BCP 47 tag without a region ("it")
 * @param read returns a file's text by its path
 * @throws RangeError if the tag is no language, or is already a language of the interface
 */
export function filesFor(tag: string, read: (path: string) => string): Map<string, string> {
  if (!/^[a-z]{2,3}$/.test(tag) || nameOf(tag, 'en') === undefined)
    throw new RangeError(`"${tag}" is no language tag: give two or three letters, such as it`);
  if (LANGUAGES.some((language) => language === tag)) throw new RangeError(`The interface has "${tag}" already.`);
  const english: Messages = JSON.parse(read('extension/_locales/en/messages.json'));
  const files = new Map([
    [`extension/_locales/${tag}/messages.json`, `${JSON.stringify(messagesFor(tag, english), null, 2)}\n`],
    [`docs/store/${tag}.md`, storeTextFrom(read(STORE_TEXT))],
    [STORE_TEXT, withLanguage(read(STORE_TEXT), tag)],
  ]);
  for (const [path, end] of LISTS) {
    const text = read(path);
    if (!end.test(text)) throw new Error(`${path} lists no languages where this script looks for them: ${end}`);
    files.set(path, text.replace(end, `, '${tag}'`));
  }
  const last = LANGUAGES.at(-1);
  files.set(DOCUMENT, read(DOCUMENT).replace(new RegExp(`(\\| \`language\` \\|.*?\`${last}\`)`), `$1, \`${tag}\``));
  return files;
}

/** The English messages under the keys of another language. A plural has one key for each form of that language. */
function messagesFor(tag: string, english: Messages): Messages {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) =>
    pluralCategories.some((category) => category === form),
  );
  const entries = Object.entries(english).flatMap(([key, message]): readonly (readonly [string, Message])[] => {
    if (key === 'wordsLanguage') return [[key, { ...message, message: tag }]];
    if (key.endsWith('_one')) return []; // The key ending in `_other` writes all forms.
    if (!key.endsWith('_other')) return [[key, message]];
    const stem = key.replace(/_other$/, '');
    return forms.map((form) => [`${stem}_${form}`, english[`${stem}_${form}`] ?? message]);
  });
  return Object.fromEntries(entries);
}

/** The part of the English store text to translate. What reviewers read stays in English. */
function storeTextFrom(english: string): string {
  const [forReaders = ''] = english.split(/\n## Single purpose/);
  const forReviewers = 'What is for reviewers (purpose, permissions, rebuilding) is in [en.md](en.md), in English.';
  return `${forReaders.replace(/^In other languages:.*$/m, forReviewers).trimEnd()}\n`;
}

/** Adds a language to the links of the English store text, and to its list of languages at the end. */
const withLanguage = (english: string, tag: string): string =>
  english
    .replace(/^(In other languages:.*)\.$/m, `$1, [${nameOf(tag, tag)}](${tag}.md).`)
    .replace(/^(News; .*)\.$/m, `$1, ${nameOf(tag, 'en')}.`);

/** A language's name in another language. Undefined if no language has this tag. */
const nameOf = (tag: string, language: string): string | undefined =>
  new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);

function main(tag: string): void {
  const root = resolve(import.meta.dirname, '../..');
  const files = filesFor(tag, (path) => readFileSync(join(root, path), 'utf8'));
  for (const [path, text] of files) {
    const file = join(root, path);
    console.log(`${existsSync(file) ? 'changed' : 'written'}  ${relative(root, file)}`);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(
    'Next: docs/adding/interface-language.md. `npm run unit -- tests/ui/strings.test.ts` names what is left in English.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(process.argv[2] ?? '');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
