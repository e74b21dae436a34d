import type { Lexicon } from './lexicon-model.ts';

/** The words of a language. Labels and phrases about the article are required. Missing lists are empty. */
type Words = Partial<Omit<Lexicon, 'language'>> & Pick<Lexicon, 'labels' | 'phrases'>;

/** A pattern needs an alternative. So an empty list becomes a word that occurs in no text. */
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
