import type { EntityRef } from '../facts/model.ts';
import { bareAlias } from './bare-alias.ts';
import type { Candidate } from './candidate.ts';
import { hashesOf } from './hashes.ts';
import type { HeadOffices } from './head-offices.ts';
import { placesIn } from './named-places.ts';
import type { Reading } from './reading.ts';
import { wordAt } from './reading.ts';

/** Offices that a text names without their country, or with words between: "the finance minister", "Nigeria's new president". */

/** Last words of such titles. */
const LAST: ReadonlySet<number> = hashesOf('minister president premier chancellor governor');

const DEPARTMENT =
  'prime|foreign|finance|defen[cs]e|interior|home|justice|health|education|transport|agriculture|energy|trade|environment|external affairs|foreign affairs';
/** The title at the end of a text, with the country that owns it and the words between. */
const TITLE = new RegExp(
  `(?:\\b(?<owner>\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,2})['’]s? (?<between>(?:[\\p{Ll}-]+ ){0,3}))?(?<title>(?:(?:${DEPARTMENT}) minister|vice[- ]president|president|premier|chancellor|governor))$`,
  'u',
);
/** Titles that companies and clubs have too. A country beside such a title shows whose it is. */
const ANYWHERE = /president|governor/;

/**
 * The places of such titles in an English text, in reading order. Each place gets the offices of all countries that may
 * be meant. Which country is meant is decided later.
 *
 * @param found what is found already: "Japanese prime minister" is decided as a whole
 * @param countries ISO 3166 codes of the publisher's country and of those that the article names
 */
export function bareOffices(
  reading: Reading,
  language: string | null,
  found: readonly Candidate[],
  countries: () => Iterable<string>,
  heads: Pick<HeadOffices, 'of' | 'named'>,
): Candidate[] {
  if (!/^en\b/i.test(language ?? 'en')) return [];
  const { tokens, texts, from } = reading;
  // Of several with the same end, the longest comes last and stays.
  const whole = new Map(
    found
      .filter(({ aliases }) => aliases.some(isOffice))
      .sort((a, b) => b.first - a.first)
      .map(({ first, last }) => [last, first]),
  );
  const bare: Candidate[] = [];
  for (let block = 0; block < texts.length; block++) {
    const limit = from[block + 1] ?? 0;
    for (let token = from[block] ?? 0; token < limit; token++) {
      if (!LAST.has(tokens.hash[token] ?? 0)) continue;
      const candidate = candidateAt(reading, block, token, countries, heads);
      if (candidate && (whole.get(token) ?? token) >= candidate.first) bare.push(candidate);
    }
  }
  return bare;
}

const isOffice = ({ kind }: Candidate['aliases'][number]): boolean => kind === 'office';

function candidateAt(
  reading: Reading,
  block: number,
  last: number,
  countries: () => Iterable<string>,
  heads: Pick<HeadOffices, 'of' | 'named'>,
): Candidate | null {
  const end = reading.tokens.end[last] ?? 0;
  const groups = TITLE.exec((reading.texts[block] ?? '').slice(Math.max(0, end - 90), end))?.groups;
  const title = groups?.title;
  if (title === undefined) return null;
  const { owner, between } = groups ?? {};
  const places = owner === undefined ? null : placesIn(owner);
  // Without words between, the packs already have the form.
  if (places && (places.countries.length + places.places.length === 0 || between === '')) return null;
  if (places === null && ANYWHERE.test(title)) return null;
  const first = last - (title.split(/[\s-]/).length - 1);
  const start = reading.tokens.start[first] ?? 0;
  const surface = (reading.texts[block] ?? '').slice(start, end);
  const said = title.replace('defense', 'defence').replace('-', ' ');
  const entities = new Set<EntityRef>(
    places
      ? [
          ...places.places.flatMap((place) => heads.named(`${said} of ${place}`)),
          ...ofAll(places.countries, said, heads),
        ]
      : ofAll(countries(), said, heads),
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

const ofAll = (countries: Iterable<string>, title: string, heads: Pick<HeadOffices, 'of'>): EntityRef[] =>
  [...countries].flatMap((code) => heads.of(title, code));
