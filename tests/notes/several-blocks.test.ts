import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/article-model.ts';
import { detectNotes } from '../../src/notes/detect.ts';
import { articleWith, paragraph } from './helpers.ts';

/** Returns the blocks of each note, counted from the first inserted block. */
const spans = (blocks: readonly Block[], place: 'top' | 'middle' | 'end' = 'end') => {
  const article = articleWith(blocks, { place });
  const first = article.blocks.indexOf(blocks[0] as Block);
  return detectNotes(article).map((note) => note.blocks.map((index) => index - first));
};

describe('a note of several blocks is kept whole', () => {
  it('a heading and the paragraph below it', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'Correction', hints: { level: 4 } },
      paragraph('An earlier version of this article gave a wrong price.'),
    ];
    expect(spans(blocks)).toEqual([[0, 1]]);
    expect(spans(blocks, 'middle')).toEqual([[0, 1]]);
    expect(spans(blocks, 'top')).toEqual([[0, 1]]);
  });

  it('a label with its date in a paragraph of its own', () => {
    expect(
      spans([
        paragraph('Update: June 9, 2019, 8:13 p.m. ET', { leadIn: 34, emphasised: true }),
        paragraph('The company has answered.'),
      ]),
    ).toEqual([[0, 1]]);
  });

  it('a dated label on a line of its own above its text, at the top', () => {
    expect(
      spans([paragraph('Update 14:20:\nThe company has answered, and says that the boat is blue.')], 'top'),
    ).toEqual([[0]]);
  });

  it('a label and a list', () => {
    const item = (text: string): Block => ({ kind: 'list-item', text });
    expect(
      spans([paragraph('Update:'), item('The boat is red.'), item('The pier is grey.'), item('The sea is blue.')]),
    ).toEqual([[0, 1, 2, 3]]);
  });

  it('but each item with a day of its own is a note', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'Corrections', hints: { level: 4 } },
      { kind: 'list-item', text: 'March 13, 2024: The pier is 80 metres long, not 800.' },
      { kind: 'list-item', text: 'March 14, 2024: The boat is the Petra, not the Perrine.' },
    ];
    expect(spans(blocks)).toEqual([[0, 1], [2]]);
    expect(detectNotes(articleWith(blocks)).map(({ kind, date }) => [kind, date])).toEqual([
      ['correction', '2024-03-13'],
      ['correction', '2024-03-14'],
    ]);
  });

  it('a final update of three paragraphs, without the line about the author', () => {
    const blocks = [
      paragraph(
        'Update: The company wrote to us on Tuesday that a third boat had been ordered from a yard in Gdansk.',
        { leadIn: 7 },
      ),
      paragraph('It is to be delivered in the autumn, and will be named after the lighthouse keeper of 1904.'),
      paragraph('The fishermen’s union said that it had not been told about this order beforehand.'),
      paragraph('Jo Lind writes about the sea. Follow her letters.', { emphasised: true, leadIn: 49 }),
    ];
    expect(spans(blocks)).toEqual([[0, 1, 2]]);
  });

  it('an update in the middle ends with its paragraph', () => {
    expect(
      spans([paragraph('Update 1:45 p.m. PT: The director says that a third boat has been ordered.')], 'middle'),
    ).toEqual([[0]]);
  });

  it('an update near the end does not take the story that goes on after it', () => {
    const blocks = [
      paragraph('Update: The road along the harbour has been opened again in both directions.', { leadIn: 7 }),
      paragraph('Whoever wants a cabin on the night boat has to book it before the first of May.'),
      paragraph('Dogs sleep in the hold, where it is warm, and where nobody can hear them.'),
    ];
    expect(spans(blocks)).toEqual([[0]]);
  });

  it('an update near the end takes a paragraph about the same people', () => {
    const blocks = [
      paragraph('Update: The yard of Ole Brandvold says that it will build a third boat.', { leadIn: 7 }),
      paragraph('Brandvold wants to begin in May and to be done before the first snow falls.'),
      paragraph('What it will cost is to be told in the spring.'),
    ];
    expect(spans(blocks)).toEqual([[0, 1, 2]]);
  });

  it('an addendum ends before the thanks of the writer', () => {
    expect(
      spans([
        paragraph('Addendum: The pier was built in 1911, not in 1921 as this post first said.', { leadIn: 9 }),
        paragraph('Thanks to Per Lund for reading a draft.'),
      ]),
    ).toEqual([[0]]);
  });

  it('but the title of another story below the text is no label', () => {
    expect(
      spans([{ kind: 'heading', text: 'Correction: how many boats the harbour holds', hints: { level: 4 } }]),
    ).toEqual([]);
  });

  it('a line that announces a correction, the correction’s label and its words', () => {
    expect(
      spans([
        paragraph('This article has been revised to reflect the following correction:'),
        paragraph('Correction: March 12, 2024', { leadIn: 26, emphasised: true }),
        paragraph('A caption on Sunday with an article about the harbour misidentified the boat.'),
      ]),
    ).toEqual([[0, 1, 2]]);
  });

  it('a label, its date on a line of its own, and its words', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'Correction', hints: { level: 3 } },
      { kind: 'byline', text: 'March 12, 2024' },
      paragraph('A previous version of this story gave the wrong price.'),
    ];
    expect(spans(blocks)).toEqual([[0, 1, 2]]);
    expect(detectNotes(articleWith(blocks))[0]?.date).toBe('2024-03-12');
  });

  it('a heading above labelled notes is part of no note', () => {
    const item = (text: string): Block => ({ kind: 'list-item', text });
    const blocks: Block[] = [
      { kind: 'heading', text: 'Updates & Corrections', hints: { level: 3 } },
      item('Correction 13 March 2024: An earlier version of this story gave the wrong price.'),
      item('Update 14 March 2024: The company has answered.'),
    ];
    expect(spans(blocks)).toEqual([[1], [2]]);
  });

  it('a label on the first line of a block, its words on the next', () => {
    const block = paragraph('Editor’s Note\nAn earlier version of this article gave a wrong price.');
    expect(detectNotes(articleWith([block]))[0]).toMatchObject({ label: 'Editor’s Note', text: block.text });
  });

  it('a note in brackets ends with its bracket', () => {
    const blocks = [paragraph('[Update, 4:15 p.m.: The boat has left.]'), paragraph('It had waited for an hour.')];
    expect(spans(blocks)).toEqual([[0]]);
  });

  it('numbered updates one after the other', () => {
    const long = (text: string) =>
      paragraph(`${text} It was said at length and with many words by those who know the harbour.`);
    expect(
      spans([
        long('UPDATE: The boat is late.'),
        long('The wind was strong.'),
        long('UPDATE II: The boat is here.'),
        long('The wind is gone.'),
      ]),
    ).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('two paragraphs in one box', () => {
    const hints = { aside: true, emphasised: true } as const;
    expect(
      spans(
        [
          paragraph('Editor’s note: We have changed two figures in this article.', hints),
          paragraph('Both concern the price of a ticket.', hints),
        ],
        'middle',
      ),
    ).toEqual([[0, 1]]);
  });

  it('a bracket in the running text that closes some paragraphs later', () => {
    const blocks = [
      paragraph(
        '(The company did not answer in time. After publication of this article, it said that the boat was red.',
      ),
      paragraph('On Saturday its director added that there had never been another colour.)'),
    ];
    expect(spans(blocks, 'middle')).toEqual([[0, 1]]);
    expect(detectNotes(articleWith(blocks, { place: 'middle' }))[0]).toMatchObject({
      kind: 'update',
      how: 'in the text',
      label: null,
    });
  });

  it('a line of a block with line breaks, up to the empty line', () => {
    const block = paragraph(
      'Correction: The boat is red.\nWe regret the error.\n\nThe ferry company will run two more boats a day.',
    );
    const [note] = detectNotes(articleWith([block], { place: 'top' }));
    expect(note?.text).toBe('Correction: The boat is red.\nWe regret the error.');
  });

  it('two notes in the lines of one block', () => {
    const block = paragraph('Correction: The boat is red.\nUpdate: The boat has been sold.');
    expect(detectNotes(articleWith([block])).map((note) => note.text)).toEqual([
      'Correction: The boat is red.',
      'Update: The boat has been sold.',
    ]);
  });

  it('a label that nothing follows is not a note', () => {
    expect(spans([paragraph('Update', { emphasised: true, leadIn: 6 })])).toEqual([]);
  });
});

