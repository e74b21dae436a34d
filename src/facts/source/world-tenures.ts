import { type Day, daysFrom } from '../registers/dates.ts';
import { begun, type Notice, outlasts, type Tenure, withoutOutlasted } from './world-outlasted.ts';

/**
 * One row of the Factbook for one office: the person and the stated start. `from` and `to` are the first and last day
 * on which the Factbook had this row.
 */
export type SeenRow = {
  readonly person: string;
  /** Empty if the Factbook gives no day. */
  readonly since: string;
  readonly first: Day;
  readonly last: Day;
  readonly qualifier?: string | undefined;
  readonly source: string;
};

/** One row of Wikidata for the same office. `to` is empty if nobody entered an end. */
export type StatedRow = {
  readonly person: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
};

/**
 * A successor's start ends the tenure before it if at most this many days pass between the sightings of the two people.
 */
const LONGEST_UNSEEN_DAYS = 20;
/** Two sources mean one tenure if their starts are at most this many days apart. */
const SAME_START_DAYS = 60;

/**
 * The tenures of one office, oldest first.
 *
 * @param seen rows of the Factbook, spelling variants already under one person
 * @param stated rows of Wikidata
 * @param versions the days of all versions of the Factbook that were read, ascending
 */
export function tenuresOf(
  seen: readonly SeenRow[],
  stated: readonly StatedRow[],
  versions: readonly Day[],
  { single, direct, notice }: TenureOptions,
): readonly Tenure[] {
  const rows = single ? withoutSlips(seen, notice) : seen;
  const merged = withStated(clustersOf(rows), joinedStated(stated), notice);
  const sorted = [...merged].sort(byFrom);
  if (!single) return sorted;
  return withoutContradictions(withEnds(withoutOutlasted(sorted, notice), versions, direct), notice);
}

export type TenureOptions = {
  /** One person holds the office at a time, so a successor ends a tenure. */
  readonly single: boolean;
  /** People who are known to have handed over directly to their successor. */
  readonly direct: ReadonlySet<string>;
  readonly notice: Notice;
};

const byFrom = (a: Tenure, b: Tenure): number => (begun(a) < begun(b) ? -1 : begun(a) > begun(b) ? 1 : 0);

/**
 * Removes the day from starts that cannot be right:
 * - copied from the predecessor (Konstantinos Tasoulas "since 13 March 2020", the day of Sakellaropoulou's election);
 * - before the start of somebody who held the office until this person was first seen (Ilie Bolojan "since 2005").
 */
function withoutSlips(rows: readonly SeenRow[], notice: Notice): readonly SeenRow[] {
  return rows.map((row) => {
    const others = rows.filter((other) => other.person !== row.person && !other.qualifier);
    const copied = others.some((other) => other.since === row.since && other.last < row.first);
    const passed = others.some(
      (other) => other.since > row.since && other.last <= row.first && other.first < row.first,
    );
    if (row.since === '' || (!copied && !passed)) return row;
    const own = rows.some((other) => other.person === row.person && other.since < row.since && other.last < row.first);
    if (own) return row;
    notice(
      'a start before others who held the office until then is no start',
      row.person,
      `since ${row.since}, first seen ${row.first}`,
    );
    return { ...row, since: '' };
  });
}

/** Joins rows of one person and qualifier into one tenure, unless somebody else's start lies between them. */
function clustersOf(rows: readonly SeenRow[]): readonly Tenure[] {
  const clusters: SeenRow[][] = [];
  for (const row of [...rows].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    const last = clusters.findLast((cluster) => cluster[0]?.person === row.person);
    const before = last?.[0];
    if (last && before && sameSpell(before, row) && !othersBetween(rows, before, row)) last.push(row);
    else clusters.push([row]);
  }
  return clusters.map((cluster) => {
    const since = firstStart(cluster.map((row) => row.since).filter((day) => day !== ''));
    const plain = cluster.some((row) => !row.qualifier && row.since === since) ? undefined : cluster[0]?.qualifier;
    const latest = [...cluster].sort((a, b) => (a.last < b.last ? 1 : -1))[0];
    const first = cluster.map((row) => row.first).sort()[0] ?? '';
    return {
      person: cluster[0]?.person ?? '',
      from: since ?? null,
      to: null,
      seen: [first, latest?.last ?? first] as const,
      qualifier: plain,
      sources: latest ? [latest.source] : [],
    };
  });
}

