import { beforeAll, describe, expect, it } from 'vitest';
import { measureNegatives, measureNotes, type Tallies, type Tally } from './held-out/measure.ts';
import { type HeldOutNote, type Negative, rowsOf } from './held-out/page.ts';

const rate = ({ hits, all }: Tally): number => hits / all;
const listed = ({ errors }: Tally): string => `\n${errors.join('\n')}\n`;

const SETS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const EXTENTS = ['extents', 'more-extents'];

/** The least shares for a set. The later sets have unusual wordings, some of which only this set has. */
const floorOf = (set: string): { readonly found: number; readonly inLanguage: number } =>
  set === 'fourth' || set === 'fifth' ? { found: 0.97, inLanguage: 0.93 } : { found: 0.98, inLanguage: 0.97 };

describe.each(SETS)('of the %s set, written before the detector saw it,', (set) => {
  let tallies: Tallies;
  beforeAll(() => {
    tallies = measureNotes(rowsOf<HeldOutNote>(set));
  });

  it('notes are found', () =>
    expect(rate(tallies.found), listed(tallies.found)).toBeGreaterThanOrEqual(floorOf(set).found));

  const languages = [...new Set(rowsOf<HeldOutNote>(set).map(({ language }) => language))];
  it.each(languages)('notes in %s are found', (language) => {
    const found = tallies.byLanguage.get(language);
    expect(found && rate(found), found && listed(found)).toBeGreaterThanOrEqual(floorOf(set).inLanguage);
  });

  it('notes are kept whole and with nothing more', () =>
    expect(rate(tallies.whole), listed(tallies.whole)).toBeGreaterThanOrEqual(0.99));

  it('notes have the kind that they mean', () =>
    expect(rate(tallies.kind), listed(tallies.kind)).toBeGreaterThanOrEqual(0.99));

  it('notes have the date that they state', () =>
    expect(rate(tallies.stated), listed(tallies.stated)).toBeGreaterThanOrEqual(0.99));

  it('notes have no date that they do not state', () =>
    expect(rate(tallies.unstated), listed(tallies.unstated)).toBe(1));

  it('nothing but notes is found on their pages', () => expect(tallies.beside).toEqual([]));

  it('a text that only has the words of a note is left alone', () => {
    const left = measureNegatives(rowsOf<Negative>(`${set}-negatives`));
    expect(rate(left), listed(left)).toBeGreaterThanOrEqual(0.99);
  });
});

describe.each(EXTENTS)('of the set “%s”, where it is hard to say where a note ends,', (set) => {
  let tallies: Tallies;
  beforeAll(() => {
    tallies = measureNotes(rowsOf<HeldOutNote>(set));
  });

  it('notes are found', () => expect(rate(tallies.found), listed(tallies.found)).toBe(1));

  it('notes are kept whole and with nothing more', () =>
    expect(rate(tallies.whole), listed(tallies.whole)).toBeGreaterThanOrEqual(0.95));

  it('nothing but notes is found on their pages', () => expect(tallies.beside).toEqual([]));
});
