import { compareForList, compareShared, type PartialDate } from '../dates/partial-date.ts';
import type { Grade, PackHead, PackId, Role, StateLine } from './model.ts';
import { titleKey } from './office.ts';

/**
 * Which of several packs' statements about one thing comes first. All are kept; this is the one place that orders them.
 */

/** What decides between two statements. */
export type Claim = {
  /** The last day for which a source bears the statement out. */
  readonly confirmed: PartialDate | null;
  /** Of its best source; null where it names none. */
  readonly grade: Grade | null;
  /** Made from public data, not written by hand. */
  readonly isCompiled: boolean;
};

/** Negative where `a` comes first: the newer confirmation, then the better grade, then the one written by hand. */
export const compareClaims = (a: Claim, b: Claim): number =>
  compareConfirmed(a.confirmed, b.confirmed) ||
  (a.grade ?? 'D').localeCompare(b.grade ?? 'D') ||
  Number(a.isCompiled) - Number(b.isCompiled);

function compareConfirmed(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  // "2026-06" and "2026-06-15" may be one day: neither is known to be the newer.
  return compareShared(a, b) === 0 ? 0 : compareForList(b, a);
}

/**
 * Is the first role the second one with its end? A register lists a holder up to its own day; a newer pack knows when that
 * holder left: same office, same start, and an end that is not before the last day that the open role is confirmed for.
 */
export function endsTheSame(closed: Role, open: Role): boolean {
  if (open.to !== null || closed.to === null || open.office === undefined || open.from === null) return false;
  if (closed.office !== open.office || closed.from !== open.from) return false;
  const last = open.confirmed ?? open.seen?.[1];
  return last === undefined || compareForList(closed.to, last) >= 0;
}

/** How a pack's head says that it was written by hand. */
export const HAND_WRITTEN = 'hand-written';

/** What decides about a line: of a role that is held its own confirmation, of all else the day up to which its pack goes. */
export const claimOf = ({ when, asOf, sources }: StateLine, head: PackHead | undefined): Claim => ({
  confirmed: (when.type === 'current' && when.confirmed) || asOf,
  grade: sources.map(({ grade }) => grade).sort()[0] ?? null,
  isCompiled: head?.origin !== HAND_WRITTEN,
});

/**
 * Lines of one sort (roles held, standing …) in the order in which a reader sees them. Lines of one pack keep their order
 * and stay together. Two packs that say the very same share a line, which names the other pack too.
 */
export function arrange(
  lines: readonly StateLine[],
  headOf: (pack: PackId) => PackHead | undefined,
): readonly StateLine[] {
  const packs = new Map<PackId, { lines: StateLine[]; claim: Claim }>();
  for (const line of lines) {
    const claim = claimOf(line, headOf(line.pack));
    const known = packs.get(line.pack);
    if (!known) packs.set(line.pack, { lines: [line], claim });
    else {
      known.lines.push(line);
      if (compareClaims(claim, known.claim) < 0) known.claim = claim;
    }
  }
  if (packs.size < 2) return lines;
  const kept: StateLine[] = [];
  for (const { lines: own } of [...packs.values()].sort((a, b) => compareClaims(a.claim, b.claim))) {
    for (const line of own) {
      const at = kept.findIndex((other) => other.pack !== line.pack && saySame(other, line));
      const same = kept[at];
      if (same) kept[at] = joined(same, line);
      else kept.push(line);
    }
  }
  return kept;
}

/** One line for two that say the same: the one that knows its day better, else the one with the party, naming the other's pack. */
function joined(first: StateLine, second: StateLine): StateLine {
  const precision = (dayOf(second)?.length ?? 0) - (dayOf(first)?.length ?? 0);
  const isBetter = precision > 0 || (precision === 0 && isWithParty(second.what, first.what));
  const better = isBetter ? second : first;
  const other = better === first ? second : first;
  return { ...better, also: [...new Set([...(first.also ?? []), other.pack])].filter((pack) => pack !== better.pack) };
}

/** The same words, but for how an office is written, of days that do not contradict each other. */
function saySame(a: StateLine, b: StateLine): boolean {
  if (a.when.type !== b.when.type) return false;
  const [left, right] = [dayOf(a), dayOf(b)];
  const isSameDay = left !== null && right !== null && compareShared(left, right) === 0;
  if (a.when.type === 'status' && agreeOnStanding(a.what, b.what) && isSameDay && left.length === 10) return true;
  if (titleKey(a.what) === titleKey(b.what)) return isSameDay || left === null || right === null;
  return isSameDay && (isWithParty(a.what, b.what) || isWithParty(b.what, a.what));
}

/** Standings in which a policy has no effect, or not for now. */
const WITHOUT_EFFECT =
  /^(?:struck down|overruled|repealed|revoked|rescinded|withdrawn|replaced|expired|lapsed|ended|rejected|suspended|blocked)/;

/** Do two packs speak of one step of a policy? Both date it to one day, and what it did is not the opposite. */
export const agreeOnStanding = (a: string, b: string): boolean => WITHOUT_EFFECT.test(a) === WITHOUT_EFFECT.test(b);

/** The first is the second and a party: "Governor of New York, Democrat" and "governor of New York". */
function isWithParty(long: string, short: string): boolean {
  const [role, party] = [long.slice(0, short.length), long.slice(short.length)];
  return titleKey(role) === titleKey(short) && /^, [^,]+$/.test(party);
}

const dayOf = ({ when }: StateLine): PartialDate | null => (when.type === 'current' ? when.since : when.on);
