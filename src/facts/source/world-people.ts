import * as v from 'valibot';
import { filled, type Input } from '../registers/input.ts';
import type { NameForm } from '../registers/register-model.ts';
import { plainLetters } from './records.ts';

const PersonSchema = v.union([
  v.pipe(
    filled,
    v.transform((name) => ({ name, also: [], raw: [], alone: [] })),
  ),
  v.strictObject({
    name: filled,
    also: v.optional(v.array(filled), []),
    raw: v.optional(v.array(filled), []),
    alone: v.optional(v.array(filled), []),
  }),
]);

const CountrySchema = v.strictObject({
  country: filled,
  code: v.pipe(filled, v.regex(/^[A-Z]{2}$/)),
  say: v.optional(filled),
  head: v.optional(filled),
  chief: v.optional(filled),
  rename: v.optional(v.record(filled, filled), {}),
  direct: v.optional(v.array(filled), []),
  people: v.array(PersonSchema),
});

/** A country of the project's own list of leaders. */
export type LeaderCountry = v.InferOutput<typeof CountrySchema>;
/** A leader by the name that news uses, with other forms and the Factbook's spellings. */
export type Leader = LeaderCountry['people'][number];

/** The list of leaders, by the Factbook's name for the country. */
export const readLeaders = (supplements: Input): ReadonlyMap<string, LeaderCountry> =>
  new Map(supplements.yaml('leaders.yaml', CountrySchema).map(({ value }) => [value.country, value]));

/** Lower-case words without accents: how names of different sources are compared. */
export const wordsOf = (name: string): readonly string[] =>
  plainLetters(name)
    .toLowerCase()
    .replace(/['’ʻ.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const sameWords = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ');

/**
 * The leader that a name of a source means: the leader listed with that spelling, otherwise the leader whose name has
 * its words.
 */
export function leaderFor(name: string, country: LeaderCountry): Leader | 'several' | null {
  const listed = country.people.find((one) =>
    [...one.raw, one.name, ...one.also].some((spelling) => sameWords(spelling, name)),
  );
  if (listed) return listed;
  const words = new Set(wordsOf(name));
  const within = country.people.filter((one) => wordsOf(one.name).every((word) => words.has(word)));
  const [first, second] = within;
  if (!first) return null;
  if (!second) return first;
  const longest = [...within].sort((a, b) => wordsOf(b.name).length - wordsOf(a.name).length);
  const [best, next] = longest;
  return best && next && wordsOf(best.name).length > wordsOf(next.name).length ? best : 'several';
}

/** The other forms of a leader's name. A single word counts only beside the full name. */
export const formsOf = (leader: Leader): readonly NameForm[] => [
  ...new Set(leader.also),
  ...leader.alone.map((t) => ({ t, surname: true as const })),
];
