import { beforeAll, describe, expect, it } from 'vitest';
import { measureNegatives, measureNotes, type Tallies, type Tally } from './held-out/measure.ts';
import { NEGATIVES } from './held-out/negatives.ts';
import { ENGLISH } from './held-out/notes-en.ts';
import { OTHERS } from './held-out/notes-other.ts';

const rate = ({ hits, all }: Tally): number => hits / all;
const listed = ({ errors }: Tally): string => `\n${errors.join('\n')}\n`;

describe('notes that were written before the detector saw them', () => {
  let tallies: Tallies;
  beforeAll(() => {
    tallies = measureNotes([...ENGLISH, ...OTHERS]);
  }, 60_000);

  it('are found', () => expect(rate(tallies.found), listed(tallies.found)).toBeGreaterThanOrEqual(0.88));

  it.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'no', 'pl'])('are found in %s', (language) => {
    const found = tallies.byLanguage.get(language);
    expect(found && rate(found), found && listed(found)).toBeGreaterThanOrEqual(0.84);
  });

  it('are kept whole and with nothing more', () =>
    expect(rate(tallies.whole), listed(tallies.whole)).toBeGreaterThanOrEqual(0.97));

  it('are called what they mean', () => expect(rate(tallies.kind), listed(tallies.kind)).toBeGreaterThanOrEqual(0.97));

  it('have the date that they state', () =>
    expect(rate(tallies.stated), listed(tallies.stated)).toBeGreaterThanOrEqual(0.81));

  it('have no date that they do not state', () =>
    expect(rate(tallies.unstated), listed(tallies.unstated)).toBeGreaterThanOrEqual(0.99));

  it('are all that is found on their pages', () =>
    expect(tallies.beside.length, tallies.beside.join('\n')).toBeLessThan(5));
});

it('what only has the words of a note is left alone', () => {
  const left = measureNegatives(NEGATIVES);
  expect(rate(left), listed(left)).toBeGreaterThanOrEqual(0.94);
});
