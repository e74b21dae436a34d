import { compareText } from '../compare-text.ts';
import type { Register, RoleRecord } from './register-model.ts';

/** The changes of a newly compiled register against the committed register, for review. */
export type Difference = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly string[];
  readonly rolesBegun: readonly string[];
  readonly rolesEnded: readonly string[];
  /** Roles whose days or details changed in another way. */
  readonly rolesChanged: readonly string[];
};

/** Compares two states of a register by the ids of its records; each change is one line of text. */
export function differenceOf(before: Register | null, after: Register): Difference {
  const old = recordsOf(before);
  const now = recordsOf(after);
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort(compareText);
  const pairs = ids.map((id) => ({ id, was: old.get(id), is: now.get(id) }));
  const both = pairs.flatMap(({ id, was, is }) => (was && is ? [{ id, was, is }] : []));
  const roles = both.flatMap(({ is, was, id }) => compareRoles(`${is.name} (${id})`, was.roles, is.roles));
  const ofKind = (kind: RoleChange['kind']) => roles.filter((one) => one.kind === kind).map((one) => one.line);
  return {
    added: pairs.filter(({ was }) => !was).map(({ id, is }) => `${is?.name} (${id})`),
    removed: pairs.filter(({ is }) => !is).map(({ id, was }) => `${was?.name} (${id})`),
    renamed: both
      .filter(({ was, is }) => was.name !== is.name)
      .map(({ id, was, is }) => `${id}: ${was.name} → ${is.name}`),
    rolesBegun: ofKind('begun'),
    rolesEnded: ofKind('ended'),
    rolesChanged: ofKind('changed'),
  };
}

type Named = { readonly name: string; readonly roles: readonly RoleRecord[] };
type RoleChange = { readonly kind: 'begun' | 'ended' | 'changed'; readonly line: string };

function recordsOf(register: Register | null): ReadonlyMap<string, Named> {
  if (!register) return new Map();
  return new Map<string, Named>([
    ...register.offices.map((office) => [office.o, { name: office.name, roles: [] }] as const),
    ...register.people.map((person) => [person.p, person] as const),
    ...register.laws.map((law) => [law.l, { name: law.name, roles: [] }] as const),
  ]);
}

/** Compares roles by office and start. A role that lost its start counts as begun and as changed. */
function compareRoles(who: string, before: readonly RoleRecord[], after: readonly RoleRecord[]): readonly RoleChange[] {
  const key = (role: RoleRecord): string => `${role[0]} from ${role[1] ?? 'an unknown day'}`;
  const old = new Map(before.map((role) => [key(role), role]));
  const now = new Map(after.map((role) => [key(role), role]));
  const gone = [...old.keys()].filter((one) => !now.has(one));
  return [
    ...[...now].flatMap(([name, role]): readonly RoleChange[] => {
      const was = old.get(name);
      if (!was) return [{ kind: 'begun', line: `${who}: ${name}${role[2] ? ` to ${role[2]}` : ''}` }];
      if (JSON.stringify(was) === JSON.stringify(role)) return [];
      if (was[2] === null && role[2] !== null) return [{ kind: 'ended', line: `${who}: ${name} ended ${role[2]}` }];
      return [{ kind: 'changed', line: `${who}: ${JSON.stringify(was)} → ${JSON.stringify(role)}` }];
    }),
    ...gone.map((name): RoleChange => ({ kind: 'changed', line: `${who}: ${name} is no longer there` })),
  ];
}

const LINES_SHOWN = 20;
const TITLES: Readonly<Record<keyof Difference, string>> = {
  added: 'added',
  removed: 'removed',
  renamed: 'names changed',
  rolesBegun: 'roles begun',
  rolesEnded: 'roles ended',
  rolesChanged: 'roles changed',
};

/** The difference as lines of text, at most 20 of each kind unless `whole`. */
export function sayDifference(difference: Difference, whole = false): readonly string[] {
  const kinds = Object.keys(TITLES) as (keyof Difference)[];
  return kinds.flatMap((kind) => {
    const lines = difference[kind];
    if (lines.length === 0) return [];
    const shown = whole ? lines : lines.slice(0, LINES_SHOWN);
    const more = lines.length > shown.length ? [`    … and ${lines.length - shown.length} more`] : [];
    return [`${lines.length} ${TITLES[kind]}`, ...shown.map((line) => `    ${line}`), ...more];
  });
}
