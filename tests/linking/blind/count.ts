import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { analyse, type Knowledge } from '../../../src/analysis.ts';
import type { EntityView } from '../../../src/analysis-model.ts';
import { partialDate } from '../../../src/dates/partial-date.ts';

/**
 * A person is expected by `name`, an office by its `holder` on the day, a law by `law`. `office` is only for people who
 * read the file.
 */
const expected = v.strictObject({
  quote: v.string(),
  name: v.optional(v.string()),
  law: v.optional(v.string()),
  office: v.optional(v.string()),
  holder: v.optional(v.string()),
  about: v.optional(v.string()),
});

const forbidden = v.strictObject({ quote: v.string(), as: v.optional(v.string()), about: v.optional(v.string()) });

const passages = v.array(
  v.strictObject({
    id: v.string(),
    url: v.optional(v.string(), 'https://paper.example/'),
    day: v.string(),
    text: v.string(),
    expect: v.array(expected),
    never: v.optional(v.array(forbidden), []),
  }),
);

/**
 * The sets: a hundred passages of each kind, and fifty later ones by a writer who knew what the first ones missed.
 * Further sets are of laws, nicknames, and offices in other languages.
 */
export type BlindSet =
  | 'offices'
  | 'namesakes'
  | 'later-offices'
  | 'later-namesakes'
  | 'laws'
  | 'nicknames'
  | 'offices-de'
  | 'offices-fr'
  | 'offices-es';

type Passage = v.InferOutput<typeof passages>[number];

/** What an analysis made of a set: `wrong` and `missed` name each passage, its quote and what was marked. */
type Count = {
  readonly passages: number;
  readonly expected: number;
  readonly found: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
};

/** Reads a set of passages and counts what the knowledge marks in them. @throws where a quote is not in its text */
export function countBlind(name: BlindSet, knowledge: Knowledge): Count {
  const file = readFileSync(join(import.meta.dirname, `${name}.yaml`), 'utf8');
  const set = v.parse(passages, parse(file));
  const wrong: string[] = [];
  const missed: string[] = [];
  let found = 0;
  for (const passage of set) {
    const marksOver = marksOf(passage, knowledge, /-(?<language>\p{Ll}{2})$/u.exec(name)?.groups?.language ?? 'en');
    for (const wanted of passage.expect) {
      const marks = marksOver(wanted.quote);
      const line = `${passage.id}: ${wanted.quote} is ${sayMarks(marks)}`;
      if (marks.some((mark) => isExpected(mark, wanted))) found++;
      // An organisation within the words of its office is no wrong mark.
      else if (marks.some((mark) => mark.kind === 'person' || mark.holder)) wrong.push(line);
      else missed.push(line);
    }
    for (const { quote, as, about } of passage.never) {
      const marks = marksOver(quote).filter((mark) => (!as || isNamed(mark, as)) && (!about || isAbout(mark, about)));
      if (marks.length > 0) wrong.push(`${passage.id}: ${quote} is ${sayMarks(marks)}`);
    }
  }
  const count = set.reduce((sum, passage) => sum + passage.expect.length, 0);
  return { passages: set.length, expected: count, found, wrong, missed };
}

/** Returns the entities that are marked at a quote of the passage. */
function marksOf(
  { id, url, day, text }: Passage,
  knowledge: Knowledge,
  language: string,
): (quote: string) => EntityView[] {
  const { mentions, entities } = analyse(
    {
      url,
      host: 'paper.example',
      title: '',
      language,
      published: { date: partialDate(day), how: { type: 'stated', source: { where: 'meta' } } },
      modified: null,
      blocks: [{ kind: 'paragraph', text }],
      stated: [],
    },
    knowledge,
  );
  return (quote) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`${id}: "${quote}" is not in the text`);
    const end = start + quote.length;
    return mentions.flatMap((mention) =>
      mention.start < end && mention.end > start ? (entities[mention.entity] ?? []) : [],
    );
  };
}

const isExpected = (mark: EntityView, { name, holder, law, about }: v.InferOutput<typeof expected>): boolean =>
  (law ? mark.name === law : isNamed(mark, name ?? holder ?? '')) && (!about || isAbout(mark, about));

/** True if all words of a name are in the name of a person, or of an office's holder. */
function isNamed({ kind, name, holder }: EntityView, wanted: string): boolean {
  const words = wordsOf(kind === 'person' ? name : (holder?.name ?? ''));
  return wordsOf(wanted).every((word) => words.includes(word));
}

const isAbout = (mark: EntityView, pattern: string): boolean => new RegExp(pattern, 'i').test(JSON.stringify(mark));

/** "Erdoğan" is the word "erdogan". */
const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

const sayMarks = (marks: readonly EntityView[]): string =>
  marks.map(({ name, holder }) => (holder ? `${name} (${holder.name})` : name)).join(', ') || 'not marked';
