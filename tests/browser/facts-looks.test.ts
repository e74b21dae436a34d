import { expect, test } from 'vitest';
import { waitForCard } from './card-text.ts';
import { inEachBrowser } from './harness.ts';
import { fadedIn } from './time-in-page.ts';

const FILLER =
  'Whoever had hoped for a short answer was told to wait, and the paragraph goes on for as long as paragraphs in newspapers do, so that the page is read as the article that it stands for.';
const page = (date: string, sentence: string) => `<!doctype html><html lang="en"><head><title>A sample</title>
  <meta property="article:published_time" content="${date}T12:00:00Z"></head>
  <body style="font: 18px/1.6 serif; max-width: 40em; margin: 3em auto">
  <article><h1>A sample article</h1><p>${sentence}</p>${`<p>${FILLER}</p>`.repeat(8)}</article></body></html>`;

/** Less certain facts must look so on the card's first screen. Each case has a page, the hovered name, and the text. */
const CASES = [
  {
    name: 'reported',
    date: '2026-04-20',
    sentence: 'Beth Barnes of METR had read it first, and said so to everybody who would listen.',
    hover: 'Beth Barnes',
    expected: [/Facts as of .* chief executive of METR since 2022 Reported by/],
  },
  {
    name: 'sensitive',
    date: '2024-10-25',
    sentence: 'Suchir Balaji, who had worked at OpenAI, had read it first and said so to everybody who would listen.',
    hover: 'Suchir Balaji',
    expected: [/Died\s+Nov 26, 2024/, /closed the case of Suchir Balaji/],
  },
  {
    name: 'unordered',
    date: '2024-05-20',
    sentence: 'John Schulman of OpenAI had read it first, and said so to everybody who would listen.',
    hover: 'John Schulman',
    expected: [/head of post-training at OpenAI .* 1 more entry/],
  },
  {
    name: 'as-of',
    date: '2023-11-18',
    sentence: 'Mira Murati of OpenAI had read it first, and said so to everybody who would listen.',
    hover: 'Mira Murati',
    expected: [/interim chief executive of OpenAI .* 1 more entry/, /Thinking Machines/],
  },
] as const;

inEachBrowser('a card about what is known less surely', ({ openArticle }) => {
  test.each(CASES)('shows that a fact is $name', async ({ name, date, sentence, hover, expected }) => {
    const article = await openArticle(page(date, sentence));
    expect((await article.report()).state).toBe('ready');
    await article.hover(hover);
    const text = await waitForCard(article.page, new RegExp(hover));
    for (const words of expected) expect(text).toMatch(words);
    await fadedIn(article.page);
    await article.screenshot(`facts-${name}`);
  });
});