describe('a note in the page’s markup', () => {
  it('is found without a label by the name of its box', () => {
    const block = paragraph('The harbour is in the north of the island, and the lighthouse is not open on Sundays.', {
      names: 'article-correction box',
      aside: true,
      small: true,
    });
    expect(detectNotes(articleWith([block]))[0]).toMatchObject({ how: 'markup', blocks: [7] });
  });

  it('is not found by a box name that the whole article shares', () => {
    const article = articleWith([]);
    const blocks = Array.from({ length: 5 }, () => article.blocks)
      .flat()
      .map((block) => ({ ...block, hints: { ...block.hints, names: 'has-correction', small: true } as const }));
    expect(detectNotes({ ...article, blocks })).toEqual([]);
  });
});

describe('the passage that a correction concerns', () => {
  const aboutOf = (text: string) => {
    const article = articleWith([paragraph(text)]);
    const about = detectNotes(article)[0]?.about;
    return about === undefined ? undefined : article.blocks[about]?.text;
  };

  it('is the one with its names and figures', () => {
    expect(
      aboutOf(
        'Correction: An earlier version of this article gave a wrong price for winter and summer tickets. Children travel free until they are seven.',
      ),
    ).toContain('Tickets will cost');
    expect(
      aboutOf('Correction: Fishermen have asked for a meeting with Anna Berg, who is not the minister.'),
    ).toContain('Anna Berg');
  });

  it('is the headline if the note names it', () => {
    expect(aboutOf('Correction: The headline on an earlier version of this article was wrong.')).toBe(
      'More boats to the island',
    );
  });

  it('is left open where its words fit nowhere', () => {
    expect(aboutOf('Correction: An earlier version of this article was wrong.')).toBeUndefined();
  });
});
