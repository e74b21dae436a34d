import type { Lexicon } from './model.ts';

/** A language has at least labels, and phrases about the article. Missing lists are empty. */
type Words = Partial<Omit<Lexicon, 'language'>> & Pick<Lexicon, 'labels' | 'phrases'>;

/** A pattern needs an alternative, so an empty list becomes a word that occurs in no text. */
const NOTHING = 'xxnothingxx';

/** Makes the lexicon of a language with few words. */
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
