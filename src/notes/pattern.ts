import { once } from '../once.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

/**
 * Phrases, written as data and matched on words instead of characters.
 *
 * A phrase is a row of steps separated by spaces. A step is one of
 * - `story`           this word;
 * - `story|news_item` one of these words, `_` standing for the space inside one;
 * - `misstat*`        a word that begins so;
 * - `$story`          one of the words of a class;
 * - any of these with `?` at its end: may be missing;
 * - `~6`              up to six words of any kind within the same sentence.
 *
 * Matching keeps the set of places that it has reached and never goes back, so the work is at most words × steps.
 */
export type Pattern = {
  /** Compiled when a text first has a word of `firstWords`. Most phrases of most languages are never compiled. */
  readonly steps: () => readonly Step[];
  readonly firstWords: readonly Word[];
  /**
   * The words that may follow a first word. Null if any word may follow, or none. Most patterns fail at their second
   * word, so an index tries only those that may continue.
   *
   * @param isFirst whether the first word of the text fits a word of the pattern; it may say yes too often
   */
  readonly nextWords: (isFirst: (word: Word) => boolean) => readonly Word[] | null;
};

/** A whole word, or the beginning of one. */
export type Word = { readonly text: string; readonly prefix: boolean };
type Choice = { readonly words: readonly Word[]; readonly garbled: boolean };
type WordStep = {
  readonly type: 'words';
  /** The choices by their first word. `begun` has the choices whose first word is only a beginning. */
  readonly whole: ReadonlyMap<string, readonly Choice[]>;
  readonly begun: readonly Choice[];
  readonly optional: boolean;
};
type Step = WordStep | { readonly type: 'gap'; readonly max: number };

/** Classes of words by name, each written as the alternatives of one step. */
export type Classes = Readonly<Record<string, string>>;

/** Other forms of a word that machine paraphrase uses; `_` is a space. */
export type Garbled = Readonly<Record<string, readonly string[]>>;

/** Where a pattern ends (index of the token after it), and whether it needed a garbled form. */
export type Match = { readonly end: number; readonly garbled: boolean };

/**
 * Compiles a phrase up to its first certain word, and the rest on demand. Throws an Error that quotes the phrase if it
 * names an unknown class or has no certain word at its beginning. For a class in the rest, the error comes on demand.
 */
export function compile(source: string, classes: Classes = NONE, garbled: Garbled = NONE): Pattern {
  const parts = source.split(' ');
  const known = knownSteps(classes, garbled);
  const step = (part: string): Step => {
    const made = known.get(part) ?? compileStep(part, source, classes, garbled);
    known.set(part, made);
    return made;
  };
  const steps = once(() => parts.map(step));
  const firstWords: Word[] = [];
  for (const part of parts) {
    const first = step(part);
    if (first.type === 'gap') throw new Error(`Phrase "${source}": a gap may not come before its first certain word`);
    for (const choice of choicesOf(first)) if (choice.words[0]) firstWords.push(choice.words[0]);
    if (!first.optional) {
      const stepAt = (index: number): Step | undefined => (parts[index] === undefined ? undefined : step(parts[index]));
      return { steps, firstWords, nextWords: (isFirst) => nextWords(stepAt, isFirst) };
    }
  }
  throw new Error(`Phrase "${source}": at least one word must be certain`);
}

const NONE = {};

/** The steps made for a language's classes and garbled forms. They are kept, because its phrases share most of them. */
const stepsOf = new WeakMap<Classes, WeakMap<Garbled, Map<string, Step>>>();

function knownSteps(classes: Classes, garbled: Garbled): Map<string, Step> {
  const ofClasses = stepsOf.get(classes) ?? new WeakMap<Garbled, Map<string, Step>>();
  stepsOf.set(classes, ofClasses);
  const steps = ofClasses.get(garbled) ?? new Map<string, Step>();
  ofClasses.set(garbled, steps);
  return steps;
}

