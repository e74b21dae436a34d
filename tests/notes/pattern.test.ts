import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, matchAt } from '../../src/notes/pattern.ts';
import { indexPatterns } from '../../src/notes/pattern-index.ts';
import { fold, tokenise } from '../../src/notes/tokens.ts';

/** A word: letters, marks and digits, with apostrophes inside it and after it. Any other sign is a separate word. */
const BY_EXPRESSION = /[\p{L}\p{M}\p{N}\u00ad]+(?:['’][\p{L}\p{M}\p{N}\u00ad]+)*['’]?|\S/gu;

const matches = (pattern: string, text: string): boolean =>
  matchAt(compile(pattern, { story: 'story|news_item' }), tokenise(text), 0) !== null;

describe('a phrase of the lexicon', () => {
  it('matches words, alternatives, optional words and classes', () => {
    expect(matches('this $story was|is updated', 'This story was updated.')).toBe(true);
    expect(matches('this $story was|is updated', 'This news item is updated.')).toBe(true);
    expect(matches('this $story was|is updated', 'This boat was updated.')).toBe(false);
    expect(matches('this our? $story', 'this story')).toBe(true);
    expect(matches('misstat* the', 'Misstating the price')).toBe(true);
  });

  it('lets a gap pass over words, but not over the end of a sentence', () => {
    expect(matches('was ~3 updated', 'was on 4 May updated')).toBe(true);
    expect(matches('was ~2 updated', 'was on the next day updated')).toBe(false);
    expect(matches('story ~6 updated', 'story finishes. The app was updated')).toBe(false);
    expect(matches('wurde ~6 aktualisiert', 'wurde am 4. Mai 2022 aktualisiert')).toBe(true);
  });

  it('is refused, with its words, if it could never match', () => {
    expect(() => compile('$nothing here')).toThrow('$nothing');
    expect(() => compile('~3 story')).toThrow('~3 story');
    expect(() => indexPatterns(() => [{ pattern: compile('mis* the') }]).at(tokenise('the'), 0)).toThrow('mis*');
  });

  it('is found among hundreds by its first two words; several are found in the order of the lexicon', () => {
    const words = ['the story ~2 changed', 'the $report changed', 'the? story', 'stor* was', 'the stor* changed'];
    const index = indexPatterns(() =>
      words.map((source) => ({ source, pattern: compile(source, { report: 'story' }) })),
    );
    const found = (text: string, at: number) => index.at(tokenise(text), at).map(({ source }) => source);
    expect(found('the story changed', 0)).toEqual([words[0], words[1], words[2], words[4]]);
    expect(found('the house changed', 0)).toEqual([]);
    expect(found('story was', 0)).toEqual([words[2], words[3]]);
    expect(found('the', 0)).toEqual([]);
  });

  it('is found by its first words wherever it matches, whatever may be missing or is only begun', () => {
    const sources = [
      'the story',
      'the? storybook|new_story',
      'the stor*',
      'stor* ~2 new',
      'story* the? new? was',
      'the new_story|news* was?',
    ];
    const entries = sources.map((source) => ({ source, pattern: compile(source) }));
    const index = indexPatterns(() => entries);
    const word = fc.constantFrom('the', 'story', 'storybook', 'stories', 'new', 'news', 'was', '.');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const tokens = tokenise(words.join(' '));
        for (const at of tokens.keys()) {
          const matching = entries.filter(({ pattern }) => matchAt(pattern, tokens, at) !== null);
          const found = index.at(tokens, at).map(({ source }) => source);
          expect(found.sort()).toEqual(matching.map(({ source }) => source).sort());
        }
      }),
    );
  });

  it('is compared with the same words whether they are cut letter by letter or by an expression', () => {
    const letters = fc.constantFrom(..."aB9'’é ü\u0301\u00ad.,(\n-_日か".split(''), ' ', 'l’', "d'");
    fc.assert(
      fc.property(
        fc.array(letters).map((all) => all.join('')),
        (text) => {
          const cut = tokenise(text).map(({ word, start, end }) => [word, start, end]);
          const whole = [...text.matchAll(BY_EXPRESSION)].filter(
            ([found]) => !found.includes("'") && !found.includes('’'),
          );
          const plain = whole.filter(() => !/[\u3041-\u9fff]/.test(text));
          for (const { 0: found, index } of plain)
            if (fold(found) !== '') expect(cut).toContainEqual([fold(found), index, index + found.length]);
        },
      ),
    );
  });

  it('compares words without case, accents, soft hyphens, curly apostrophes and ß', () => {
    expect(fold('Édi\u00adteur’s')).toBe("editeur's");
    expect(fold('Hieß')).toBe(fold('hiess'));
    expect(tokenise('l’article').map(({ word, start, end }) => [word, start, end])).toEqual([
      ["l'", 0, 2],
      ['article', 2, 9],
    ]);
  });
});
