import type { EntityRef } from '../../facts/fact-model.ts';
import type { Candidate } from '../candidate.ts';
import type { Evidence } from '../evidence.ts';
import type { Reason, Refusal } from '../mention-model.ts';
import type { AliasRecord } from '../names/gazetteer.ts';
import type { Neighbours } from '../neighbours.ts';
import { type Occurrence, Occurrences } from '../occurrences.ts';
import { opensSentence, sentenceEndsBetween, type TokenisedArticle } from '../reading.ts';
import { isCouple } from './couples.ts';

/** What a surname means: an entity with the reason, or the reason why it is not marked. */
export type Surname =
  | { readonly entity: EntityRef; readonly why: Reason }
  | { readonly entity: null; readonly whyNot: Refusal };

/** Kinds of block that may name people before the text introduces them. */
const KINDS_BEFORE_TEXT = new Set(['heading', 'standfirst', 'caption']);

/**
 * For this many blocks after another person with the surname is named, the surname means that person. It lasts longer
 * if that person is the subject of a sentence.
 */
const SHADOW_BLOCKS = 1;
const SHADOW_BLOCKS_OF_SUBJECT = 3;

/**
 * A given name before the surname that is not also a verb. "Will Warren continue?" and "Fact–Obama" name nobody else.
 */
