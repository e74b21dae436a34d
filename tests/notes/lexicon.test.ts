import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/notes/lexicon/index.ts';
import { compile } from '../../src/notes/pattern.ts';

describe('the words of every language', () => {
  // A phrase is compiled when a text first has its first word. So without this test a wrong phrase would fail on a
  // reader's page.
  it.each(LANGUAGES.map((lexicon) => [lexicon.language, lexicon] as const))('compile as a whole in %s', (_, words) => {
    const { classes, garbled, labels, phrases, cues, never, promotions, foot, selves, owns } = words;
    const withGarbled = [
      ...labels.map(([, , label]) => label),
      ...phrases.map(([, , phrase]) => phrase.replace(/^\^/, '')),
    ];
    for (const source of [...withGarbled, ...cues.map(([, cue]) => cue)])
      expect(compile(source, classes, garbled).steps().length).toBeGreaterThan(0);
    for (const source of [...never, ...selves, ...owns])
      expect(compile(source, classes).steps().length).toBeGreaterThan(0);
    for (const source of [promotions, foot]) expect(compile(source).steps().length).toBeGreaterThan(0);
  });
});
