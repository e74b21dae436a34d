import type { EntityRef } from '../../facts/fact-model.ts';
import { once } from '../../once.ts';
import { aroundOf } from '../around.ts';
import type { Candidate } from '../candidate.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { COUNTRY_WORDS, type OfficeLanguage } from '../lexicon/country-words.ts';
import { OFFICE_GRAMMARS, type OfficeGrammar, ORGANISATIONS, OWN_TITLES } from '../lexicon/office-grammar.ts';
import type { Refusal } from '../mention-model.ts';
import { bareAlias } from '../names/bare-alias.ts';
import type { TokenisedArticle } from '../reading.ts';
import type { HeadOffices } from './head-offices.ts';

/** Offices in German, French and Spanish texts: "der US-Präsident", "la première ministre britannique". */

/**
 * Whose office it is: a country's or an organisation's. `by` means that the publisher decides the country, and the text
 * does not.
 */
type Whose =
  | { readonly type: 'country'; readonly code: string; readonly by: string | null }
  | { readonly type: 'organisation'; readonly forms: readonly string[] };

/** What all titles of an article share. */
type LanguageSetting = {
  readonly language: OfficeLanguage;
  readonly grammar: OfficeGrammar;
  /** ISO 3166 code of the publisher's country. Null if it is unknown. */
  readonly home: string | null;
  /** True if the article is about a country whose offices have the same names as German ones. */
  readonly hasNeighbour: () => boolean;
};

/**
 * Candidates for offices whose names in the packs are English only, in reading order. A title becomes a candidate even
 * if the words around rule it out, so that the reason can be shown.
 *
 * @param language the article's language tag
 * @param home ISO 3166 code of the publisher's country; null if it is unknown
 */
export function foreignOffices(
  reading: TokenisedArticle,
  language: string | null,
  home: string | null,
  heads: Pick<HeadOffices, 'named'>,
): Candidate[] {
  const key = /^(?:de|fr|es)\b/i.exec(language ?? '')?.[0].toLowerCase();
  if (key !== 'de' && key !== 'fr' && key !== 'es') return [];
  const grammar = OFFICE_GRAMMARS[key];
  const hasNeighbour = once(() => reading.texts.some((text) => NEIGHBOURS.test(text)));
  const settings: LanguageSetting = { language: key, grammar, home, hasNeighbour };
  return reading.texts.flatMap((text, block) =>
    [...text.matchAll(grammar.title)].flatMap((match) => {
      const inText = titleInText(reading, block, match, grammar);
      const whose = whoseIs(inText, settings);
      const forms = whose === null ? [] : formsOf(inText, whose, grammar);
      const entities = [...new Set(forms.flatMap((form) => heads.named(form)))];
      return whose === null || entities.length === 0
        ? []
        : [candidateOf(reading, inText, { whose, entities, settings })];
    }),
  );
}

/** A title in the text, with the words around it. */
type TitleInText = {
  readonly block: number;
  /** UTF-16 offsets in the block's text. `title` has the title, `whole` adds the words that name its country. */
  readonly title: readonly [start: number, end: number];
  readonly whole: readonly [start: number, end: number];
  readonly pre: string;
  readonly said: string;
  readonly before: RegExpExecArray | null;
  readonly after: RegExpExecArray | null;
  /** `front` is the sentence before the title's article, `rest` the sentence after the whole name. */
  readonly front: string;
  readonly rest: string;
};

function titleInText(
  reading: TokenisedArticle,
  block: number,
  match: RegExpMatchArray,
  grammar: OfficeGrammar,
): TitleInText {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const around = aroundOf(reading, { block, start, end });
  const before = grammar.before.exec(around.before);
  const after = grammar.after.exec(around.after);
  const adjectives = before?.groups?.adjectives ?? '';
  const named = before?.groups?.owner === undefined ? adjectives : (before[0].match(/\p{Lu}.*$/su)?.[0] ?? '');
  return {
    block,
    title: [start, end],
    whole: [start - named.length, end + (after?.[0].length ?? 0)],
    pre: match.groups?.pre ?? '',
    said: `${match.groups?.title ?? ''}${after?.groups?.department ?? ''}`,
    before,
    after,
    front: around.before.slice(0, around.before.length - (before?.[0].replace(/^[^\p{L}\p{N}]/u, '').length ?? 0)),
    rest: around.after.slice(after?.[0].length ?? 0).slice(0, 60),
  };
}

