import type { EntityRef } from '../facts/fact-model.ts';
import { TITLE_WORDS } from '../facts/office.ts';
import type { Candidate } from './candidate.ts';
import { compoundAfter } from './compounds.ts';
import { AFTER_HYPHEN, BEFORE_HYPHEN, HYPHEN } from './hyphens.ts';
import type { AliasRecord } from './names/gazetteer.ts';
import { phraseEnd, phraseTokens } from './names/phrases.ts';
import { CAPITAL, CASELESS, isInLowerCase } from './names/tokens.ts';
import { type Objection, partOf } from './objection.ts';
import { calledSo } from './people/called-so.ts';
import { placeAfter } from './place-names.ts';
import { between, opensSentence, type TokenisedArticle, wordAt } from './reading.ts';
import { mostlyCapitals } from './title-case.ts';
import {
  AFTER_PRODUCT,
  DESCRIPTIONS,
  FEMALE_TITLES,
  GIVEN_NAMES,
  MALE_TITLES,
  NAME_ENDINGS,
  NAMED_AFTER_PEOPLE,
  NO_INITIALS,
  NOT_NAMES,
  RELATIVES,
} from './word-lists.ts';

/** ", who sells pies", ", 34,", ", a baker": what follows the name of somebody new. */
const INTRODUCES = /^, (?:who|whose|an?|\d\d)\b/;

/** Judges candidates by their direct neighbours. */
export class Neighbours {
  readonly #reading: TokenisedArticle;
  /** Tokens of candidates that need no evidence: names of people, companies, products. */
  readonly #entityTokens = new Set<number>();
  /** Tokens of any candidate, surnames among them. */
  readonly #namedTokens = new Set<number>();
  /** The initials in each person's names in the article. */
  readonly #initials = new Map<EntityRef, Set<string>>();
  /** The people whose surname a token may be, unless the token is also a given name. */
  readonly #surnamesAt = new Map<number, readonly EntityRef[]>();
  readonly #titleCase = new Map<number, boolean>();
  /** True if capitals show names. In German, every noun has a capital. */
  readonly #capitalsTell: boolean;

  constructor(reading: TokenisedArticle, candidates: readonly Candidate[], language: string | null) {
    this.#reading = reading;
    this.#capitalsTell = !/^de\b/i.test(language ?? '');
    for (const { aliases, first, last, surface } of candidates) {
      for (let token = first; token <= last; token++) this.#namedTokens.add(token);
      const surnames = aliases.filter(({ surname }) => surname).map(({ entity }) => entity);
      if (surnames.length > 0 && first === last && !GIVEN_NAMES.has(surface.toLowerCase()))
        this.#surnamesAt.set(first, surnames);
      for (const { kind, entity } of aliases) {
        if (kind !== 'person' || first === last) continue;
        const initials = this.#initials.get(entity) ?? new Set();
        this.#initials.set(entity, initials.add(surface.charAt(0).toUpperCase()));
      }
      if (aliases.every((alias) => alias.surname) || (first === last && GIVEN_NAMES.has(surface.toLowerCase())))
        continue;
      for (let token = first; token <= last; token++) this.#entityTokens.add(token);
    }
  }

