import { describe, expect, test } from 'vitest';
import { articleOf, page, prose } from './page.ts';

/** What is between headline and text, what a box as a whole asks, and lists of other stories in unusual forms. */

const H1 = '<h1>Harbour plan divides the quay</h1>';
const LINE = 'Shop owners along the quay fear two lean years, and the port has no second landing to offer them';
const textsOf = (body: string, head = ''): readonly string[] =>
  articleOf(page(body, head)).article.blocks.map(({ text }) => text);
const kindOf = (body: string, start: string, head = ''): string | undefined =>
  articleOf(page(body, head)).article.blocks.find(({ text }) => text.startsWith(start))?.kind;

describe('a standfirst is read', () => {
  test.each([
    ['in a paragraph named as a teaser', `<p class="story__teaser-text">${LINE}.</p>`, ''],
    ['in a card that no name speaks for', `<div class="info-card"><h2>${LINE}</h2></div>`, LINE],
    ['above the text, without a full stop', `<div><div><p>${LINE}</p></div></div>`, `${LINE} – The Quay Post`],
  ])('%s', (_, line, description) => {
    const head = `<meta name="description" content="${description}">`;
    expect(
      kindOf(
        `<main><article><header>${H1}${line}</header><div class="body">${prose(2)}</div></article></main>`,
        LINE,
        head,
      ),
    ).toBe('standfirst');
  });

  test('a teaser of several lines there still belongs to another story', () => {
    const teaser = `<div class="teaser"><p><a href="/x">Ferry line asks for money again</a></p><p>${LINE}.</p></div>`;
    expect(textsOf(`<main><article>${H1}${teaser}${prose(2)}</article></main>`)).not.toContain(`${LINE}.`);
  });
});

describe('a summary that repeats the text is not read', () => {
  const points = '<ul><li>The pier closes for two years.</li><li>The board votes next month.</li></ul>';
  test.each([
    ['under a heading', `<div class="box"><h2>In Kürze</h2>${points}</div>`],
    ['in a box named for it', `<div class="RenderKeyPoints-list"><div>${points}</div></div>`],
  ])('%s', (_, box) =>
    expect(textsOf(`<main><article>${H1}${box}${prose(3)}</article></main>`)).not.toContain(
      'The board votes next month.',
    ),
  );

  test('a list in the middle of the text stays, whatever its heading is', () => {
    const body = `<main><article>${H1}${prose(2)}<h2>Highlights</h2>${points}${prose(1)}</article></main>`;
    expect(textsOf(body)).toContain('The board votes next month.');
  });
});

test('a box that asks for money, in a heading and paragraphs that each ask for little, is not read', () => {
  const box = `<div class="grey"><h3>The quay must be heard</h3><p>Everyone who follows our work knows that we report what others leave out.</p>
    <p>Independent journalism takes time, and you can support it.</p><p>Make a monthly donation, or choose a membership.</p></div>`;
  const texts = textsOf(`<main><article>${H1}${prose(2)}${box}</article></main>`);
  expect(texts).not.toContain('The quay must be heard');
  expect(texts.join(' ')).not.toContain('what others leave out');
});

test('a wall’s line at the end of what is shown is not part of the text', () => {
  const texts = textsOf(
    `<main><article>${H1}${prose(1)}<p>Il vous reste 57 % de cet article à lire.</p></article></main>`,
  );
  expect(texts.at(-1)).not.toContain('Il vous reste');
});

test('newest stories whose titles and excerpts share a paragraph are not read', () => {
  const item = (n: number) =>
    `<li><a href="/n${n}">Council of island ${n} asks for a second ferry</a> STONE BAY: The council of the island said on Monday that one ferry a day is not enough for the people and the farms of the north shore.</li>`;
  const list = `<div class="breaking-news"><ul>${Array.from({ length: 14 }, (_, n) => item(n + 1)).join('')}</ul></div>`;
  expect(textsOf(`<main>${list}${H1}${prose(1)}</main>`).join(' ')).not.toContain('STONE BAY');
});

test('an article within the article that has a heading and an excerpt is a teaser', () => {
  const teaser = `<article class="x1"><h3>Another pier in the north</h3><p>${LINE}.</p></article>`;
  expect(textsOf(`<main><article>${H1}${prose(1)}${teaser}${prose(1)}</article></main>`)).not.toContain(`${LINE}.`);
});

test('a short story whose post is beside a longer post of another story is the article', () => {
  const own = `<article class="main-post post-1">${H1}${prose(1)}</article>`;
  const other = (n: number) =>
    `<article class="side post-${n}"><p><a href="/p${n}">Old song of the sailors, part ${n}</a></p><p>${'The sea was grey and the gulls were loud. '.repeat(60)}</p></article>`;
  const texts = textsOf(`<div id="primary">${own}${other(2)}</div>`, '<meta property="og:type" content="article">');
  expect(texts.join(' ')).not.toContain('gulls');
  expect(texts[0]).toBe('Harbour plan divides the quay');
});

test('a paragraph is not left out for a class made of words of its subject', () => {
  const body = `<main><article>${H1}${prose(1)}<p class="social-history">${LINE}.</p></article></main>`;
  expect(textsOf(body)).toContain(`${LINE}.`);
});

test('linked data that lists other stories does not make a dated text a list', () => {
  const list =
    '{"@context":"https://schema.org","@type":"ItemList","itemListElement":[{"@type":"ListItem","url":"/x"}]}';
  const head = `<script type="application/ld+json">${list}</script>`;
  expect(textsOf(`<main>${H1}<p>12 March 2024</p>${prose(1)}</main>`, head)).toContain('Harbour plan divides the quay');
});

test('the month behind a magazine’s name is the month of the text', () => {
  const body = `<main>${H1}<p>The Quay Review, May 2024</p>${prose(1)}</main>`;
  expect(articleOf(page(body)).article.published?.date).toBe('2024-05');
});

test('the rows of a table and the headings of sections are not left out for their names', () => {
  const row = (n: number) => `<tr class="odd player-${n}"><td>Rower number ${n} of the quay</td><td>${n * 7}</td></tr>`;
  const table = `<table><tbody>${[1, 2, 3, 4].map(row).join('')}</tbody></table>`;
  const body = `<main><article>${H1}${prose(1)}<h2 class="widget-title">What the island says</h2>${prose(1)}${table}</article></main>`;
  expect(textsOf(body)).toEqual(expect.arrayContaining(['What the island says', 'Rower number 3 of the quay']));
});
