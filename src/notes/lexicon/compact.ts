import type { Lexicon } from './model.ts';

/** The least that a language has: labels, and phrases about the article. Lists that are not given are empty. */
type Words = Partial<Omit<Lexicon, 'language'>> & Pick<Lexicon, 'labels' | 'phrases'>;

/** A word that is in no text: an empty list is written as one alternative. */
const NOTHING = 'xxnothingxx';

/** A lexicon of few words. */
export const lexicon = (language: string, words: Words): Lexicon => ({
  language,
  classes: {},
  plurals: NOTHING,
  cues: [],
  promotions: NOTHING,
  selves: [],
  owns: [],
  foot: NOTHING,
  never: [],
  ...words,
});
