import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/article/article-model.ts';
import { withoutEndMatter } from '../../src/article/body/end-matter.ts';

const block = (kind: Block['kind'], text: string): Block => ({ kind, text });
const STORY = Array.from({ length: 6 }, (_, index) =>
  block('paragraph', `In year ${index} the ferry carried more people to the island than in any year before it.`),
);
const endedBy = (heading: string, text: string): readonly Block[] =>
  withoutEndMatter([...STORY, block('heading', heading), block('paragraph', text)], []);

describe('a text about a company at the end of a press release', () => {
  test.each([
    ['About the Ropewalk Trust', 'The Ropewalk Trust looks after nine sheds.'],
    ['À propos de la Corderie', 'La Corderie entretient neuf hangars.'],
    ["À propos de l'Arsenal", "L'Arsenal entretient neuf hangars."],
    ['Over de Lijnbaan', 'De Lijnbaan beheert negen loodsen.'],
    ['About eRope:', 'eRope sells ropes of hemp.'],
  ])('is no part of the story: %s', (heading, text) => expect(endedBy(heading, text)).toEqual(STORY));

  test.each([
    ['Orchard gates', 'Orchard gates were closed in the first week of May.'],
    ['Overland routes', 'Overland routes take two days longer.'],
    ['O Porto de Ansel', 'O Porto de Ansel fechou na primeira semana de maio.'],
    ['About half of the boats', 'Half of the boats are older than the pier.'],
  ])('is not what follows another heading: %s', (heading, text) =>
    expect(endedBy(heading, text)).toHaveLength(STORY.length + 2),
  );
});
