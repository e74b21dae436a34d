import { once } from '../once.ts';
import { NEVER, PHRASES, type PhraseEntry } from './lexicon/index.ts';
import { endsSentence, type Match } from './pattern.ts';
import type { Token } from './tokens.ts';
import { type SignalName, WEIGHTS } from './weights.ts';

/** A phrase about the article itself. `start` and `end` are indexes into the tokens. */
export type Phrase = Omit<PhraseEntry, 'pattern'> &
  Match & {
    readonly start: number;
    /**
     * Where the phrase is. `opening`: at the beginning of the note. `sentence`: at the beginning of a later sentence.
     * `inside`: within a sentence.
     */
    readonly place: 'opening' | 'sentence' | 'inside';
  };

/** How many sentences, and how many words, of a candidate are searched. */
const SENTENCES_READ = 5;
const WORDS_READ = 140;
/**
 * The most words before a phrase that opens a sentence: "On 12 March 2020, this article …", "For clarity, this story
 * …".
 */
const LEAD_WORDS = 8;

/** A phrase that ends at least this many words after a barred range reaches beyond it. */
const BEYOND = 4;

/** The phrases in the tokens from `from` on, the strongest evidence first. */
export function findPhrases(tokens: readonly Token[], from: number): Phrase[] {
  const found: Phrase[] = [];
  const barred = once(() => neverIn(tokens));
  let sentence = 0;
  let sentenceStart = from;
  for (let at = from; at < tokens.length && at < from + WORDS_READ && sentence < SENTENCES_READ; at++) {
    for (const { pattern: _pattern, ...match } of PHRASES.at(tokens, at)) {
      // "was first published on 3 May. It was updated …": the phrase continues where the range ends
      if (barred().some((range) => range.start < match.end && at < range.end && match.end < range.end + BEYOND))
        continue;
      if (match.first && tokens.slice(from, at).some(({ word }) => /^[\p{L}\p{N}]/u.test(word))) continue;
      const lead = at - sentenceStart;
      const place = sentence === 0 && lead <= LEAD_WORDS ? 'opening' : lead <= 2 ? 'sentence' : 'inside';
      found.push({ ...match, start: at, place });
    }
    const isOver = endsSentence(tokens, at);
    if (isOver) sentence++;
    if (isOver || tokens[at]?.word === ':') sentenceStart = at + 1;
  }
  const outer = found.filter((one) => !found.some((other) => contains(other, one)));
  return outer.sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start);
}

/** "A quote in [this story was removed]" is about the quote. */
const contains = (outer: Phrase, inner: Phrase): boolean => outer.start < inner.start && outer.end >= inner.end;

const PLACE_NAMES = { opening: 'opens it', sentence: 'opens a sentence', inside: 'within' } as const;

/** The signal of a phrase, by its strength and place. */
export const signalOf = ({ strength, place }: Phrase): SignalName => `${strength} phrase ${PLACE_NAMES[place]}`;

const weightOf = (phrase: Phrase): number =>
  WEIGHTS[signalOf(phrase)] + (phrase.garbled ? WEIGHTS['garbled phrase'] : 0);

function neverIn(tokens: readonly Token[]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (let at = 0; at < tokens.length && at < WORDS_READ; at++) {
    for (const match of NEVER.at(tokens, at)) ranges.push({ start: at, end: match.end });
  }
  return ranges;
}
