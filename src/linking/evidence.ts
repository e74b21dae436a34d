import type { EntityRef } from '../facts/model.ts';
import type { Candidate } from './candidate.ts';
import type { AliasRecord } from './gazetteer.ts';
import type { Reason } from './model.ts';
import { PhraseIndex, type Place, Places } from './places.ts';
import { opensSentence, type Reading, wordAt } from './reading.ts';
import { CAPITAL } from './tokens.ts';

/** A candidate with the aliases that its direct neighbours leave open. */
export type Open = { readonly candidate: Candidate; readonly aliases: readonly AliasRecord[] };

/** Why an alias' conditions are met, and how near the evidence stands (in words of text; 0 where none was needed). */
export type Grounds = { readonly why: Reason; readonly distance: number };

type Forms = { readonly within: boolean; readonly lower: boolean };

const FAR = 1e9;

/**
 * What an article says about who is in it: the collective part of linking. Names that need no evidence are taken first;
 * those that need others to be there follow, until nothing new is found.
 */
export class Evidence {
  readonly #reading: Reading;
  readonly #phrases: PhraseIndex;
  readonly #present = new Map<EntityRef, Places>();
  readonly #full = new Map<EntityRef, Places>();
  /** Where an entity's conditioned names were first found with evidence near them. */
  readonly #settled = new Map<EntityRef, Place>();
  readonly #captions = new Map<EntityRef, Place>();
  readonly #known = new Map<string, Forms>();

  constructor(reading: Reading, open: readonly Open[]) {
    this.#reading = reading;
    this.#phrases = new PhraseIndex(reading);
    let waiting: { candidate: Candidate; alias: AliasRecord }[] = [];
    for (const { candidate, aliases } of open) {
      for (const alias of aliases) {
        if (alias.surname) continue;
        if (isConditioned(alias)) waiting.push({ candidate, alias });
        else this.#establish(candidate, alias);
      }
    }
    // Each round takes in what the round before made possible; a chain of needs longer than this does not occur.
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
      for (const places of [...this.#present.values(), ...this.#full.values()]) places.sort();
      waiting = still;
    }
  }

  /** The places of the entity's full names. */
  full(entity: EntityRef): Places | undefined {
    return this.#full.get(entity);
  }

  /** A caption that has the entity's full name. */
  caption(entity: EntityRef): Place | undefined {
    return this.#captions.get(entity);
  }

  /** A word near the candidate that speaks against the alias. */
  against(candidate: Candidate, { unless }: AliasRecord): Place | null {
    return this.#near(candidate, unless);
  }

  /** The grounds on which an alias may be linked at this place; null where its conditions are not met. */
  grounds(candidate: Candidate, alias: AliasRecord): Grounds | null {
    if (this.against(candidate, alias) !== null) return null;
    // The context of a surname is no condition, see {@link alone}.
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
    if (name !== undefined) return { why: { type: 'named', words: name.surface }, distance: FAR };
    if (settled) return { why: { type: 'clear', words: settled.surface }, distance: FAR };
    const other = need === undefined ? undefined : this.#present.get(need)?.first;
    return other ? { why: { type: 'mentioned', words: other.surface }, distance: FAR } : null;
  }

  /** Why a surname may stand without the full name: a word of its context is near ("Musk" where Tesla is); null if none is. */
  alone(candidate: Candidate, { context }: AliasRecord): Reason | null {
    if (opensSentence(this.#reading, candidate.block, candidate.first)) {
      const { within, lower } = this.#forms(candidate);
      if (lower && !within) return null;
    }
    const word = this.#near(candidate, context);
    return word && { type: 'around', words: word.surface };
  }

  /** Evidence in the candidate's block, its neighbours or the title. */
  #nearGrounds(candidate: Candidate, alias: AliasRecord): Grounds | null {
    const word = this.#near(candidate, alias.context);
    const [begin, end] = this.#around(candidate.block);
    let need: Place | undefined;
    for (const id of alias.needs) {
      const place = this.#present.get(id)?.nearest(candidate.first, begin, end);
      if (place && (!need || distance(place, candidate) < distance(need, candidate))) need = place;
    }
    if (need && (!word || distance(need, candidate) <= distance(word, candidate))) {
      return { why: { type: 'mentioned', words: need.surface }, distance: distance(need, candidate) };
    }
    return word && { why: { type: 'around', words: word.surface }, distance: distance(word, candidate) };
  }

  /** The first and end token of what is near a block: two blocks before it, itself, and the one after it. */
  #around(block: number): [number, number] {
    const { from, title } = this.#reading;
    return [from[Math.max(0, block - 2)] ?? 0, from[Math.min(block + 2, Math.max(title, block + 1))] ?? 0];
  }