  /** The first objection to this alias at this candidate, or null. */
  objection(candidate: Candidate, alias: AliasRecord): Objection | null {
    return (
      this.#neverPhrase(candidate, alias) ??
      this.#insideAddress(candidate) ??
      this.#hyphenated(candidate, alias) ??
      this.#longerName(candidate, alias) ??
      this.#compound(candidate, alias) ??
      this.#firm(candidate, alias) ??
      this.#otherInitial(candidate, alias) ??
      this.#otherTitle(candidate, alias) ??
      calledSo(this.#reading, candidate, alias) ??
      this.#relative(candidate, alias)
    );
  }

  /** The gender of a title right before the candidate ("Mr", "Mrs"), or null. */
  genderBefore({ block, first }: Candidate): 'he' | 'she' | null {
    const title = wordAt(this.#reading, block, first - 1).toLowerCase();
    if (MALE_TITLES.has(title)) return 'he';
    return FEMALE_TITLES.has(title) ? 'she' : null;
  }

  #neverPhrase({ block, first, last }: Candidate, { never, kind }: AliasRecord): Objection | null {
    const begin = this.#reading.from[block] ?? 0;
    const end = this.#reading.from[block + 1] ?? 0;
    for (const phrase of never) {
      const tokens = phraseTokens(phrase);
      for (let at = Math.max(begin, last - tokens.count - 1); at <= first; at++) {
        if (phraseEnd(this.#reading, tokens, at, end) < last) continue;
        const why = { type: 'phrase', words: phrase } as const;
        return kind === 'person' && isName(phrase) ? { why, otherPerson: phrase } : { why, otherSense: phrase };
      }
    }
    return null;
  }

  /** The objection that the candidate is part of an address, a file name or a number. */
  #insideAddress({ block, start, end, surface }: Candidate): Objection | null {
    const text = this.#reading.texts[block] ?? '';
    // Most names have neither sign beside them.
    if (!'@./\\'.includes(text.charAt(start - 1)) && !'.,@/:_'.includes(text.charAt(end))) return null;
    const after = text.slice(end, end + 4);
    if (/^[.,]\d/.test(after) && /\d$/.test(surface)) return { why: partOf(surface + after.trim()) };
    const before = text.slice(Math.max(0, start - 40), start);
    const address =
      /^(?:\.\p{Ll}{2}|@\w|\/\p{Ll}|:\/\/|_)/u.test(after) ||
      /(?:\w@|\p{Ll}\.|:\/\/|www\.|\\)$/u.test(before) ||
      // "Microsoft/OpenAI" is two names. "example.com/OpenAI" and "docs/OpenAI" are addresses.
      (/\p{Ll}\/$/u.test(before) && !/(?:^|[\s("“‘])\p{Lu}[\p{L}’'-]*\/$/u.test(before));
    return address ? { why: { type: 'address' } } : null;
  }

  #hyphenated(candidate: Candidate, alias: AliasRecord): Objection | null {
    const { block, first, last, surface } = candidate;
    const person = alias.kind === 'person';
    if (!person && !isAmbiguous(alias)) return null;
    const before = wordAt(this.#reading, block, first - 1);
    if (
      before !== '' &&
      HYPHEN.test(between(this.#reading, block, first - 1, first)) &&
      !this.#namedTokens.has(first - 1)
    ) {
      const name = `${before}-${surface}`;
      if (!BEFORE_HYPHEN.test(before))
        return { why: partOf(name), ...(person ? { otherPerson: name } : { otherSense: name }) };
    }
    const after = wordAt(this.#reading, block, last + 1);
    if (after === '' || !HYPHEN.test(between(this.#reading, block, last, last + 1)) || this.#namedTokens.has(last + 1))
      return null;
    const name = `${surface}-${after}`;
    if (this.#isCapital(last + 1)) {
      // "Altman-Smith"; but "OpenAI-Chef", "Gemini-App" in German
      return person && this.#capitalsTell ? { why: partOf(name), otherPerson: name } : null;
    }
    return isAmbiguous(alias) && !AFTER_HYPHEN.test(after) ? { why: partOf(name), otherSense: name } : null;
  }

  /**
   * The objection that the candidate is part of a longer name: "Jack Altman", "Altman Foundation", "Gemini
   * Observatory".
   */
  #longerName(candidate: Candidate, alias: AliasRecord): Objection | null {
    const { block, first, last, surface } = candidate;
    const person = alias.kind === 'person';
    const own = last > first && !alias.surname; // a form of several words is only judged by the words after it
    if (own && !person) return null;
    if (!own && !isAmbiguous(alias)) return null;
    const capitalsTell = this.#capitalsTell && !this.#isTitleCase(candidate);

    const after = wordAt(this.#reading, block, last + 1);
    if (
      after !== '' &&
      this.#isCapital(last + 1) &&
      this.#spaceBetween(block, last) &&
      !this.#entityTokens.has(last + 1) &&
      !this.#areTwoSurnames(last, last + 1)
    ) {
      const lower = after.toLowerCase();
      const harmless =
        NOT_NAMES.has(lower) || TITLE_WORDS.has(lower) || isShout(after) || (!person && AFTER_PRODUCT.has(lower));
      const name = `${surface} ${after}`;
      if (NAME_ENDINGS.has(lower)) return { why: partOf(name), otherSense: name };
      const place = own ? placeAfter(this.#reading, block, last + 1) : null;
      if (place !== null) return { why: partOf(`${surface} ${place}`), otherSense: `${surface} ${place}` };
      if (!own && capitalsTell && !harmless)
        return { why: partOf(name), ...(person ? { otherPerson: name } : { otherSense: name }) };
    }
    if (person && NAMED_AFTER_PEOPLE.has(after) && this.#spaceBetween(block, last))
      return { why: partOf(`${surface} ${after}`), otherSense: `${surface} ${after}` };
    const before = wordAt(this.#reading, block, first - 1);
    if (own || before === '' || !this.#isCapital(first - 1) || !this.#spaceBetween(block, first - 1)) return null;
    if (this.#entityTokens.has(first - 1) || this.#areTwoSurnames(first - 1, first)) return null;
    const lower = before.toLowerCase();
    const given = GIVEN_NAMES.has(lower);
    if (TITLE_WORDS.has(lower) || (!given && !capitalsTell) || (!person && DESCRIPTIONS.has(lower))) return null;
    if (!given && (NOT_NAMES.has(lower) || isShout(before) || /['’]s$/.test(lower))) return null;
    // The full stop of a title does not end a sentence: "Gen. Ahmed Altman".
    const titled = TITLE_WORDS.has(wordAt(this.#reading, block, first - 2).toLowerCase());
    const { texts, tokens } = this.#reading;
    const isIntroduced = INTRODUCES.test((texts[block] ?? '').slice(tokens.end[last], (tokens.end[last] ?? 0) + 12));
    const opens = !titled && !isIntroduced && opensSentence(this.#reading, block, first - 1);
    // A verb or an adverb has a capital only at the start of a sentence. Within a sentence, "Ahmed" is a name.
    if (!given && opens && (/(?:ly|ing|ed)$/.test(lower) || this.#alsoInLowerCase(first - 1))) return null;
    const name = `${before} ${surface}`;
    return {
      why: partOf(name),
      ...(given || !opens ? (person ? { otherPerson: name } : { otherSense: name }) : {}),
    };
  }

  /** True if the tokens are the surnames of two people in the article: "the Musk Trump feud". */
  #areTwoSurnames(left: number, right: number): boolean {
    const one = this.#surnamesAt.get(left);
    const other = this.#surnamesAt.get(right);
    return one !== undefined && other !== undefined && !one.some((entity) => other.includes(entity));
  }

  /** The objection that the name is part of a compound: "Google Pixel". Raised only where capitals show names. */
  #compound(candidate: Candidate, { kind }: AliasRecord): Objection | null {
    if (kind !== 'organisation' || !this.#capitalsTell || this.#isTitleCase(candidate)) return null;
    const { block, last, surface } = candidate;
    const after = compoundAfter(this.#reading, block, last, (token) => this.#namedTokens.has(token));
    return after === null ? null : { why: partOf(`${surface} ${after}`) };
  }

  /** The objection that the name is part of a firm: "Altman & Co.", unless both are known names. */
  #firm({ block, first, last, surface }: Candidate, { kind, surname }: AliasRecord): Objection | null {
    if (kind !== 'person' || !surname) return null;
    const isPartner = (token: number): boolean => this.#isCapital(token) && !this.#namedTokens.has(token);
    const after = /^\s?&\s?$/.test(between(this.#reading, block, last, last + 1)) && isPartner(last + 1);
    const before = /^\s?&\s?$/.test(between(this.#reading, block, first - 1, first)) && isPartner(first - 1);
    if (!after && !before) return null;
    const name = after
      ? `${surface} & ${wordAt(this.#reading, block, last + 1)}`
      : `${wordAt(this.#reading, block, first - 1)} & ${surface}`;
    return { why: { type: 'firm', words: name }, otherSense: name };
  }

  /** The objection that other initials precede the surname: "J. Altman" is not Sam Altman. */
  #otherInitial({ block, first, last, surface }: Candidate, { kind, entity }: AliasRecord): Objection | null {
    if (kind !== 'person' || first !== last) return null;
    let token = first;
    while (this.#isInitial(block, token - 1)) token--;
    if (token === first) return null;
    const begin = this.#reading.tokens.start[token] ?? 0;
    const text = this.#reading.texts[block] ?? '';
    const initials = text.slice(begin, this.#reading.tokens.start[first]);
    if (NO_INITIALS.test(initials)) return null;
    const given = this.#spaceBetween(block, token - 1) ? wordAt(this.#reading, block, token - 1) : '';
    const own = this.#initials.get(entity);
    const name = `${initials}${surface}`;
    if (GIVEN_NAMES.has(given.toLowerCase()))
      return own?.has(given.charAt(0)) ? null : { why: partOf(`${given} ${name}`), otherPerson: `${given} ${name}` };
    if (own?.has(initials.charAt(0)) || (given !== '' && own?.has(given.charAt(0)))) return null;
    return { why: partOf(name), otherPerson: name };
  }

  #isInitial(block: number, token: number): boolean {
    const word = wordAt(this.#reading, block, token);
    return /^\p{Lu}$/u.test(word) && /^\.\s?$/.test(between(this.#reading, block, token, token + 1));
  }

  /** The objection that the title before the surname is of the other gender: "Ms. Altman". */
  #otherTitle(candidate: Candidate, { kind, pronoun }: AliasRecord): Objection | null {
    if (kind !== 'person' || (pronoun !== 'he' && pronoun !== 'she')) return null;
    const gender = this.genderBefore(candidate);
    if (gender === null || gender === pronoun) return null;
    const name = `${wordAt(this.#reading, candidate.block, candidate.first - 1)} ${candidate.surface}`;
    return { why: { type: 'someone-else', words: name }, otherPerson: name };
  }

  /** The objection that the name is a relative's: "my husband Claude". */
  #relative({ block, first, last, surface }: Candidate, alias: AliasRecord): Objection | null {
    if (alias.kind === 'person' || first !== last || !isAmbiguous(alias)) return null;
    const before = wordAt(this.#reading, block, first - 1);
    if (!RELATIVES.has(before.toLowerCase()) || !this.#spaceBetween(block, first - 1)) return null;
    const name = `${before} ${surface}`;
    return { why: { type: 'someone-else', words: name }, otherSense: name };
  }

  #isCapital(token: number): boolean {
    return ((this.#reading.tokens.flags[token] ?? 0) & (CAPITAL | CASELESS)) === CAPITAL;
  }

  #spaceBetween(block: number, left: number): boolean {
    return /^[\s\u200b\u00ad]+$/.test(between(this.#reading, block, left, left + 1));
  }

  /** True if the article has the word in lower case within 2000 words before or after. */
  #alsoInLowerCase(token: number): boolean {
    const { tokens } = this.#reading;
    return isInLowerCase(tokens, tokens.hash[token] ?? 0, Math.max(0, token - 2000), token + 2000);
  }

  /** True if capitals mean nothing here: a headline in title case, or a text in capitals. */
  #isTitleCase({ block, surface }: Candidate): boolean {
    const known = this.#titleCase.get(block);
    const titleCase = known ?? mostlyCapitals(this.#reading, block);
    if (known === undefined) this.#titleCase.set(block, titleCase);
    return titleCase || (isShout(surface) && isShout((this.#reading.texts[block] ?? '').slice(0, 400)));
  }
}

/** True if the phrase looks like a person's name ("Jack Altman", not "Altman Z-score"). */
const isName = (phrase: string): boolean =>
  phrase.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word) && !NAME_ENDINGS.has(word.toLowerCase()));

/** True if the packs give the alias conditions, because it also has another meaning. */
const isAmbiguous = ({ surname, needs, context, unless }: AliasRecord): boolean =>
  surname || needs.length > 0 || context.length > 0 || unless.length > 0;

const isShout = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
