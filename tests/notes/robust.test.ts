import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/article-model.ts';
import { detectNotes } from '../../src/notes/detect.ts';
import { publishedFromNotes } from '../../src/notes/published.ts';
import { growth } from '../growth.ts';
import { articleWith, paragraph } from './helpers.ts';

/** The work on a page with these blocks: finding its notes and their dates. */
const work = (blocks: readonly Block[]) => {
  const article = articleWith(blocks);
  return () => publishedFromNotes(detectNotes(article), article);
};
const many = (make: (index: number) => Block) => (count: number) =>
  work(Array.from({ length: count }, (_, index) => make(index)));

/** Texts that make a backtracking matcher slow, with many beginnings and no end. */
const HOSTILE: readonly (readonly [string, (length: number) => string])[] = [
  ['a note of many words', (n) => `Correction: ${'the boat is red and '.repeat(n / 20)}`],
  ['openings of a phrase', (n) => 'this story this article an earlier version of '.repeat(n / 46)],
  ['opening brackets', (n) => '('.repeat(n)],
  ['pairs of brackets', (n) => '(update: 1) '.repeat(n / 12)],
  ['labels', (n) => 'update '.repeat(n / 7)],
  ['lines of labels', (n) => 'Update:\n'.repeat(n / 8)],
  ['digits and colons', (n) => `Update ${'1:2:3, '.repeat(n / 7)}`],
  ['spaces', (n) => `Update${' '.repeat(n)}:`],
  ['one word', (n) => 'a'.repeat(n)],
  ['apostrophes', (n) => "l'".repeat(n / 2)],
  ['invisible characters', (n) => `Up${'\u00ad'.repeat(n)}date: x`],
  ['combining marks', (n) => `Correction: e${'\u0301'.repeat(n)}`],
  ['a label and dates', (n) => `Correction:\n${'12 March 2024: x\n'.repeat(n / 17)}`],
  ['a label and brackets that say when', (n) => `Correction: ${'(Corrected March 12) '.repeat(n / 21)}`],
  ['qualifiers', (n) => 'Update, (a, (b '.repeat(n / 15)],
  ['sentences about the article', (n) => 'This story was published on 3 May. It was updated. '.repeat(n / 51)],
  ['quoted sentences', (n) => '“We regret the error. '.repeat(n / 22)],
  ['words that own up', (n) => 'we wrote wrong in our report, '.repeat(n / 30)],
  ['commas and verbs of saying', (n) => ', a b c said'.repeat(n / 12)],
  ['quotation marks', (n) => `Correction: ${'“a'.repeat(n / 2)}`],
];

describe('hostile text costs no more than plain text', () => {
  // With quadratic time, one block of a million characters would take 32 times as long as 32 blocks with the same
  // total.
  it.each(HOSTILE)('a block of a million characters: %s', (_, make) => {
    expect(growth((length) => work([paragraph(make(length))]), 1_000_000 / 32, 32, 8)).toBeLessThan(8);
  });

  it('a note of 100 000 words is kept whole', () => {
    const text = `Correction: ${'word '.repeat(100_000)}`.trim();
    expect(detectNotes(articleWith([paragraph(text)]))[0]?.text).toBe(text);
  });

  const PAGES: readonly (readonly [string, (index: number) => Block])[] = [
    [
      'corrections between paragraphs',
      (n) =>
        paragraph(
          n % 2
            ? `Correction: It was “the ${n}th of all the boats” of Berg.`
            : `Boat ${n} of the island was sold to Anna Berg.`,
        ),
    ],
    [
      'updates, two paragraphs and a heading',
      (n) =>
        n % 4 === 0
          ? paragraph(`Update: Boat ${n} was sold.`)
          : n % 4 === 3
            ? { kind: 'heading', text: `Pier ${n}` }
            : paragraph(`The director of pier ${n} waits for a boat that will not come.`),
    ],
    [
      'labels and lists',
      (n) => (n % 9 === 0 ? paragraph('Corrections:') : { kind: 'list-item', text: `Boat ${n} is red.` }),
    ],
    ['lines that own up', (n) => paragraph(`In our report on boat ${n} we wrote the wrong price.`, { small: true })],
  ];
  it.each(PAGES)('ten times the blocks take about ten times as long: %s', (_, make) => {
    expect(growth(many(make), 600, 10, 4)).toBeLessThan(4);
  });

  it('an article of 6 000 blocks takes ten times as long as one of 600', () => {
    const update = (index: number) =>
      paragraph(`Update ${index}: The boat number ${index} has left this story behind.`);
    expect(growth(many(update), 600, 10, 4)).toBeLessThan(4);
  });

  it('an article with many updates near its end takes time in proportion to its length', () => {
    const boat = (index: number) =>
      paragraph(
        index % 2 ? `Brandvold ${index} has built boat number ${index}.` : `Update: Brandvold ${index} builds a boat.`,
      );
    expect(growth(many(boat), 400, 10, 4)).toBeLessThan(4);
  });

  it('a bracket that is never closed ends with its block', () => {
    const blocks = Array.from({ length: 50 }, () =>
      paragraph('(After publication of this article, the company said that the boat was red.'),
    );
    for (const note of detectNotes(articleWith(blocks, { place: 'middle' }))) expect(note.blocks.length).toBe(1);
  });
});

const WORDS = [
  'Update',
  'Correction',
  'this',
  'story',
  'article',
  'has',
  'been',
  'updated',
  ':',
  '(',
  ')',
  '[',
  ']',
  '\n',
  '\n\n',
  'May 18, 2024',
  '7:30 pm ET',
  '31.02.2023',
  'an earlier version of',
  '“',
  '”',
  '.',
  '—',
  'l’article',
  'Editor’s note',
  '\u0000',
  '\ud800',
  '🚢',
  'ﬁ',
  'İ',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
);
const block: fc.Arbitrary<Block> = fc.record(
  {
    kind: fc.constantFrom(
      'heading',
      'paragraph',
      'list-item',
      'quote',
      'caption',
      'byline',
      'table',
      'footnote',
      'standfirst',
    ),
    text,
    hints: fc.record(
      {
        leadIn: fc.nat(300),
        emphasised: fc.constant(true as const),
        small: fc.constant(true as const),
        aside: fc.constant(true as const),
        level: fc.nat(9),
        names: fc.string(),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['kind', 'text'] },
);

describe('whatever the article', () => {
  it('notes are in reading order, lie in the blocks they name, and are quoted from them', () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 12 }),
        fc.constantFrom(null, 'en', 'de', 'xx-???'),
        (blocks, language) => {
          const article = { ...articleWith([], { language }), blocks };
          const notes = detectNotes(article);
          let last = 0;
          for (const note of notes) {
            const [first = -1] = note.blocks;
            expect(first).toBeGreaterThanOrEqual(last);
            last = first;
            expect(note.blocks).toEqual(note.blocks.map((_, index) => first + index));
            const whole = note.blocks.map((index) => blocks[index]?.text).join('\n');
            expect(whole).toContain(note.text);
            if (note.label !== null) expect(note.text).toContain(note.label);
            if (note.about !== undefined) expect(blocks[note.about]).toBeDefined();
          }
          publishedFromNotes(notes, article);
        },
      ),
      { numRuns: 400 },
    );
  });
});