/** Why the words around show that no present office with one holder is meant. Null if they do not show that. */
function refusalOf(inText: TitleInText, { language, grammar }: LanguageSetting): Refusal | null {
  const { before, after, front, rest } = inText;
  if (grammar.otherTime.test(`${front} ${rest}`) || grammar.fiction.test(front)) return { type: 'other-time' };
  const isUnknown = (word: string): boolean => countryOf(word, language) === undefined && !grammar.harmless.test(word);
  const isOther =
    before === null ||
    isPlural(inText, language) ||
    grammar.otherBefore.test(front) ||
    wordsBefore(inText).some(isUnknown) ||
    /^(?:\s\p{Lu}|-\p{L})/u.test(rest) ||
    (!after?.groups?.name && !after?.groups?.organisation && grammar.otherAfter.test(rest));
  return isOther ? { type: 'other-office' } : null;
}

const wordsBefore = ({ before }: TitleInText): readonly string[] =>
  (before?.groups?.adjectives ?? '').split(/\s+/).filter((word) => word !== '');

/** The country of an adjective. For German, its ending is ignored. */
const countryOf = (word: string, language: OfficeLanguage): string | undefined =>
  COUNTRY_WORDS[language].adjectives.get(language === 'de' ? word.replace(/e[nrms]?$/u, '') : word);

/** True if the title means several people: "die Präsidenten der USA", "mit den Präsidenten". */
function isPlural({ said, before, front }: TitleInText, language: OfficeLanguage): boolean {
  const article = before?.groups?.det?.toLowerCase();
  if (language !== 'de' || article === undefined || /in$/.test(said)) return false;
  if (article === 'die' || (article === 'der' && said.endsWith('en'))) return true;
  return article === 'den' && /(?:^|\s)(?:mit|von|bei|aus|unter|zwischen|nach|seit|zu)\s$/u.test(front);
}

/** Prefixes of a German title that show whose it is. */
const OF_PREFIX: ReadonlyMap<string, string> = new Map([
  ['US-', 'US'],
  ['EU-', 'Kommission'],
  ['UN-', 'UN'],
  ['Uno-', 'UN'],
  ['UNO-', 'UN'],
  ['Nato-', 'Nato'],
  ['NATO-', 'Nato'],
  ['EZB-', 'EZB'],
]);

/** Whose office it is, by the words beside it, by its prefix, or by the title itself. Null if that is open. */
function whoseIs(inText: TitleInText, settings: LanguageSetting): Whose | null {
  const { pre, said, before, after } = inText;
  const prefix = OF_PREFIX.get(pre);
  const isOfUnion = prefix === 'Kommission';
  if ((pre !== '' && prefix === undefined) || isOfUnion !== /^(?:Kommissions|Rats)/u.test(said)) return null;
  const { language } = settings;
  const { owner, adjective, later, name, organisation } = { ...before?.groups, ...after?.groups };
  const { names } = COUNTRY_WORDS[language];
  const adjectives = [...wordsBefore(inText), adjective ?? '', later ?? ''].map((word) => countryOf(word, language));
  const own = prefix === 'US' ? prefix : undefined;
  const codes = [...new Set([own, names.get(owner ?? ''), names.get(name ?? ''), ...adjectives])].flatMap(
    (code) => code ?? [],
  );
  const ofUnion = said.startsWith('Rats') ? 'Rat' : prefix;
  const body = organisation ?? (own ? undefined : ofUnion);
  if (body !== undefined) return codes.length > 0 ? null : ofOrganisation(body, said);
  const [code, ...others] = codes;
  if (others.length > 0) return null;
  if (code !== undefined) return { type: 'country', code, by: null };
  const home = ownCountry(said, settings);
  return home === null ? null : { type: 'country', code: home, by: home };
}

