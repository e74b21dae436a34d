import { CAPITALS } from '../lexicon/capitals.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { STATES, stateKey } from '../lexicon/us-states.ts';
import { CAPITAL } from '../names/tokens.ts';
import type { TokenisedArticle } from '../reading.ts';

/** The places in a text, and the text without these places. */
export type NamedPlaces = {
  /** US states and constituencies: "Ohio", "Holborn and St Pancras". */
  readonly places: readonly string[];
  /** ISO 3166 codes. */
  readonly countries: readonly string[];
  readonly rest: string;
};

const COUNTRY_CODES: ReadonlyMap<string, string> = new Map(
  [...COUNTRIES.values()].flatMap(({ code, names, adjectives }) =>
    [...names, ...adjectives].map((form): [string, string] => [form, code]),
  ),
);

/** A run of letters and digits. The name of a place begins with such a run. */
const RUN = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** Names and adjectives of countries and US states by their first run of letters, the longest first. */
const BY_FIRST: ReadonlyMap<string, readonly string[]> = byFirst([
  ...new Set([...COUNTRY_CODES.keys(), ...STATES.values()]),
]);

function byFirst(forms: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    const first = form.match(RUN)?.[0] ?? form;
    found.set(first, [...(found.get(first) ?? []), form]);
  }
  return found;
}

const CONSTITUENCY =
  /\b(?:MP|member of parliament|TD|MSP) for (?:the )?(?<place>\p{Lu}[\p{L}'’-]*(?: (?:and|of|on|upon|under|in|the|\p{Lu}[\p{L}'’-]*))*)/u;

/** The places in a text. "Georgia" is a country and a state, so both are returned. */
export function placesIn(text: string): NamedPlaces {
  const places: string[] = [];
  const countries: string[] = [];
  const constituency = text.includes(' for ') ? CONSTITUENCY.exec(text)?.groups?.place : undefined;
  if (constituency) places.push(constituency);
  let rest = '';
  let done = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (index < done) continue;
    const form = formAt(text, run, index);
    if (form === undefined) continue;
    rest += `${text.slice(done, index)} `;
    done =
      index + form.length + (/^['’]s?/.exec(text.slice(index + form.length, index + form.length + 2))?.[0].length ?? 0);
    const code = COUNTRY_CODES.get(form);
    if (code) countries.push(code);
    const state = STATES.get(stateKey(form));
    if (state && form.length > 2) places.push(state);
  }
  rest += text.slice(done);
  return { places, countries, rest: rest.replace(/\s+/g, ' ').trim() };
}

/** True if no letter or digit follows. */
function endsAt(text: string, end: number): boolean {
  const next = text.codePointAt(end);
  return next === undefined || !LETTER.test(String.fromCodePoint(next));
}

/** The name of a country or state at an index of a text, or undefined. */
const formAt = (text: string, run: string, index: number): string | undefined =>
  BY_FIRST.get(run)?.find((one) => text.startsWith(one, index) && endsAt(text, index + one.length));

/**
 * ISO 3166 codes of the countries that each block of an article names, by names, adjectives and capitals; the title's come
 * last. US states count as the US.
 */
export const countriesByBlock = ({ tokens, texts, from }: TokenisedArticle): readonly ReadonlySet<string>[] =>
  texts.map((text, block) => {
    const found = new Set<string>();
    const end = from[block + 1] ?? 0;
    for (let token = from[block] ?? 0; token < end; token++) {
      if (((tokens.flags[token] ?? 0) & CAPITAL) === 0) continue;
      const start = tokens.start[token] ?? 0;
      const word = text.slice(start, tokens.end[token]);
      const capital = CAPITALS.get(word);
      if (capital) found.add(capital.slice(0, 2));
      const form = formAt(text, word, start);
      if (form !== undefined) found.add(COUNTRY_CODES.get(form) ?? 'US');
    }
    return found;
  });