  /** The nearest of the phrases around the candidate, or the first of them in the title. */
  #near(candidate: Candidate, phrases: readonly string[]): Place | null {
    const { from, title } = this.#reading;
    const [begin, end] = this.#around(candidate.block);
    let best: Place | null = null;
    for (const phrase of phrases) {
      const places = this.#phrases.places(phrase);
      const place = places.nearest(candidate.first, begin, end) ?? places.atOrAfter(from[title] ?? 0);
      if (place && (!best || distance(place, candidate) < distance(best, candidate))) best = place;
    }
    return best;
  }

  /**
   * A sentence may begin with a common word in capitals ("Meta" in Spanish, "Gross"): where the evidence is far, the name
   * must also stand within a sentence somewhere.
   */
  #opensAsCommonWord(candidate: Candidate, alias: AliasRecord): boolean {
    return this.#mayBeWord(candidate, alias) && !this.#forms(candidate).within;
  }

  /** The article has the word in lower case, and with a capital only where a sentence begins: then it is that word. */
  #isWord(candidate: Candidate, alias: AliasRecord): boolean {
    if (!this.#mayBeWord(candidate, alias)) return false;
    const { within, lower } = this.#forms(candidate);
    return lower && !within;
  }

  /** Does the candidate stand where a common word has a capital too, and look like one? */
  #mayBeWord({ block, first, last, surface }: Candidate, { kind }: AliasRecord): boolean {
    if (kind === 'person' || first !== last || /\p{Ll}.*\p{Lu}|\d/u.test(surface)) return false;
    return opensSentence(this.#reading, block, first);
  }

  /** Where else the article has the candidate's form: with its capital within a sentence, and in lower case. */
  #forms({ first, surface }: Candidate): Forms {
    const known = this.#known.get(surface);
    if (known !== undefined) return known;
    const { tokens, texts, from } = this.#reading;
    const hash = tokens.hash[first];
    const forms = { within: false, lower: false };
    for (let block = 0; block < texts.length; block++) {
      const end = from[block + 1] ?? 0;
      for (let token = from[block] ?? 0; token < end; token++) {
        if (tokens.hash[token] !== hash) continue;
        if (((tokens.flags[token] ?? 0) & CAPITAL) === 0) forms.lower = true;
        else if (wordAt(this.#reading, block, token) === surface && !opensSentence(this.#reading, block, token))
          forms.within = true;
      }
    }
    this.#known.set(surface, forms);
    return forms;
  }

  #establish(candidate: Candidate, alias: AliasRecord): void {
    const { block, first, surface } = candidate;
    const place: Place = { block, first, surface };
    add(this.#present, alias.entity, place);
    if (!alias.full) return;
    add(this.#full, alias.entity, place);
    if (this.#reading.blocks[block]?.kind === 'caption') this.#captions.set(alias.entity, place);
  }
}

const distance = (place: Place, candidate: Candidate): number => Math.abs(place.first - candidate.first);

export const isConditioned = ({ needs, context }: AliasRecord): boolean => needs.length > 0 || context.length > 0;

function add(map: Map<EntityRef, Places>, entity: EntityRef, place: Place): void {
  const places = map.get(entity) ?? new Places();
  places.add(place);
  map.set(entity, places);
}
