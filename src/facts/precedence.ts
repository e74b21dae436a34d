import { compareForList, compareShared, type PartialDate } from '../dates/partial-date.ts';
import type { Grade, PackHead, PackId, Role, StateLine } from './fact-model.ts';
import { titleKey } from './office.ts';

/** Orders the statements of several packs about one thing. It drops none of them. No other module orders them. */

/** What decides between two statements. */
export type Claim = {
  /** The last day for which a source supports the statement. */
  readonly confirmed: PartialDate | null;
  /** The grade of its best source. Null if it names no source. */
  readonly grade: Grade | null;
  /** Made from public data, not written by hand. */
  readonly isCompiled: boolean;
};

/**
 * Negative if `a` comes first. The newer confirmation comes first, then the better grade, then the statement written by
 * hand.
 */
export const compareClaims = (a: Claim, b: Claim): number =>
  compareConfirmed(a.confirmed, b.confirmed) ||
  (a.grade ?? 'D').localeCompare(b.grade ?? 'D') ||
  Number(a.isCompiled) - Number(b.isCompiled);

function compareConfirmed(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  // "2026-06" and "2026-06-15" may be one day, so neither of them is newer.
  return compareShared(a, b) === 0 ? 0 : compareForList(b, a);
}

/**
 * True if `closed` is the same role as `open`, with its end, or with a more precise end. A register lists a holder up to
 * its own day, and a newer pack knows when the holder left. Office and start must be equal. The end must not be before
 * the last day for which `open` is confirmed.
 */
export function isSameRoleWithEnd(closed: Role, open: Role): boolean {
  if (closed.to === null || open.office === undefined || open.from === null) return false;
  if (closed.office !== open.office || closed.from !== open.from) return false;
  if (open.to !== null) return closed.to.length > open.to.length && compareShared(closed.to, open.to) === 0;
  const last = open.confirmed ?? open.seen?.[1];
  return last === undefined || compareForList(closed.to, last) >= 0;
}

/** The `origin` in the head of a pack that was written by hand. */
export const HAND_WRITTEN = 'hand-written';

/** The claim of a line. A current role is as new as its own confirmation. Any other line is as new as its pack. */
export const claimOf = ({ when, asOf, sources }: StateLine, head: PackHead | undefined): Claim => ({
  confirmed: (when.type === 'current' && when.confirmed) || asOf,
  grade: sources.map(({ grade }) => grade).sort()[0] ?? null,
  isCompiled: head?.origin !== HAND_WRITTEN,
});

/**
 * Orders lines of one sort (roles held, standing …) as a reader sees them. Lines of one pack stay together, in their
 * order. If two packs state the same, they share a line that names both.
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
      const at = kept.findIndex((other) => other.pack !== line.pack && stateTheSame(other, line));
      const same = kept[at];
      if (same) kept[at] = mergedLine(same, line);
      else kept.push(line);
    }
  }
  return kept;
}

/**
 * One line for two that state the same. It keeps the line with the more precise day, otherwise the line with the party,
 * and adds the name of the other's pack.
 */
function mergedLine(first: StateLine, second: StateLine): StateLine {
  const precision = (dayOf(second)?.length ?? 0) - (dayOf(first)?.length ?? 0);
  const isBetter = precision > 0 || (precision === 0 && isWithParty(second.what, first.what));
  const better = isBetter ? second : first;
  const other = better === first ? second : first;
  return { ...better, also: [...new Set([...(first.also ?? []), other.pack])].filter((pack) => pack !== better.pack) };
}

/**
 * True if two lines state the same. Their words differ at most in how an office is written, and their days do not
 * contradict each other.
 */
function stateTheSame(a: StateLine, b: StateLine): boolean {
  if (a.when.type !== b.when.type) return false;
  const [left, right] = [dayOf(a), dayOf(b)];
  const isSameDay = left !== null && right !== null && compareShared(left, right) === 0;
  if (a.when.type === 'status' && mayBeSameStep(a.what, b.what) && isSameDay && left.length === 10) return true;
  if (!isSameDay && left !== null && right !== null) return false;
  return titleKey(a.what) === titleKey(b.what) || isWithParty(a.what, b.what) || isWithParty(b.what, a.what);
}

/** Standings in which a policy has no effect, or not for now. */
const WITHOUT_EFFECT =
  /^(?:struck down|overruled|repealed|revoked|rescinded|withdrawn|replaced|expired|lapsed|ended|rejected|suspended|blocked)/;

/**
 * True if two statuses of one day may be the same step in other words: both give the policy effect, or both end its
 * effect.
 */
export const mayBeSameStep = (a: string, b: string): boolean => WITHOUT_EFFECT.test(a) === WITHOUT_EFFECT.test(b);

/** True if `long` is `short` and a party: "Governor of New York, Democrat" and "governor of New York". */
function isWithParty(long: string, short: string): boolean {
  const [role, party] = [long.slice(0, short.length), long.slice(short.length)];
  return titleKey(role) === titleKey(short) && /^, [^,]+$/.test(party);
}

const dayOf = ({ when }: StateLine): PartialDate | null => (when.type === 'current' ? when.since : when.on);
