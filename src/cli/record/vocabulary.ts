import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build.ts';

/** Sources whose words decide how a page is read: labels, cues, furniture, months, what dates are introduced with. */
const SOURCES = [
  ...['furniture', 'cues', 'statements', 'stated', 'names', 'judge', 'article-type', 'credits', 'partial'].map(
    (name) => `src/article/${name}.ts`,
  ),
  'src/dates/month-names.ts',
  'src/dates/zones.ts',
  ...readdirSync(join(ROOT, 'src/notes/lexicon')).map((name) => `src/notes/lexicon/${name}`),
];

/** Words with which these sources are written, and no page. */
const CODE = new Set(
  'const export function return import from string number boolean readonly type true false null'.split(' '),
);

/** The words by which the product reads, lower case: exchanged for others, a page would be another case. */
export function readingWords(): ReadonlySet<string> {
  const words = SOURCES.flatMap((file) => readFileSync(join(ROOT, file), 'utf8').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []);
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !CODE.has(word)));
}
