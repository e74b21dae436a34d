import type { DatedPage } from './dated-pages.ts';

/**
 * Days that a page prints in other places than a line of their own by the headline: where a text opens or ends, between a headline
 * and its text in a box of any name, beside an instant that says the same moment in another zone.
 */

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const H1 = '<h1>Harbour plan divides the quay</h1>';
const story = (published: string): string =>
  ld({ '@type': 'NewsArticle', headline: 'Harbour plan divides the quay', datePublished: published });

export const DATED_LINES: readonly DatedPage[] = [
  {
    name: 'a review that opens with place and day',
    lang: 'de-DE',
    body: `<article>${H1}<p class="intro"><b>Rosdorf, 31. Oktober 2023.</b> Im Hafen wird gestritten, und das seit drei Jahren, ohne dass jemand sagen könnte, wie es weitergeht mit dem alten Steg.</p>PROSE</article>`,
    published: '2023-10-31',
  },
  {
    name: 'a press release with the dateline of its agency',
    lang: 'en-US',
    body: `<article>${H1}<p>ROSEDALE, Ohio, Jan. 5, 2024 /Harbour Newswire/ -- The harbour board said today that it will close the old ferry pier for two years, and that buses will take people to the other bank of the river until it is open again.</p>PROSE</article>`,
    published: '2024-01-05',
  },
  {
    name: 'a text that opens with a day of which it tells',
    lang: 'en-US',
    body: `<article>${H1}<p>On January 5, 2024, the harbour board said that it will close the old ferry pier for two years, and that buses will take people to the other bank of the river until it is open again.</p>PROSE</article>`,
    published: null,
  },
  {
    name: 'a day alone at the end of a text',
    lang: 'de-DE',
    body: `<article>${H1}PROSE<p>Ada Fink, 9. Februar 2022</p></article>`,
    published: '2022-02-09',
  },
  {
    name: 'a day in brackets behind the last sentence',
    lang: 'en-GB',
    body: `<div class="story">${H1}PROSE<p>The board meets again when the port has said where the ferries will land. (9 February 2022)</p></div>`,
    published: '2022-02-09',
  },
  {
    name: 'the day of the next meeting at the end of a text',
    lang: 'en-GB',
    body: `<article>${H1}PROSE<p>The board meets again on 9 February 2022</p></article>`,
    published: null,
  },
  {
    name: 'a labelled day between headline and text, in a box that is called a card',
    lang: 'en-US',
    body: `<article>${H1}<div class="top-card"><h3><a href="/ada">Ada Finch</a></h3><span class="top-card__metadata">Published Dec 19, 2016</span></div>PROSE</article>`,
    published: '2016-12-19',
  },
  {
    name: 'a day above the headline, beside a link back to the list',
    lang: 'ja',
    body: '<main><h1>ニュースリリース</h1><dl class="date"><dt>2019.03.08</dt><dd><a href="/news">ニュースリリース一覧へ</a></dd></dl><div class="news"><h1>Harbour plan divides the quay</h1>PROSE</div></main>',
    published: '2019-03-08',
  },
  {
    name: 'an evening that is the next day in UTC, printed far below the headline',
    lang: 'en-US',
    head: story('2020-02-25T02:25:54Z'),
    body: `<article><header>${H1}<p>By <a href="/a">Ada Finch</a></p><ul class="actions"><li>Save</li><li>Mail</li><li>Print</li><li>Link</li><li>Chat</li><li>Text</li><li>Post</li></ul><p class="byline-date">February 24, 2020 | 9:25pm</p></header>PROSE</article>`,
    published: '2020-02-24',
  },
  {
    name: 'an evening that is the next day in UTC, printed with its zone',
    lang: 'en-US',
    head: story('2019-11-20T04:26:47Z'),
    body: `<article>${H1}<p>Published 11:26 pm EST, Tuesday, November 19, 2019</p>PROSE</article>`,
    published: '2019-11-19',
  },
];
