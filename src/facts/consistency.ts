import { isAfter, isBefore } from '../dates/partial-date.ts';
import { type Entity, type EntityRef, idIn, packOf, type Role } from './fact-model.ts';
import type { Facts } from './facts.ts';
import { sayRole, titleKey } from './office.ts';
import { HAND_WRITTEN, mayBeSameStep } from './precedence.ts';
import { twoBodiesAtOnce } from './registers/agreement.ts';
import type { Tenure } from './registers/bearer.ts';
import { checkHoldings, type Finding, type Holding, isBeside, lifeFault } from './registers/consistency.ts';
import { type Day, spanOf } from './registers/dates.ts';
import { foldName } from './registers/names.ts';

/**
 * Finds statements of different packs that cannot both be true. Each pack may be sound alone while two packs give one
 * seat to two people. Entities that packs join count as one entity.
 *
 * @param packs all bundled packs
 */
export function contradictionsAmong(packs: readonly Facts[]): readonly Finding[] {
  const known = new KnownStatements(packs);
  return [...checkHoldings(known.holdings()), ...known.people(), ...known.policies(), ...known.twins()];
}

/** Stops the build. Lists every contradiction that no exception explains, one per line. */
export class ContradictionError extends Error {
  override readonly name = 'ContradictionError';

  constructor(findings: readonly Finding[]) {
    const lines = findings.map(({ check, about, message }) => `${about}: ${check}: ${message}`);
    super(
      `The packs contradict each other. Correct one of them, or list what is so with its reason in extension/facts/exceptions.yaml:\n${lines.join('\n')}`,
    );
  }
}

const POLICY_KINDS: ReadonlySet<string> = new Set(['law', 'policy', 'document', 'case']);

class KnownStatements {
  readonly #packs: readonly Facts[];
  readonly #entities: ReadonlyMap<EntityRef, Entity>;
  readonly #leaders = new Map<EntityRef, EntityRef>();
  /** Offices with one seat, by the key of their title. */
  readonly #seats = new Map<string, Entity>();

  constructor(packs: readonly Facts[]) {
    this.#packs = packs;
    this.#entities = new Map(packs.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity])));
    const wikidata = new Map<string, EntityRef>();
    for (const { id, sameAs = [], wikidata: q, office, name } of this.#entities.values()) {
      for (const other of sameAs) this.#join(id, other);
      if (q) this.#join(id, wikidata.get(q) ?? id);
      if (q) wikidata.set(q, id);
      const entity = this.#entities.get(id);
      if (entity && office?.seats === 1) this.#seats.set(titleKey(office.say ?? name), entity);
    }
  }

