import { describe, expect, test } from 'vitest';
import { readLinkedData } from '../../src/article/json-ld.ts';
import { readSurvey } from '../../src/article/read.ts';
import type { Survey } from '../../src/article/survey.ts';
import { growth, timesAsLong } from '../growth.ts';
import { type Made, made, madeSurvey, nested, paragraphs } from './made-survey.ts';

const article = (inner: Made['inner']): Made =>
  made('article', [made('h1', ['Harbour plan divides the quay']), ...inner]);

/** The worker reads for all tabs. So no page may take much longer than a plain page of the same size. */
const plain = madeSurvey([article(paragraphs(20_000))]);

describe('no page stalls the worker:', () => {
  const stories: readonly (readonly [what: string, survey: () => Survey])[] = [
    [
      'a story of 20 000 paragraphs in a box that is named for captions',
      () => madeSurvey([article([made('div', paragraphs(20_000), 'image-text')])]),
    ],
    [
      '20 000 lines of related stories',
      () =>
        madeSurvey([
          article([...paragraphs(20), ...Array.from({ length: 20_000 }, () => made('li', ['Related stories']))]),
        ]),
    ],
    [
      '1 000 lines of related stories in 1 000 boxes of the story',
      () => {
        const lines = Array.from({ length: 1_000 }, () => made('li', ['Related stories']));
        const boxes = nested(1_000, (inner) => made('div', inner), [...lines, ...paragraphs(20_000, 'The pier')]);
        return madeSurvey([article([...paragraphs(20), ...boxes])]);
      },
    ],
    [
      '1 150 forms for comments in each other',
      () => {
        const fields = [...paragraphs(1), ...paragraphs(150_000, 'Name'), made('h1', ['What do you think?'])];
        return madeSurvey([
          article(paragraphs(20)),
          ...nested(1_150, (inner) => made('form', inner, 'comments'), fields),
        ]);
      },
    ],
    [
      'a headline 1 150 boxes deep, beside very many lines',
      () => {
        const lines = [
          made('h1', ['Harbour plan divides the quay']),
          ...paragraphs(20_000, 'A line of the story, not a long one, but still long enough'),
        ];
        return madeSurvey([
          made('article', [...nested(1_150, (inner) => made('div', inner), lines), ...paragraphs(20_000)]),
        ]);
      },
    ],
    [
      '20 000 notes in one list of links',
      () => {
        const notes = made('div', paragraphs(20_000, 'Correction: an earlier version gave another year.'));
        const survey = madeSurvey([article([...paragraphs(20), made('aside', [notes])])]);
        const runs = survey.runs.map((run, at) => (at > 20 && at < 40 ? { ...run, linked: run.length } : run));
        return { ...survey, runs };
      },
    ],
    [
      '20 000 notes 1 150 boxes deep',
      () => {
        const notes = paragraphs(20_000, 'Correction: an earlier version gave another year.');
        const boxes = nested(1_150, (inner) => made('div', inner, 'x'), notes);
        return madeSurvey([article([...paragraphs(20), made('aside', boxes)])]);
      },
    ],
    [
      'linked data with 20 000 headlines on a page with 2 000 headings',
      () => {
        const headline = 'The harbour board and the ferry pier of the old town in winter '.repeat(3);
        const things = Array.from({ length: 4_000 }, (_, at) => ({ '@type': 'NewsArticle', headline: headline + at }));
        const headings = Array.from({ length: 2_000 }, (_, at) => made('h2', [`Part ${at} of the story of the pier`]));
        return madeSurvey([article([...headings, ...paragraphs(20)])], Array(5).fill(JSON.stringify(things)));
      },
    ],
  ];
  test.each(stories)('%s', (_what, survey) => {
    const page = survey();
    let kind = '';
    const read = () => {
      kind = readSurvey(page).kind;
    };
    expect(timesAsLong(read, () => readSurvey(plain), 8)).toBeLessThan(8);
    expect(kind).toMatch(/^(?:not-)?article$/);
  });

  const broken: readonly (readonly [what: string, text: (count: number) => string])[] = [
    ['spaces after the end of a comment', (n) => `{"a": --> ${' '.repeat(n)}x`],
    ['ends of comments', (n) => `{"a": ${'--> '.repeat(n)}x`],
    ['spaces at its beginning and end', (n) => `${' '.repeat(3 * n)}{"a": -->;${' '.repeat(3 * n)}`],
    ['openings of comments', (n) => `{"a": ${'/* '.repeat(n)}${'/*'.repeat(n / 2)}x`],
    ['commas', (n) => `{"a": ${',    '.repeat(n)}x`],
    ['semicolons', (n) => `{"a": ${';    '.repeat(n)}${' '.repeat(n)}x`],
  ];
  test.each(broken)('broken linked data with very many %s', (_what, text) => {
    const read = (count: number) => {
      const broken = text(count);
      return () => readLinkedData([broken]);
    };
    expect(growth(read, 100_000 / 32, 32, 8)).toBeLessThan(8);
  });
});

test('a comment around linked data is taken off, with the white space and the semicolon after it', () => {
  const data = '{"@type":"Article","datePublished":"2024-05-17",}';
  for (const text of [
    `<!-- ${data} -->`,
    `<!--${data}\n-->\n ; \n\n`,
    `/* <![CDATA[ */${data}/* ]]> */`,
    `//<![CDATA[\n${data};\n//]]>${' '.repeat(500)}`,
  ])
    expect(readLinkedData([text])[0]?.published, text).toBe('2024-05-17');
});
