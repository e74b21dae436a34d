import { firstDay } from './dates/distance.ts';
import { isBefore, type PartialDate } from './dates/partial-date.ts';
import type { EntityRef, Holding, Role } from './facts/fact-model.ts';
import { heldWhen } from './facts/held.ts';
import type { Library } from './facts/library.ts';
import { COUNTRIES } from './linking/lexicon/countries.ts';
import { homeOf } from './linking/people/home.ts';
import { placesIn } from './linking/people/named-places.ts';
import type { Profile, ProfileOf, ProfileRole } from './linking/people/profile.ts';
import type { Setting } from './linking/people/who.ts';

/** What linking knows about people and offices, from the library and the article. */

/**
 * Returns the setting of an article.
 *
 * @param day its day of publication; null if unknown
 */
export function settingOf(
  article: { readonly url: string; readonly language: string | null },
  day: PartialDate | null,
  library: Library,
): Setting {
  return {
    day,
    home: homeOf(article.url, article.language),
    isEnglish: /^en\b/i.test(article.language ?? 'en'),
    profileOf: profilesOf(library),
    titlesOf: (person) => library.entity(person)?.roles.map(({ title }) => title.toLowerCase()) ?? [],
    offices: {
      countryOf: (office) => library.entity(office)?.office?.country ?? null,
      holderOn: (office, on) => onlyHolder(library, office, on)?.person ?? null,
      since: (office, on) => {
        const from = onlyHolder(library, office, on)?.role.from ?? null;
        return from?.length === 10 ? from : null;
      },
      mayHold: (office, on) => library.holdersOf(office, on).map(({ person, role }) => ({ person, since: role.from })),
      nameOf: library.nameOf,
      namesOf: library.namesOf,
      holders: (office) => library.holders(office).map(({ person }) => person),
    },
  };
}

/** The profiles of each library. They are kept for the next articles, because the people of the news return. */
const kept = new WeakMap<Library, ProfileOf>();

function profilesOf(library: Library): ProfileOf {
  const before = kept.get(library);
  if (before) return before;
  const known = new Map<EntityRef, Profile | undefined>();
  const profiles: ProfileOf = (ref) => {
    if (!known.has(ref)) known.set(ref, profileOf(library, ref));
    return known.get(ref);
  };
  kept.set(library, profiles);
  return profiles;
}

/**
 * Returns a person's profile. Undefined for people without an office that is an entity: their pack alone decides about
 * their names.
 */
function profileOf(library: Library, ref: EntityRef): Profile | undefined {
  const entity = library.entity(ref);
  if (entity?.kind !== 'person') return undefined;
  const roles = entity.roles.flatMap((role) => roleOf(library, role) ?? []);
  if (roles.length === 0) return undefined;
  const headed = roles.filter(
    ({ place, titles }) => place !== null && LANDS.has(place) && titles.some((title) => HEAD.test(title)),
  );
  return {
    entity: ref,
    needsTitle: entity.needsTitle ?? false,
    guarded: entity.guarded ?? false,
    isHead: headed.length > 0,
    headSince: earliest(headed),
    roles,
    posts: entity.roles.flatMap((role) => (isOfCountry(library, role) ? [] : (postOf(role) ?? []))),
  };
}

/** A role in an organisation. Its country is that in the organisation's name: the EU for the European Council. */
function postOf({ title, organisation, from, to }: Role): ProfileRole | null {
  if (organisation === null) return null;
  const [country] = placesIn(organisation).countries;
  return {
    titles: [`${title} of ${organisation}`],
    from,
    to,
    party: null,
    place: null,
    country: country ?? null,
    body: organisation,
  };
}

/** True if the role is in an office of a country. */
const isOfCountry = (library: Library, { office }: Role): boolean =>
  office !== undefined && library.entity(office)?.office?.country !== undefined;

/** The first day of these roles. Null if a role has none. */
const earliest = (roles: readonly ProfileRole[]): PartialDate | null =>
  roles.some(({ from }) => from === null)
    ? null
    : (roles.flatMap(({ from }) => from ?? []).sort((a, b) => firstDay(a) - firstDay(b))[0] ?? null);

/** Names of countries. Registers list the offices of heads under them. */
const LANDS: ReadonlySet<string> = new Set([...COUNTRIES.values()].flatMap(({ names }) => names));
/** Offices of people who lead a country. */
const HEAD =
  /^(?:president|prime minister|premier|(?:federal )?chancellor(?! of the)|taoiseach|king|queen|emperor|pope|emir|sultan|supreme leader)\b/i;

function roleOf(library: Library, role: Role): ProfileRole | null {
  const office = role.office && library.entity(role.office);
  // Posts of organisations prove nothing about a namesake in public office.
  if (!office?.office?.country) return null;
  const { place, country, body, organisation } = office.office;
  // A register may have ended while a role in it was open. Then the role was held at least until it was last seen.
  const to = role.to ?? (role.current ? null : (role.seen?.[1] ?? role.from));
  return {
    titles: [...new Set([role.title, office.name])],
    from: role.from ?? role.seen?.[0] ?? null,
    to,
    party: role.party ?? null,
    place: place ?? null,
    country: country ?? null,
    body: body ?? organisation ?? null,
  };
}

/**
 * Returns the only person who certainly held the office on the day. Null if nobody certainly held it, or more than one
 * person may have. A seat has one holder, so a role "to 2015" ended when the successor began on a known day.
 */
function onlyHolder(library: Library, office: EntityRef, day: PartialDate): Holding | null {
  if (day.length < 10) return null;
  const holdings = library.holdersOf(office, day);
  const isCertain = ({ role }: Holding): boolean => heldWhen(role, day)?.type === 'current';
  const certain = holdings.filter(isCertain);
  const [first] = certain;
  if (!first || new Set(certain.map(({ person }) => person)).size !== 1) return null;
  const others = holdings.filter(({ person }) => person !== first.person);
  const isSeat = library.entity(office)?.office?.seats === 1;
  return others.length === 0 || (isSeat && others.every(({ role }) => isOver(role, first.role))) ? first : null;
}

/** True if a role whose end is known to the month or year ended by the first day of the next role. */
const isOver = (role: Role, next: Role): boolean =>
  role.to !== null &&
  role.to.length < 10 &&
  next.from?.length === 10 &&
  (role.from === null || isBefore(role.from, next.from));