  #leader(ref: EntityRef): EntityRef {
    const next = this.#leaders.get(ref);
    return next === undefined ? ref : this.#leader(next);
  }

  #join(a: EntityRef, b: EntityRef): void {
    const [one, two] = [this.#leader(a), this.#leader(b)];
    if (one !== two) this.#leaders.set(one, two);
  }

  /** The records that pass the filter, grouped by entity. Records that packs join are in one group. */
  #groups(isWanted: (entity: Entity) => boolean): readonly (readonly [EntityRef, readonly Entity[]])[] {
    const groups = new Map<EntityRef, Entity[]>();
    for (const entity of this.#entities.values()) {
      if (!isWanted(entity)) continue;
      const leader = this.#leader(entity.id);
      const group = groups.get(leader);
      if (group) group.push(entity);
      else groups.set(leader, [entity]);
    }
    return [...groups];
  }

  /**
   * Every role in an office. A role of a hand-written pack may have only a title. Such a role gets its office by that
   * title.
   */
  holdings(): readonly Holding[] {
    return this.#groups(isPerson).flatMap(([holder, group]) =>
      group.flatMap(({ name, roles }) =>
        roles.flatMap((role): Holding[] => {
          const office = role.office ? this.#entities.get(role.office) : this.#seats.get(titleKey(sayRole(role)));
          if (!office) return [];
          const { from, to } = certainDays(role);
          return [
            {
              office: this.#leader(office.id),
              officeName: office.name,
              seats: office.office?.seats ?? null,
              holder,
              name,
              from,
              to,
              maybeFrom: role.from ? spanOf(role.from)[0] : from,
              maybeTo: role.to ? spanOf(role.to)[1] : to,
              beside: isBeside(role.qualifiers),
              closed: role.to !== null,
            },
          ];
        }),
      ),
    );
  }

  /** Findings on people: a role outside the lifetime, a role before the age of 18, seats in two parliaments at once. */
  people(): readonly Finding[] {
    return this.#groups(isPerson).flatMap(([about, group]): Finding[] => {
      const name = group[0]?.name ?? about;
      const roles = group.flatMap((one) => one.roles);
      const lives = group.flatMap(({ life }) => life ?? []);
      const wrong = lives.flatMap(({ born, died }) =>
        roles.flatMap((role) => lifeFault(born, died, { ...role, title: sayRole(role) }) ?? []),
      );
      const seats = roles.flatMap((role) => this.#tenure(role) ?? []);
      const twice = twoBodiesAtOnce(seats, seats);
      return [
        ...wrong.map((message) => ({ check: 'lifetime' as const, about, message: `${name}: ${message}` })),
        ...(twice ? [{ check: 'two parliaments' as const, about, message: `${name}: ${twice}` }] : []),
      ];
    });
  }

  #tenure(role: Role): Tenure | null {
    const office = role.office && this.#entities.get(role.office);
    if (!office?.office?.body) return null;
    const { from, to } = certainDays(role);
    const record = { o: idIn(office.id), name: office.name, body: office.office.body };
    return { office: record, from, to, start: null, end: null, party: null };
  }

  /**
   * Findings on policies: two standings that begin on one day, steps out of order, a proceeding before the policy
   * exists.
   */
  policies(): readonly Finding[] {
    return this.#groups(({ kind }) => POLICY_KINDS.has(kind)).flatMap(([about, group]) => {
      const say = (check: Finding['check'], message: string): Finding => ({ check, about, message });
      return [
        ...sameDay(group).map((message) => say('two standings', message)),
        ...group.flatMap(outOfOrder).map((message) => say('step order', message)),
      ];
    });
  }

  /**
   * Findings on namesakes: a hand-written pack and a register have people of the same full name, and no `sameAs` joins
   * them.
   */
  twins(): readonly Finding[] {
    const byHand = new Set(this.#packs.filter(({ head }) => head.origin === HAND_WRITTEN).map(({ head }) => head.id));
    const people = [...this.#entities.values()].filter(isPerson);
    const written = new Map(people.filter(({ id }) => byHand.has(packOf(id))).map((one) => [foldName(one.name), one]));
    return people.flatMap((one): Finding[] => {
      const twin = byHand.has(packOf(one.id)) || one.needsTitle ? undefined : written.get(foldName(one.name));
      if (!twin || this.#leader(twin.id) === this.#leader(one.id)) return [];
      return [{ check: 'one name', about: twin.id, message: `${one.name} is also ${one.id}: join them by sameAs` }];
    });
  }
}

/**
 * Pairs of statuses that begin on the same day. Two packs may word one step differently, so between packs only
 * opposites count.
 */
function sameDay(group: readonly Entity[]): readonly string[] {
  const steps = group.flatMap(({ id, statuses }) => statuses.map((step) => ({ ...step, id })));
  return steps.flatMap((one, index) =>
    steps
      .slice(index + 1)
      .filter(({ id, from, status }) => {
        if (from.length < 10 || from !== one.from) return false;
        return id === one.id || !mayBeSameStep(status, one.status);
      })
      .map(({ status }) => `"${one.status}" and "${status}" both from ${one.from}`),
  );
}

function outOfOrder({ statuses, proceedings }: Entity): readonly string[] {
  const [first] = statuses;
  return [
    ...statuses.slice(1).flatMap(({ from, status }, index) => {
      const before = statuses[index];
      return before && isAfter(before.from, from) ? [`"${status}" of ${from} after a step of ${before.from}`] : [];
    }),
    ...proceedings.flatMap(({ from, status }) =>
      first && isBefore(from, first.from) ? [`"${status}" of ${from} before the first step, ${first.from}`] : [],
    ),
  ];
}

const isPerson = ({ kind }: Entity): boolean => kind === 'person';

/** The first and the last day on which the role was held for certain. */
function certainDays({ from, to, seen, current, confirmed }: Role): { from: Day | null; to: Day | null } {
  const begun = from ? spanOf(from)[1] : (seen?.[0] ?? null);
  if (to) return { from: begun, to: spanOf(to)[0] };
  return { from: begun, to: seen?.[1] ?? (current && confirmed ? spanOf(confirmed)[0] : begun) };
}
