import type { EntityRef } from '../../facts/fact-model.ts';
import type { Candidate } from '../candidate.ts';
import { OF_MINISTERS, OF_SECRETARIES, OF_SECRETARY_OF } from '../lexicon/departments.ts';
import { bareAlias } from '../names/bare-alias.ts';
import { hashesOf, hashOf } from '../names/hashes.ts';
import { placesIn } from '../people/named-places.ts';
import type { Place, TokenisedArticle } from '../reading.ts';
import { wordAt } from '../reading.ts';
import type { HeadOffices } from './head-offices.ts';

/** Offices that a text names without their country, or with words between: "the finance minister", "Nigeria's new president". */

/** The title of the heads of government of parts of the United Kingdom. */
export const FIRST_MINISTER = 'first minister';
/** ISO 3166 codes of the parts of the United Kingdom, whose heads of government are first ministers. */
export const PARTS_OF_UK: readonly string[] = ['GB-SCT', 'GB-WLS', 'GB-NIR'];

/** Last words of such titles. */
const LAST: ReadonlySet<number> = hashesOf(
  'minister president premier chancellor governor secretary general leader pm',
);
/** Last words of such titles after "secretary of", and after "secretary of the". */
const LAST_OF: ReadonlySet<number> = hashesOf(
  'state defense treasury interior security labor commerce agriculture energy education transportation affairs',
);
/** The hashes of these last words. */
export const OFFICE_HASHES: ReadonlySet<number> = new Set([...LAST, ...LAST_OF]);
const SECRETARY = hashOf('secretary');

const oneOf = (words: readonly string[]): string => words.join('|');
/** The title at the end of a text. */
const TITLE = new RegExp(
  `\\b(?:(?:prime|${oneOf(OF_MINISTERS)}) minister|deputy prime minister|first minister|(?:senate|house) (?:majority|minority) leader|vice[- ]president|president|premier|pm|chancellor|governor|(?:${oneOf(OF_SECRETARIES)}) secretary|secretary of (?:${oneOf(OF_SECRETARY_OF)})|attorney general)$`,
  'i',
);
/** The country that owns a title, with the words between, at the end of a text. */
const OWNER = /\b(?<owner>\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2})['’]s? (?<between>(?:[\p{Ll}-]+ ){0,3})$/u;

/**
 * The places of such titles in an English text, in reading order. Each place gets the offices of all countries that may
 * be meant. Which country is meant is decided later.
 *
 * @param places the places of the last words of titles
 * @param found what is found already: "Japanese prime minister" is decided as a whole
 * @param countries ISO 3166 codes of the publisher's country and of those that the article names
 */
export function bareOffices(
  reading: TokenisedArticle,
  places: readonly Place[],
  language: string | null,
  found: readonly Candidate[],
  countries: () => Iterable<string>,
  heads: Pick<HeadOffices, 'of' | 'named'>,
): Candidate[] {
  if (!/^en\b/i.test(language ?? 'en')) return [];
  // Of several with the same end, the longest comes last and stays.
  const whole = new Map(
    found
      .filter(({ aliases }) => aliases.some(isOffice))
      .sort((a, b) => b.first - a.first)
      .map(({ first, last }) => [last, first]),
  );
  const bare: Candidate[] = [];
  for (const { block, token } of places) {
    if (!LAST.has(reading.tokens.hash[token] ?? 0) && !isOfSecretary(reading, token)) continue;
    const candidate = candidateAt(reading, block, token, countries, heads);
    if (candidate && (whole.get(token) ?? token) >= candidate.first) bare.push(candidate);
  }
  return bare;
}

/** True if "secretary of" comes before the token, perhaps with one word between. */
const isOfSecretary = ({ tokens }: TokenisedArticle, token: number): boolean =>
  [2, 3].some((words) => tokens.hash[token - words] === SECRETARY);

const isOffice = ({ kind }: Candidate['aliases'][number]): boolean => kind === 'office';

function candidateAt(
  reading: TokenisedArticle,
  block: number,
  last: number,
  countries: () => Iterable<string>,
  heads: Pick<HeadOffices, 'of' | 'named'>,
): Candidate | null {
  const end = reading.tokens.end[last] ?? 0;
  const text = (reading.texts[block] ?? '').slice(Math.max(0, end - 90), end);
  const title = TITLE.exec(text)?.[0];
  // "5 PM" is an hour.
  if (title === undefined || (/^pm$/i.test(title) && !/\b[Tt]he PM$/.test(text))) return null;
  const { owner, between } = OWNER.exec(text.slice(0, -title.length))?.groups ?? {};
  const places = owner === undefined ? null : placesIn(owner);
  // Without words between, the packs already have the form.
  if (places && (places.countries.length + places.places.length === 0 || between === '')) return null;
  const first = last - (title.split(/[\s-]/).length - 1);
  const start = reading.tokens.start[first] ?? 0;
  const surface = (reading.texts[block] ?? '').slice(start, end);
  const said = titleInWords(title);
  const entities = new Set<EntityRef>(
    places
      ? [
          ...places.places.flatMap((place) => heads.named(`${said} of ${place}`)),
          ...ofAll(places.countries, said, heads),
        ]
      : ofAll(said === FIRST_MINISTER ? [...PARTS_OF_UK, ...countries()] : countries(), said, heads),
  );
  if (entities.size === 0 || wordAt(reading, block, first) === '') return null;
  return {
    block,
    first,
    last,
    start,
    end,
    surface,
    aliases: [...entities].map((entity) => bareAlias(entity, 'office')),
  };
}

/** The title in lower case, with "PM" in full. */
export const titleInWords = (title: string): string =>
  title === 'PM' ? 'prime minister' : title.toLowerCase().replace('-', ' ');

const ofAll = (countries: Iterable<string>, title: string, heads: Pick<HeadOffices, 'of'>): EntityRef[] =>
  [...countries].flatMap((code) => heads.of(title, code));
