import type { NoteKind } from '../note-model.ts';
import { compile, type Pattern } from '../pattern.ts';
import { indexPatterns, type PatternIndex } from '../pattern-index.ts';
import { fold } from '../tokens.ts';
import { de } from './de.ts';
import { ja, ko, zh } from './east-asian.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { bn, fa, is, lt, sl, vi } from './further.ts';
import { it } from './it.ts';
import type { CueSense, LabelStrength, Lexicon, PhraseSense, PhraseStrength } from './lexicon-model.ts';
import { ca, fi, hu, id, ro, tr } from './more-latin.ts';
import { nl } from './nl.ts';
import { da, no, sv } from './nordic.ts';
import { ar, el, he, hi } from './other-scripts.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { bg, cs, hr, ru, sk, sr, uk } from './slavic.ts';

export type LabelEntry = {
  readonly pattern: Pattern;
  readonly kind: NoteKind;
  readonly strength: LabelStrength;
  readonly participle: boolean;
  readonly language: string;
};
export type PhraseEntry = {
  readonly pattern: Pattern;
  readonly sense: PhraseSense;
  /** The phrase counts only if nothing comes before it. */
  readonly first: boolean;
  readonly strength: PhraseStrength;
  readonly language: string;
};
export type CueEntry = { readonly pattern: Pattern; readonly kind: CueSense; readonly language: string };
export type NeverEntry = { readonly pattern: Pattern };

/** All languages are searched at once. A page often states a wrong language or none, and quotes other languages. */
const THOROUGH: readonly Lexicon[] = [en, de, fr, es, it, pt, nl, sv, da, no, pl];
const BRIEF: readonly Lexicon[] = [
  ...[ca, ro, fi, hu, tr, id, cs, sk, sr, hr, bg, ru, uk, el],
  ...[ar, he, hi, ja, zh, ko],
  ...[vi, sl, is, lt, fa, bn],
];
/** The words of every language. */
export const LANGUAGES: readonly Lexicon[] = [...THOROUGH, ...BRIEF];

/**
 * Languages in which few notes are missed. In any other language, a page may have a note that no phrase of the lexicon
 * matches.
 */
export const NOTE_LANGUAGES: ReadonlySet<string> = new Set(THOROUGH.map(({ language }) => language));

export const LABELS: PatternIndex<LabelEntry> = indexPatterns(() =>
  LANGUAGES.flatMap(({ language, classes, garbled, labels }) =>
    labels.map(([kind, strength, words, participle]) => ({
      pattern: compile(words, classes, garbled),
      kind,
      strength,
      participle: participle !== undefined,
      language,
    })),
  ),
);

/** The folded first words of labels that name several notes. */
export const PLURALS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ plurals }) => plurals.split('|').map(fold)));

export const PHRASES: PatternIndex<PhraseEntry> = indexPatterns(() =>
  LANGUAGES.flatMap(({ language, classes, garbled, phrases }) =>
    phrases.map(([sense, strength, words]) => ({
      pattern: compile(words.replace(/^\^/, ''), classes, garbled),
      first: words.startsWith('^'),
      sense,
      strength,
      language,
    })),
  ),
);

export const CUES: PatternIndex<CueEntry> = indexPatterns(() =>
  LANGUAGES.flatMap(({ language, classes, garbled, cues }) =>
    cues.map(([kind, words]) => ({ pattern: compile(words, classes, garbled), kind, language })),
  ),
);

export const NEVER: PatternIndex<NeverEntry> = indexPatterns(() =>
  LANGUAGES.flatMap(({ classes, never }) => never.map((words) => ({ pattern: compile(words, classes) }))),
);

export const PROMOTIONS: PatternIndex<NeverEntry> = indexPatterns(() =>
  LANGUAGES.map(({ promotions }) => ({ pattern: compile(promotions) })),
);

export const FOOT: PatternIndex<NeverEntry> = indexPatterns(() =>
  LANGUAGES.map(({ foot }) => ({ pattern: compile(foot) })),
);

export type WordsEntry = NeverEntry & { readonly language: string };
const listed = (field: 'selves' | 'owns'): PatternIndex<WordsEntry> =>
  indexPatterns(() =>
    LANGUAGES.flatMap((one) =>
      one[field].map((words) => ({ pattern: compile(words, one.classes), language: one.language })),
    ),
  );
export const SELVES = listed('selves');
export const OWNS = listed('owns');
