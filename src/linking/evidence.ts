import type { EntityRef } from '../facts/fact-model.ts';
import { once } from '../once.ts';
import type { Candidate } from './candidate.ts';
import type { Reason } from './mention-model.ts';
import type { AliasRecord } from './names/gazetteer.ts';
import { CAPITAL } from './names/tokens.ts';
import { type Occurrence, Occurrences, type PhraseIndex, phrasesIn } from './occurrences.ts';
import { opensSentence, type TokenisedArticle, wordAt } from './reading.ts';

/** A candidate with the aliases that are still possible for it. */
export type OpenCandidate = { readonly candidate: Candidate; readonly aliases: readonly AliasRecord[] };

/**
 * Why an alias' conditions are met, in words, and how far the evidence is from the candidate (0 if none was needed).
 */
export type Grounds = { readonly why: Reason; readonly distance: number };

type Forms = { readonly within: boolean; readonly lower: boolean };

const FAR_DISTANCE = 1e9;

/**
 * Collects who is in an article: the collective part of linking. First come names that need no evidence. Then come
 * names that need others in the article, until nothing new is found.
 */
export class Evidence {
  readonly #reading: TokenisedArticle;
  readonly #phrases: PhraseIndex;
  readonly #present = new Map<EntityRef, Occurrences>();
  readonly #full = new Map<EntityRef, Occurrences>();
  /** The first candidate of an entity for which the conditions were met. */
  readonly #settled = new Map<EntityRef, Occurrence>();
  readonly #captions = new Map<EntityRef, Occurrence>();
  readonly #known = new Map<string, Forms>();
  readonly #words: () => ReadonlyMap<number, readonly Word[]>;

