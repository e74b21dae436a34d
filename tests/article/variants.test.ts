import { test } from 'vitest';
import { card, checkVariant, doc, H, ps, type Row } from './variant.ts';
import { AR, DE, EN, JA, PL, PT, TR } from './variants-prose.ts';

const rows: Row[] = [
  {
    name: 'Portuguese: also-read cards above the headline with days; own line with "às 14h32"',
    html: doc(
      'pt-BR',
      H,
      `<header><nav><a href="/">Início</a></nav></header><div class="leia-tambem"><h4>Leia também</h4>${card('Rampa velha vai a leilão', '02/01/2024', '')}${card('Chá volta às prateleiras', '05/02/2024', '')}</div><main><h1>A balsa que parou</h1><div class="autor">Por Ana Prado</div><div class="data">12 mar 2024 às 14h32</div>${ps(PT)}</main>`,
    ),
    url: 'https://jornal.example/cidade/a-balsa-que-parou',
    expect: { published: '2024-03-12', textHas: ['mestre do porto'] },
  },
  {
    name: 'Turkish: published and updated labels',
    html: doc(
      'tr',
      H,
      `<main><h1>Öğlen duran feribot</h1><div class="meta"><span>Yayınlanma: 03.05.2024 - 11:20</span> <span>Güncelleme: 04.05.2024 - 09:10</span></div>${ps(TR)}<h3>İlgili Haberler</h3><ul><li><a href="/a">Rampa yenilendi</a> 28.04.2024</li><li><a href="/b">Çay bitti</a> 30.04.2024</li></ul></main>`,
    ),
    expect: { published: '2024-05-03', notes: [] },
  },
  {
    name: 'Arabic with Arabic digits; other stories with days below',
    html: doc(
      'ar',
      H,
      `<main><article><h1>العبارة التي توقفت</h1><p class="date">نشر في ١٧ مايو ٢٠٢٤ الساعة ١٠:٣٠</p>${ps(AR)}</article><section><h2>اقرأ أيضا</h2>${card('المنحدر القديم', '٢ مايو ٢٠٢٤', '')}</section></main>`,
    ),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'Live blog: each entry has its own time and day; blog opened on one day',
    html: doc(
      'en',
      H,
      `<main><h1>${H}: as it happened</h1><p class="dek">What we knew, hour by hour.</p><p>First published on Thu 16 May 2024 09.01 BST</p>${EN.map((t, i) => `<div class="block"><h2>1${i}.15 Update on the ramp</h2><time datetime="2024-05-17T1${i}:15:00Z">17 May 2024 1${i}.15</time><p>${t}</p><p>${EN[4 - i]}</p><p>Updated at 1${i}.40 BST</p></div>`).join('')}</main>`,
    ),
    expect: { published: '2024-05-16', notes: [] },
  },
  {
    name: 'next and previous post of a blog with days, own day only in the address',
    html: doc(
      'en',
      H,
      `<div class="post"><h1>${H}</h1>${ps(EN)}</div><nav class="pn"><a href="/2024/05/11/older">← A shed of bolts (11 May 2024)</a> <a href="/2024/05/20/newer">Tea again (20 May 2024) →</a></nav>`,
    ),
    url: 'https://island.example/2024/05/17/the-ferry-that-stopped/',
    expect: { published: '2024-05-17' },
  },
  {
    name: 'comments of readers dated, article dated only by month (magazine issue)',
    html: doc(
      'en',
      H,
      `<main><article><p class="issue">May 2024 Issue</p><h1>${H}</h1><p>By Ida Marlow</p>${ps(EN)}</article><section id="comments"><h2>3 comments</h2><div class="comment"><b>Tom</b> <span>June 3, 2024 at 9:12 am</span><p>My uncle built that ramp.</p></div><div class="comment"><b>Eve</b> <span>June 9, 2024 at 9:12 am</span><p>And mine broke it.</p></div></section></main>`,
    ),
    expect: { published: '2024-05' },
  },
  {
    name: 'story sections with data-url, second headed by h1, own story short',
    html: doc(
      'en',
      `${H} | Island Post`,
      `<main><section class="story" data-url="/town/ferry"><h1>${H}</h1><time datetime="2024-05-17">May 17</time>${ps(EN)}</section><section class="story" data-url="/town/shed"><h1>The second ramp lies in a shed</h1><time datetime="2024-05-19">May 19</time>${ps([...EN].reverse().map((t) => t.replace('ramp', 'second ramp')))}<p>Correction: An earlier version of this article misstated the number of bolts.</p></section></main>`,
    ),
    url: 'https://island.example/town/ferry',
    expect: { published: '2024-05-17', title: H, textHasNot: ['second ramp that cars'], notes: [] },
  },
  {
    name: '"read next" story is loaded whole below a rule, same class, German',
    html: doc(
      'de',
      'Die Fähre steht still',
      `<article class="a"><h1>Die Fähre steht still</h1><span class="d">17. Mai 2024</span>${ps(DE)}</article><hr><p class="n">Lesen Sie jetzt</p><article class="a"><h1>Rampe im Schuppen</h1><span class="d">19. Mai 2024</span>${ps(DE.map((t) => t.replaceAll('Rampe', 'Ersatzrampe')))}</article>`,
    ),
    expect: { published: '2024-05-17', textHasNot: ['Ersatzrampe'] },
  },
  {
    name: 'content under names with furniture words (ad-hoc, related-work, footer-of-the-bridge)',
    html: doc(
      'en',
      H,
      `<main><h1>${H}</h1><section id="ad-hoc-committee"><h2>An ad hoc committee</h2><p>${EN[0]}</p><p>${EN[1]}</p></section><section class="related-work"><h2>Related work on the ramp</h2><p>${EN[2]}</p></section><section id="footer-of-the-bridge"><h2>The footer of the bridge</h2><p>${EN[3]}</p><p>${EN[4]}</p></section></main>`,
    ),
    expect: { textHas: ['harbour master found', 'a diver would look', 'bolts do not fit'] },
  },
  {
    name: 'the story goes on beside its largest box in another class after a figure',
    html: doc(
      'en',
      H,
      `<main><h1>${H}</h1><div class="intro-chunk">${ps(EN)}${ps(EN.slice(0, 2))}</div><figure><img src="x.jpg"><figcaption>The ramp on Thursday.</figcaption></figure><div class="chunk-b"><p>The diver is called Jon Vale and has looked at nine ramps this year, of which three were closed for good on the same day.</p></div><div class="chunk-c"><p>He asks for two lamps and a rope, and for a cup of tea.</p></div></main>`,
    ),
    expect: { textHas: ['Jon Vale', 'two lamps and a rope'] },
  },
  {
    name: 'wiki: references in brackets, edit links, infobox, hatnote and last edited',
    html: doc(
      'en',
      'Noon Ferry - Islandpedia',
      `<main id="content"><h1 id="firstHeading">Noon Ferry</h1><div id="siteSub">From Islandpedia, the free encyclopedia</div><div role="note" class="hatnote">For the film, see <a href="/f">Noon Ferry (film)</a>.</div><div id="mw-content-text"><table class="infobox"><tr><th>Route</th><td>Two islands</td></tr></table><p>The <b>Noon Ferry</b> is run by Sam Altman<sup class="reference"><a href="#n1">[1]</a></sup> and others<sup class="reference"><a href="#n2">[2]</a></sup><sup>:&#8202;12&#8202;</sup> between the two islands, and it has done so for about forty years.</p>${ps(EN)}<h2>History<span class="mw-editsection"><span>[</span><a href="/e">edit</a><span>]</span></span></h2>${ps(EN.slice(2))}</div></main><footer><ul><li>This page was last edited on 17 May 2024, at 10:45 (UTC).</li></ul></footer>`,
    ),
    expect: { textHas: ['run by Sam Altman and others'], notes: [] },
  },
  {
    name: 'linked numbers without sup after words, in a list of three',
    html: doc(
      'en',
      H,
      `<main><h1>${H}</h1><p>The ramp was bought by Sam Altman<a class="fn" href="#fn:1">1</a>,<a class="fn" href="#fn:2">2</a> who lives on the island.</p>${ps(EN)}</main>`,
    ),
    expect: { textHas: ['by Sam Altman, who lives'] },
  },
  {
    name: 'a label displayed as a block inside the headline, and names in inline-blocks',
    html: doc(
      'en',
      H,
      `<style>.k{display:block}.n{display:inline-block}</style><main><h1><span class="k">Exclusive</span>${H}</h1><p>It was <span class="n">Sam</span> <span class="n">Altman</span> who found the crack.</p>${ps(EN)}</main>`,
    ),
    expect: { textHas: ['It was Sam Altman who found'] },
  },
  {
    name: 'link with words for screen readers, and a hidden pronunciation',
    html: doc(
      'en',
      H,
      `<style>.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.pron{visibility:hidden}</style><main><h1>${H}</h1><p>The report of <a href="/r">Sam Altman<span class="sr-only"> (opens in a new window)</span></a> came late, and <span>Mira<span class="pron"> MEE-ra</span> Murati</span> read it first.</p>${ps(EN)}</main>`,
    ),
    expect: { textHas: ['of Sam Altman came late', 'Mira Murati read it'] },
  },
  {
    name: 'struck by a style on a span, replaced in ins',
    html: doc(
      'en',
      H,
      `<main><h1>${H}</h1><p>The crack was found by <span style="text-decoration: line-through">Tom Vale</span><ins>Sam Altman</ins> on Thursday.</p>${ps(EN)}</main>`,
    ),
    expect: { textHas: ['found by Sam Altman on'], textHasNot: ['Tom Vale'] },
  },
  {
    name: 'term as a button with aria-describedby in the middle of a sentence',
    html: doc(
      'en',
      H,
      `<main><h1>${H}</h1><p>Under the <button aria-describedby="t1" class="term">Harbour Act</button>, a crack closes the ramp at once.</p>${ps(EN)}<button>Share</button></main>`,
    ),
    expect: { textHas: ['Under the Harbour Act, a crack'], textHasNot: ['Share'] },
  },
  {
    name: 'paragraphs as custom elements in a story element, word elements inside',
    html: doc(
      'en',
      H,
      `<style>story-par{display:block}</style><news-story><h1>${H}</h1>${EN.map((t) => `<story-par>${t.replace('harbour master', '<x-term>harbour master</x-term>')}</story-par>`).join('')}</news-story>`,
    ),
    expect: {
      blockStarts: [EN[0]?.slice(0, 30) ?? '', EN[1]?.slice(0, 30) ?? ''],
      textHas: ['the harbour master found'],
    },
  },
  {
    name: 'a page of linked sentences: each sentence is a link to its own quote',
    html: doc('en', H, `<main><h1>${H}</h1>${EN.map((t, i) => `<p><a href="#s${i}">${t}</a></p>`).join('')}</main>`),
    expect: { textHas: EN.map((t) => t.slice(0, 40)) },
  },
  {
    name: 'every sentence links to its source elsewhere (an annotated transcript)',
    html: doc(
      'en',
      H,
      `<main><article><h1>${H}</h1>${EN.map((t, i) => `<p><a href="https://notes.example/${i}">${t}</a></p>`).join('')}</article></main>`,
      '<meta property="og:type" content="article">',
    ),
    expect: { textHas: EN.map((t) => t.slice(0, 40)) },
  },
  {
    name: 'Polish "Czytaj też" cards longer than the story',
    html: doc(
      'pl',
      'Prom stoi',
      `<main><article><h1>Prom stoi</h1><p>17 maja 2024</p>${ps(PL.slice(0, 3))}</article><div class="czytaj"><h3>Czytaj też</h3>${[0, 1, 2, 3, 4].map((i) => card(`Rampa numer ${i}`, `1${i}.04.2024`, `Zajawka: ${PL[i % 4]} ${PL[(i + 1) % 4]}`)).join('')}</div></main>`,
    ),
    expect: { textHas: ['kapitan portu'], textHasNot: ['Zajawka'] },
  },
  {
    name: 'Japanese related stories and a ranking beside the text',
    html: doc(
      'ja',
      '渡し船が止まる',
      `<main><article><h1>渡し船が止まる</h1><p class="date">2024年5月17日 10時45分</p>${ps(JA)}<section><h2>関連記事</h2>${[0, 1, 2].map((i) => `<div><a href="/n${i}"><h3>斜路の話 その${i}</h3><p>続報：${JA[i]}</p></a></div>`).join('')}</section><section><h2>アクセスランキング</h2><ol><li><a href="/r1">港のお茶が売り切れ</a></li><li><a href="/r2">古い斜路のゆくえ</a></li></ol></section></article></main>`,
    ),
    expect: { published: '2024-05-17', textHas: ['亀裂'], textHasNot: ['続報', '売り切れ'] },
  },
  {
    name: 'Substack-like: buttons, subscribe widget in the text, poll, footer posts',
    html: doc(
      'en',
      H,
      `<div class="single-post"><article class="post"><h1 class="post-title">${H}</h1><h3 class="subtitle">A letter from the quay</h3><div class="meta"><a href="/@ida">Ida Marlow</a><div>May 17, 2024</div></div><div class="like"><button>12</button><button>Share</button></div><div class="available-content"><div class="body markup"><p>${EN[0]}</p><p>${EN[1]}</p><div class="subscription-widget-wrap"><p>Island Letters is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p><form><input><button>Subscribe</button></form></div><h2 class="header-anchor-post">What the diver saw<div class="header-anchor-parent"><button>Link</button></div></h2><p>${EN[2]}</p><p>${EN[3]}</p><p><em>Update, May 19: The ramp is open again, and I have taken out a line about the bolts that was wrong.</em></p></div></div></article><div class="footer-posts"><div class="post-preview"><a href="/p/shed">The second ramp lies in a shed</a><div>And nobody has the key to it, as far as anyone on the smaller island could tell me when I asked.</div><time datetime="2024-06-01">Jun 1</time></div></div></div>`,
    ),
    expect: {
      published: '2024-05-17',
      textHas: ['What the diver saw'],
      textHasNot: ['reader-supported', 'nobody has the key'],
      notes: ['Update, May 19'],
    },
  },
  {
    name: 'Ghost: kg cards, CTA, author card, "You might also like", tags',
    html: doc(
      'en',
      H,
      `<main><article class="gh-article"><header><a class="gh-article-tag" href="/tag/sea">Sea</a><h1>${H}</h1><p class="gh-article-excerpt">Two islands and no boat.</p><div class="gh-article-meta"><h4><a href="/author/ida">Ida Marlow</a></h4><time datetime="2024-05-17">17 May 2024</time> • 4 min read</div></header><section class="gh-content">${ps(EN)}<div class="kg-card kg-cta-card"><p>Join two thousand readers who get this letter every Friday, free of charge.</p><a href="#/portal">Sign up now</a></div></section></article><section class="read-more"><h3>You might also like</h3><article><a href="/x"><h3>Bolts that do not fit</h3><p>A short look into a long shed, and into the list of everything that the council has bought since.</p></a><time datetime="2024-05-02">2 May 2024</time></article></section></main>`,
    ),
    expect: { published: '2024-05-17', textHasNot: ['Join two thousand', 'short look into'] },
  },
  {
    name: 'a cached copy with a bar that names the day of the copy',
    html: doc(
      'en',
      H,
      `<div style="border:1px solid"><p>This is a cached copy of https://island.example/town/ferry. It is a snapshot of the page as it appeared on 3 Jun 2025 04:11:09 GMT.</p></div><main><h1>${H}</h1><p>By Ida Marlow, May 17, 2024</p>${ps(EN)}</main>`,
    ),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'a translated page: credit of the translator with the original’s day, own day in the line above',
    html: doc(
      'en',
      H,
      `<main><h1>${H}</h1><p class="d">17 May 2024</p>${ps(EN)}<p><em>Translated from the German by Tom Reed. The original was published on 11 April 2024.</em></p></main>`,
    ),
    expect: { published: '2024-05-17', notes: [] },
  },
];

test.each(rows.map((row) => [row.name, row] as const))('reads %s', (_name, row) => checkVariant(row));
