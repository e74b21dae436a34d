import { describe, expect, test } from 'vitest';
import { articleOf, PROSE, page, prose } from './page.ts';

/** Short texts in an article's own box that are no part of its text. */

const H1 = '<h1>Harbour plan divides the quay</h1>';
const read = (before: string, after: string) =>
  articleOf(page(`<main><article>${H1}${before}${prose(2)}${after}</article></main>`)).article.blocks;
const kindOf = (text: string, before: string, after = ''): string | undefined =>
  read(before, after).find((block) => block.text.startsWith(text.slice(0, 20)))?.kind;

describe('what a site asks of its readers is not read', () => {
  test.each([
    'Our website brings you the news of the coast all day. Please bookmark harbour.example and sign up for our newsletter here.',
    'You have read this far, so please consider a donation: our journalism is free for all readers because some of you support us every month.',
    'Ihre Meinung ist uns wichtig: Schreiben Sie uns, und abonnieren Sie hier unseren kostenlosen Newsletter.',
    'Sign our petition: the ferries must stay, and the pier with them.',
    'Tags: harbour, ferries, the quay',
    'The views expressed in this article are those of the author and do not necessarily reflect those of the paper.',
    '© 2024 The Harbour Times. All rights reserved.',
    'Check out more of our stories from the coast by signing up to our free weekly newsletter.',
    'Get The Ferry Monthly delivered through your letterbox. Twelve issues for £12.',
    'This post may contain affiliate links.',
    'Add the harbour as an interest to stay up to date on the latest news of the coast.',
    'News » The coast » Ferries and piers',
    '6,621',
  ])('%s', (text) => expect(kindOf(text, '', `<p>${text}</p>`)).toBeUndefined());

  test.each([
    'The paper said that its newsletter has forty thousand subscribers, and that half of them signed up in the last year alone.',
    'Two thousand people have signed the petition against the closing of the pier, which was handed to the mayor on Friday.',
    '“We ask our readers to stay calm,” said the editor of the island’s paper, who had walked down to the quay.',
    'The ferry company said it would deliver the timetable to every house, and the mayor called that a good beginning.',
    'Comments on the plan were mild at first, and grew sharper when the price became known to everyone in the room.',
  ])('but a story of such things is: %s', (text) => expect(kindOf(text, '', `<p>${text}</p>`)).toBe('paragraph'));
});

test('a heading that asks readers for their tips is not read, and one of the story is', () => {
  const asked = 'Have a tip for us? Your anonymity is never at risk. Email tips@harbour.example';
  expect(kindOf(asked, '', `<h3>${asked}</h3>`)).toBeUndefined();
  expect(kindOf('A tip by e-mail', '', `<h3>A tip by e-mail</h3>${prose()}`)).toBe('heading');
});

describe('lines of names and days are bylines', () => {
  test.each([
    ['By Ada Finch and Ben Reed', 'before'],
    ['Dec. 21, 2018 / 12:59 AM GMT / Updated 1:08 PM GMT', 'before'],
    ['Do 25.04.24 | 14:07 Uhr | Von Ada Fink', 'before'],
    ['Additional reporting by Cleo Marsh in the north of the county.', 'after'],
  ])('%s', (text, where) => {
    const line = `<p>${text}</p>`;
    expect(kindOf(text, where === 'before' ? line : '', where === 'after' ? line : '')).toBe('byline');
  });

  test.each([
    'In May 2022 the board chose a new chair',
    'By noon everyone had left.',
    'Update: June 9, 2019, 8:13 p.m. ET',
  ])('but not: %s', (text) => expect(kindOf(text, `<p>${text}</p>`)).not.toBe('byline'));
});

test('words below a picture that end with its credit are a caption, in a paragraph of any name', () => {
  expect(kindOf('The old pier', '<p class="photo">The old pier at low tide (Image: Harbour Pictures)</p>')).toBe(
    'caption',
  );
  expect(kindOf('The old pier', '<p>The old pier at low tide © Ada Finch</p>')).toBe('caption');
});

test('a quotation that is set large and repeats the text is read once', () => {
  const words = 'it heard from forty people before it rose';
  expect(kindOf(words, '', `<blockquote class="pullquote">${words}</blockquote>`)).toBeUndefined();
  expect(
    kindOf('Nobody had told us', '', '<blockquote>Nobody had told us of the poster on the lamp post.</blockquote>'),
  ).toBe('quote');
});

test('a line in capitals and the linked title of another story are no part of the text', () => {
  const line = '<p>READ MORE HERE | <a href="/b">A bridge for the north bank of the river</a></p>';
  expect(read('', line).map(({ text }) => text)).toEqual([expect.any(String), ...PROSE, ...PROSE]);
});

test('the footer and the side column of a site are out however short its story is', () => {
  const html = page(
    `<div class="page"><div class="story">${H1}${prose()}</div><div class="sidebar"><p>${'The harbour library can be reached by telephone at any hour of the day, and by letter too. '.repeat(12)}</p></div></div><div class="footer-wrap"><p>${'The customer service of this paper answers every letter within a week of its arrival. '.repeat(9)}</p></div>`,
  );
  expect(articleOf(html).article.blocks.map(({ text }) => text)).toEqual([expect.any(String), ...PROSE]);
});

describe('small letters behind a rule that ends the text', () => {
  const company =
    'Quay Works builds piers and landings for forty ports, has two hundred workers and is at home in Harbour Lane.';
  const end = (text: string): string => `<hr><p><small>${text}</small></p>`;

  test('are a company’s own description, and are not read', () => {
    expect(kindOf(company, '', end(company))).toBeUndefined();
  });

  test.each([
    'Correction: an earlier version of this article gave the wrong width of the piles. It was a third less.',
    '1. As measured by the engineers of the port in the spring of the year before, at the lowest tide.',
  ])('are read where they are a note or a footnote: %s', (text) => expect(kindOf(text, '', end(text))).toBeDefined());

  test('are read where the story goes on behind them', () => {
    expect(kindOf(company, '', `${end(company)}${prose()}`)).toBe('paragraph');
  });
});

describe('the biography of the writer', () => {
  const life = 'Ada Finch has covered the harbour for ten years. She lives above the old pier with two cats.';

  test('is not read at the end of a text that its byline credits to them', () => {
    expect(kindOf(life, '<p class="byline">By Ada Finch</p>', `<p>${life}</p>`)).toBeUndefined();
  });

  test('is a paragraph where somebody else wrote the text, and where the story goes on behind it', () => {
    expect(kindOf(life, '<p class="byline">By Tom Reed</p>', `<p>${life}</p>`)).toBe('paragraph');
    expect(kindOf(life, '<p class="byline">By Ada Finch</p>', `<p>${life}</p>${prose()}`)).toBe('paragraph');
  });
});
