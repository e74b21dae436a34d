import { daysBetween, middleDay } from '../dates/distance.ts';
import { calendarPart, compareForList, type PartialDate } from '../dates/partial-date.ts';
import type { Library } from '../facts/library.ts';
import { type EntityKind, type EntityRef, type PackId, packOf, type Role, type TimelineEvent } from '../facts/model.ts';
import { sayRole } from '../facts/office.ts';
import { matterOf } from './matter.ts';
import type { RankInput } from './model.ts';
import { principalRoles, rankOf } from './principal.ts';
import type { RoleChange } from './role-events.ts';
import { CENTRAL, HEADLINE, OPENING, PRESENT, type Salience, SUBJECT, salienceOf } from './salience.ts';

/**
 * Whether a later event belongs to an article's story: whether the article is about what the event concerns. What only
 * concerns somebody named in passing does not. Precision goes first, because a reader who finds a lawsuit under a sports
 * story stops reading the list.
 */
export type Story = {
  readonly fit: (event: TimelineEvent, change: RoleChange | undefined) => Fit;
  /** True where the event changes an office for which the article names the person; such a change comes first. */
  readonly isOfNamedOffice: (change: RoleChange) => boolean;
};

/**
 * How an event fits a story. `sure`: it is about what only this story is about, or changes its subject. `likely`: it
 * concerns those whom the story is about, to whom much else happens too; so it is listed only where it ranks high.
 */
export type Fit = 'sure' | 'likely' | 'none';

/** Named only by those who write about it. */
const NARROW: ReadonlySet<EntityKind> = new Set(['policy', 'law', 'document', 'case', 'team', 'event', 'project']);
/** Named twice with one of them in the lead: enough for what nobody names in passing. */
const NARROW_LEAST = 0.5;
/** So many entities of one pack in an article show that it is about the pack's matter. */
const BESIDE_OTHERS = 3;
/** What concerns more is a list of those who signed or testified. */
const SIGNATORIES = 5;
/** So few events of an entity are all that is known of it. */
const LITTLE = 3;
/** Days between what an event says of a role's end and the end. */
const ABOUT_THEN = 200;

/** @param published of the article */
export function storyOf(input: RankInput, published: PartialDate, library: Library): Story {
  const day = calendarPart(published);
  const { article, mentions } = input;
  const salience = salienceOf(article, mentions);
  const principals = new Map<EntityRef, ReturnType<typeof principalRoles>>();
  const principalOf = (person: EntityRef) => {
    const known = principals.get(person) ?? principalRoles(person, day, article, mentions, library);
    principals.set(person, known);
    return known;
  };
  const fitOf = eventJudge(salience, library, matterOf(article, mentions, library), (person) => {
    const { roles, isNamed } = principalOf(person);
    return isNamed || roles.length === 1 ? roles : [];
  });
  return {
    isOfNamedOffice: ({ person, role }) => {
      const { roles, isNamed } = principalOf(person);
      return isNamed && roles.includes(role);
    },
    fit: (event, change) => {
      if (!change) return fitOf(event);
      const { person } = change;
      return hasChange(change, salience.get(person) ?? 0, principalOf(person).roles, library) ? 'sure' : 'none';
    },
  };
}

/**
 * Of somebody whom the story is about: that the office for which the article has them ended, and that they took up another
 * one of weight. One seat of many is followed only where the story is about its member.
 */
function hasChange({ role, how }: RoleChange, salience: number, held: readonly Role[], library: Library): boolean {
  const rank = rankOf(role, library);
  if (salience < (rank === 2 ? SUBJECT : CENTRAL)) return false;
  // A seat that continues under another district's number is the same office.
  const isHeld = held.some((one) => sayRole(one) === sayRole(role));
  if (how === 'ended') return isHeld;
  // Redrawn districts are no news about a member.
  if (how === 'stayed') return held.length === 0;
  // A return to the same office years later is news only for a story about the person.
  if (isHeld) return salience >= HEADLINE;
  // Of somebody without an office the next one is what became of them; of others it is, where the story is about them.
  return rank > 1 && (salience >= SUBJECT || held.length === 0);
}

type Concerned = { readonly ref: EntityRef; readonly weight: number; readonly kind: EntityKind };

