import type { Article, Block } from '../../src/article/article-model.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { detectNotes } from '../../src/notes/detect.ts';
import type { Note } from '../../src/notes/note-model.ts';

const STORY = [
  'The ferry company will run two more boats a day from Easter on, its director said on Monday.',
  'Passengers had complained for years that the last boat leaves the island at six in the evening.',
  'A second pier is being built in the old harbour, for which the region pays two thirds of the cost.',
  'Fishermen fear that the larger boats will tear their nets, and have asked for a meeting with Anna Berg.',
  'Tickets will cost 14 crowns in winter and 19 in summer, children travel free until they are seven.',
  'The timetable is to be printed in February and sent to every household on the island.',
];

export const paragraph = (text: string, hints?: Block['hints']): Block => ({
  kind: 'paragraph',
  text,
  ...(hints ? { hints } : {}),
});

export type Around = {
  readonly language?: string | null;
  readonly published?: string;
  readonly modified?: string;
  readonly place?: 'top' | 'middle' | 'end';
};

/** Returns an article of plain prose with the blocks inserted at a place. */
export function articleWith(
  blocks: readonly Block[],
  { language = 'en', published, modified, place = 'end' }: Around = {},
): Article {
  const story = STORY.map((text) => paragraph(text));
  story.splice(place === 'top' ? 0 : place === 'middle' ? 3 : story.length, 0, ...blocks);
  return {
    url: 'https://harbour.example/ferries',
    host: 'harbour.example',
    title: 'More boats to the island',
    language,
    published: published ? { date: partialDate(published), how: { type: 'stated', source: { where: 'line' } } } : null,
    modified: modified ? { date: partialDate(modified), how: { type: 'stated', source: { where: 'line' } } } : null,
    blocks: [{ kind: 'heading', text: 'More boats to the island', hints: { level: 1 } }, ...story],
  };
}

export const notesOf = (text: string, around?: Around): Note[] => detectNotes(articleWith([paragraph(text)], around));