/** The office of an organisation's head, if the title is the title of that head. Else null. */
function ofOrganisation(body: string, said: string): Whose | null {
  const forms = ORGANISATIONS.find(([word]) => word.test(body))?.[1] ?? [];
  const isSecretary = /^(?:Generalsekretär|secrétaire général|secretari[oa] general)/u.test(said);
  const isOfSecretary = forms.some((form) => form.includes('secretary'));
  return isSecretary === isOfSecretary ? { type: 'organisation', forms } : null;
}

/** Words of an article about Austria or Switzerland, whose offices have the same names as German ones. */
const NEIGHBOURS = /Österreich|österreichisch|Wien|Schweiz|Bern/u;

/**
 * The country of a title that few countries have. It is the publisher's country if that has the title. If the publisher
 * is unknown, a German title means Germany, unless the article is about Austria or Switzerland.
 */
function ownCountry(said: string, { grammar, home, hasNeighbour }: LanguageSetting): string | null {
  const countries = grammar.own.find(([form]) => form.test(said))?.[2];
  if (countries === undefined) return null;
  if (home !== null) return countries.includes(home) ? home : null;
  return countries.includes('DE') && !hasNeighbour() ? 'DE' : null;
}

/** The English forms under which the packs have the office. */
function formsOf({ said }: TitleInText, whose: Whose, grammar: OfficeGrammar): readonly string[] {
  if (whose.type === 'organisation') return whose.forms;
  const { code } = whose;
  const ownTitle = grammar.own.find(([form]) => form.test(said))?.[1];
  const title = ownTitle || grammar.english.find(([form]) => form.test(said))?.[1];
  if (title === undefined) return [];
  const own = OWN_TITLES.get(`${title} ${code}`);
  return own ? [own] : (COUNTRIES.get(code)?.names ?? []).map((name) => `${title} of ${name}`);
}

/** A name of two or more words: before the title's article and a comma, or after the office and a comma. */
const NAME_BEFORE = /(?<name>(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}.’'-]*),\s$/u;
const NAME_AFTER = /^, (?<name>(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}.’'-]*)/u;

function candidateOf(
  reading: TokenisedArticle,
  inText: TitleInText,
  {
    whose,
    entities,
    settings,
  }: { readonly whose: Whose; readonly entities: readonly EntityRef[]; readonly settings: LanguageSetting },
): Candidate {
  const { block, title, whole, front, rest } = inText;
  // The organisation has a separate mark.
  const [start, end] = whose.type === 'organisation' ? title : whole;
  const { tokens, from, texts } = reading;
  let first = tokenAt(reading, block, start);
  while (first + 1 < (from[block + 1] ?? 0) && (tokens.start[first] ?? start) < start) first++;
  const last = tokenAt(reading, block, end - 1);
  return {
    block,
    first,
    last,
    start,
    end,
    surface: (texts[block] ?? '').slice(start, end),
    aliases: entities.map((entity) => bareAlias(entity, 'office')),
    stated: {
      refusal: refusalOf(inText, settings),
      by: whose.type === 'country' ? whose.by : null,
      names: [NAME_BEFORE.exec(front), NAME_AFTER.exec(rest)].flatMap((match) => match?.groups?.name ?? []),
      year: yearIn(`${front} ${rest}`),
    },
  };
}

/** The first year in a text, or null. */
function yearIn(text: string): number | null {
  const year = /(?<![\p{L}\p{N}])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}])/u.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}

/** The last token of a block that begins at or before this UTF-16 offset. */
function tokenAt({ tokens, from }: TokenisedArticle, block: number, offset: number): number {
  let low = from[block] ?? 0;
  let high = (from[block + 1] ?? 0) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens.start[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
