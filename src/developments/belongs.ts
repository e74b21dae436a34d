import { daysBetween, middleDay } from '../dates/distance.ts';
import { calendarPart, compareForList, type PartialDate } from '../dates/partial-date.ts';
import {
  type EntityKind,
  type EntityRef,
  type PackId,
  packOf,
  type Role,
  type TimelineEvent,
} from '../facts/fact-model.ts';
import type { Library } from '../facts/library.ts';
import { sayRole } from '../facts/office.ts';
import { officeRank } from '../facts/office-rank.ts';
import type { RankInput } from './development-model.ts';
import { isAboutFunding } from './funding.ts';
import { isInCourt, withCases } from './lawsuits.ts';
import { isEnglish, matterOf } from './matter.ts';
import { type Principal, principalRoles, rankOf } from './principal.ts';
import type { RoleChange } from './role-events.ts';
import { CENTRAL, HEADLINE, INTRODUCED, OPENING, PRESENT, type Salience, SUBJECT, salienceOf } from './salience.ts';

/**
 * Decides whether a later event belongs to an article's story: the article must be about what the event concerns. An
 * event that only concerns somebody named in passing does not belong. Precision comes first, because a reader who finds
 * a lawsuit under a sports story stops reading the list.
 */
export type Story = {
  readonly fit: (event: TimelineEvent, change: RoleChange | undefined) => Fit;
  /** True if the event changes an office by which the article names the person. Such a change is listed first. */
  readonly isOfNamedOffice: (change: RoleChange) => boolean;
};

/**
 * How an event fits a story. `sure`: it is about something that only this story is about, or it changes the story's
 * subject. `likely`: it concerns the story's subjects, but so do many other events. So it is listed only if it ranks
 * high.
 */
export type Fit = 'sure' | 'likely' | 'none';

/** Kinds of entity that an article only names if it is about them. */
const NARROW_KINDS: ReadonlySet<EntityKind> = new Set([
  'policy',
  'law',
  'document',
  'case',
  'team',
  'event',
  'project',
]);
/**
 * Salience of an entity that is named twice, once of it in the lead. It is enough for a kind that nobody names in
 * passing.
 */
const NARROW_SALIENCE = 0.5;
/** An article with this many entities of a pack is about the subject of the pack. */
const PACK_ENTITIES_NEEDED = 3;
/** An event that concerns more entities than this is a list of those who signed or testified. */
const MOST_CONCERNED = 5;
/** With at most this many events, everything known about an entity is news. */
const FEW_EVENTS = 3;
/** The rank of an office (`officeRank`) down to which its holder leads a country. */
const HEAD_OF_GOVERNMENT = 1;
/** With this many entities of narrow kinds that the article does not name, an event is of another story. */
const UNNAMED_OF_ANOTHER_STORY = 2;
/** Events of the same people within this many days of the article continue its story. */
const DAYS_OF_A_STORY = 10;
/** Days by which an event about the end of a role may differ from the end in the role. */
const ROLE_END_DAYS = 200;

/**
 * How the later events of an article fit its story.
 *
 * @param published the article's date
 */
export function storyOf(input: RankInput, published: PartialDate, library: Library): Story {
  const day = calendarPart(published);
  const { article, mentions } = input;
  const salience = withCases(salienceOf(article, mentions), article, library);
  const principals = new Map<EntityRef, Principal>();
  const principalOf = (person: EntityRef) => {
    const known = principals.get(person) ?? principalRoles(person, day, article, mentions, library);
    principals.set(person, known);
    return known;
  };
  const headline = isEnglish(article) ? article.title : '';
  const fitOf = eventJudge(salience, headline, day, library, matterOf(article, mentions, library), (person) => {
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
      return hasChange(change, salience.get(person) ?? 0, principalOf(person), library) ? 'sure' : 'none';
    },
  };
}

/**
 * True for a change in the career of a person whom the story is about. Either the office by which the article names the
 * person ended, or the person took up another office of weight. One seat of many is followed only if its member is the
 * story's subject.
 */
function hasChange(
  { role, how }: RoleChange,
  salience: number,
  { roles: held, isNamed }: Principal,
  library: Library,
): boolean {
  const rank = rankOf(role, library);
  if (salience < leastOfHolder(role, { roles: held, isNamed }, library)) return false;
  // A seat that continues under the number of another district is the same office.
  const isHeld = held.some((one) => sayRole(one) === sayRole(role));
  if (how === 'ended') return isHeld;
  // Redrawn districts are not news about a member.
  if (how === 'stayed') return held.length === 0;
  // A return to the same office years later is news only for a story about the person.
  if (isHeld) return salience >= HEADLINE;
  // For a person without an office, the next office is the outcome. For others, it counts only if the story is about
  // them.
  return rank > 1 && (salience >= SUBJECT || held.length === 0);
}

