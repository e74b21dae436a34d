import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGES } from '../ui/words.ts';

/**
 * `npm run add-language -- it`: makes every entry that a new interface language needs, with English words to replace.
 */

/** The files that list the languages, each with the pattern after whose match a new language is inserted. */
const LISTS: readonly (readonly [string, RegExp])[] = [
  ['src/ui/words.ts', /(?<=LANGUAGES = \[[^\]]*)(?=\])/],
  ['src/settings/model.ts', /(?<=language: v\.picklist\(\[[^\]]*)(?=\])/],
];
const DOCUMENT = 'docs/settings.md';

/**
 * The files that a new interface language adds or changes, as path from the project's folder → new text.
 *
 * @param tag BCP 47 tag without a region ("it")
 * @param read returns a file's text by its path
 * @throws RangeError if the tag is no language, or is already a language of the interface
 */
export function filesFor(tag: string, read: (path: string) => string): Map<string, string> {
  if (!/^[a-z]{2,3}$/.test(tag))
    throw new RangeError(`"${tag}" is no language tag: give two or three letters, such as it`);
  if (LANGUAGES.some((language) => language === tag)) throw new RangeError(`The interface has "${tag}" already.`);
  const messages = JSON.parse(read('extension/_locales/en/messages.json')) as Record<string, { message: string }>;
  messages.wordsLanguage = { ...messages.wordsLanguage, message: tag };
  const files = new Map([
    [`extension/_locales/${tag}/messages.json`, `${JSON.stringify(messages, null, 2)}\n`],
    [`docs/store/${tag}.md`, read('docs/store/en.md')],
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
