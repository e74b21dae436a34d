import type { Lexicon } from './model.ts';

/** What a language has at least: labels, and phrases that speak of the article. The rest is empty where it is not given. */
type Words = Partial<Omit<Lexicon, 'language'>> & Pick<Lexicon, 'labels' | 'phrases'>;

/** A word that no text holds: an empty list is written as one alternative. */
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
