import { test } from 'vitest';
import { card, checkVariant, doc, H, ps, type Row } from './variant.ts';
import { AR, DE, EN, JA, PL, PT, TR } from './variants-prose.ts';

const one = (body: string, lang = 'en', head = ''): string =>
  doc(lang, H, `<main><article><h1>${H}</h1>${body}</article></main>`, head);

const rows: Row[] = [
  ...(
    [
      ['hu', '2024. május 17., péntek 10:45', '2024-05-17'],
      ['tr', '17 Mayıs 2024 Cuma, 10:45', '2024-05-17'],
      ['ja', '2024年5月17日 午後6時30分', '2024-05-17'],
      ['ja', '令和6年5月17日', '2024-05-17'],
      ['pl', 'Opublikowano: 17 maja 2024, 12:01', '2024-05-17'],
      ['en', 'May. 17th, 2024 | 09:12 am', '2024-05-17'],
      ['es', 'Publicado el viernes, 17 de mayo de 2024 a las 11:20 h', '2024-05-17'],
      ['pt', 'Sexta-feira, 17 de maio de 2024', '2024-05-17'],
      ['de', 'Stand: 17.5.2024, 10.45 Uhr', null],
      ['fr', 'Mis en ligne le ven. 17 mai 2024 à 10h45', '2024-05-17'],
      ['ko', '입력 2024.05.17. 오전 10:45 수정 2024.05.18. 오후 1:02', '2024-05-17'],
      ['zh', '发布时间：2024-05-17 10:45 来源：岛报', '2024-05-17'],
      ['cs', 'pátek 17. května 2024 10:45', '2024-05-17'],
      ['el', 'Δημοσίευση: 17 Μαΐου 2024', '2024-05-17'],
      ['en', 'Spring 2024', null],
    ] as const
  ).map(
    ([lang, line, day]): Row => ({
      name: `a day in ${lang}: ${line}`,
      html: doc(lang, H, `<main><h1>${H}</h1><div class="info">${line}</div>${ps(EN)}</main>`),
      expect: { published: day },
    }),
  ),
  {
    name: 'sv publicerad/uppdaterad',
    html: one(`<p class="m">Publicerad 17 maj 2024 kl 10.45, uppdaterad 19 maj 2024 kl 9.00</p>${ps(EN)}`, 'sv'),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'fi julkaistu',
    html: one(`<p class="m">Julkaistu 17.5.2024 10:45</p>${ps(EN)}`, 'fi'),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'uk dated',
    html: one(`<div>17 травня 2024, 10:45</div>${ps(EN)}`, 'uk'),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'ro',
    html: one(`<div>Publicat: vineri, 17 mai 2024, 10:45</div>${ps(EN)}`, 'ro'),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'he',
    html: one(`<div>פורסם: 17 במאי 2024, 10:45</div>${ps(EN)}`, 'he'),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'hi',
    html: one(`<div>प्रकाशित: 17 मई 2024, 10:45</div>${ps(EN)}`, 'hi'),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'vi',
    html: one(`<div>Thứ sáu, 17/5/2024, 10:45 (GMT+7)</div>${ps(EN)}`, 'vi'),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'en PUBLISHED with middot',
    html: one(`<div>PUBLISHED MAY 17, 2024 · UPDATED MAY 19, 2024 · 5 MIN READ</div>${ps(EN)}`),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'en month of an issue at the end',
    html: one(`${ps(EN)}<p>This story appears in the May 2024 issue of the Island Review.</p>`),
    expect: { published: '2024-05' },
  },
  { name: 'last updated only', html: one(`<p>Last updated: 19 May 2024</p>${ps(EN)}`), expect: { published: null } },
  {
    name: 'wire dateline',
    html: one(
      `<p>PORT ANSEL, May 17 (Island Wire) - ${EN[0]}</p>${ps(EN.slice(1))}`,
      'en',
      '<meta property="article:published_time" content="2024-05-17T09:00:00Z">',
    ),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'series box with numbered parts and days',
    html: one(
      `<div class="byline">Ida Marlow, 17 May 2024</div><div class="box"><p>Part 1: The crack (10 May 2024)</p><p>Part 2: The noon (17 May 2024)</p><p>Part 3: The shed (24 May 2024)</p></div>${ps(EN)}`,
    ),
    expect: { published: '2024-05-17' },
  },
  {
    name: 'tr ilgili haberler long',
    html: doc(
      'tr',
      H,
      `<main><article><h1>Öğlen duran feribot</h1><p>17 Mayıs 2024</p>${ps(TR)}</article><div class="x"><h3>İlgili Haberler</h3>${[0, 1, 2].map((i) => card(`Rampa için yeni karar ${i}`, '1 Mayıs 2024', `Özet ${TR[i]}`)).join('')}</div></main>`,
    ),
    expect: { published: '2024-05-17', textHasNot: ['Özet'] },
  },
  {
    name: 'ar aqra aydan in the text',
    html: doc(
      'ar',
      H,
      `<main><article><h1>العبارة التي توقفت</h1>${ps(AR.slice(0, 2))}<p><strong>اقرأ أيضا:</strong> <a href="/a">المنحدر القديم يعود إلى الخدمة بعد سنوات</a></p>${ps(AR.slice(2))}</article></main>`,
    ),
    expect: { textHasNot: ['المنحدر القديم'] },
  },
  {
    name: 'pt leia mais inside',
    html: doc(
      'pt',
      H,
      `<main><article><h1>A balsa</h1>${ps(PT.slice(0, 2))}<ul><li><a href="/a">Leia mais: a rampa velha volta a funcionar</a></li></ul>${ps(PT.slice(2))}</article></main>`,
    ),
    expect: { textHasNot: ['rampa velha'] },
  },
  {
    name: 'pl tags and share',
    html: doc(
      'pl',
      H,
      `<main><article><h1>Prom</h1>${ps(PL)}<p>Tagi: prom, rampa, wyspa</p><p>Udostępnij</p></article></main>`,
    ),
    expect: { textHasNot: ['Tagi:', 'Udostępnij'] },
  },
  {
    name: 'de spoken version and cookie',
    html: doc(
      'de',
      H,
      `<main><article><h1>Fähre</h1><div class="audio"><p>Artikel anhören</p></div>${ps(DE)}<div class="embed-consent"><p>An dieser Stelle finden Sie externen Inhalt. Mit Ihrer Zustimmung wird er angezeigt.</p></div></article></main>`,
    ),
    expect: { textHasNot: ['Artikel anhören', 'externen Inhalt'] },
  },
  {
    name: 'speaker biography under an event report',
    html: one(
      `${ps(EN)}<div class="speaker"><h3>About the speaker</h3><p>Jon Vale has dived in forty harbours and teaches at the college of Port Ansel.</p></div>`,
    ),
    expect: { textHasNot: ['forty harbours'] },
  },
  {
    name: 'sponsor line',
    html: one(`${ps(EN)}<p>This series is supported by the Island Ferry Trust. Our editors decide what we write.</p>`),
    expect: { textHas: ['bolts do not fit'] },
  },
  {
    name: 'petition teaser',
    html: one(
      `${ps(EN.slice(0, 3))}<div class="petition"><p>Sign our petition for a second boat. 12,402 people have signed already.</p></div>${ps(EN.slice(3))}`,
    ),
    expect: { textHasNot: ['Sign our petition'] },
  },
  {
    name: 'accordion answers',
    html: one(
      `${ps(EN)}<details><summary>Why did it stop?</summary><p>Because of a crack in the ramp, which was found by the harbour master on Thursday at noon.</p></details>`,
    ),
    expect: { textHas: ['Why did it stop', 'Because of a crack'] },
  },
  {
    name: 'ruby text',
    html: doc(
      'ja',
      H,
      `<main><article><h1>渡し船</h1>${ps(JA)}<p><ruby>港<rt>みなと</rt></ruby>の責任者は首相の岸田文雄氏に手紙を書いた。返事はまだない。</p></article></main>`,
    ),
    expect: { textHas: ['港の責任者は'] },
  },
];

test.each(rows.map((row) => [row.name, row] as const))('reads %s', (_name, row) => checkVariant(row));
