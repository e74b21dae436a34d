import type { EntityRef } from '../facts/model.ts';
import type { Candidate } from './candidate.ts';
import { isCouple } from './couples.ts';
import type { Evidence } from './evidence.ts';
import type { AliasRecord } from './gazetteer.ts';
import type { Reason, Refusal } from './model.ts';
import type { Neighbours } from './neighbours.ts';
import { type Place, Places } from './places.ts';
import { opensSentence, type Reading, sentenceEndsBetween } from './reading.ts';

/** What a surname was found to mean: an entity and why, or why it stays unmarked. */
export type Surname =
  | { readonly entity: EntityRef; readonly why: Reason }
  | { readonly entity: null; readonly whyNot: Refusal };

/** Kinds of block that speak of people before the text has introduced them. */
const AHEAD = new Set(['heading', 'standfirst', 'caption']);

/** How many blocks another person of the same surname keeps it to themselves; longer where a sentence is about them. */
const SHADOW_BLOCKS = 1;
const SHADOW_BLOCKS_OF_SUBJECT = 3;

/** A given name before the surname, which no verb is: "Will Warren continue?" and "Fact–Obama" name nobody else. */
const GIVEN_FIRST = /^(?!(?:Will|May|Mark|Sue|Drew|Pat|Chase|Grant|Rob|Can) )\p{Lu}[\p{L}.’']+ /u;

/** Settles whom a surname means, by the full names around it. */
export class Surnames {
  readonly #reading: Reading;
  readonly #evidence: Evidence;
  readonly #neighbours: Neighbours;
  /** Others of a surname, by the hash of its last word. */
  readonly #others = new Map<number, Places>();
  /** First tokens of the places where such a person is the subject of a sentence, or one of a couple. */
  readonly #subjects = new Set<number>();

  constructor(reading: Reading, evidence: Evidence, neighbours: Neighbours) {
    this.#reading = reading;
    this.#evidence = evidence;
    this.#neighbours = neighbours;
  }

  /**
   * Notes that these words name someone else. Must be called in reading order.
   *
   * @param isOfCouple the other one is named with the person: "Bill" of "Bill and Hillary Clinton"
   */
  addOther(candidate: Candidate, name: string, isOfCouple = false): void {
    const start = candidate.last - name.split(/\s+/).length + 1;
    const isSubject = GIVEN_FIRST.test(name) && opensSentence(this.#reading, candidate.block, start);
    if (isOfCouple || isSubject) this.#subjects.add(candidate.first);
    const hash = this.#reading.tokens.hash[candidate.last] ?? 0;
    const places = this.#others.get(hash) ?? new Places();
    places.add({ first: candidate.first, block: candidate.block, surface: name });
    this.#others.set(hash, places);
  }

  settle(candidate: Candidate, aliases: readonly AliasRecord[]): Surname {
    const named = [...new Map(aliases.map((alias) => [alias.entity, alias])).values()]
      .map((alias) => ({
        alias,
        before: this.#before(candidate, alias.entity),
        always: this.#always(candidate, alias.entity) ?? this.#evidence.alone(candidate, alias),
      }))
      .filter(({ before, always }) => before !== undefined || always !== null);
    if (named.length === 0) return no({ type: 'no-full-name' });
    if (isCouple(this.#reading, candidate)) return no({ type: 'couple' });

    const nearest = named.map(({ before }) => before).reduce(later, undefined);
    const other = this.#others.get(this.#reading.tokens.hash[candidate.last] ?? 0)?.before(candidate.first);
    if (other && this.#shadows(other, nearest, candidate)) return no({ type: 'shortly-before', words: other.surface });

    if (named.length > 1) {
      const chosen =
        this.#byGender(
          candidate,
          named.map(({ alias }) => alias),
        ) ?? this.#byDistance(candidate, named);
      if (chosen === null) return no({ type: 'several' });
      return chosen;
    }
    const [only] = named;
    if (!only) return no({ type: 'no-full-name' });
    const why: Reason | null = only.before ? { type: 'above', words: only.before.surface } : only.always;
    return why === null ? no({ type: 'no-full-name' }) : { entity: only.alias.entity, why };
  }

  /** The nearest full name before the candidate, the title aside. */
  #before(candidate: Candidate, entity: EntityRef): Place | undefined {
    return this.#evidence.full(entity)?.before(candidate.first);
  }

  /** A full name that counts wherever it stands: in the title, in a caption, or anywhere for a headline. */
  #always(candidate: Candidate, entity: EntityRef): Reason | null {
    const full = this.#evidence.full(entity);
    const title = full?.atOrAfter(this.#reading.from[this.#reading.title] ?? 0);
    if (title) return { type: 'title', words: title.surface };
    const caption = this.#evidence.caption(entity);
    if (caption) return { type: 'caption', words: caption.surface };
    const ahead = full?.atOrAfter(candidate.first);
    return ahead && AHEAD.has(this.#reading.blocks[candidate.block]?.kind ?? '') && !this.#isShared(candidate, ahead)
      ? { type: 'named', words: ahead.surface }
      : null;
  }

  /** Does the text name another person of the surname before the full name, or in one sentence with it? */
  #isShared(candidate: Candidate, full: Place): boolean {
    const other = this.#others.get(this.#reading.tokens.hash[candidate.last] ?? 0)?.atOrAfter(candidate.first);
    if (!other) return false;
    if (other.first < full.first) return true;
    return other.block === full.block && !sentenceEndsBetween(this.#reading, full.block, full.first, other.first);
  }

  /** Does another person of the surname, last named at `other`, make the candidate doubtful? */
  #shadows(other: Place, nearest: Place | undefined, candidate: Candidate): boolean {
    const reach = this.#subjects.has(other.first) ? SHADOW_BLOCKS_OF_SUBJECT : SHADOW_BLOCKS;
    if (candidate.block - other.block > reach && nearest !== undefined) return false;
    if (nearest === undefined || other.first > nearest.first) return true;
    return (
      other.block === nearest.block && !sentenceEndsBetween(this.#reading, other.block, other.first, nearest.first)
    );
  }

  /** Of several people, the one whom a title before the surname or a pronoun after it fits. */
  #byGender(candidate: Candidate, aliases: readonly AliasRecord[]): { entity: EntityRef; why: Reason } | null {
    const title = this.#neighbours.genderBefore(candidate);
    const gender = title ?? this.#pronounAfter(candidate);
    const fitting = aliases.filter(({ pronoun }) => gender !== null && pronoun === gender);
    const [only] = fitting;
    if (fitting.length !== 1 || !only) return null;
    return { entity: only.entity, why: title ? { type: 'person-title' } : { type: 'pronoun', words: gender ?? '' } };
  }

  /** The first "he" or "she" after the candidate in its sentence. */
  #pronounAfter({ block, last }: Candidate): 'he' | 'she' | null {
    const { tokens, texts, from } = this.#reading;
    const end = Math.min(from[block + 1] ?? 0, last + 13);
    for (let token = last + 1; token < end; token++) {
      if (sentenceEndsBetween(this.#reading, block, token - 1, token)) return null;
      const word = (texts[block] ?? '').slice(tokens.start[token], tokens.end[token]).toLowerCase();
      if (word === 'he' || word === 'his' || word === 'him') return 'he';
      if (word === 'she' || word === 'her') return 'she';
    }
    return null;
  }

  /** Of several people, the one whose full name is nearest before it, unless another's stands in the same sentence. */
  #byDistance(
    candidate: Candidate,
    named: readonly { alias: AliasRecord; before: Place | undefined; always: Reason | null }[],
  ): { entity: EntityRef; why: Reason } | null {
    const sorted = named
      .filter(({ before }) => before !== undefined)
      .sort((a, b) => (b.before?.first ?? 0) - (a.before?.first ?? 0));
    const [first, second] = sorted;
    if (!first?.before) return null;
    const near = second?.before;
    const clear =
      !near ||
      near.block !== first.before.block ||
      sentenceEndsBetween(this.#reading, near.block, near.first, first.before.first);
    return clear && candidate.block - first.before.block <= 2
      ? { entity: first.alias.entity, why: { type: 'nearest', words: first.before.surface } }
      : null;
  }
}

const no = (whyNot: Refusal): Surname => ({ entity: null, whyNot });

const later = (a: Place | undefined, b: Place | undefined): Place | undefined =>
  a === undefined || (b !== undefined && b.first > a.first) ? b : a;