type StepAt = (index: number) => Step | undefined;

function nextWords(stepAt: StepAt, isFirst: (word: Word) => boolean): readonly Word[] | null {
  const found: Word[] = [];
  for (let index = 0; ; index++) {
    const step = stepAt(index);
    if (step?.type !== 'words') return null;
    const begun = choicesOf(step).filter(({ words: [first] }) => first !== undefined && isFirst(first));
    found.push(...begun.flatMap(({ words: [, second] }) => second ?? []));
    if (begun.some(({ words }) => words.length === 1)) {
      const after = openingWords(stepAt, index + 1);
      if (after === null) return null;
      found.push(...after);
    }
    if (!step.optional) return found;
  }
}

/** The words with which a row of steps may begin, from a step on. Null if any word may begin it, or none. */
function openingWords(stepAt: StepAt, from: number): readonly Word[] | null {
  const found: Word[] = [];
  for (let index = from; ; index++) {
    const step = stepAt(index);
    if (step?.type !== 'words') return null;
    found.push(...choicesOf(step).flatMap(({ words: [first] }) => first ?? []));
    if (!step.optional) return found;
  }
}

const choicesOf = ({ whole, begun }: WordStep): Choice[] => [...[...whole.values()].flat(), ...begun];

function compileStep(part: string, source: string, classes: Classes, garbled: Garbled): Step {
  if (part.startsWith('~')) return { type: 'gap', max: Number(part.slice(1)) };
  const optional = part.endsWith('?');
  const choices = expand(optional ? part.slice(0, -1) : part, source, classes).flatMap((form) => {
    const others = garbled[form];
    const choice = compileChoice(form, false);
    return others ? [choice, ...others.map((other) => compileChoice(other, true))] : [choice];
  });
  const begun = choices.filter(({ words: [first] }) => first?.prefix);
  const whole = new Map<string, Choice[]>();
  for (const choice of choices) {
    const [first] = choice.words;
    if (first && !first.prefix) whole.set(first.text, [...(whole.get(first.text) ?? []), choice]);
  }
  return { type: 'words', whole, begun, optional };
}

function expand(alternatives: string, source: string, classes: Classes): string[] {
  return alternatives.split('|').flatMap((form) => {
    if (!form.startsWith('$')) return [form];
    const named = classes[form.slice(1)];
    if (named === undefined) throw new Error(`Phrase "${source}": no class is called ${form}`);
    return expand(named, source, classes);
  });
}

/** Matches a form that is one token and is already folded. */
const ONE_PLAIN_WORD = /^[a-z0-9]+$/;

function compileChoice(form: string, garbled: boolean): Choice {
  if (ONE_PLAIN_WORD.test(form)) return { words: [{ text: form, prefix: false }], garbled };
  const words = form.split('_').flatMap((word): Word[] => {
    if (word.endsWith('*')) return tokenise(word.slice(0, -1)).map((token) => ({ text: token.word, prefix: true }));
    return tokenise(word).map((token) => ({ text: token.word, prefix: false }));
  });
  return { words, garbled };
}

const fits = (word: Word, token: Token | undefined): boolean =>
  token !== undefined && (word.prefix ? token.word.startsWith(word.text) : token.word === word.text);

/** The longest match of the pattern whose first word is the token at `at`, or null. */
export function matchAt(pattern: Pattern, tokens: readonly Token[], at: number): Match | null {
  let [places, next] = SCRATCH;
  places.clear(tokens.length);
  places.reach(at, false);
  for (const step of pattern.steps()) {
    next.clear(tokens.length);
    for (let place = places.first; place <= places.last; place++) {
      if (!places.has(place)) continue;
      const garbled = places.isGarbled(place);
      if (step.type === 'gap') passGap(step.max, tokens, place, garbled, next);
      else passWords(step, tokens, place, garbled, next);
    }
    if (next.last < 0) return null;
    [places, next] = [next, places];
  }
  return { end: places.last, garbled: places.isGarbled(places.last) };
}

