import { test } from 'vitest';
import { checkVariant, doc, H, ps, type Row } from './variant.ts';
import { DE, EN, JA } from './variants-prose.ts';

/*
 * Kinds that the first run of eighty-five new pages, and of forty-three saved pages of publishers that nobody had seen,
 * showed to be wrong.
 */

const one = (body: string, lang = 'en', head = ''): string =>
  doc(lang, H, `<main><article><h1>${H}</h1>${body}</article></main>`, head);
const dated = (line: string, lang = 'en'): string => one(`<div class="info">${line}</div>${ps(EN)}`, lang);
const inTwo = EN.map((text) => text.replaceAll('ferry', 'second ferry').replaceAll('ramp', 'second ramp'));

const MENU = ps(Array.from({ length: 9 }, (_, at) => `Rubrique ${'abcdefghi'[at]}`));

const rows: Row[] = [
  {
    name: 'a list of the series above the headline, with short linked titles and days',
    html: doc(
      'en',
      H,
      `<div class="wrap"><div class="left"><h3>In this series</h3><ol><li><a href="/1">The crack</a><br><small>12 Jan 2026</small></li><li><a href="/2">The shed</a><br><small>19 Jan 2026</small></li></ol></div><div class="right"><h1>${H}</h1><p class="by">Ida Marlow &middot; 4 October 2023</p>${ps(EN)}</div></div>`,
    ),
    expect: { published: '2023-10-04' },
  },
  {
    name: 'the order of a day by Indian time',
    html: dated('11.05.24, 08:15 IST'),
    expect: { published: '2024-05-11' },
  },
  { name: 'no month of a double issue', html: dated('May/June 2024'), expect: { published: null } },
  {
    name: 'place and day that end a French text',
    html: one(`${ps([...EN, ...DE])}<p>Nantes, le 9 octobre 2022</p>`, 'fr'),
    expect: { published: '2022-10-09' },
  },
  {
    name: 'a Korean label of publication beside another day in the address',
    html: doc(
      'ko',
      H,
      `<main><h1>${H}</h1><div class="t"><span>기사입력 2013-10-24 03:00:00</span> <span>기사수정 2013-10-24 03:00:00</span></div>${ps(JA)}</main>`,
    ),
    url: 'https://news.example/3/all/20131023/58406128/1',
    expect: { published: '2013-10-24' },
  },
  {
    name: 'a Chinese label of publication behind that of a change',
    html: dated('更新时间：2024年5月18日 发布时间：2024年5月17日', 'zh'),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'the only labelled day of a page, far below the text',
    html: doc(
      'fr',
      H,
      `<div class="page"><div class="col1"><h1>${H}</h1>${ps(EN)}<div class="boite">${Array.from({ length: 30 }, (_, at) => `<p>Réaction ${at} de la salle</p>`).join('')}</div></div><div class="col2"><h4>Au dos</h4>${MENU}<p>Inès Brun</p><p>Publié le 29/10/2022</p><p>Mis à jour le 30/10/2022 à 14h03</p></div></div>`,
    ),
    expect: { published: '2022-10-29' },
  },
  {
    name: 'no labelled day of a page that has several, far below the text',
    html: doc(
      'fr',
      H,
      `<div class="page"><div class="col1"><h1>${H}</h1>${ps(EN)}<div class="boite">${Array.from({ length: 30 }, (_, at) => `<p>Réaction ${at} de la salle</p>`).join('')}</div></div><div class="col2">${MENU}<p>Publié le 29/10/2022</p><p>Publié le 11/11/2022</p></div></div>`,
    ),
    expect: { published: null },
  },
  {
    name: 'the first of two Japanese stories that the page loads one after the other',
    html: doc(
      'ja',
      '渡し船の亀裂 | 島の新聞',
      `<main><section><h1>渡し船の亀裂</h1><p>2024年5月17日</p>${ps(JA)}</section><div>次の記事</div><section><h1>古い倉庫</h1><p>2024年5月20日</p>${ps(JA.map((text) => text.replaceAll('島', '村')))}</section></main>`,
    ),
    expect: { published: '2024-05-17', textHas: ['二つの島を'], textHasNot: ['二つの村を'] },
  },
  {
    name: 'rows of a table after the row of the text',
    html: doc(
      'en',
      H,
      `<table><tr><td><h1>${H}</h1>${ps(EN.slice(0, 4))}</td></tr><tr><td><img src="x.jpg" alt=""></td></tr><tr><td>${ps(EN.slice(4))}<p>The shed has no door.</p></td></tr><tr><td>Island Post, 2 Quay Street, Port Ansel. All rights reserved.</td></tr></table>`,
    ),
    expect: { textHas: ['bolts do not fit', 'no door'], textHasNot: ['Quay Street'] },
  },
  {
    name: 'a short quote in a box of its own between boxes of the text',
    html: one(
      `<div class="row"><div class="b text">${ps(EN.slice(0, 4))}</div></div><div class="row"><div class="b image"><img alt=""></div></div><div class="row"><div class="b quote"><blockquote><p>The bolts were never counted.</p></blockquote></div></div><div class="row"><div class="b text"><p>${EN[4]}</p></div></div>`,
    ),
    expect: { textHas: ['bolts were never counted', 'bolts do not fit'] },
  },
  {
    name: 'a short post above older ones with linked titles and long excerpts',
    html: doc(
      'en',
      `${H} – Blog`,
      `<div id="content"><div class="post"><h1><a href="/ferry">${H}</a></h1><p class="d">May 9, 2024</p>${ps(EN.slice(0, 2))}</div>${['The shed', 'Tea again', 'A week without music'].map((title, at) => `<div class="mini"><h2><a href="/${at}">${title} on the quay</a></h2><p class="d">May ${at + 1}, 2024</p><p>Older ${at}: ${inTwo[at]} ${inTwo[at + 1]} <a href="/${at}">Continue reading →</a></p></div>`).join('')}</div>`,
    ),
    url: 'https://blog.example/ferry',
    expect: { published: '2024-05-09', textHas: ['ran out of tea'], textHasNot: ['Older 0', 'Older 1', 'Older 2'] },
  },
  {
    name: 'the hours of a live report with linked headings',
    html: one(
      `<p>May 9, 2024</p>${ps(EN.slice(0, 2))}${[2, 3, 4].map((at) => `<section><h2><a href="#e${at}">What the diver saw at ${at}</a></h2><p>May 9, 2024</p><p>Entry ${at}: ${EN[at]} ${EN[at - 1]}</p></section>`).join('')}`,
    ),
    expect: { textHas: ['Entry 2', 'Entry 3', 'Entry 4'] },
  },
  {
    name: 'requests to share and to follow that are only a line',
    html: one(
      `${ps(EN)}<p>Read or Share this story: https://short.example/1x3DFko</p><p>This article was printed from https://news.example/town/harbour</p><p>Follow Ida Marlow on Twitter.</p><p>Seguici su Facebook e Instagram</p><p>Devenez fan sur <img alt="">, suivez-nous sur <img alt=""></p><p>Stay connected. Follow the Island Post now!</p>`,
    ),
    expect: {
      textHasNot: ['Share this story', 'printed from', 'Follow Ida', 'Seguici', 'Devenez fan', 'Stay connected'],
    },
  },
  {
    name: 'requests for a story, permission to republish, and rules about guests',
    html: one(
      `${ps(EN)}<p>Do you have a story to tell? Email: desk@island.example</p><p>You have permission to republish this article under a licence of the commons, with our name.</p><p>Gastbeiträge müssen nicht der Meinung der Redaktion entsprechen.</p>`,
    ),
    expect: { textHasNot: ['story to tell', 'permission to republish', 'Gastbeiträge'] },
  },
  {
    name: 'a question of the story about news, and a view that the newsroom has',
    html: one(
      `${ps(EN)}<p>Do you have news of the boat? the children asked every morning, and the harbour master shook his head.</p>`,
    ),
    expect: { textHas: ['news of the boat'] },
  },
  {
    name: 'Japanese labels in brackets before other stories',
    html: doc(
      'ja',
      H,
      `<main><article><h1>${H}</h1>${ps(JA)}<p>【関連記事】</p><p><a href="/a">古い倉庫にもう一つの斜路が眠る</a></p></article></main>`,
    ),
    expect: { textHasNot: ['関連記事', '眠る'] },
  },
  {
    name: 'German buttons that let a film in',
    html: one(`${ps(DE)}<p>YouTube-Inhalte erlauben</p><p>Link zum YouTube-Inhalt</p>`, 'de'),
    expect: { textHasNot: ['YouTube-Inhalt'] },
  },
  {
    name: 'sentences of the story that begin like such requests',
    html: one(
      `${ps(EN)}<p>Follow the money on Facebook and the trail ends at a shed, the diver wrote in a letter to the council that nobody has answered yet.</p><p>This article was printed in the island paper first.</p>`,
    ),
    expect: { textHas: ['Follow the money', 'printed in the island paper'] },
  },
  {
    name: 'a French pointer without the accent of its capital',
    html: one(
      `${ps(EN.slice(0, 2))}<p>A lire aussi : <a href="/x">Le récit de la rampe et de ses boulons perdus depuis dix ans</a></p>${ps(EN.slice(2))}`,
      'fr',
    ),
    expect: { textHasNot: ['récit de la rampe'] },
  },
  {
    name: 'the biography of a writer whom no byline names',
    html: one(
      `${ps(EN)}<ul><li><a href="/t/sea">Sea</a></li></ul><div><img alt=""><p><b>Ida Marlow</b> is a reporter who covers ships and harbours. She joined the paper in 2011 and lives in Port Ansel.</p></div>`,
    ),
    expect: { textHasNot: ['joined the paper'] },
  },
  {
    name: 'a German biography of a guest author',
    html: one(
      `${ps(DE)}<p><em>Ida Marlow ist Professorin für Hafenbau an der Hochschule in Port Ansel.</em></p>`,
      'de',
    ),
    expect: { textHasNot: ['Hafenbau'] },
  },
  {
    name: 'a last paragraph about somebody of the story who is a reporter',
    html: one(
      `<p>Ida Marlow came on the first boat that ran again. ${EN[0]}</p>${ps(EN)}<p>Ida Marlow is a reporter of the island radio, and she stayed for a week.</p>`,
    ),
    expect: { textHas: ['stayed for a week'] },
  },
];

test.each(rows.map((row) => [row.name, row] as const))('reads %s', (_name, row) => checkVariant(row));
