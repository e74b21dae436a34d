import { groupBy } from '../../group-by.ts';
import type { Row } from '../registers/input.ts';
import type { LawRecord } from '../registers/register-model.ts';
import type { Report } from '../registers/report.ts';
import type { Act } from './us-laws-format.ts';

export const CONGRESS = 'United States Congress';

/**
 * Acts of the US Code with their day. Two kinds of name are left out. A text may not mean the act (one or two words,
 * several laws with that name, no day), or news does not use the name (decision 15).
 */
export function actsOf(rows: readonly Row<Act>[], taken: ReadonlySet<string>, report: Report): readonly LawRecord[] {
  const kept = rows.filter(({ value, at }) => {
    const why = whyNot(value, taken);
    if (why !== null) report.note(why, at, value.name);
    return why === null;
  });
  // If a public law has several short titles, none of these gets its number.
  const titles = groupBy(rows, ({ value }) => value.pl);
  const ids = new Set<string>();
  return kept.map(({ value }) => {
    const law = publicLaw(value.pl);
    const isAlone = (titles.get(value.pl)?.length ?? 0) === 1;
    const number = law && isAlone && !taken.has(`public law ${law}`) ? [`Public Law ${law}`] : [];
    return {
      // The number is the shorter id. Packs are in every reader's download.
      l: unique(law && isAlone ? `pl-${law}` : slug(value.name), ids),
      kind: 'law',
      name: value.name,
      by: CONGRESS,
      ...(isOwnOnly(value.name) ? {} : { also: [{ t: value.name, context: NEAR_US }] }),
      ...(number.length > 0 ? { numbers: number } : {}),
      steps: [['enacted', value.date, {}]],
      src: [sourceOf(value) ?? ''],
    };
  });
}

/** Words that show that a text is about the United States. */
const NEAR_US = [
  'U.S.',
  'US',
  'United States',
  'American',
  'Congress',
  'Senate',
  'federal',
  'Washington',
  'White House',
];

/**
 * True if no other country has an act of this name, because it contains its year or has many words. "Mental Health Act"
 * does not qualify.
 */
const isOwnOnly = (name: string): boolean => /\d{4}$/.test(name) || name.split(' ').length >= 6;

/** First day of the 118th Congress. What this and the next Congress enacted is still news. */
const RECENT_SINCE = '2023-01-03';
/**
 * For acts since this day, one reference shows that the act is remembered. An older act needs two, because a lone note
 * often gives the day of an amendment (National Flood Insurance Act, 1982 for 1968).
 */
const REFERRED_TO_ONCE = '1989-01-01';
/** Popular names for bills came into use in the 1990s. */
const POPULAR_NAMES_SINCE = '1990-01-01';

/**
 * True if news can name the act: other laws refer to it, it is recent, or it has a popular name. A popular name
 * contains a person's name ("Kari's Law Act") or an acronym ("USA FREEDOM Act").
 */
const isNewsworthy = ({ name, date, citations }: Act): boolean =>
  citations >= (date < REFERRED_TO_ONCE ? 2 : 1) ||
  date >= RECENT_SINCE ||
  (date >= POPULAR_NAMES_SINCE && hasPopularName(name));

const hasPopularName = (name: string): boolean => /\p{L}['’]s\b/u.test(name) || /\b(?![IVXL]+\b)[A-Z]{4,}\b/.test(name);

function whyNot(act: Act, taken: ReadonlySet<string>): string | null {
  const { name, date, conflict } = act;
  if (date === '') return 'an act without a day is left out';
  if (conflict) return 'a name with several days is left out';
  if (!/\bAct(?: of \d{4})?$/.test(name)) return 'a name that does not end in Act is left out';
  if (sourceOf(act) === null) return 'an act whose place in the Code cannot be cited is left out';
  if (name.split(' ').length < 3) return 'a name of one or two words is left out: it may mean anything';
  if (taken.has(fold(name))) return 'an act that a hand-written pack has is left out';
  if (!isNewsworthy(act)) return 'an act that news does not name is left out';
  return null;
}

/** "113-79" of "Pub. L. 113-79". */
const publicLaw = (pl: string): string | null => /^Pub\. L\. (\d+-\d+)$/.exec(pl)?.[1] ?? null;

/**
 * The public law, if the Government Publishing Office has it (from the 104th Congress on). Otherwise the section of the
 * Code.
 */
function sourceOf({ usc, pl }: Act): string | null {
  const law = publicLaw(pl);
  const [congress = '', number = ''] = law?.split('-') ?? [];
  if (Number(congress) >= 104) return `p:${congress}publ${number}`;
  const [, title, section] = /^\/us\/usc\/t(\d+)\/s([0-9A-Za-z-]+)/.exec(usc[0] ?? '') ?? [];
  return title && section ? `u:title${title}-section${section}` : null;
}

/** A name in the form used for comparing: lower case, one kind of apostrophe and of hyphen. */
export const fold = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replaceAll('–', '-').replace(/\s+/g, ' ').trim();

export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 70)
    .replace(/-$/, '');

/** The id, with a number appended if another record has it. */
export function unique(id: string, ids: Set<string>): string {
  let free = id;
  for (let count = 2; ids.has(free); count++) free = `${id}-${count}`;
  ids.add(free);
  return free;
}
