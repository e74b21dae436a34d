import type { EntityRef } from '../facts/fact-model.ts';
import type { Candidate } from './candidate.ts';
import type { Mention, Veto } from './mention-model.ts';
import type { AliasRecord } from './names/gazetteer.ts';
import type { Objection } from './objection.ts';
import { between, type TokenisedArticle, wordAt } from './reading.ts';

/** An acronym in brackets directly after a name: "(SSI)". `token` is the acronym. */
type Definition = { readonly block: number; readonly token: number; readonly acronym: string };

/** Small words that acronyms leave out. */
const SMALL_WORDS = /^(?:a|an|and|for|in|of|on|the|to|de|la|le|des|du|und|für|der|die|das)$/i;

/**
 * Acronyms that the article defines itself: "Safe Superintelligence (SSI)". From its definition on, the acronym means
 * the entity. If the article defines it as something else ("Supplemental Security Income (SSI)"), it never means the
 * entity.
 */
export class Acronyms {
  readonly #reading: TokenisedArticle;
  readonly #definitions: readonly Definition[];
  /** Acronyms that the article defines by a name outside the gazetteer, each with that name. */
  readonly #foreign: ReadonlyMap<string, string>;

  constructor(reading: TokenisedArticle, candidates: readonly Candidate[]) {
    this.#reading = reading;
    this.#definitions = definitions(reading);
    const ends = new Set(candidates.map(({ last }) => last));
    const foreign = new Map<string, string>();
    for (const { block, token, acronym } of this.#definitions) {
      const name = spelledOut(reading, block, token, acronym);
      if (name && !ends.has(token - 1)) foreign.set(acronym, name);
    }
    this.#foreign = foreign;
  }

  /** The objection that the article defines the acronym as something else, or null. */
  objection({ surface, first, last }: Candidate, { kind }: AliasRecord): Objection | null {
    if (first !== last || kind === 'person') return null;
    const name = this.#foreign.get(surface);
    return name === undefined ? null : { why: { type: 'acronym', words: name } };
  }

  /** Adds mentions of the acronyms that the article defines for marked names. Returns all mentions in reading order. */
  add(mentions: readonly Mention[], vetoes: readonly Veto[]): Mention[] {
    if (this.#definitions.length === 0) return [...mentions];
    const { tokens, from, texts, title } = this.#reading;
    const byEnd = new Map(mentions.map((mention) => [`${mention.block}:${mention.end}`, mention]));
    const defined = new Map<string, { entity: EntityRef; from: number; name: string }>();
    for (const { block, token, acronym } of this.#definitions) {
      const mention = byEnd.get(`${block}:${tokens.end[token - 1]}`);
      if (
        !mention ||
        defined.has(acronym) ||
        vetoes.some((veto) => veto.entity === mention.entity && isFor(veto, acronym))
      )
        continue;
      const name = (texts[block] ?? '').slice(mention.start, mention.end);
      if (!beginsWordsOrMore(acronym, name)) continue;
      defined.set(acronym, { entity: mention.entity, from: token, name });
    }
    if (defined.size === 0) return [...mentions];
    const taken = new Set(mentions.map((mention) => `${mention.block}:${mention.start}`));
    const more: Mention[] = [];
    for (let block = 0; block < title; block++) {
      for (let token = from[block] ?? 0; token < (from[block + 1] ?? 0); token++) {
        const start = tokens.start[token] ?? 0;
        const end = tokens.end[token] ?? 0;
        if (end - start > 8) continue;
        const known = defined.get((texts[block] ?? '').slice(start, end));
        if (!known || token < known.from || taken.has(`${block}:${start}`)) continue;
        more.push({ block, start, end, entity: known.entity, why: { type: 'defined', words: known.name } });
      }
    }
    return [...mentions, ...more]
      .sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end)
      .filter((mention, i, all) => {
        const before = all[i - 1];
        return before?.block !== mention.block || before.end <= mention.start;
      });
  }
}

const isFor = (veto: Veto, acronym: string): boolean => veto.surface === undefined || veto.surface === acronym;

/** Every "(ABC)" directly after a word of the article. */
function definitions(reading: TokenisedArticle): Definition[] {
  const found: Definition[] = [];
  for (let block = 0; block < reading.title; block++) {
    const text = reading.texts[block] ?? '';
    if (!text.includes('(')) continue;
    for (let token = (reading.from[block] ?? 0) + 1; token < (reading.from[block + 1] ?? 0); token++) {
      if (text.charAt((reading.tokens.start[token] ?? 0) - 1) !== '(') continue;
      const acronym = wordAt(reading, block, token);
      if (!/^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(acronym)) continue;
      if (!/^["”’]?\s\($/.test(between(reading, block, token - 1, token))) continue;
      found.push({ block, token, acronym });
    }
  }
  return found;
}

const wordsOf = (name: string): string[] => name.split(/[\s\p{Pd}]+/u).filter((word) => word !== '');

/** True if the acronym's letters are the first letters of a name's words, with or without small words. */
function beginsWords(acronym: string, name: string): boolean {
  const begins = (words: readonly string[]): boolean =>
    words.length === acronym.length && words.every((word, i) => word.charAt(0).toUpperCase() === acronym.charAt(i));
  const words = wordsOf(name);
  return begins(words) || begins(words.filter((word) => !SMALL_WORDS.test(word)));
}

/** Like {@link beginsWords}, but a word may give more letters after its first: "Safe Superintelligence" is SSI. */
function beginsWordsOrMore(acronym: string, name: string): boolean {
  const taken = (words: readonly string[], from: number): boolean => {
    const [word, ...rest] = words;
    if (word === undefined) return from === acronym.length;
    const letters = word.toUpperCase();
    let at = letters.startsWith(acronym.charAt(from)) ? 0 : -1;
    for (let next = from + 1; at >= 0 && next <= acronym.length; next++) {
      if (taken(rest, next)) return true;
      at = next < acronym.length ? letters.indexOf(acronym.charAt(next), at + 1) : -1;
    }
    return false;
  };
  return (
    taken(wordsOf(name), 0) ||
    taken(
      wordsOf(name).filter((word) => !SMALL_WORDS.test(word)),
      0,
    )
  );
}

/** The words before the brackets whose first letters make up the acronym, or null. */
function spelledOut(reading: TokenisedArticle, block: number, token: number, acronym: string): string | null {
  for (let count = acronym.length; count <= acronym.length + 3; count++) {
    const first = token - count;
    if (first < (reading.from[block] ?? 0)) return null;
    const text = (reading.texts[block] ?? '').slice(reading.tokens.start[first], reading.tokens.end[token - 1]);
    if (beginsWords(acronym, text)) return text;
  }
  return null;
}