/** @param settled the roles of which it is certain that the article has the person for them */
function eventJudge(
  salience: Salience,
  library: Library,
  sharesMatter: (event: TimelineEvent) => boolean,
  settled: (person: EntityRef) => readonly Role[],
): (event: TimelineEvent) => Fit {
  const named = new Map<PackId, number>();
  for (const ref of salience.keys()) named.set(packOf(ref), (named.get(packOf(ref)) ?? 0) + 1);
  return (event) => {
    const concerned = event.about.flatMap((ref): Concerned[] => {
      const weight = salience.get(ref);
      const kind = weight === undefined ? undefined : library.entity(ref)?.kind;
      return weight === undefined || kind === undefined ? [] : [{ ref, weight, kind }];
    });
    if (concerned.some((one) => NARROW.has(one.kind) && one.weight >= leastOfNarrow(one, event))) return 'sure';
    if (!concerned.some(({ weight }) => weight >= CENTRAL)) return 'none';
    const subjects = concerned.filter(({ weight }) => weight >= SUBJECT);
    const isOwn = (subject: Concerned) =>
      isChanged(subject, event, settled) || isAllThatIsKnown(subject, event, library);
    if (subjects.some(isOwn)) return 'sure';
    // An event about seven companies is not about the two that the article names.
    const isMostlyNamed = concerned.length * 2 >= event.about.length;
    if (subjects.length > 0 && isMostlyNamed && sharesMatter(event)) return 'likely';
    // A household name is named everywhere. Only beside others of its pack does it show what the story is about.
    if ((named.get(packOf(event.id)) ?? 0) < BESIDE_OTHERS) return 'none';
    const isOfSubject = subjects.some(({ ref, kind }) => kind === 'person' && event.about[0] === ref);
    return (isMostlyNamed && isOfSeveral(concerned, event.about.length)) || isOfSubject ? 'likely' : 'none';
  };
}

/** What changes a law or a case itself is news to a reader who met it in the first paragraph. */
const leastOfNarrow = ({ ref }: Concerned, { changes }: TimelineEvent): number =>
  changes.some(({ entity }) => entity === ref) ? OPENING : NARROW_LEAST;

/** The event changes what the subject is; of a person, the role for which the article has the person. */
function isChanged(
  { ref, kind }: Concerned,
  { date, changes }: TimelineEvent,
  settled: (person: EntityRef) => readonly Role[],
): boolean {
  if (!changes.some(({ entity }) => entity === ref)) return false;
  if (kind !== 'person') return true;
  const day = middleDay(date);
  return settled(ref).some(({ to }) => to !== null && Math.abs(middleDay(to) - day) <= ABOUT_THEN);
}

/** So little is recorded of the subject that any of it is news to the reader. */
const isAllThatIsKnown = ({ ref }: Concerned, { about }: TimelineEvent, library: Library): boolean =>
  about.slice(0, 2).includes(ref) && library.eventsAbout(ref).length <= LITTLE;

/**
 * Named together, they show what the story is about: a company with one of its people, or two central ones. Rivals that sign
 * one pledge are no such pair.
 *
 * @param all how many the event concerns
 */
function isOfSeveral(concerned: readonly Concerned[], all: number): boolean {
  const present = concerned.filter(({ weight }) => weight >= PRESENT);
  if (present.length > 1 && present.some(({ kind }) => kind === 'person' || NARROW.has(kind))) return true;
  return all <= SIGNATORIES && concerned.filter(({ weight }) => weight >= CENTRAL).length > 1;
}

/** Days between two records of one handover. */
const SAME_HANDOVER = 10;

/**
 * One line for one event: "A succeeded B" repeats "A became". Of several times that a person took up one office, the
 * first one after the article is kept.
 */
export function withoutEchoes(changes: readonly RoleChange[]): RoleChange[] {
  const inOrder = [...changes].sort((a, b) => compareForList(a.event.date, b.event.date));
  return inOrder.filter((change, index) => {
    if (change.how === 'ended') return true;
    const isHandover = (other: RoleChange) =>
      other.successor === change.person && sayRole(other.role) === sayRole(change.role) && isNear(other, change);
    const isAgain = (earlier: RoleChange) =>
      earlier.how === 'began' && earlier.person === change.person && sayRole(earlier.role) === sayRole(change.role);
    return !changes.some(isHandover) && !inOrder.slice(0, index).some(isAgain);
  });
}

function isNear(a: RoleChange, b: RoleChange): boolean {
  const days = daysBetween(a.event.date, b.event.date);
  return days !== null && Math.abs(days) <= SAME_HANDOVER;
}
