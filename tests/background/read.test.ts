import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readArticle } from '../../src/article/page/read.ts';
import { surveyPage } from '../../src/article/page/survey.ts';
import type { Box, Survey } from '../../src/article/survey.ts';
import { accept } from '../../src/background/accept.ts';
import { readAndAnalyse } from '../../src/background/read.ts';
import { DEFAULTS } from '../../src/settings/settings-model.ts';
import { made, madeSurvey, nested } from '../article/made-survey.ts';
import { article, documentOf, page, prose } from '../article/page.ts';

vi.spyOn(console, 'debug').mockImplementation(() => {});

const OWN = { id: 'afterword@afterword.example', baseUrl: 'moz-extension://0000/' };
const ADDRESS = { href: 'https://news.example.com/2024/05/17/harbour-plan' };

function surveyOf(html: string): Survey {
  const surveyed = surveyPage(documentOf(html), ADDRESS);
  if (surveyed.kind !== 'page') throw new Error(surveyed.why.reason);
  return surveyed.survey;
}

/** Returns the survey that the worker accepts from a page; null where it ignores it. */
function taken(survey: unknown): Survey | null {
  const message = JSON.parse(JSON.stringify({ type: 'read', survey, above: {}, visit: null })) as unknown; // as Chromium sends it
  const accepted = accept(message, { id: OWN.id, tab: { id: 7 } }, OWN);
  return accepted?.message.type === 'read' ? accepted.message.survey : null;
}

/** Returns a survey with this many nested boxes, including the body. */
const deep = (boxes: number): Survey =>
  madeSurvey(nested(boxes - 1, (inner) => made('div', inner), ['The end of the pier']));

const PAGES = {
  'an article': article(
    '<aside><p><b>Correction:</b> An earlier version of this article misstated the year in which the pier was built.</p></aside>',
    '<meta property="article:published_time" content="2024-05-17T08:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour plan divides the quay","datePublished":"2024-05-17"}</script>',
  ),
  'an article with marked dates, captions and a list': page(
    `<nav><a href="/">Home</a></nav><article><h1>Harbour plan divides the quay</h1><p class="byline">By a reporter, <time datetime="2024-05-17T09:00">17 May 2024</time></p>
     <figure><img alt=""><figcaption>The pier at dusk. <span class="photoCredit">A photographer</span></figcaption></figure>${prose()}<ul><li>One <b>point</b> that the board made at some length on Tuesday evening</li></ul></article>
     <div class="related"><time datetime="2020-01-01">1 January 2020</time></div>`,
  ),
};

describe('the worker reads a survey', () => {
  test.each(Object.entries(PAGES))('of %s with the same result as reading the page', (_name, html) => {
    const survey = taken(surveyOf(html));
    const answer = survey && readAndAnalyse(survey, {}, DEFAULTS, null);
    const reading = readArticle(documentOf(html), ADDRESS);
    expect(reading.kind).toBe('article');
    expect(answer).toMatchObject({ kind: 'article', article: reading.kind === 'article' && reading.article });
    expect(answer?.kind === 'article' && answer.analysis.published?.date.slice(0, 10)).toBe('2024-05-17');
  });

  test('of an article in small letters with only short paragraphs, and calls none of them small print', () => {
    const short = prose(2).replaceAll(/<p>([^<]{150})[^<]*/g, '<p>$1');
    const survey = surveyOf(page(`<article><h1>Harbour plan divides the quay</h1>${short}</article>`));
    const boxes = survey.boxes.map((box) => (box.tag === 'p' ? { ...box, size: 13 } : box));
    const answer = readAndAnalyse({ ...survey, boxes }, {}, DEFAULTS, null);
    expect(answer.kind === 'article' && answer.article.blocks.map(({ hints }) => hints?.small)).toEqual(
      Array(9).fill(undefined),
    );
  });

  test('and uses the address and title that the page around a frame states', () => {
    const survey = surveyOf(PAGES['an article']);
    const above = { url: 'https://news.example.com/around', title: 'The page around' };
    expect(readAndAnalyse(survey, above, DEFAULTS, null)).toMatchObject({ article: above });
  });

  test('and asks for a thorough one where the text that it passed over may be the article', () => {
    const html = page(
      `<p>Only this one line of text, too short for a story and too long to be passed over, then what is hidden.</p><div hidden>${prose()}</div>`,
    );
    expect(readAndAnalyse(surveyOf(html), {}, DEFAULTS, null)).toMatchObject({
      kind: 'not-article',
      passed: true,
    });
  });
});

describe('the worker ignores a survey', () => {
  const good = surveyOf(PAGES['an article']);
  const [body, ...boxes] = good.boxes;
  /** Returns a survey whose body is smaller than its content. */
  const nestedIn = (less: Partial<Box>) => ({ ...good, boxes: [{ ...body, ...less }, ...boxes] });
  /** Puts every box into the previous box, even if that has ended. */
  const inPrevious = (box: Box, at: number): Box => ({ ...box, parent: at - 1 });
  test.each([
    ['that is a text', 'a text'],
    ['without boxes', { ...good, boxes: undefined }],
    ['of boxes that stand in each other', { ...good, boxes: [{ ...body, parent: 1 }, ...boxes] }],
    ['whose boxes have no end', { ...good, boxes: [{ ...body, end: 0 }, ...boxes] }],
    ['of several bodies', { ...good, boxes: good.boxes.map((box) => ({ ...box, parent: -1 })) }],
    ['whose boxes end after the one around them', nestedIn({ end: good.boxes.length - 2 })],
    ['whose boxes begin before the one around them', nestedIn({ first: 1 })],
    ['whose boxes hold more than the one around them', nestedIn({ last: good.runs.length - 1 })],
    ['whose boxes are told to stand in one that has ended', { ...good, boxes: good.boxes.map(inPrevious) }],
    ['of 1 301 boxes in each other', deep(1_301)],
    ['whose runs lead nowhere', { ...good, runs: good.runs.map((run) => ({ ...run, box: 9999 })) }],
    ['with fewer flags than pieces', { ...good, flags: [] }],
    ['with a date that stands nowhere', { ...good, marked: [{ tag: 'time', words: '', around: '', box: 9999 }] }],
  ])('%s', (_what, survey) => {
    expect(taken(survey)).toBeNull();
  });

  test('but not one of 1 201 nested boxes, the deepest that a page is walked', () => {
    expect(taken(deep(1_201))).not.toBeNull();
  });

  test('or reads it to its end, whatever numbers it contains', () => {
    expect(taken(good)).toEqual(good);
    const lists = ['boxes', 'runs'] as const;
    const change = fc.record({
      list: fc.constantFrom(...lists),
      at: fc.nat(),
      key: fc.constantFrom('parent', 'first', 'last', 'end', 'box', 'from', 'to', 'length', 'linked', 'size', 'tag'),
      value: fc.oneof(fc.integer({ min: -2, max: 40 }), fc.double(), fc.constantFrom('article', 'h1', 'aside', null)),
    });
    let read = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const survey: Record<string, unknown> = { ...good };
        for (const { list, at, key, value } of changes) {
          const items = Reflect.get(survey, list) as readonly object[]; // the survey's own list
          survey[list] = items.map((item, index) => (index === at % items.length ? { ...item, [key]: value } : item));
        }
        const whole = taken(survey);
        if (!whole) return;
        read++;
        expect(readAndAnalyse(whole, {}, DEFAULTS, null).kind).toMatch(/article/);
      }),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(20);
  });
});