/**
 * The salience that a change of this role needs. A country's news names its head of state or government in passing all
 * the time, so such a name has to open the story.
 */
function leastOfHolder(role: Role, { roles, isNamed }: Principal, library: Library): number {
  // If the article does not call a member of a house by that office, the story is about something else.
  if (rankOf(role, library) === 2) return isNamed ? SUBJECT : HEADLINE;
  return roles.length > 0 && officeRank(sayRole(role)) <= HEAD_OF_GOVERNMENT ? INTRODUCED : CENTRAL;
}

type ConcernedEntity = { readonly ref: EntityRef; readonly weight: number; readonly kind: EntityKind };

/**
 * Judges events that were not made from a role.
 *
 * @param headline the article's headline, empty if it is not in English
 * @param day the article's day
 * @param settled the roles for which the article certainly names the person
 */
function eventJudge(
  salience: Salience,
  headline: string,
  day: PartialDate,
  library: Library,
  sharesMatter: (event: TimelineEvent) => boolean,
  settled: (person: EntityRef) => readonly Role[],
): (event: TimelineEvent) => Fit {
  const named = new Map<PackId, number>();
  for (const ref of salience.keys()) named.set(packOf(ref), (named.get(packOf(ref)) ?? 0) + 1);
  const inHeadline = new Set([...salience].flatMap(([ref, weight]) => (weight >= HEADLINE ? [packOf(ref)] : [])));
  const isOfAnotherStory = otherStories(salience, day, library);
  const { isLawsuit, hasCase, isFunding } = matterOfHeadline(headline, salience, library);
  return (event) => {
    const concerned = event.about.flatMap((ref): ConcernedEntity[] => {
      const weight = salience.get(ref);
      const kind = weight === undefined ? undefined : library.entity(ref)?.kind;
      return weight === undefined || kind === undefined ? [] : [{ ref, weight, kind }];
    });
    if (concerned.some((one) => NARROW_KINDS.has(one.kind) && one.weight >= leastOfNarrow(one, event))) return 'sure';
    if (!concerned.some(({ weight }) => weight >= CENTRAL)) return 'none';
    if (concerned.some((one) => one.weight >= INTRODUCED && isDeathOf(one, event))) return 'sure';
    const subjects = concerned.filter(({ weight }) => weight >= SUBJECT);
    // A lawsuit against a company is about neither its products nor its owners.
    const isMainly = subjects.some(({ ref }) => ref === event.about[0]);
    if (isLawsuit && !(isMainly && isInCourt(event.text))) return 'none';
    const isOwn = (subject: ConcernedEntity) =>
      isChanged(subject, event, settled) || isAllThatIsKnown(subject, event, library);
    if (subjects.some(isOwn)) return 'sure';
    // A headline that names somebody of a pack shows whom the story is about.
    if (inHeadline.has(packOf(event.id)) && subjects.length === 0) return 'none';
    // An event about seven companies is not about the two that the article names.
    const isMostlyNamed = concerned.length * 2 >= event.about.length;
    const isSameMatter = sharesMatter(event) || (isFunding && isAboutFunding(event.text));
    if (subjects.length > 0 && isMostlyNamed && isSameMatter) return 'likely';
    // What two companies of a headline agree later continues a story about their money.
    const inTitle = concerned.filter(({ weight, kind }) => weight >= HEADLINE && kind === 'organisation');
    const isOfHeadline = inTitle.length > 1 && inTitle.some(({ ref }) => ref === event.about[0]);
    if (hasCase || (isFunding && !isOfHeadline)) return 'none';
    // All kinds of articles name a well-known entity. So it shows what the story is about only beside other entities of
    // its pack.
    if ((named.get(packOf(event.id)) ?? 0) < PACK_ENTITIES_NEEDED) return 'none';
    const isOfSubject = subjects.some(({ ref, kind }) => kind === 'person' && event.about[0] === ref);
    if (isOfAnotherStory(event)) return 'none';
    return isOfSubject || (isMostlyNamed && isOfSeveral(concerned, event.about.length)) ? 'likely' : 'none';
  };
}

