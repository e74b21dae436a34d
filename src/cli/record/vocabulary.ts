import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build.ts';

/** Source files whose words decide how a page is read: labels, cues, furniture, months, words before dates. */
const SOURCES = [
  ...['furniture', 'cues', 'statements', 'stated', 'names', 'judge', 'article-type', 'credits', 'partial'].map(
    (name) => `src/article/${name}.ts`,
  ),
  'src/dates/month-names.ts',
  'src/dates/zones.ts',
  ...readdirSync(join(ROOT, 'src/notes/lexicon')).map((name) => `src/notes/lexicon/${name}`),
];

/** Keywords and identifiers in these files. No page needs them. */
const CODE = new Set(
  'const export function return import from string number boolean readonly type true false null'.split(' '),
);

/** The words that decide how the product reads, in lower case. Replacing them would change how a page is read. */
export function readingWords(): ReadonlySet<string> {
  const words = SOURCES.flatMap((file) => readFileSync(join(ROOT, file), 'utf8').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []);
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !CODE.has(word)));
}
