import type { Entity } from '../facts/model.ts';
import { COUNTRIES } from './lexicon/countries.ts';

/** An office as far as its names depend on it. */
export type NamedOffice = {
  /** "Prime Minister of Japan", "Hungarian Minister of Justice", "Home Secretary". */
  readonly name: string;
  /** State, country or part of one; absent where the office has none. */
  readonly place?: string | undefined;
  /** ISO 3166 code. */
  readonly country?: string | undefined;
  /** How many people may hold it at once; absent: not known. */
  readonly seats?: number | undefined;
  /** Other full names. */
  readonly aliases?: readonly string[] | undefined;
};

/** Offices that many hold at once are no answer to "who is that": members of parliaments, whips, ministers in waiting. */
const MANY =
  /^(?:MP|MSP|member|US (?:senator|representative)|state |delegate|judge|lord|baroness)\b|\b(?:whip|in waiting|senator|representative)\b/i;

/** Words of a ministry's official name, and what news calls its minister. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/^minister (?:of|for) (?:foreign|external) affairs\b.*$/, 'foreign minister'],
  [/^minister (?:of|for) (?:the )?interior\b.*$/, 'interior minister'],
  [/^minister (?:of|for) (?:national )?defen[cs]e$/, 'defence minister'],
  [
    /^minister (?:of|for) (finance|justice|health|education|transport|agriculture|energy|trade|economy|labour|culture|home affairs|industry|tourism|environment|science)$/,
    '$1 minister',
  ],
  [/^federal minister (?:of|for) (.+)$/, '$1 minister'],
];
/** Spellings of one word on both sides of the Atlantic. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bdefence\b/, 'defense'],
  [/\blabour\b/, 'labor'],
];

/**
 * The forms under which an office may be marked, in lower case but for places: "Japan's prime minister", "Japanese prime
 * minister", "prime minister of Japan". An office that several people hold at once has none.
 */
export function officeForms(office: NamedOffice): string[] {
  if ((office.seats ?? 1) !== 1 || MANY.test(office.name)) return [];
  const places = placesOf(office);
  const forms = new Set<string>();
  for (const name of [office.name, ...(office.aliases ?? [])]) {
    const title = titleOf(name, places);
    if (title === null) {
      forms.add(lowered(name));
      continue;
    }
    for (const said of variants(title)) {
      for (const place of places.names) {
        forms.add(`${said} of ${place}`);
        forms.add(`${said} of the ${place}`);
        forms.add(`${place}'s ${said}`);
      }
      for (const adjective of places.adjectives) forms.add(`${adjective} ${said}`);
    }
  }
  return [...forms];
}

/** An office with its forms as aliases; any other entity as it is. */
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

/** The title without its place, in lower case; null where the name has no place in it. */
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

function variants(title: string): string[] {
  const said = [
    title,
    ...SHORTER.flatMap(([official, short]) => (official.test(title) ? [title.replace(official, short)] : [])),
  ];
  if (title === 'prime minister') said.push('PM', 'premier');
  return [...new Set(said.flatMap((one) => [one, ...SPELLINGS.map(([a, b]) => one.replace(a, b))]))];
}

/** In lower case but for proper names within: "White House chief of staff", "chair of the US Federal Reserve". */
const lowered = (name: string): string =>
  name
    .replace(/^(?:The )/, '')
    .replace(
      /\b(?:Prime|Minister|President|Secretary|Vice|Deputy|First|Foreign|Home|Chancellor|Attorney|General|Governor|Leader|Speaker|Chief|State|Premier|Justice|Solicitor|Lieutenant|Treasury|Education|Health|Defence|Defense|Transport|Environment|Interior|Finance|Business|Culture|Work|Pensions|Brexit|Affairs|Economy|Trade|Energy|Agriculture|Labour|Labor|Housing|Commerce|Security|Science|Industry|Development|Infrastructure|Tourism|Sports?|Youth|Women|Communications?|Planning|Public|Social|National|Internal|External|Water|Fisheries|Forestry|Mines|Mining|Works|Welfare|Employment|Immigration|Information|Technology|Innovation|Religious|Regional|Local|Government|Parliamentary|Administration|Equalities|Exchequer|Duchy)\b/g,
      (word) => word.toLowerCase(),
    );