const [UNREACHED, GARBLED, OWN] = [0, 1, 2];

/**
 * The places in a text that a row of steps has reached. One object is refilled for each step, because a new set for
 * each would cost more than the match.
 */
class Places {
  #states = new Uint8Array(256);
  /** The first and the last place, or -1. */
  first = 0;
  last = -1;

  /** @param most the greatest place of the text */
  clear(most: number): void {
    if (most >= this.#states.length) this.#states = new Uint8Array(most * 2);
    else this.#states.fill(UNREACHED, this.first, this.last + 1);
    this.first = 0;
    this.last = -1;
  }

  has(place: number): boolean {
    return this.#states[place] !== UNREACHED;
  }

  isGarbled(place: number): boolean {
    return this.#states[place] === GARBLED;
  }

  /** If two ways lead to one place, the author's own words count before garbled words. */
  reach(place: number, garbled: boolean): void {
    this.first = this.last < 0 ? place : Math.min(this.first, place);
    this.last = Math.max(this.last, place);
    if (!garbled) this.#states[place] = OWN;
    else if (this.#states[place] === UNREACHED) this.#states[place] = GARBLED;
  }
}

const SCRATCH: readonly [Places, Places] = [new Places(), new Places()];

function passWords(step: WordStep, tokens: readonly Token[], place: number, garbled: boolean, next: Places): void {
  const token = tokens[place];
  if (token !== undefined) {
    const whole = step.whole.get(token.word);
    if (whole) passChoices(whole, tokens, place, garbled, next);
    if (step.begun.length > 0) passChoices(step.begun, tokens, place, garbled, next);
  }
  if (step.optional) next.reach(place, garbled);
}

function passChoices(
  choices: readonly Choice[],
  tokens: readonly Token[],
  place: number,
  garbled: boolean,
  next: Places,
): void {
  for (const choice of choices) {
    if (choice.words.every((word, index) => fits(word, tokens[place + index])))
      next.reach(place + choice.words.length, garbled || choice.garbled);
  }
}

function passGap(max: number, tokens: readonly Token[], from: number, garbled: boolean, next: Places): void {
  for (let place = from; place <= from + max && place <= tokens.length; place++) {
    next.reach(place, garbled);
    if (endsSentence(tokens, place)) return;
  }
}

/** True if the token ends a sentence: "!", "?", or a full stop that is not part of an abbreviation or a number. */
export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.word.length > 1) return false;
  if (ENDS.has(token.word)) return true;
  if (token.word !== '.') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after === undefined) return true;
  if (after.start === token.end && /[\p{L}\p{N}]/u.test(after.word)) return false; // "a.m.", "3.5", "vox.com"
  // "am 4. Mai": so is a day's number.
  if (before !== undefined && /^\d+$/.test(before.word)) return before.word.length > 2;
  return before === undefined || (before.word.length > 1 && !ABBREVIATIONS.has(before.word));
}

/** Signs that end a sentence, whatever is around them, also in East Asian scripts and Devanagari. */
const ENDS = new Set(['!', '?', '…', '。', '！', '？', '।']);

/**
 * Short words, folded, after which a full stop does not end a sentence ("Nov. 4", "Dr. Smith"). The same is true of
 * single letters.
 */
const ABBREVIATIONS = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun am pm dr mr mrs ms st mt ' +
    'no nos vs inc co ltd corp jr sr gov sen rep gen col lt sgt capt prof rev hon ave blvd rd dept univ assn bros approx est ft ' +
    'ed eds etc cf al fig vol pp ca bzw usw vgl nr mio mrd str anm red hr fr hl mrz okt dez janv fevr avr juil art av bd mme mlle ' +
    'ene abr ago dic sra dna ud uds ee uu pag gen mag giu lug set ott dott ing on fev out dra exmo mrt dhr mevr kl bl dvs osv fx ' +
    'tex godz ul prof tzn np'
  ).split(' '),
);