const GIVEN_FIRST = /^(?!(?:Will|May|Mark|Sue|Drew|Pat|Chase|Grant|Rob|Can) )\p{Lu}[\p{L}.’']+ /u;

/** Before a surname: "Mr Kishida". */
const HONORIFIC = /\b(?:Mr|Mrs|Ms|Sir|Dame)\.? $/;
/** After a surname: what a person does in a sentence. */
const DOES =
  /^(?: has| had| also)? (?:said|says|told|added|warned|argued|announced|insisted|called|wrote|met|spoke|visited|replied|thanked|urged|voted|tweeted|signed|vetoed)\b/;

/** Decides whom a surname means, by the full names around it. */
export class Surnames {
  readonly #reading: TokenisedArticle;
  readonly #evidence: Evidence;
  readonly #neighbours: Neighbours;
  /** Other people of a surname, by the hash of its last word. */
  readonly #others = new Map<number, Occurrences>();
  /** First tokens of the occurrences in which such a person is the subject of a sentence or one of a couple. */
  readonly #subjects = new Set<number>();

  constructor(reading: TokenisedArticle, evidence: Evidence, neighbours: Neighbours) {
    this.#reading = reading;
    this.#evidence = evidence;
    this.#neighbours = neighbours;
  }

  /**
   * Records that these words name another person. Calls must come in reading order.
   *
   * @param isOfCouple the other person is named together with a full name: "Bill" of "Bill and Hillary Clinton"
   */
  addOther(candidate: Candidate, name: string, isOfCouple = false): void {
    const start = candidate.last - name.split(/\s+/).length + 1;
    const isSubject = GIVEN_FIRST.test(name) && opensSentence(this.#reading, candidate.block, start);
    if (isOfCouple || isSubject) this.#subjects.add(candidate.first);
    const hash = this.#reading.tokens.hash[candidate.last] ?? 0;
    const occurrences = this.#others.get(hash) ?? new Occurrences();
    occurrences.add({ first: candidate.first, block: candidate.block, surface: name });
    this.#others.set(hash, occurrences);
  }

  decide(candidate: Candidate, aliases: readonly AliasRecord[]): Surname {
    const named = [...new Map(aliases.map((alias) => [alias.entity, alias])).values()]
      .map((alias) => ({
        alias,
        before: this.#before(candidate, alias.entity),
        always: this.#always(candidate, alias.entity) ?? this.#evidence.withoutFullName(candidate, alias),
      }))
      .filter(({ before, always }) => before !== undefined || always !== null);
    if (named.length === 0) return unmarked({ type: 'no-full-name' });
    if (isCouple(this.#reading, candidate)) return unmarked({ type: 'couple' });

    const nearest = named.map(({ before }) => before).reduce(later, undefined);
    const other = this.#others.get(this.#reading.tokens.hash[candidate.last] ?? 0)?.before(candidate.first);
    if (other && this.#shadows(other, nearest, candidate))
      return unmarked({ type: 'shortly-before', words: other.surface });

    if (named.length > 1) {
      const chosen =
        this.#byGender(
          candidate,
          named.map(({ alias }) => alias),
        ) ?? this.#byDistance(candidate, named);
      if (chosen === null) return unmarked({ type: 'several' });
      return chosen;
    }
    const [only] = named;
    if (!only) return unmarked({ type: 'no-full-name' });
    const why: Reason | null = only.before ? { type: 'above', words: only.before.surface } : only.always;
    return why === null ? unmarked({ type: 'no-full-name' }) : { entity: only.alias.entity, why };
  }

  /** The nearest full name before the candidate, except in the title. */
  #before(candidate: Candidate, entity: EntityRef): Occurrence | undefined {
    return this.#evidence.full(entity)?.before(candidate.first);
  }

  /**
   * The reason from a full name that counts from any place: in the title, in a caption or, for a headline, after it.
   * Else null.
   */
  #always(candidate: Candidate, entity: EntityRef): Reason | null {
    const full = this.#evidence.full(entity);
    const title = full?.atOrAfter(this.#reading.from[this.#reading.title] ?? 0);
    if (title) return { type: 'title', words: title.surface };
    const caption = this.#evidence.caption(entity);
    if (caption) return { type: 'caption', words: caption.surface };
    const ahead = full?.atOrAfter(candidate.first);
    if (!ahead) return null;
    const isEarly =
      KINDS_BEFORE_TEXT.has(this.#reading.blocks[candidate.block]?.kind ?? '') || this.#isJustAhead(candidate, ahead);
    return isEarly && !this.#isShared(candidate, ahead) ? { type: 'named', words: ahead.surface } : null;
  }

  /**
   * True if the text names a person by the surname in its paragraph or the one before the full name: "Mr Kishida", "Kishida
   * said". Nobody else in the article has that surname.
   */
  #isJustAhead(candidate: Candidate, ahead: Occurrence): boolean {
    if (ahead.block - candidate.block > 1) return false;
    if (this.#others.has(this.#reading.tokens.hash[candidate.last] ?? 0)) return false;
    const text = this.#reading.texts[candidate.block] ?? '';
    return (
      HONORIFIC.test(text.slice(Math.max(0, candidate.start - 6), candidate.start)) ||
      DOES.test(text.slice(candidate.end, candidate.end + 14))
    );
  }

  /** True if the text names another person with the surname before the full name, or in the same sentence. */
  #isShared(candidate: Candidate, full: Occurrence): boolean {
    const other = this.#others.get(this.#reading.tokens.hash[candidate.last] ?? 0)?.atOrAfter(candidate.first);
    if (!other) return false;
    if (other.first < full.first) return true;
    return other.block === full.block && !sentenceEndsBetween(this.#reading, full.block, full.first, other.first);
  }

  /** True if another person with the surname, last named at `other`, makes the candidate doubtful. */
  #shadows(other: Occurrence, nearest: Occurrence | undefined, candidate: Candidate): boolean {
    const reach = this.#subjects.has(other.first) ? SHADOW_BLOCKS_OF_SUBJECT : SHADOW_BLOCKS;
    if (candidate.block - other.block > reach && nearest !== undefined) return false;
    if (nearest === undefined || other.first > nearest.first) return true;
    return (
      other.block === nearest.block && !sentenceEndsBetween(this.#reading, other.block, other.first, nearest.first)
    );
  }

  /** Among several people, the person whom a title before the surname or a pronoun after it fits. Else null. */
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

  /**
   * Among several people, the person whose full name is nearest before the candidate. Null if another's full name is in
   * the same sentence.
   */
  #byDistance(
    candidate: Candidate,
    named: readonly { alias: AliasRecord; before: Occurrence | undefined; always: Reason | null }[],
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

const unmarked = (whyNot: Refusal): Surname => ({ entity: null, whyNot });

const later = (a: Occurrence | undefined, b: Occurrence | undefined): Occurrence | undefined =>
  a === undefined || (b !== undefined && b.first > a.first) ? b : a;
