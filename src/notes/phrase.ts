import { NEVER, PHRASES, type PhraseEntry } from './lexicon/index.ts';
import { endsSentence, type Match } from './pattern.ts';
import type { Token } from './tokens.ts';
import { type SignalName, WEIGHTS } from './weights.ts';

/** A phrase about the article itself. `start` and `end` are indexes into the tokens. */
export type Phrase = Omit<PhraseEntry, 'pattern'> &
  Match & {
    readonly start: number;
    /** `opening`: the note begins with it; `sentence`: a later sentence does; `inside`: it stands within one. */
    readonly place: 'opening' | 'sentence' | 'inside';
  };

/** Sentences of a candidate that are searched, and words. */
const SENTENCES = 5;
const WORDS = 140;
/** "On 12 March 2020, this article …", "For clarity, this story …": so many words may open the sentence. */
const LEAD_WORDS = 8;

/** A phrase that ends so many words after a barred range reaches beyond it. */
const BEYOND = 4;

/** The phrases in the tokens from `from` on, the most telling first. */
export function findPhrases(tokens: readonly Token[], from: number): Phrase[] {
  const found: Phrase[] = [];
  const barred = neverIn(tokens);
  let sentence = 0;
  let sentenceStart = from;
  for (let at = from; at < tokens.length && at < from + WORDS && sentence < SENTENCES; at++) {
    for (const { pattern: _pattern, ...match } of PHRASES.at(tokens, at)) {
      // "was first published on 3 May. It was updated …": the phrase goes on where the range is over
      if (barred.some((range) => range.start < match.end && at < range.end && match.end < range.end + BEYOND)) continue;
      if (match.first && tokens.slice(from, at).some(({ word }) => /^[\p{L}\p{N}]/u.test(word))) continue;
      const lead = at - sentenceStart;
      const place = sentence === 0 && lead <= LEAD_WORDS ? 'opening' : lead <= 2 ? 'sentence' : 'inside';
      found.push({ ...match, start: at, place });
    }
    if (endsSentence(tokens, at)) sentence++;
    if (endsSentence(tokens, at) || tokens[at]?.word === ':') sentenceStart = at + 1;
  }
  const outer = found.filter((one) => !found.some((other) => contains(other, one)));
  return outer.sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start);
}

/** "A quote in [this story was removed]" is about the quote. */
const contains = (outer: Phrase, inner: Phrase): boolean => outer.start < inner.start && outer.end >= inner.end;

const PLACES = { opening: 'opens it', sentence: 'opens a sentence', inside: 'within' } as const;

/** The signal of a phrase, by its strength and place. */
export const signalOf = ({ strength, place }: Phrase): SignalName => `${strength} phrase ${PLACES[place]}`;

const weightOf = (phrase: Phrase): number =>
  WEIGHTS[signalOf(phrase)] + (phrase.garbled ? WEIGHTS['garbled phrase'] : 0);

function neverIn(tokens: readonly Token[]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (let at = 0; at < tokens.length && at < WORDS; at++) {
    for (const match of NEVER.at(tokens, at)) ranges.push({ start: at, end: match.end });
  }
  return ranges;
}
