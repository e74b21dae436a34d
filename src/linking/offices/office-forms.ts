import type { Entity } from '../../facts/fact-model.ts';
import { COUNTRIES } from '../lexicon/countries.ts';

/** The fields from which the forms of an office's name are made. */
export type NamedOffice = {
  /** "Prime Minister of Japan", "Hungarian Minister of Justice", "Home Secretary". */
  readonly name: string;
  /** State, country or part of a country. Absent if the office has none. */
  readonly place?: string | undefined;
  /** ISO 3166 code. */
  readonly country?: string | undefined;
  /** How many people may hold it at once. Absent if unknown. */
  readonly seats?: number | undefined;
  /** Other full names. */
  readonly aliases?: readonly string[] | undefined;
};

/**
 * Offices that many people hold at once: members of parliaments, whips, ministers in waiting. Such a name identifies
 * nobody.
 */
const HELD_BY_MANY =
  /^(?:MP|MSP|member|US (?:senator|representative)|state |delegate|judge|lord|baroness)\b|\b(?:whip|in waiting|senator|(?<!trade )representative)\b/i;

/** Official names of ministers, with the names that news uses. */
const SHORT_MINISTERS: readonly (readonly [RegExp, string])[] = [
  [/^minister (?:of|for) (?:foreign|external) affairs\b.*$/, 'foreign minister'],
  [/^minister (?:of|for) (foreign|external) affairs\b.*$/, '$1 affairs minister'],
  [/^minister (?:of|for) (?:the )?interior\b.*$/, 'interior minister'],
  [/^minister (?:of|for) home affairs$/, 'home minister'],
  [/^minister (?:of|for) (?:national )?defen[cs]e$/, 'defence minister'],
  [
    /^minister (?:of|for) (?:the )?(finance|justice|health|education|transport|agriculture|energy|trade|economy|labour|culture|home affairs|industry|tourism|environment|science|communications|immigration|housing|infrastructure|planning|sports?|commerce|employment)(?:(?:,| and) .*)?$/,
    '$1 minister',
  ],
  [/^minister (?:of|for) (?:the )?public health\b.*$/, 'health minister'],
  [/^minister (?:of|for) (?:the )?(?:economics?|economic affairs)\b.*$/, 'economy minister'],
  [/^minister (?:of|for) (?:the )?petroleum\b.*$/, 'oil minister'],
];
/** Official names of American secretaries, and what news calls them: "US defense secretary". */
const SHORT_SECRETARIES: readonly (readonly [RegExp, string])[] = [
  [
    /^secretary of (?:the )?(defense|treasury|interior|agriculture|commerce|labor|transportation|energy|education|veterans affairs|homeland security|army|navy)$/i,
    '$1 secretary',
  ],
  [/^secretary of (health|housing) and .*$/i, '$1 secretary'],
];
/** For any ministry, news leaves out "Federal" in "Federal Minister of Finance". */
const FEDERAL = /^federal (?=minister (?:of|for) )/i;
/**
 * An office of an organisation. "Director of the FBI" is also "the FBI's director". "Chair of the US Federal Reserve"
 * is also "the Federal Reserve chair".
 */
const OF_ORGANISATION =
  /^(?<title>chief executive|president|secretary[- ]general|director(?:[- ]general)?|managing director|administrator|commissioner|chair|governor) of (?:the )?(?:us )?/;
/** A country in the name of a bank is not the place of the office: "the Bank of Canada governor". */
const OF_BANK = /^Governor of the (?:\p{Lu}\S* )?Bank\b/u;
/** Synonyms of such titles: "chairman", "CEO". */
const SAME_TITLE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^chair$/, ['chair', 'chairman', 'chairwoman', 'chief']],
  [/^chief executive$/, ['chief executive', 'CEO']],
  [/^secretary[- ]general$/, ['secretary general', 'secretary-general']],
  [/^director[- ]general$/, ['director general', 'director-general']],
];
/** Places whose names have an article: "the Netherlands". Forms of offices with it are needed for no other. */
const WITH_ARTICLE =
  /^(?:US|U\.S\.|USA|UK|U\.K\.|UAE|EU|E\.U\.|DRC|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Seychelles|Vatican|Congo|Sudan|Ukraine)$|\b(?:United|Republics?|Kingdom|States|Islands|Emirates|Union|Territor(?:y|ies)|Coast|Confederation|Federation|Commission)\b/;
/** British and American spellings of one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bdefence\b/, 'defense'],
  [/\bdefense\b/, 'defence'],
  [/\blabour\b/, 'labor'],
];

/**
 * The forms under which an office may be marked: "Japan's prime minister", "Japanese prime minister", "prime minister
 * of Japan". They are in lower case except for places. Empty for an office that several people hold at once.
 */
export function officeForms(office: NamedOffice): string[] {
  if ((office.seats ?? 1) !== 1 || HELD_BY_MANY.test(office.name)) return [];
  const places = placesOf(office);
  const forms = new Set<string>();
  for (const name of [office.name, ...(office.aliases ?? [])]) {
    const title = TITLES_ABROAD.get(name) ?? (OF_BANK.test(name) ? null : titleOf(name, places));
    if (title === null || TITLES_ABROAD.has(name)) {
      for (const form of [lowered(name), ...ofOrganisation(name)]) forms.add(form);
      if (TITLES_ABROAD.has(name)) forms.add(name.toLowerCase());
    }
    for (const said of title === null ? [] : variants(title)) {
      for (const place of places.names) {
        forms.add(`${said} of ${place}`);
        if (WITH_ARTICLE.test(place)) forms.add(`${said} of the ${place}`);
        forms.add(`${place}'s ${said}`);
      }
      for (const adjective of places.adjectives) forms.add(`${adjective} ${said}`);
    }
  }
  return [...forms];
}