/** The earliest start. If one is "2022-05" and another "2022-05-20", it is the day. */
function firstStart(starts: readonly string[]): Day | undefined {
  const [first] = [...starts].sort();
  return starts.filter((day) => first !== undefined && day.startsWith(first)).sort((a, b) => b.length - a.length)[0];
}

const startOf = (row: SeenRow): Day => (row.since === '' ? row.first : row.since);

/**
 * True if both rows are of one tenure. An interim president who is elected begins a new tenure. A caretaker with the
 * same start does not.
 */
const sameSpell = (a: SeenRow, b: SeenRow): boolean => a.qualifier === b.qualifier || a.since === b.since;

const othersBetween = (rows: readonly SeenRow[], a: SeenRow, b: SeenRow): boolean =>
  rows.some(
    (other) =>
      other.person !== a.person && startOf(other) > startOf(a) && startOf(other) < startOf(b) && !(other.last > b.last),
  );

/** Joins rows of one person that touch or overlap, because Wikidata keeps one row per term. */
function joinedStated(rows: readonly StatedRow[]): readonly StatedRow[] {
  const out: StatedRow[] = [];
  for (const row of [...rows].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const index = out.findLastIndex((one) => one.person === row.person);
    const last = out[index];
    const touches = last && (last.to === '' || last.to >= row.from);
    if (last && touches)
      out[index] = { ...last, to: last.to === '' || row.to === '' ? '' : ([last.to, row.to].sort()[1] ?? '') };
    else out.push(row);
  }
  return out;
}

/**
 * Adds Wikidata's days to the Factbook's: an earlier or more exact start, an end, and tenures that only Wikidata has.
 */
function withStated(tenures: readonly Tenure[], stated: readonly StatedRow[], notice: Notice): readonly Tenure[] {
  const used = new Set<StatedRow>();
  const merged = tenures.map((tenure) => {
    const row = stated.find((one) => one.person === tenure.person && !used.has(one) && isSame(one, tenure));
    // Wikidata does not separate an interim time from the time after it. So its days count only if the person has no
    // other, regular tenure.
    const goesOn = tenures.some((one) => one !== tenure && one.person === tenure.person && !one.qualifier);
    if (!row || (tenure.qualifier && goesOn)) return tenure;
    used.add(row);
    const later = tenure.seen !== undefined && row.to !== '' && row.to < tenure.seen[1];
    const follower = [...tenures, ...stated].some(
      (one) => one.person !== row.person && one.from !== null && daysApart(one.from, row.to) <= SAME_START_DAYS,
    );
    const tooEarly = later && !follower && daysApart(row.to, tenure.seen?.[1] ?? row.to) > SAME_START_DAYS;
    if (tooEarly)
      notice(
        'the Factbook names the person after the end that Wikidata states: no end',
        tenure.person,
        `${row.to}, seen ${tenure.seen?.[1]}`,
      );
    return {
      ...tenure,
      from: betterStart(row, tenure, stated),
      to: row.to === '' || tooEarly ? null : row.to,
      sources: [...tenure.sources, row.source],
    };
  });
  const only = stated.filter(
    (row) => !used.has(row) && row.from !== '' && row.to !== '' && !isDoubtful(row, stated, notice),
  );
  return [...merged, ...only.map((row) => ({ person: row.person, from: row.from, to: row.to, sources: [row.source] }))];
}

/**
 * Wikidata's start, unless it is before the predecessor's end and the Factbook's start is not (Isaac Herzog: the
 * election).
 */
function betterStart(row: StatedRow, tenure: Tenure, stated: readonly StatedRow[]): Day | null {
  if (tenure.from === null || row.from === '') return row.from === '' ? tenure.from : row.from;
  const early = stated.some(
    (one) =>
      one.person !== row.person &&
      one.from < row.from &&
      one.to > row.from &&
      daysApart(one.to, row.from) > LONGEST_SLIP_DAYS,
  );
  return row.from.length < 10 || (early && tenure.from > row.from) ? tenure.from : row.from;
}

