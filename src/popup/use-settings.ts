import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { followSettings, type Loaded } from '../settings/settings.ts';
import type { Words } from '../ui/interface-words.ts';
import { applyLook } from '../ui/look.ts';
import { wordsFor } from './words-for.ts';

export type Start = { readonly loaded: Loaded; readonly words: Words };

/** The settings, and the words in their language. Every change of them also changes the popup's look. */
export function useSettings(start: Start): Start & { readonly setLoaded: (loaded: Loaded) => void } {
  const [loaded, setLoaded] = useState(start.loaded);
  const [words, setWords] = useState(start.words);
  const { theme, language } = loaded.settings;
  const { locale } = words;
  useEffect(() => followSettings(setLoaded), []);
  useEffect(() => void wordsFor({ language }).then(setWords), [language]);
  // The words and their direction are painted together.
  useLayoutEffect(() => applyLook(document.documentElement, { theme, locale }), [theme, locale]);
  return { loaded, words, setLoaded };
}