/**
 * Whether the headline is about a lawsuit, and whether the article shows which, or about funding. A lawsuit whose
 * headline names a person is also about the person, so it limits nothing here.
 */
function matterOfHeadline(headline: string, salience: Salience, library: Library) {
  const named = [...salience].map(([ref, weight]) => ({ weight, kind: library.entity(ref)?.kind }));
  const isLawsuit = isInCourt(headline) && !named.some(({ weight, kind }) => weight >= HEADLINE && kind === 'person');
  const hasCase = isLawsuit && named.some(({ kind }) => kind === 'case');
  return { isLawsuit, hasCase, isFunding: isAboutFunding(headline) };
}

/**
 * Makes a test for events about the people and companies of an article: true if the event is of another story. A
 * lawsuit, a rule or a team that the article does not name is another matter of the same people. A story whose headline
 * names two people is about what they have to do with each other.
 */
function otherStories(salience: Salience, day: PartialDate, library: Library): (event: TimelineEvent) => boolean {
  const isNarrow = (ref: EntityRef) => NARROW_KINDS.has(library.entity(ref)?.kind ?? 'concept');
  const people = [...salience].flatMap(([ref, weight]) =>
    weight >= HEADLINE && library.entity(ref)?.kind === 'person' ? [ref] : [],
  );
  return ({ id, about, date }) => {
    if (middleDay(date) - middleDay(day) <= DAYS_OF_A_STORY) return false;
    const narrow = about.filter(isNarrow);
    const unnamed = narrow.filter((ref) => !salience.has(ref));
    // A letter about the rule that the article names continues its story, though the letter is new.
    const isNew = unnamed.length === narrow.length;
    if (isNew && unnamed.length > 0 && (unnamed[0] === about[0] || unnamed.length >= UNNAMED_OF_ANOTHER_STORY))
      return true;
    const inHeadline = people.filter((ref) => packOf(ref) === packOf(id));
    return inHeadline.length > 1 && inHeadline.filter((ref) => about.includes(ref)).length < 2;
  };
}

/**
 * The salience that an entity of a narrow kind needs. A change of the law or case itself is news even to a reader who
 * met it only in the first paragraph.
 */
const leastOfNarrow = ({ ref }: ConcernedEntity, { changes }: TimelineEvent): number =>
  changes.some(({ entity }) => entity === ref) ? OPENING : NARROW_SALIENCE;

/**
 * True if the event changes the subject. For a person, it must change the role by which the article names the person.
 */
function isChanged(
  { ref, kind }: ConcernedEntity,
  { date, changes }: TimelineEvent,
  settled: (person: EntityRef) => readonly Role[],
): boolean {
  if (!changes.some(({ entity }) => entity === ref)) return false;
  if (kind !== 'person') return true;
  const day = middleDay(date);
  return settled(ref).some(({ to }) => to !== null && Math.abs(middleDay(to) - day) <= ROLE_END_DAYS);
}

/** True if the event is the death of this person. */
const isDeathOf = ({ ref, kind }: ConcernedEntity, { changes }: TimelineEvent): boolean =>
  kind === 'person' && changes.some(({ entity, what }) => entity === ref && what === 'existence');

/** True if so little is known about the subject that any event is news. */
const isAllThatIsKnown = ({ ref }: ConcernedEntity, { about }: TimelineEvent, library: Library): boolean =>
  about.slice(0, 2).includes(ref) && library.eventsAbout(ref).length <= FEW_EVENTS;

/**
 * True if the entities together show what the story is about: a company with one of its people, or two central ones.
 * Rivals that sign one pledge are no such pair.
 *
 * @param all how many entities the event concerns
 */
function isOfSeveral(concerned: readonly ConcernedEntity[], all: number): boolean {
  const present = concerned.filter(({ weight }) => weight >= PRESENT);
  if (present.length > 1 && present.some(({ kind }) => kind === 'person' || NARROW_KINDS.has(kind))) return true;
  return all <= MOST_CONCERNED && concerned.filter(({ weight }) => weight >= CENTRAL).length > 1;
}

/** Two records of the same handover differ by at most this many days. */
const SAME_HANDOVER_DAYS = 10;

/**
 * Keeps one line for each happening, because "A succeeded B" already contains "A became". If a person took up one
 * office several times, the first time after the article is kept.
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
  return days !== null && Math.abs(days) <= SAME_HANDOVER_DAYS;
}