/**
 * True for doubtful rows, which are left out. Days inside somebody else's tenure are those of an acting head, because
 * Wikidata does not mark acting heads. If two people have the same days, one entry was made for the wrong person.
 */
function isDoubtful(row: StatedRow, all: readonly StatedRow[], notice: Notice): boolean {
  const inside = all.some(
    (one) => one.person !== row.person && one.from <= row.from && one.to >= row.to && one.from !== '' && one.to !== '',
  );
  const doubtful = inside || row.from === row.to;
  if (doubtful)
    notice("a time inside another holder's, or of no day: left out", row.person, `${row.from} to ${row.to}`);
  return doubtful;
}

function isSame(row: StatedRow, tenure: Tenure): boolean {
  if (tenure.from !== null && daysApart(row.from, tenure.from) <= SAME_START_DAYS) return true;
  const [first] = tenure.seen ?? [''];
  return row.from <= first && (row.to === '' || row.to >= first);
}

const daysApart = (a: Day, b: Day): number =>
  a.length === 10 && b.length === 10
    ? Math.abs(daysFrom(a, b))
    : a.slice(0, 4) === b.slice(0, 4)
      ? 0
      : Number.POSITIVE_INFINITY;

/**
 * Ends a tenure at the next holder's start. The Factbook gives no ends and keeps naming people for a while, so a name
 * after the next holder's start proves nothing.
 *
 * The end stays unknown if somebody else may have come in between. That is so in two cases. A version before that start
 * no longer has the person (Yoon Suk Yeol, removed in April 2025; his elected successor began in June). Or no version
 * was read for some weeks (Pope Francis, 2017-03-28 to 2020-11-24). The list of leaders marks people who handed over
 * directly all the same.
 */
function withEnds(
  tenures: readonly Tenure[],
  versions: readonly Day[],
  direct: ReadonlySet<string>,
): readonly Tenure[] {
  return tenures.map((tenure, index) => {
    const next = tenures
      .slice(index + 1)
      .find((other) => other.from !== null && other.from > begun(tenure) && !outlasts(tenure, other, tenures));
    const start = next?.from;
    if (!start || start.length < 10 || tenure.to !== null || !tenure.seen) return tenure;
    const lastVersion = versions.findLast((day) => day < start) ?? begun(tenure);
    const last = tenure.seen[1] < start ? tenure.seen[1] : lastVersion;
    const seen = [[tenure.seen[0], last].sort()[0] ?? last, last] as const;
    const close = last === lastVersion && last.length === 10 && daysFrom(last, start) <= LONGEST_UNSEEN_DAYS;
    return close || (direct.has(tenure.person) && !next.qualifier)
      ? { ...tenure, to: start, seen }
      : { ...tenure, seen };
  });
}

/** If an end is at most this many days after the successor's start, it is a slip, and the start counts. */
const LONGEST_SLIP_DAYS = 3;

/**
 * Resolves contradicting days of Wikidata: one holder's end is after the next holder's start. Both keep the part of the
 * date in which they agree ("2007" for Moshe Katsav's end and Shimon Peres's start). Without such a part the end is
 * dropped.
 */
function withoutContradictions(tenures: readonly Tenure[], notice: Notice): readonly Tenure[] {
  const out = [...tenures];
  for (let index = 0; index + 1 < out.length; index++) {
    const tenure = out[index];
    const other = out.findIndex((one, at) => at > index && !one.qualifier);
    const next = out[other];
    if (!tenure || !next || tenure.qualifier || !tenure.to || !next.from || tenure.to <= next.from) continue;
    if (daysApart(tenure.to, next.from) <= LONGEST_SLIP_DAYS) continue;
    const shared = [7, 4]
      .map((length) => tenure.to?.slice(0, length))
      .find((part) => next.from?.startsWith(part ?? '-'));
    notice(
      'an end after the next start: both keep only what they agree in',
      tenure.person,
      `${tenure.to}, ${next.person} from ${next.from}`,
    );
    out[index] = { ...tenure, to: shared ?? null };
    if (shared) out[other] = { ...next, from: shared };
  }
  return out.filter((tenure) => tenure.to !== null || tenure.seen !== undefined);
}
