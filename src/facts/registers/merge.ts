import * as v from 'valibot';
import { groupBy } from '../../group-by.ts';
import { compareText } from '../compare-text.ts';
import { agreeingFacts, contradiction } from './agreement.ts';
import { type Bearer, bearersOf } from './bearer.ts';
import { RegisterFault } from './fault.ts';
import { filled, type Input, type Row } from './input.ts';
import type { PersonRecord, Register } from './register-model.ts';

/**
 * Registers in the order in which they lead. A person in several registers becomes one entity: the records refer to
 * each other by `same`. The others refer to the first register in this list that has the person.
 */
const LEADING_REGISTERS = [
  'us-executive',
  'us-congress',
  'us-states',
  'us-courts',
  'uk-ministers',
  'uk-parliament',
  'world-leaders',
  'cabinets',
];

/** Two records are one person if they share an id, or a name and this many facts. */
const FACTS_NEEDED = 2;

/** One decision about two records, for review. */
export type Merge = { readonly a: string; readonly b: string; readonly name: string; readonly reason: string };

export type Merged = {
  readonly registers: readonly Register[];
  readonly merges: readonly Merge[];
  /** Records with one name that stay separate although a fact agrees, and why. */
  readonly apart: readonly Merge[];
};

/** A decision by hand about two records that the rules cannot settle (`supplements/merges.yaml`). */
const DecisionSchema = v.strictObject({
  same: v.optional(v.tuple([filled, filled])),
  different: v.optional(v.tuple([filled, filled])),
  why: filled,
});
export type Decision = Row<v.InferOutput<typeof DecisionSchema>>;

/** The decisions of `supplements/merges.yaml`. */
export const readDecisions = (supplements: Input): readonly Decision[] =>
  supplements.yaml('merges.yaml', DecisionSchema);

/**
 * Finds the people who are in several registers and writes `same`. An earlier `same` is dropped, so that only the
 * records and the decisions decide the result.
 *
 * @throws RegisterFault for a decision that contradicts itself or names somebody who is in no register
 */
export function mergeRegisters(registers: readonly Register[], decisions: readonly Decision[]): Merged {
  const bearers = registers.flatMap(bearersOf);
  const byRef = new Map(bearers.map((bearer) => [bearer.ref, bearer]));
  const different = pairsOf(decisions, 'different', byRef);
  const groups = new Groups(different);
  const merges: Merge[] = [];
  const apart: Merge[] = [];
  const join = (a: Bearer, b: Bearer, reason: string): void => {
    const refused = groups.join(a, b);
    const entry = { a: a.ref, b: b.ref, name: a.person.name, reason };
    if (refused === null) merges.push(entry);
    else if (refused !== 'already') apart.push({ ...entry, reason: `${reason}; but ${refused}` });
  };
  for (const [key, why] of pairsOf(decisions, 'same', byRef)) {
    const [a, b] = key.split(' ').map((ref) => byRef.get(ref));
    if (a && b) join(a, b, `by hand: ${why}`);
  }
  for (const [page, group] of sharedBy(bearers, (one) => one.pages)) joinAll(group, `by id: ${page}`, join);
  for (const [id, group] of sharedBy(bearers, (one) => (one.wikidata ? [one.wikidata] : [])))
    joinAll(group, `by Wikidata id: ${id}`, join);
  joinByName(bearers, groups, join, apart);
  return { registers: registers.map((register) => withSame(register, groups)), merges, apart };
}

function joinAll(group: readonly Bearer[], reason: string, join: (a: Bearer, b: Bearer, reason: string) => void): void {
  const [first, ...rest] = group;
  if (first) for (const one of rest) if (one.pack !== first.pack) join(first, one, reason);
}

/**
 * Joins bearers that share a name. Pairs with the most agreeing facts are joined first, so a namesake with fewer facts
 * finds its match taken.
 */
