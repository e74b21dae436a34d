import { test } from 'vitest';
import { checkVariant, doc, ps, type Row } from './variant.ts';
import { DE, EN } from './variants-prose.ts';

/*
 * What sites put into and behind an article: lists of stories, paid texts, calls, biographies, summaries by machines.
 * Of twenty-eight such pages 19 were as expected on the first run, of fifty-seven of other kinds 50.
 */

const TITLE = 'Second ramp for the small island';
const OTHER = [
  'The council of a town far inland has bought nineteen benches for its market place, and a painter has asked for leave to give each of them another colour.',
  'Three of the nineteen benches were gone after the first night, and the mayor said that she would rather look for them herself than write to the police again.',
  'A baker has found one of the nineteen benches in his yard, with a note on it that thanked the council for the loan and promised to bring it back.',
];
/** An article with something after its third paragraph, something at its end, and something behind it. */
const story = ({ between = '', end = '', behind = '', lang = 'en', text = EN }): string =>
  doc(
    lang,
    TITLE,
    `<div class="shell"><main><article class="a9"><h1>${TITLE}</h1><p class="d">5 May 2021</p>${ps(text.slice(0, 3))}${between}${ps(text.slice(3))}${end}</article>${behind}</main></div>`,
  );
const item = (at: number): string =>
  `<div class="it"><a href="/o/${at}"><img src="${at}.jpg"><h3>Benches of the market place, part ${at}</h3></a><p>${OTHER[at % 3]}</p></div>`;
const entry = (at: number): string =>
  `<div class="entry"><h2><a href="https://boat${at}.example">The boat number ${at} of the yard</a></h2><p>${EN[at]} ${OTHER[at % 3]}</p></div>`;
const anchored = (at: number): string =>
  `<section><h2><a href="#s${at}">The story of the bolts, part ${at}</a></h2><p>${EN[at]}</p><p>${OTHER[at % 3]}</p></section>`;

const without = (name: string, html: string): Row => ({ name, html, expect: { textHasNot: ['nineteen benches'] } });

const rows: Row[] = [
  without(
    'a nameless list of stories at the end of a short article',
    story({ end: `<div class="z1">${[0, 1, 2].map(item).join('')}</div>` }),
  ),
  without(
    'a list of stories that is longer than the article, below a heading for it',
    doc(
      'en',
      TITLE,
      `<div class="wrap"><div class="post"><h1>${TITLE}</h1><p class="d">5 May 2021</p>${ps(EN.slice(0, 3))}</div><div class="more"><h3>You may also enjoy</h3>${[0, 1, 2].map((at) => `<div class="item"><h4><a href="/m/${at}">Benches ${at} on the market place</a></h4><p>${OTHER.join(' ')}</p><a href="/m/${at}">Read on</a></div>`).join('')}</div></div>`,
    ),
  ),
  without(
    'a paid text with the name of its advertiser',
    story({
      between: `<div class="s9"><span>Sponsored by Bench Union</span><p>${OTHER[0]}</p><a href="https://bench.example">Learn more</a></div>`,
    }),
  ),
  without(
    'a paid text with a bare label',
    story({ between: `<div class="box5"><span>Anzeige</span><p>${OTHER[0]}</p></div>`, lang: 'de', text: DE }),
  ),
  without(
    'a summary that a machine made',
    story({}).replace(
      '<p class="d">',
      `<div class="w-sum"><h2>Summary made by a machine</h2><button>Show</button><p>In short: ${OTHER[0]}</p></div><p class="d">`,
    ),
  ),
  without(
    'a petition that ends with its call',
    story({
      between:
        '<div class="action-box"><h3>Keep the ferry running</h3><p>More than nine thousand people have signed already, and so have nineteen benches. Add your name and ask the council to mount the second ramp before the winter comes.</p><a href="/sign">Sign the petition</a></div>',
    }),
  ),
  without(
    'a recording that ends with its call',
    story({
      between:
        '<div class="pod"><h3>Listen to our podcast</h3><p>In this week’s episode we talk to the painter about nineteen benches and the colours that she has in mind for each of them.</p><a href="/pod">Play</a></div>',
    }),
  ),
  without(
    'a book that ends with its call',
    story({
      between:
        '<div class="bk"><p>This story is part of our book about nineteen benches. You find it at the quay.</p><a href="/shop">Order the book</a></div>',
    }),
  ),
  without(
    'a German pointer with an excerpt in a short article',
    story({
      between:
        '<div class="lsa"><strong>Lesen Sie auch</strong><a href="/o/1">Bänke auf dem Markt</a><p>Eine Stadt hat nineteen benches gekauft, und eine Malerin möchte jeder von ihnen eine andere Farbe geben, wie sie dem Rat schrieb.</p></div>',
      lang: 'de',
      text: DE,
    }),
  ),
  without(
    'a biography of a speaker in a short article',
    story({
      end: '<div class="sp"><h3>About the speakers</h3><div><img><h4>Ida Marlow</h4><p>Ida Marlow has led the harbour office of the small island since 2011, and before that she built nineteen benches for the school of the port.</p></div></div>',
    }),
  ),
  {
    name: 'no day of two comments in a box without a name',
    html: story({})
      .replace('<p class="d">5 May 2021</p>', '')
      .replace(
        '</article>',
        '<section class="talk"><h2>What readers think</h2><div><b>Mo</b><time datetime="2024-02-01">1 Feb 2024</time><p>I waited there for two hours and got wet, and nobody brought us any tea.</p></div><div><b>Lu</b><time datetime="2024-02-02">2 Feb 2024</time><p>The bolts have never fitted, as my uncle said to the council at the time.</p></div></section></article>',
      ),
    expect: { published: null },
  },
  {
    name: 'the entries of an article whose headings are links',
    html: doc(
      'en',
      TITLE,
      `<article><h1>Five boats</h1><p>${EN[0]}</p>${[0, 1, 2, 3, 4].map(entry).join('')}</article>`,
    ),
    expect: { textHas: ['The boat number 3', 'nineteen benches'] },
  },
  {
    name: 'sections whose headings are links to themselves',
    html: doc('en', TITLE, `<article><h1>${TITLE}</h1><p>${EN[0]}</p>${[0, 1, 2].map(anchored).join('')}</article>`),
    expect: { textHas: ['nineteen benches', 'The story of the bolts, part 2'] },
  },
  {
    name: 'the article’s own paragraph that ends with a call',
    html: story({
      end: '<p>More than two thousand people have signed the petition for nineteen benches at the quay. <a href="/p">Sign the petition</a></p>',
    }),
    expect: { textHas: ['nineteen benches at the quay'] },
  },
];

test.each(rows.map((row) => [row.name, row] as const))('%s', (_name, row) => checkVariant(row));