/** The title within a form of an organisation's office. */
export const ORGANISATION_TITLE =
  /chief executive officer|chief executive|\bCEO\b|managing director|(?:secretary|director)[- ]general|president/i;

/** Adds an office's forms to it as aliases. Any other entity stays as it is. */
export function withOfficeForms(entity: Entity): Entity {
  if (entity.kind !== 'office' || !entity.office) return entity;
  const { place, country, seats } = entity.office;
  const aliases = entity.aliases.map(({ text }) => text);
  const forms = officeForms({ name: entity.name, place, country, seats, aliases });
  return {
    ...entity,
    aliases: [{ text: entity.name }, ...forms.filter((form) => form !== entity.name).map((text) => ({ text }))],
  };
}

type Places = { readonly names: readonly string[]; readonly adjectives: readonly string[] };

function placesOf({ place, country }: NamedOffice): Places {
  const known = [...COUNTRIES.values()].find(({ names }) => place !== undefined && names.includes(place));
  if (known) return known;
  const whole = country === undefined ? undefined : COUNTRIES.get(country);
  if (place === undefined) return whole ?? { names: [], adjectives: [] };
  return { names: [place], adjectives: [place] }; // a US state: "Ohio governor"
}

/** The title without its place, in lower case. Null if the name contains no place. */
function titleOf(name: string, { names, adjectives }: Places): string | null {
  for (const place of [...names, ...adjectives].sort((a, b) => b.length - a.length)) {
    for (const [before, after] of [
      [`${place} `, ''],
      [`${place}'s `, ''],
      ['', ` of ${place}`],
      ['', ` of the ${place}`],
    ] as const) {
      if (name.length > before.length + after.length && name.startsWith(before) && name.endsWith(after))
        return lowered(name.slice(before.length, name.length - after.length));
    }
  }
  return null;
}

/** Offices with a proper name, each with the title that news abroad gives it. */
const TITLES_ABROAD: ReadonlyMap<string, string> = new Map([['Taoiseach', 'prime minister']]);

/**
 * The forms of an organisation's office: "the FBI director", "OpenAI's chief executive", "UN secretary-general". Empty
 * for any other office.
 */
function ofOrganisation(name: string): readonly string[] {
  const match = OF_ORGANISATION.exec(name.toLowerCase());
  const organisation = name.slice(match?.[0].length ?? 0);
  const title = match?.groups?.title;
  if (title === undefined || !/^\p{Ll}?\p{Lu}/u.test(organisation)) return [];
  const article = / of the /.test(name) ? 'the ' : '';
  const short = initialsOf(organisation);
  const titles = SAME_TITLE.find(([form]) => form.test(title))?.[1] ?? [title];
  return [organisation, ...(short ? [short] : [])].flatMap((of) =>
    titles.flatMap((said) => [`${said} of ${article}${of}`, `${of}'s ${said}`, `${of} ${said}`]),
  );
}

/** Organisations whose short form is not made of all their initials. */
const SHORT_ORGANISATIONS: ReadonlyMap<string, string> = new Map([
  ['Bank of England', 'BoE'],
  ['Federal Reserve', 'Fed'],
  ['Centers for Disease Control and Prevention', 'CDC'],
  ['Centers for Medicare and Medicaid Services', 'CMS'],
]);

/** The initials of an organisation's name that news uses ("UN", "ECB"), or null. */
function initialsOf(organisation: string): string | null {
  const initials = organisation
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  const short = SHORT_ORGANISATIONS.get(organisation);
  if (short !== undefined) return short;
  return initials.length > 2 || initials === 'UN' ? initials : null;
}

function variants(official: string): string[] {
  const title = official.replace(FEDERAL, '');
  const said = [
    ...new Set([official, title]),
    ...[...SHORT_MINISTERS, ...SHORT_SECRETARIES].flatMap(([long, short]) =>
      long.test(title) ? [title.replace(long, short)] : [],
    ),
  ];
  if (title === 'prime minister') said.push('PM', 'premier');
  return [...new Set(said.flatMap((one) => [one, ...SPELLINGS.map(([a, b]) => one.replace(a, b))]))];
}

/**
 * The name in lower case, except proper names within it: "White House chief of staff", "chair of the US Federal
 * Reserve".
 */
const lowered = (name: string): string =>
  name
    .replace(/^(?:The )/, '')
    .replace(
      /\b(?:Prime|Minister|President|Secretary|Vice|Deputy|First|Foreign|Home|Chancellor|Attorney|General|Governor|Leader|Speaker|Chief|State|Premier|Justice|Solicitor|Lieutenant|Treasury|Education|Health|Defence|Defense|Transport|Environment|Interior|Finance|Business|Culture|Work|Pensions|Brexit|Affairs|Economy|Trade|Energy|Agriculture|Labour|Labor|Housing|Commerce|Security|Science|Industry|Development|Infrastructure|Tourism|Sports?|Youth|Women|Communications?|Planning|Public|Social|National|Internal|External|Water|Fisheries|Forestry|Mines|Mining|Works|Welfare|Employment|Immigration|Information|Technology|Innovation|Religious|Regional|Local|Government|Parliamentary|Administration|Equalities|Exchequer|Duchy)\b/g,
      (word) => word.toLowerCase(),
    );