function joinByName(
  bearers: readonly Bearer[],
  groups: Groups,
  join: (a: Bearer, b: Bearer, reason: string) => void,
  apart: Merge[],
): void {
  const seen = new Set<string>();
  const found: { readonly a: Bearer; readonly b: Bearer; readonly facts: readonly string[] }[] = [];
  for (const [, group] of sharedBy(bearers, (one) => [...one.keys])) {
    for (const [index, a] of group.entries())
      for (const b of group.slice(index + 1)) {
        const pair = pairKey(a.ref, b.ref);
        if (a.pack === b.pack || seen.has(pair)) continue;
        seen.add(pair);
        const facts = agreeingFacts(a, b);
        if (facts.length > 0) found.push({ a, b, facts });
      }
  }
  found.sort((x, y) => y.facts.length - x.facts.length || compareText(x.a.ref + x.b.ref, y.a.ref + y.b.ref));
  for (const { a, b, facts } of found) {
    if (groups.of(a) === groups.of(b)) continue;
    const reason = `name and ${facts.join(', ')}`;
    const against = contradiction(a, b);
    if (against) apart.push({ a: a.ref, b: b.ref, name: a.person.name, reason: `${reason}; but ${against}` });
    else if (facts.length < FACTS_NEEDED)
      apart.push({ a: a.ref, b: b.ref, name: a.person.name, reason: `only ${reason}` });
    else join(a, b, reason);
  }
}

function sharedBy(
  bearers: readonly Bearer[],
  keysOf: (one: Bearer) => readonly string[],
): ReadonlyMap<string, readonly Bearer[]> {
  const groups = groupBy(
    bearers.flatMap((bearer) => keysOf(bearer).map((key) => ({ key, bearer }))),
    ({ key }) => key,
  );
  return new Map(
    [...groups]
      .filter(([, group]) => group.length > 1)
      .map(([key, group]) => [key, group.map(({ bearer }) => bearer)] as const),
  );
}

/** Groups of records, each of one person. A group never holds two records of one register. */
class Groups {
  readonly #groupOf = new Map<string, readonly Bearer[]>();
  readonly #different: ReadonlyMap<string, string>;

  constructor(different: ReadonlyMap<string, string>) {
    this.#different = different;
  }

  /** Joins the groups of two bearers. Returns null, "already", or the reason why they cannot be joined. */
  join(a: Bearer, b: Bearer): string | null {
    const [left, right] = [this.of(a), this.of(b)];
    if (left === right) return 'already';
    for (const one of left)
      for (const two of right) {
        const against = this.#different.get(pairKey(one.ref, two.ref)) ?? contradiction(one, two);
        if (against) return `${one.ref} and ${two.ref}: ${against}`;
      }
    const all = [...left, ...right];
    for (const one of all) this.#groupOf.set(one.ref, all);
    return null;
  }

  of(bearer: Bearer): readonly Bearer[] {
    const group = this.#groupOf.get(bearer.ref);
    if (group) return group;
    const alone = [bearer];
    this.#groupOf.set(bearer.ref, alone);
    return alone;
  }

  leaderOf(ref: string): string {
    const refs = (this.#groupOf.get(ref) ?? []).map((one) => one.ref);
    return [...refs].sort((x, y) => rankOf(x) - rankOf(y) || compareText(x, y))[0] ?? ref;
  }
}

const rankOf = (ref: string): number => {
  const rank = LEADING_REGISTERS.indexOf(ref.slice(0, ref.indexOf(':')));
  return rank < 0 ? LEADING_REGISTERS.length : rank;
};

function withSame(register: Register, groups: Groups): Register {
  const people = register.people.map(({ same: _, ...person }): PersonRecord => {
    const ref = `${register.head.id}:${person.p}`;
    const leader = groups.leaderOf(ref);
    return leader === ref ? person : { ...person, same: [leader] };
  });
  return { ...register, people };
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function pairsOf(
  decisions: readonly Decision[],
  kind: 'same' | 'different',
  byRef: ReadonlyMap<string, Bearer>,
): ReadonlyMap<string, string> {
  return new Map(
    decisions.flatMap(({ value, at }) => {
      if (!value.same === !value.different) throw new RegisterFault(at, 'has to give either same or different');
      const pair = value[kind];
      if (!pair) return [];
      // A decision may name people of a register that is not compiled yet.
      const packs = new Set([...byRef.values()].map((one) => one.pack));
      const stray = pair.find((ref) => !byRef.has(ref) && packs.has(ref.slice(0, ref.indexOf(':'))));
      if (stray) throw new RegisterFault(at, `names ${stray}, who is in no register`);
      return [[pairKey(pair[0], pair[1]), value.why] as const];
    }),
  );
}
