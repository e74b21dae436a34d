import type { EntityRef } from '../../facts/fact-model.ts';
import type { Candidate } from '../candidate.ts';
import { SURNAME_FIRST } from '../lexicon/name-order.ts';
import type { AliasRecord } from '../names/gazetteer.ts';
import { CAPITAL } from '../names/tokens.ts';
import type { TokenisedArticle } from '../reading.ts';

/**
 * Finds surname forms of people whose full names are in the article. They come from the names as the article writes
 * them, so packs of tens of thousands of people need no alias for each surname.
 */

/** Ends of names that are not a surname. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/i;
/** Lower-case words that begin a surname: "von der Leyen", "bin Salman", "de Blasio". */
const PARTICLE = /^(?:al|el|bin|ben|ibn|da|das|de|del|della|der|di|do|dos|du|la|le|van|von|zu|ter|ten|af|av|y)$/i;
/** Most words in a person's full name. */
const MOST_WORDS = 8;

type Form = {
  readonly hashes: readonly number[];
  readonly lengths: readonly number[];
  readonly aliases: AliasRecord[];
};

/**
 * Candidates for the surname forms of these people, in reading order.
 *
 * @param people full names found in the article, with the alias that each may be
 * @param countryOf ISO 3166 code of the country that a person serves; null if it is unknown
 */
export function surnameCandidates(
  reading: TokenisedArticle,
  people: readonly { readonly candidate: Candidate; readonly alias: AliasRecord }[],
  countryOf: (entity: EntityRef) => string | null,
): Candidate[] {
  const forms = collectForms(reading, people, countryOf);
  if (forms.size === 0) return [];
  const found: Candidate[] = [];
  const { tokens, texts, from } = reading;
  const isFirst = hashFilter(forms.keys());
  for (let block = 0; block < texts.length; block++) {
    const limit = from[block + 1] ?? 0;
    for (let first = from[block] ?? 0; first < limit; first++) {
      const hash = tokens.hash[first] ?? 0;
      if (isFirst[hash & FILTER_MASK] === 0) continue;
      for (const form of forms.get(hash) ?? []) {
        const last = first + form.hashes.length - 1;
        if (last >= limit || !fits(reading, form, first)) continue;
        const start = tokens.start[first] ?? 0;
        const end = tokens.end[last] ?? 0;
        const surface = (texts[block] ?? '').slice(start, end);
        found.push({ block, first, last, start, end, surface, aliases: form.aliases });
        break; // the longest form comes first
      }
    }
  }
  return found;
}

const FILTER_MASK = 0x3ff;

/** A filter with 1 at the low bits of each hash. It excludes most words of a text without a look-up. */
function hashFilter(hashes: Iterable<number>): Uint8Array {
  const filter = new Uint8Array(FILTER_MASK + 1);
  for (const hash of hashes) filter[hash & FILTER_MASK] = 1;
  return filter;
}

function fits({ tokens }: TokenisedArticle, { hashes, lengths }: Form, first: number): boolean {
  const last = first + hashes.length - 1;
  if (((tokens.flags[last] ?? 0) & CAPITAL) === 0) return false;
  return hashes.every((hash, i) => tokens.hash[first + i] === hash && tokens.length[first + i] === lengths[i]);
}

/** Every form by the hash of its first word, longest first. */
function collectForms(
  reading: TokenisedArticle,
  people: readonly { readonly candidate: Candidate; readonly alias: AliasRecord }[],
  countryOf: (entity: EntityRef) => string | null,
): Map<number, Form[]> {
  const byWords = new Map<string, Form>();
  const seen = new Set<string>();
  for (const { candidate, alias } of people) {
    const key = `${alias.entity} ${candidate.surface}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const [begin, end] of surnameSpans(reading, candidate, countryOf(alias.entity))) {
      const hashes = Array.from(reading.tokens.hash.subarray(begin, end));
      const form: Form = byWords.get(hashes.join()) ?? {
        hashes,
        lengths: Array.from(reading.tokens.length.subarray(begin, end)),
        aliases: [],
      };
      byWords.set(hashes.join(), form);
      if (!form.aliases.some(({ entity }) => entity === alias.entity)) form.aliases.push(asSurname(alias));
    }
  }
  const forms = new Map<number, Form[]>();
  for (const form of [...byWords.values()].sort((a, b) => b.hashes.length - a.hashes.length)) {
    const first = form.hashes[0] ?? 0;
    forms.set(first, [...(forms.get(first) ?? []), form]);
  }
  return forms;
}

/**
 * The ranges of tokens of the surnames in a full name, longest first: "López Obrador" and "Obrador". Ends are
 * exclusive.
 */
function surnameSpans(
  reading: TokenisedArticle,
  { block, first, last }: Candidate,
  country: string | null,
): [number, number][] {
  const word = (token: number): string =>
    (reading.texts[block] ?? '').slice(reading.tokens.start[token], reading.tokens.end[token]);
  const gap = (token: number): string =>
    (reading.texts[block] ?? '').slice(reading.tokens.end[token - 1], reading.tokens.start[token]);
  if (first === last) return [[first, last + 1]]; // a surname after a title
  let end = last + 1;
  while (end - 1 > first && SUFFIX.test(word(end - 1))) end--;
  if (end - first < 2 || end - first > MOST_WORDS) return [];
  const spans: [number, number][] = [];
  for (let begin = first + 1; begin < end; begin++) {
    // "Cortez" alone is not a surname of Ocasio-Cortez, and "Rourke" is not a surname of O'Rourke.
    if (/^[\p{Pd}'’]$/u.test(gap(begin)) && !PARTICLE.test(word(begin - 1))) continue;
    const isInitial = word(begin).length === 1 && !/^['’]$/.test(gap(begin + 1));
    if (isInitial || (PARTICLE.test(word(begin)) && begin === end - 1)) continue;
    spans.push([begin, end]);
  }
  if (country !== null && SURNAME_FIRST.has(country) && !/^\p{Pd}$/u.test(gap(first + 1)))
    spans.push([first, first + 1]);
  return spans;
}

const asSurname = (alias: AliasRecord): AliasRecord => ({ ...alias, full: false, surname: true, exactCase: true });

/**
 * Merges candidates into those already found, in reading order. If two cover the same tokens, they become one candidate
 * with the aliases of both.
 */
export function withMore(found: readonly Candidate[], more: readonly Candidate[]): Candidate[] {
  if (more.length === 0) return [...found];
  const keyOf = ({ first, last }: Candidate): number => first * 64 + Math.min(last - first, 63);
  const byPlace = new Map(found.map((candidate) => [keyOf(candidate), candidate]));
  for (const candidate of more) {
    const key = keyOf(candidate);
    const known = byPlace.get(key);
    const fresh = candidate.aliases.filter(
      (alias) =>
        !known?.aliases.some(
          ({ entity, surname }) => entity === alias.entity && (candidate.titled ? !surname : surname || !known.titled),
        ),
    );
    if (known === undefined) byPlace.set(key, candidate);
    else if (fresh.length > 0)
      byPlace.set(key, {
        ...known,
        aliases: [...known.aliases, ...fresh],
        ...(candidate.titled && { titled: true as const }),
      });
  }
  return [...byPlace.values()].sort((a, b) => a.first - b.first || b.end - a.end);
}