  /** @param held offices with their holders: an office introduces its holder as the full name does */
  constructor(
    reading: TokenisedArticle,
    open: readonly OpenCandidate[],
    held: readonly { readonly office: Candidate; readonly holder: EntityRef }[] = [],
  ) {
    this.#reading = reading;
    this.#words = once(() => wordsThatBegin(reading, open));
    this.#phrases = phrasesIn(reading);
    for (const { office, holder } of held) add(this.#full, holder, office);
    let waiting: { candidate: Candidate; alias: AliasRecord }[] = [];
    for (const { candidate, aliases } of open) {
      for (const alias of aliases) {
        if (alias.surname) continue;
        if (isConditioned(alias)) waiting.push({ candidate, alias });
        else this.#establish(candidate, alias);
      }
    }
    // Each round adds what the round before made possible. Longer chains of needs do not occur.
    for (let round = 0; round < 6 && waiting.length > 0; round++) {
      const still: typeof waiting = [];
      const met: typeof waiting = [];
      for (const item of waiting) (this.grounds(item.candidate, item.alias) ? met : still).push(item);
      if (met.length === 0) break;
      for (const { candidate, alias } of met) {
        this.#establish(candidate, alias);
        const { block, first, surface } = candidate;
        if (!this.#settled.has(alias.entity)) this.#settled.set(alias.entity, { block, first, surface });
      }
      for (const occurrences of [...this.#present.values(), ...this.#full.values()]) occurrences.sort();
      waiting = still;
    }
  }

  /** The occurrences of the entity's full names. */
  full(entity: EntityRef): Occurrences | undefined {
    return this.#full.get(entity);
  }

  /** A caption that contains the entity's full name. */
  caption(entity: EntityRef): Occurrence | undefined {
    return this.#captions.get(entity);
  }

  /** A nearby word that is evidence against the alias, or null. */
  against(candidate: Candidate, { unless }: AliasRecord): Occurrence | null {
    return this.#near(candidate, unless);
  }

  /** The grounds for linking an alias at this candidate. Null if its conditions are not met. */
  grounds(candidate: Candidate, alias: AliasRecord): Grounds | null {
    if (this.against(candidate, alias) !== null) return null;
    // A surname's context is not a condition, see {@link withoutFullName}.
    if (alias.needs.length === 0 && (alias.surname || alias.context.length === 0))
      return { why: { type: 'name' }, distance: 0 };
    if (this.#isWord(candidate, alias)) return null;
    const near = this.#nearGrounds(candidate, alias);
    if (near !== null) return near;
    const name = this.#full.get(alias.entity)?.first;
    const need = alias.needs.find((id) => this.#present.has(id));
    const settled = this.#settled.get(alias.entity);
    if (name === undefined && need === undefined && settled === undefined) return null;
    if (this.#opensAsCommonWord(candidate, alias)) return null;
    if (name !== undefined) return { why: { type: 'named', words: name.surface }, distance: FAR_DISTANCE };
    if (settled) return { why: { type: 'clear', words: settled.surface }, distance: FAR_DISTANCE };
    const other = need === undefined ? undefined : this.#present.get(need)?.first;
    return other ? { why: { type: 'mentioned', words: other.surface }, distance: FAR_DISTANCE } : null;
  }

  /**
   * The reason for which a surname may be linked without the full name: a word of its context is near ("Musk" near
   * Tesla). Null if no such word is near.
   */
  withoutFullName(candidate: Candidate, { context }: AliasRecord): Reason | null {
    if (opensSentence(this.#reading, candidate.block, candidate.first)) {
      const { within, lower } = this.#forms(candidate);
      if (lower && !within) return null;
    }
    const word = this.#near(candidate, context);
    return word && { type: 'around', words: word.surface };
  }

  /** Evidence in the candidate's block, near it, or in the title. */
  #nearGrounds(candidate: Candidate, alias: AliasRecord): Grounds | null {
    const word = this.#near(candidate, alias.context);
    const [begin, end] = this.#around(candidate.block);
    let need: Occurrence | undefined;
    for (const id of alias.needs) {
      const occurrence = this.#present.get(id)?.nearest(candidate.first, begin, end);
      if (occurrence && (!need || distance(occurrence, candidate) < distance(need, candidate))) need = occurrence;
    }
    if (need && (!word || distance(need, candidate) <= distance(word, candidate))) {
      return { why: { type: 'mentioned', words: need.surface }, distance: distance(need, candidate) };
    }
    return word && { why: { type: 'around', words: word.surface }, distance: distance(word, candidate) };
  }

  /**
   * The range of tokens near a block: two blocks before it, the block itself, and the block after it. The end is
   * exclusive.
   */
  #around(block: number): [number, number] {
    const { from, title } = this.#reading;
    return [from[Math.max(0, block - 2)] ?? 0, from[Math.min(block + 2, Math.max(title, block + 1))] ?? 0];
  }

  /** The nearest of the phrases around the candidate. If none is near, the first of them in the title. */
  #near(candidate: Candidate, phrases: readonly string[]): Occurrence | null {
    const { from, title } = this.#reading;
    const [begin, end] = this.#around(candidate.block);
    let best: Occurrence | null = null;
    for (const phrase of phrases) {
      const occurrences = this.#phrases.occurrences(phrase);
      const occurrence = occurrences.nearest(candidate.first, begin, end) ?? occurrences.atOrAfter(from[title] ?? 0);
      if (occurrence && (!best || distance(occurrence, candidate) < distance(best, candidate))) best = occurrence;
    }
    return best;
  }

  /**
   * True if the candidate may be a common word at the start of a sentence ("Meta" in Spanish, "Gross"). If the evidence
   * is far away, the name must also occur within a sentence.
   */
  #opensAsCommonWord(candidate: Candidate, alias: AliasRecord): boolean {
    return this.#mayBeWord(candidate, alias) && !this.#forms(candidate).within;
  }

  /**
   * True if the candidate is a common word. Then the article also has it in lower case, and has its capital only at the
   * start of a sentence.
   */
  #isWord(candidate: Candidate, alias: AliasRecord): boolean {
    if (!this.#mayBeWord(candidate, alias)) return false;
    const { within, lower } = this.#forms(candidate);
    return lower && !within;
  }

  /** True if a common word would also have a capital at this place, and the candidate looks like a common word. */
  #mayBeWord({ block, first, last, surface }: Candidate, { kind }: AliasRecord): boolean {
    if (kind === 'person' || first !== last || /\p{Ll}.*\p{Lu}|\d/u.test(surface)) return false;
    return opensSentence(this.#reading, block, first);
  }

  /**
   * How the candidate's word occurs elsewhere in the article: with its capital within a sentence, and in lower case.
   */
  #forms({ first, surface }: Candidate): Forms {
    const known = this.#known.get(surface);
    if (known !== undefined) return known;
    const { tokens } = this.#reading;
    const forms = { within: false, lower: false };
    for (const { block, token } of this.#words().get(tokens.hash[first] ?? 0) ?? []) {
      if (((tokens.flags[token] ?? 0) & CAPITAL) === 0) forms.lower = true;
      else if (wordAt(this.#reading, block, token) === surface && !opensSentence(this.#reading, block, token))
        forms.within = true;
    }
    this.#known.set(surface, forms);
    return forms;
  }

  #establish(candidate: Candidate, alias: AliasRecord): void {
    const { block, first, surface } = candidate;
    const occurrence: Occurrence = { block, first, surface };
    add(this.#present, alias.entity, occurrence);
    if (!alias.full) return;
    add(this.#full, alias.entity, occurrence);
    if (this.#reading.blocks[block]?.kind === 'caption') this.#captions.set(alias.entity, occurrence);
  }
}

/** A token of the reading, with its block. */
type Word = { readonly block: number; readonly token: number };

/** The first word of every candidate, by its hash. One pass over the text serves all candidates. */
function wordsThatBegin(
  { tokens, texts, from }: TokenisedArticle,
  open: readonly OpenCandidate[],
): Map<number, Word[]> {
  const words = new Map(open.map(({ candidate }) => [tokens.hash[candidate.first] ?? 0, [] as Word[]]));
  for (let block = 0; block < texts.length; block++) {
    const end = from[block + 1] ?? 0;
    for (let token = from[block] ?? 0; token < end; token++) words.get(tokens.hash[token] ?? 0)?.push({ block, token });
  }
  return words;
}

const distance = (occurrence: Occurrence, candidate: Candidate): number => Math.abs(occurrence.first - candidate.first);

export const isConditioned = ({ needs, context }: AliasRecord): boolean => needs.length > 0 || context.length > 0;

function add(map: Map<EntityRef, Occurrences>, entity: EntityRef, occurrence: Occurrence): void {
  const occurrences = map.get(entity) ?? new Occurrences();
  occurrences.add(occurrence);
  map.set(entity, occurrences);
}
