/**
 * Pages of our own in the shapes that publishing systems and papers really print, each with the dates that it states.
 * `published` and `modified` are what a careful reader would say, or its beginning where a time may follow; null where
 * the page does not say.
 */
export type DatedPage = {
  readonly name: string;
  readonly lang: string;
  readonly path?: string;
  readonly head?: string;
  /** The body; `PROSE` stands for the story's paragraphs. */
  readonly body: string;
  readonly published: string | null;
  readonly modified?: string | null;
};

const PROSE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The harbour board met to weigh a plan that would close the old ferry pier for two years, and it heard from forty people before it rose.',
    'Nobody in the room spoke against the repairs themselves, but shop owners along the quay said that they had learned of it from a poster.',
    'Engineers told the board that the piles under the pier have lost a third of their width since they were last measured in the spring.',
  ],
  de: [
    'Der Hafenrat beriet über einen Plan, der den alten Fähranleger für zwei Jahre schließen würde, und hörte vierzig Leute an, bevor er sich vertagte.',
    'Niemand im Saal sprach gegen die Reparatur selbst, doch die Händler am Kai sagten, sie hätten davon erst durch einen Aushang erfahren.',
    'Die Fachleute erklärten dem Rat, dass die Pfähle unter dem Anleger seit der letzten Messung ein Drittel ihrer Dicke verloren haben.',
  ],
  fr: [
    'Le conseil du port a examiné un projet qui fermerait le vieil embarcadère pendant deux ans, et il a entendu quarante personnes avant de se séparer.',
    'Personne dans la salle ne s’est élevé contre les travaux, mais les commerçants du quai ont dit les avoir appris par une affiche.',
    'Les ingénieurs ont expliqué que les pieux sous l’embarcadère ont perdu un tiers de leur épaisseur depuis la dernière mesure.',
  ],
  es: [
    'La junta del puerto estudió un plan que cerraría el viejo muelle de los transbordadores durante dos años, y escuchó a cuarenta personas.',
    'Nadie en la sala habló contra las obras, pero los comerciantes del muelle dijeron que se habían enterado por un cartel en una farola.',
    'Los ingenieros explicaron que los pilotes bajo el muelle han perdido un tercio de su grosor desde que se midieron por última vez.',
  ],
  it: [
    'Il consiglio del porto ha esaminato un piano che chiuderebbe il vecchio molo dei traghetti per due anni, e ha ascoltato quaranta persone.',
    'Nessuno in sala si è detto contrario ai lavori, ma i negozianti della banchina hanno detto di averlo saputo da un manifesto.',
    'Gli ingegneri hanno spiegato che i pali sotto il molo hanno perso un terzo del loro spessore da quando furono misurati.',
  ],
  pt: [
    'O conselho do porto estudou um plano que fecharia o velho cais das barcas por dois anos, e ouviu quarenta pessoas antes de encerrar.',
    'Ninguém na sala falou contra as obras, mas os lojistas do cais disseram que souberam delas por um cartaz num poste de luz.',
    'Os engenheiros explicaram que as estacas sob o cais perderam um terço da sua espessura desde que foram medidas pela última vez.',
  ],
  nl: [
    'De havenraad besprak een plan dat de oude veersteiger twee jaar lang zou sluiten, en hoorde veertig mensen aan voordat hij uiteenging.',
    'Niemand in de zaal was tegen de reparatie zelf, maar de winkeliers aan de kade zeiden dat zij het van een poster hadden gehoord.',
    'De ingenieurs legden uit dat de palen onder de steiger een derde van hun dikte hebben verloren sinds de laatste meting.',
  ],
  pl: [
    'Rada portu rozważała plan, który zamknąłby stare nabrzeże promowe na dwa lata, i wysłuchała czterdziestu osób, zanim się rozeszła.',
    'Nikt na sali nie był przeciw samej naprawie, ale sklepikarze z nabrzeża mówili, że dowiedzieli się o niej z plakatu na latarni.',
    'Inżynierowie wyjaśnili, że pale pod nabrzeżem straciły jedną trzecią swojej grubości od czasu ostatniego pomiaru.',
  ],
  sv: [
    'Hamnstyrelsen prövade en plan som skulle stänga den gamla färjebryggan i två år, och den lyssnade på fyrtio personer innan den skildes åt.',
    'Ingen i salen talade mot själva reparationen, men butiksägarna längs kajen sade att de hade fått veta det av en affisch.',
    'Ingenjörerna förklarade att pålarna under bryggan har förlorat en tredjedel av sin tjocklek sedan de senast mättes.',
  ],
  da: [
    'Havnebestyrelsen drøftede en plan, der ville lukke den gamle færgebro i to år, og den hørte fyrre personer, før den skiltes.',
    'Ingen i salen talte imod selve reparationen, men butiksejerne langs kajen sagde, at de havde hørt om den fra en plakat.',
    'Ingeniørerne forklarede, at pælene under broen har mistet en tredjedel af deres tykkelse, siden de sidst blev målt.',
  ],
  nb: [
    'Havnestyret drøftet en plan som ville stenge den gamle fergebrygga i to år, og det hørte førti personer før det skiltes.',
    'Ingen i salen snakket mot selve reparasjonen, men butikkeierne langs kaia sa at de hadde hørt om den fra en plakat.',
    'Ingeniørene forklarte at pælene under brygga har mistet en tredjedel av tykkelsen siden de sist ble målt.',
  ],
  ja: [
    '港湾委員会は、古いフェリー桟橋を二年間閉鎖する計画について話し合い、四十人の意見を聞いてから散会した。会場は最後まで満員だったという。',
    '修理そのものに反対する声はなかったが、岸壁の商店主たちは、街灯に貼られた紙で初めて知ったと話した。説明会を求める声も相次いだ。',
    '技術者たちは、桟橋の下の杭が前回の測定から三分の一ほど細くなっていると委員会に説明した。厳しい冬には耐えられないおそれもあるという。',
  ],
  ru: [
    'Совет порта рассмотрел план, по которому старый паромный причал закроют на два года, и выслушал сорок человек, прежде чем разойтись.',
    'Никто в зале не выступил против самого ремонта, но хозяева лавок на набережной сказали, что узнали о нём из объявления на столбе.',
    'Инженеры объяснили, что сваи под причалом потеряли треть своей толщины с тех пор, как их измеряли в последний раз.',
  ],
};

/** The page's HTML. */
export function htmlOf({ lang, head = '', body }: DatedPage): string {
  const text = (PROSE[lang.slice(0, 2)] ?? PROSE.nb ?? []).join(' ');
  const story = [text, text, text].map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="${lang}"><head><title>Harbour plan divides the quay</title>${head}</head><body>${body.replace('PROSE', story)}</body></html>`;
}

const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const TITLE = '<h1>Harbour plan divides the quay</h1>';
/** The commonest frame: headline, what states the date, story. */
const under = (line: string): string => `<main><article>${TITLE}${line}PROSE</article></main>`;

const WORDPRESS: readonly DatedPage[] = [
  {
    name: 'WordPress with a graph of linked data, byline and metadata that agree',
    lang: 'en-US',
    head: `${ld({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', name: 'Quay', foundingDate: '1988-01-05' },
        {
          '@type': 'Article',
          headline: 'Harbour plan divides the quay',
          datePublished: '2023-03-14T11:02:33+00:00',
          dateModified: '2023-03-15T08:10:00+00:00',
        },
        { '@type': 'WebPage', datePublished: '2023-03-14T11:02:33+00:00' },
      ],
    })}<meta property="article:published_time" content="2023-03-14T11:02:33+00:00">`,
    body: under(
      '<div class="entry-meta"><span class="posted-on">Posted on <a href="/x" rel="bookmark"><time class="entry-date published" datetime="2023-03-14T07:02:33-04:00">March 14, 2023</time><time class="updated" datetime="2023-03-15T04:10:00-04:00">March 15, 2023</time></a></span></div>',
    ),
    published: '2023-03-14T',
    modified: '2023-03-15T',
  },
  {
    name: 'a German theme with nothing but its two times',
    lang: 'de-DE',
    body: under(
      '<div class="entry-meta"><time class="entry-date published" datetime="2019-08-05T18:30:00+02:00">5. August 2019</time> <time class="updated" datetime="2020-01-09T10:00:00+01:00">9. Januar 2020</time></div>',
    ),
    published: '2019-08-05T18:30+02:00',
    modified: '2020-01-09',
  },
  {
    name: 'a plugin that tells UTC, where the evening of the printed day is already the next',
    lang: 'en-US',
    head: ld({ '@graph': [{ '@type': 'NewsArticle', datePublished: '2022-06-01T02:15:00+00:00' }] }),
    body: under(
      '<div class="byline"><time class="entry-date" datetime="2022-05-31T22:15:00-04:00">May 31, 2022</time></div>',
    ),
    published: '2022-05-31T22:15-04:00',
  },
  {
    name: 'an old theme with its date in small print, and comments that are dated too',
    lang: 'en-US',
    body: `<div id="content"><div class="post"><h2>Harbour plan divides the quay</h2><small>March 3rd, 2009 by Ada Finch</small><div class="entry">PROSE</div></div>
      <h3 id="comments">2 Responses</h3><ol class="commentlist"><li><cite>Bo</cite> Says:<br><small class="commentmetadata"><a href="#c1">March 5th, 2009 at 4:12 pm</a></small><p>It will leak again.</p></li></ol></div>`,
    published: '2009-03-03',
  },
  {
    name: 'hAtom, with an abbreviation for the day',
    lang: 'en-US',
    body: `<div class="hentry"><h2 class="entry-title">Harbour plan divides the quay</h2><div class="entry-meta"><span class="author vcard">By Ada</span> <abbr class="published" title="2008-11-04T09:12:00-0500">4 November 2008</abbr></div><div class="entry-content">PROSE</div></div>`,
    published: '2008-11-04T09:12-05:00',
  },
  {
    name: 'posts of the month in the sidebar, the day in a badge of three lines',
    lang: 'en-GB',
    path: '/2012/06/harbour-plan/',
    body: `<div class="post"><div class="postdate"><span class="day">19</span> <span class="month">Jun</span> <span class="year">2012</span></div>${TITLE}<div class="entry">PROSE</div></div><div id="sidebar"><ul class="archives"><li><a href="/2013/01">1 January 2013</a></li></ul></div>`,
    published: '2012-06-19',
  },
];

const SYSTEMS: readonly DatedPage[] = [
  {
    name: 'Drupal’s line of submission, its order settled by the region',
    lang: 'en-US',
    body: under('<div class="submitted">Submitted by admin on Thu, 05/12/2016 - 09:41</div>'),
    published: '2016-05-12T09:41',
  },
  {
    name: 'Drupal’s line of submission with RDFa, its order not settled by the language',
    lang: 'en',
    body: under(
      '<div class="submitted"><span property="dc:date dc:created" content="2016-05-12T09:41:12-04:00" datatype="xsd:dateTime">Submitted by admin on Thu, 05/12/2016 - 09:41</span></div>',
    ),
    published: '2016-05-12T09:41-04:00',
  },
  {
    name: 'Drupal 8 with schema.org terms',
    lang: 'en',
    body: under(
      '<span property="schema:dateCreated" content="2018-10-03T12:00:00+00:00">Wed, 10/03/2018 - 08:00</span>',
    ),
    published: '2018-10-03T12:00',
  },
  {
    name: 'Drupal with a labelled field',
    lang: 'en',
    body: under(
      '<div class="field field--name-field-date"><div class="field__label">Publication date</div><div class="field__item"><time datetime="2020-02-11T12:00:00Z">February 11, 2020</time></div></div>',
    ),
    published: '2020-02-11T12:00Z',
  },
  {
    name: 'Drupal in French, submitted by someone the day said in words',
    lang: 'fr',
    body: under('<div class="node__submitted">Soumis par redaction le mar 11/02/2020 - 10:30</div>'),
    published: '2020-02-11T10:30',
  },
  {
    name: 'Arc, all of it in the page’s data, words in the byline',
    lang: 'en-US',
    head: '<script>window.Fusion=window.Fusion||{};Fusion.globalContent={"type":"story","created_date":"2024-03-30T10:00:00Z","display_date":"2024-04-02T13:22:01.123Z","first_publish_date":"2024-04-02T13:22:02Z","last_updated_date":"2024-04-03T01:00:00Z"};</script>',
    body: under('<div class="byline-row"><span data-testid="display-date">April 2, 2024 at 9:22 a.m. EDT</span></div>'),
    published: '2024-04-02T09:22-04:00',
  },
  {
    name: 'Arc, a line that says only when it was updated above linked data',
    lang: 'en-US',
    head: ld({
      '@type': 'NewsArticle',
      datePublished: '2024-04-02T13:22:01.123Z',
      dateModified: '2024-04-03T11:00:00Z',
    }),
    body: under('<div class="byline">By Ada Finch<br>Updated April 3, 2024 at 7:00 a.m. EDT</div>'),
    published: '2024-04-02T13:22Z',
    modified: '2024-04-03',
  },
  {
    name: 'Chorus’ byline',
    lang: 'en',
    body: under(
      '<div class="c-byline"><span class="c-byline__item">By Ada Finch</span> <span class="c-byline__item"><time class="c-byline__item" data-ui="timestamp" datetime="2021-07-09T14:30:00+00:00">Jul 9, 2021, 10:30am EDT</time></span></div>',
    ),
    published: '2021-07-09T',
  },
  {
    name: 'Chorus’ byline with a zone of its own, of an evening that is the next day in UTC',
    lang: 'en',
    head: ld({ '@type': 'NewsArticle', datePublished: '2021-07-10T01:30:00+00:00' }),
    body: under('<div class="c-byline">By Ada Finch <span class="date">Jul 9, 2021, 9:30pm EDT</span></div>'),
    published: '2021-07-09T21:30-04:00',
  },
  {
    name: 'Blogger: the day above the headline, the time below the text',
    lang: 'en-US',
    body: `<div class="date-outer"><h2 class="date-header"><span>Thursday, March 12, 2015</span></h2><div class="post hentry"><h3 class="post-title entry-title">Harbour plan divides the quay</h3><div class="post-body entry-content">PROSE</div><div class="post-footer">Posted by Ada at <a class="timestamp-link" href="/x"><abbr class="published" itemprop="datePublished" title="2015-03-12T09:05:00-07:00">9:05 AM</abbr></a></div></div></div><div class="sidebar"><h2>Archive</h2><ul><li>April 2, 2016</li></ul></div>`,
    published: '2015-03-12T09:05-07:00',
  },
  {
    name: 'Blogger in Italian, words alone',
    lang: 'it',
    body: '<div class="date-outer"><h2 class="date-header"><span>giovedì 12 marzo 2015</span></h2><div class="post"><h3 class="post-title entry-title">Harbour plan divides the quay</h3><div class="post-body entry-content">PROSE</div></div></div>',
    published: '2015-03-12',
  },
  {
    name: 'Blogger in Russian, words alone',
    lang: 'ru',
    body: '<div class="date-outer"><h2 class="date-header"><span>четверг, 12 марта 2015 г.</span></h2><div class="post"><h3 class="post-title entry-title">Harbour plan divides the quay</h3><div class="post-body entry-content">PROSE</div></div></div>',
    published: '2015-03-12',
  },
  {
    name: 'Blogger in Portuguese, words alone',
    lang: 'pt-BR',
    body: '<div class="date-outer"><h2 class="date-header"><span>quinta-feira, 12 de março de 2015</span></h2><div class="post"><h3 class="post-title entry-title">Harbour plan divides the quay</h3><div class="post-body entry-content">PROSE</div></div></div>',
    published: '2015-03-12',
  },
  {
    name: 'AMP with its element for relative times',
    lang: 'fr-FR',
    body: under(
      '<p class="meta"><amp-timeago layout="fixed" datetime="2020-11-20T06:11:00.000Z" locale="fr">20 nov. 2020 à 07h11</amp-timeago></p>',
    ),
    published: '2020-11-20T',
  },
  {
    name: 'AMP with linked data alone',
    lang: 'en',
    head: ld({
      '@context': 'http://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://news.example.com/town/harbour-plan',
      headline: 'Harbour plan divides the quay',
      datePublished: '2020-11-20T06:11:00.000+0100',
      dateModified: '',
    }),
    body: under('<p>By Ada Finch</p>'),
    published: '2020-11-20T06:11+01:00',
    modified: null,
  },
  {
    name: 'Ghost, with cards of further stories below',
    lang: 'en',
    head: ld({ '@type': 'Article', datePublished: '2022-09-19T10:00:00.000Z' }),
    body: `<main><article class="article post">${TITLE}<div class="article-byline-meta"><time class="byline-meta-date" datetime="2022-09-19">19 Sep 2022</time> <span class="byline-reading-time"><span class="bull">—</span> 5 min read</span></div><section class="gh-content">PROSE</section></article><aside class="read-more-wrap"><article class="post-card"><h2>A bridge</h2><time class="post-card-meta-date" datetime="2023-01-04">Jan 4, 2023</time></article><article class="post-card"><h2>A buoy</h2><time class="post-card-meta-date" datetime="2023-01-02">Jan 2, 2023</time></article></aside></main>`,
    published: '2022-09-19T10:00Z',
  },
  {
    name: 'Ghost without linked data',
    lang: 'en',
    body: `<main><article class="article post">${TITLE}<div class="article-byline-meta"><time class="byline-meta-date" datetime="2022-09-19">19 Sep 2022</time></div><section class="gh-content">PROSE</section></article></main><aside class="read-more-wrap"><article class="post-card"><h2>A bridge</h2><time datetime="2023-01-04">Jan 4, 2023</time></article><article class="post-card"><h2>A buoy</h2><time datetime="2023-01-04">Jan 4, 2023</time></article></aside>`,
    published: '2022-09-19',
  },
  {
    name: 'a writing platform: metadata to the millisecond, the byline without a year',
    lang: 'en',
    head: '<meta property="article:published_time" content="2019-01-05T17:22:31.123Z">',
    body: under('<div class="pw-post-meta">Ada Finch · Jan 5 · 4 min read</div>'),
    published: '2019-01-05T17:22Z',
  },
  {
    name: 'a writing platform: the byline without a year, the instant as a number in the page’s state',
    lang: 'en',
    body: `${under('<div class="pw-post-meta">Ada Finch · Jan 5 · 4 min read</div>')}<script>window.__APOLLO_STATE__ = {"Post:a":{"id":"a","title":"Harbour plan divides the quay","firstPublishedAt":1546708951123,"latestPublishedAt":1546808951123}}</script>`,
    published: '2019-01-05T17:22Z',
  },
  {
    name: 'a framework’s page data in which a recommended story comes first',
    lang: 'en',
    body: `${under('<div>By Ada Finch</div>')}<script id="__NEXT_DATA__" type="application/json">{"props":{"recommended":[{"title":"A bridge","publishedAt":"2020-02-02T08:00:00Z"}],"menu":[{"title":"A buoy","publishedAt":"2020-02-03T08:00:00Z"}]}}</script>`,
    published: null,
  },
  {
    name: 'a framework’s page data with the story’s own headline and date',
    lang: 'en',
    body: `${under('<div>By Ada Finch</div>')}<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"headline":"Harbour plan divides the quay","publishedAt":"2021-03-04T10:00:00Z"}}}}</script>`,
    published: '2021-03-04T10:00Z',
  },
];

const ENGLISH: readonly DatedPage[] = [
  {
    name: 'a British broadcaster’s time',
    lang: 'en-GB',
    body: under(
      '<div data-component="byline-block"><time datetime="2023-08-30T05:01:12.000Z">30 August 2023</time></div>',
    ),
    published: '2023-08-30T05:01Z',
  },
  {
    name: 'a British broadcaster’s old page',
    lang: 'en-GB',
    head: '<meta name="OriginalPublicationDate" content="2011/03/11 07:57:24">',
    body: `<div class="story-body"><span class="story-date"><span class="date">11 March 2011</span> <span class="time-text">Last updated at </span><span class="time">07:57 GMT</span></span>${TITLE}PROSE</div>`,
    published: '2011-03-11',
  },
  {
    name: 'relative words over an exact time',
    lang: 'en-GB',
    body: under('<time datetime="2024-02-06T13:00:00.000Z">3 hours ago</time>'),
    published: '2024-02-06T13:00Z',
  },
  {
    name: 'relative words alone say nothing',
    lang: 'en-GB',
    body: under('<p class="byline">By Ada Finch, published 3 hours ago, updated yesterday at 19:30</p>'),
    published: null,
  },
  {
    name: 'data attributes beside the words',
    lang: 'en-GB',
    body: under('<div class="date date--v2" data-seconds="1433338394" data-datetime="3 June 2015">3 June 2015</div>'),
    published: '2015-06-03',
  },
  {
    name: 'a summary that opens to the time of the last change',
    lang: 'en-GB',
    body: under(
      '<details class="dcr"><summary><span>Wed 8 Nov 2023 06.00 GMT</span></summary>Last modified on Thu 9 Nov 2023 16.45 GMT</details>',
    ),
    published: '2023-11-08T06:00Z',
    modified: '2023-11-09T16:45Z',
  },
  {
    name: 'last modified stands before first published',
    lang: 'en-AU',
    body: under(
      '<p class="dateline">Last modified on Wed 8 Nov 2023 08.10 AEDT<br>First published on Tue 7 Nov 2023 23.30 AEDT</p>',
    ),
    published: '2023-11-07T23:30+11:00',
    modified: '2023-11-08T08:10+11:00',
  },
  {
    name: 'the time before the day, with weekday',
    lang: 'en',
    body: under('<div class="timestamp">Published 4:11 PM EDT, Tue July 11, 2023</div>'),
    published: '2023-07-11T16:11-04:00',
  },
  {
    name: 'an American paper: published and updated in one line of spans',
    lang: 'en',
    body: under(
      '<div class="css-1x"><time><span class="css-a">Published Feb. 24, 2022</span><span class="css-b">Updated March 2, 2022</span></time></div>',
    ),
    published: '2022-02-24',
    modified: '2022-03-02',
  },
  {
    name: 'a radio’s block of day and hour',
    lang: 'en',
    body: under(
      '<div class="dateblock"><time datetime="2018-05-22T05:00:00-04:00"><span class="date">May 22, 2018</span><span class="time">5:00 AM ET</span></time></div>',
    ),
    published: '2018-05-22T05:00-04:00',
  },
  {
    name: 'an agency’s old line, hour joined to its half',
    lang: 'en',
    body: under('<div id="articleInfo"><span class="timestamp">Tue Nov 4, 2008 7:12am EST</span></div>'),
    published: '2008-11-04T07:12-05:00',
  },
  {
    name: 'an Indian paper, the changed day first, in a zone whose name means several',
    lang: 'en-IN',
    body: under(
      '<div class="publish-time">Updated - November 05, 2021 10:12 am IST</div><div class="publish-time">Published - November 04, 2021 09:00 pm IST - NEW DELHI</div>',
    ),
    published: '2021-11-04T21:00',
    modified: '2021-11-05T10:12',
  },
  {
    name: 'an Australian broadcaster’s two lines',
    lang: 'en-AU',
    body: under(
      '<div><span>Posted <time datetime="2021-11-04T10:00:00.000Z">Thu 4 Nov 2021 at 9:00pm</time></span><span>Updated <time datetime="2021-11-05T00:30:00.000Z">Fri 5 Nov 2021 at 11:30am</time></span></div>',
    ),
    published: '2021-11-04T',
    modified: '2021-11-05T',
  },
  {
    name: 'a local station: label, hour, day, twice',
    lang: 'en-US',
    body: under('<p>Posted: 3:42 PM, Jun 05, 2018</p><p>Updated: 5:02 PM, Jun 06, 2018</p>'),
    published: '2018-06-05T15:42',
    modified: '2018-06-06T17:02',
  },
  {
    name: 'numbers with two digits for the year, in the United States',
    lang: 'en-US',
    body: under('<p class="byline">By Ada Finch | 06/05/18 at 3:42 PM</p>'),
    published: '2018-06-05T15:42',
  },
  {
    name: 'numbers whose order plain English does not settle',
    lang: 'en',
    body: under('<p class="byline">By Ada Finch | 06/05/2018</p>'),
    published: null,
  },
  {
    name: 'a copyright line under the headline, another at the end',
    lang: 'en',
    body: `<main><article>${TITLE}<p class="credit">Copyright 12 March 2015 Quay Pictures</p>PROSE<p>© 1 January 2016 The Quay. All rights reserved.</p></article></main>`,
    published: null,
  },
  {
    name: 'the day of the visit above the headline',
    lang: 'en',
    head: '<meta property="article:published_time" content="2019-04-02T10:00:00Z">',
    body: `<header class="masthead"><time datetime="2026-11-23">Monday, 23 November 2026</time></header>${under('<p class="byline">By Ada Finch</p>')}`,
    published: '2019-04-02T10:00Z',
  },
  {
    name: 'a live blog whose entries are dated',
    lang: 'en-GB',
    head: ld({
      '@type': 'LiveBlogPosting',
      headline: 'Harbour plan divides the quay',
      datePublished: '2023-05-02T06:00:00Z',
      dateModified: '2023-05-03T19:00:00Z',
      liveBlogUpdate: [{ '@type': 'BlogPosting', datePublished: '2023-05-03T18:55:00Z' }],
    }),
    body: under(
      '<div class="block"><p class="block-time"><time datetime="2023-05-03T18:55:00Z">19.55 BST</time></p><p>The board has risen and will sit again in the morning, as the chair told reporters on the steps of the old customs house.</p></div>',
    ),
    published: '2023-05-02T06:00Z',
    modified: '2023-05-03T19:00Z',
  },
  {
    name: 'linked data of a video and of an event beside that of the story',
    lang: 'en',
    head:
      ld([
        { '@type': 'VideoObject', name: 'The pier at low tide', uploadDate: '2017-02-01T10:00:00Z' },
        { '@type': 'Event', name: 'Hearing', startDate: '2018-09-01' },
      ]) +
      ld({ '@type': 'NewsArticle', headline: 'Harbour plan divides the quay', datePublished: '2018-08-20T09:00:00Z' }),
    body: under('<p class="byline">By Ada Finch</p>'),
    published: '2018-08-20T09:00Z',
  },
  {
    name: 'linked data of other stories before that of this one',
    lang: 'en',
    head: ld([
      {
        '@type': 'NewsArticle',
        headline: 'A bridge for the north bank',
        url: 'https://news.example.com/town/bridge',
        datePublished: '2021-01-01T09:00:00Z',
      },
      {
        '@type': 'NewsArticle',
        headline: 'Harbour plan divides the quay',
        url: 'https://news.example.com/town/harbour-plan',
        datePublished: '2020-12-20T09:00:00Z',
      },
    ]),
    body: under('<p class="byline">By Ada Finch</p>'),
    published: '2020-12-20T09:00Z',
  },
  {
    name: 'linked data of other stories only',
    lang: 'en',
    head: ld([
      {
        '@type': 'NewsArticle',
        headline: 'A bridge for the north bank',
        url: 'https://news.example.com/town/bridge',
        datePublished: '2021-01-01T09:00:00Z',
      },
      {
        '@type': 'NewsArticle',
        headline: 'A buoy that nobody ordered',
        url: 'https://news.example.com/town/buoy',
        datePublished: '2020-12-29T09:00:00Z',
      },
    ]),
    body: under('<p class="byline">By Ada Finch, 20 December 2020</p>'),
    published: '2020-12-20',
  },
  {
    name: 'the defaults of a database and of a clock beside the day in words',
    lang: 'en-GB',
    head: `${ld({ '@type': 'Article', datePublished: '0001-01-01T00:00:00', dateModified: '1/1/0001 12:00:00 AM' })}<meta name="date" content="-62135596800"><meta name="pubdate" content="01/01/1970">`,
    body: under('<p class="byline">Ada Finch, 7th February 2014</p>'),
    published: '2014-02-07',
    modified: null,
  },
  {
    name: 'a template that nobody filled beside the day in the address',
    lang: 'en',
    path: '/2014/02/07/harbour-plan/',
    head: '<meta property="article:published_time" content="{{ post.date | iso }}"><meta name="date" content="%%DATE%%">',
    body: under('<time datetime="[[date]]">[[date]]</time>'),
    published: '2014-02-07',
  },
  {
    name: 'a time without an attribute',
    lang: 'en',
    body: under('<time>12 May 2014</time>'),
    published: '2014-05-12',
  },
  {
    name: 'a note at the end that says when it was first published',
    lang: 'en',
    body: `<main><article>${TITLE}PROSE<p><em>This article was first published on 17 May 2014.</em></p></article></main>`,
    published: '2014-05-17',
  },
  {
    name: 'a magazine’s issue and a story’s first day',
    lang: 'en-US',
    body: under('<p class="rubric">June 2019 Issue</p><p class="date">May 14, 2019</p>'),
    published: '2019-05-14',
  },
  {
    name: 'a day of the story that opens its first sentence',
    lang: 'en',
    body: under(
      '<p>On 4 March 1997 the pier was opened by the mayor, who walked to its end and back in the rain without a hat.</p>',
    ),
    published: null,
  },
];

const GERMANIC: readonly DatedPage[] = [
  {
    name: 'German: changed and first published, in numbers',
    lang: 'de',
    body: under(
      '<ul class="atc-Meta"><li>Aktualisiert am 12.03.2021-18:04</li><li>Veröffentlicht am 11.03.2021 06:30</li></ul>',
    ),
    published: '2021-03-11T06:30',
    modified: '2021-03-12T18:04',
  },
  {
    name: 'German: a time with a space for its T',
    lang: 'de',
    body: under('<time class="timeformat" datetime="2021-03-12 18:04:00">12.03.2021, 18.04 Uhr</time>'),
    published: '2021-03-12T18:04',
  },
  {
    name: 'German: shortened weekday and month',
    lang: 'de-DE',
    body: under('<div class="datum">Sa., 5. Feb. 2022, 06:00 Uhr</div>'),
    published: '2022-02-05T06:00',
  },
  {
    name: 'German: first and changed in one line with the source',
    lang: 'de',
    body: under(
      '<div class="metadata">5. Februar 2022, 6:00 Uhr <span>Aktualisiert am 6. Februar 2022, 8:15 Uhr</span> Quelle: Quay, dpa, afi</div>',
    ),
    published: '2022-02-05T06:00',
    modified: '2022-02-06T08:15',
  },
  {
    name: 'German: midnight told in UTC beside the day in words',
    lang: 'de-DE',
    head: '<meta property="article:published_time" content="2022-02-04T23:00:00Z">',
    body: under('<p class="meta">05.02.2022</p>'),
    published: '2022-02-05',
  },
  {
    name: 'Austrian: January by its other name',
    lang: 'de-AT',
    body: under('<p class="article-pubdate">3. Jänner 2023, 05:30</p>'),
    published: '2023-01-03T05:30',
  },
  {
    name: 'Dutch: weekday, day and time over an exact time',
    lang: 'nl',
    body: under('<time datetime="2021-05-04T20:02:11+0200">dinsdag 4 mei 2021, 20:02</time>'),
    published: '2021-05-04T20:02+02:00',
  },
  {
    name: 'Dutch: labels, the change first',
    lang: 'nl-NL',
    body: under('<p>Laatste update: 5 mei 2021 om 09.15 uur</p><p>Gepubliceerd op 4 mei 2021 om 20.02 uur</p>'),
    published: '2021-05-04T20:02',
    modified: '2021-05-05T09:15',
  },
  {
    name: 'Dutch: numbers with hyphens',
    lang: 'nl-NL',
    body: under('<span class="artikel-datum">04-05-2021 20:02</span>'),
    published: '2021-05-04T20:02',
  },
  {
    name: 'Flemish: shortened month with a full stop',
    lang: 'nl-BE',
    body: under('<span class="meta">di 4 mrt. 2021 — 20:02</span>'),
    published: '2021-03-04T20:02',
  },
  {
    name: 'Swedish: days in ISO form with labels',
    lang: 'sv-SE',
    body: under('<div class="dateline">Uppdaterad 2021-05-05 07.10<br>Publicerad 2021-05-04 20.02</div>'),
    published: '2021-05-04T20:02',
    modified: '2021-05-05T07:10',
  },
  {
    name: 'Swedish: a day with its weekday',
    lang: 'sv',
    body: under('<p class="published">Publicerat tisdag 4 maj 2021 kl 20.02</p>'),
    published: '2021-05-04T20:02',
  },
  {
    name: 'Danish: capitals and full stops',
    lang: 'da',
    body: under('<p class="dre-byline">Af Ada Spurv<br>04. MAJ. 2021 KL. 20.02</p>'),
    published: '2021-05-04T20:02',
  },
  {
    name: 'Danish: published and changed',
    lang: 'da-DK',
    body: under('<p class="byline">Offentliggjort d. 4. maj 2021 kl. 20:02 – Opdateret d. 5. maj 2021 kl. 07:10</p>'),
    published: '2021-05-04T20:02',
    modified: '2021-05-05T07:10',
  },
  {
    name: 'Norwegian: published and changed',
    lang: 'nb-NO',
    body: under('<div class="bulletin-time">Publisert 4. mai 2021 kl. 20:02 Oppdatert 5. mai 2021 kl. 07:10</div>'),
    published: '2021-05-04T20:02',
    modified: '2021-05-05T07:10',
  },
  {
    name: 'Norwegian: a shortened month in capitals',
    lang: 'no',
    body: under('<span class="pub-date">4. DES. 2021</span>'),
    published: '2021-12-04',
  },
];

const ROMANCE: readonly DatedPage[] = [
  {
    name: 'French: published and changed in one line, hours with an h',
    lang: 'fr-FR',
    body: under(
      '<p class="meta__publisher">Publié le 03 mars 2022 à 05h45, modifié le 04 mars 2022 à 18h00 <span>Temps de Lecture 4 min.</span></p>',
    ),
    published: '2022-03-03T05:45',
    modified: '2022-03-04T18:00',
  },
  {
    name: 'French: numbers with labels after the name',
    lang: 'fr',
    body: under('<p>Par Ada Pinson<br>Publié le 03/04/2022 à 17:05, mis à jour le 04/04/2022 à 09:30</p>'),
    published: '2022-04-03T17:05',
    modified: '2022-04-04T09:30',
  },
  {
    name: 'Canadian French: hours set apart, the first of a month',
    lang: 'fr-CA',
    body: under('<p class="date">Mis en ligne le 1er août 2017 à 9 h 05</p>'),
    published: '2017-08-01T09:05',
  },
  {
    name: 'French: yesterday is no day',
    lang: 'fr',
    body: under('<p class="date">Publié hier à 22 h 00</p>'),
    published: null,
  },
  {
    name: 'Spanish: shortened month, zone in words over an exact time in UTC',
    lang: 'es-ES',
    body: under('<time datetime="2020-10-07T22:23:11.000Z">08 oct 2020 - 00:23 CEST</time>'),
    published: '2020-10-08T00:23+02:00',
  },
  {
    name: 'Spanish: the change first, a zone by its distance',
    lang: 'es',
    body: under(
      '<div class="fechas"><p>Actualizado: 08/10/2020 09:15 GMT+2</p><p>Publicado: 07/10/2020 12:23 GMT+2</p></div>',
    ),
    published: '2020-10-07T12:23+02:00',
    modified: '2020-10-08T09:15+02:00',
  },
  {
    name: 'Spanish: month with a capital, “del” before the year',
    lang: 'es-CL',
    body: under('<p class="info-notas">miércoles 7 de Octubre del 2020 | 12:23</p>'),
    published: '2020-10-07T12:23',
  },
  {
    name: 'Spanish: place and day in capitals',
    lang: 'es',
    body: under('<p class="firma">Ada Gorrión / Vigo - 7 OCT 2020 - 12:23h</p>'),
    published: '2020-10-07T12:23',
  },
  {
    name: 'Italian: label and capital month',
    lang: 'it-IT',
    body: under('<p class="data">Pubblicato: 12 Marzo 2019 alle 08:15</p>'),
    published: '2019-03-12T08:15',
  },
  {
    name: 'Italian: changed in brackets',
    lang: 'it-IT',
    body: under('<p class="media-news-date">12 marzo 2019 (modifica il 13 marzo 2019 | 10:02)</p>'),
    published: '2019-03-12',
    modified: '2019-03-13T10:02',
  },
  {
    name: 'Italian: shortened month',
    lang: 'it',
    body: under('<span class="publish-date">12 gen 2019 - 08:15</span>'),
    published: '2019-01-12T08:15',
  },
  {
    name: 'Brazilian: numbers and hours with an h, changed years ago',
    lang: 'pt-BR',
    body: under('<p class="content-publication-data__updated">03/08/2021 07h15 Atualizado há 2 anos</p>'),
    published: '2021-08-03T07:15',
  },
  {
    name: 'Brazilian: full stops around a shortened month',
    lang: 'pt-BR',
    body: under('<time class="c-more-options__published-date">3.ago.2021 às 7h15</time>'),
    published: '2021-08-03T07:15',
  },
  {
    name: 'Portuguese: month with a capital',
    lang: 'pt-PT',
    body: under('<p class="dateline">3 de Agosto de 2021, 7:15</p>'),
    published: '2021-08-03T07:15',
  },
  {
    name: 'Portuguese: published and changed with hyphens',
    lang: 'pt-BR',
    body: under('<p>Publicado em 03/08/2021 - 07:15</p><p>Atualizado em 04/08/2021 - 09:01</p>'),
    published: '2021-08-03T07:15',
    modified: '2021-08-04T09:01',
  },
];

const SLAVIC_AND_JAPANESE: readonly DatedPage[] = [
  {
    name: 'Polish: labels and full stops',
    lang: 'pl-PL',
    body: under(
      '<p class="meta">Opublikowano: 04.05.2021, 20:02</p><p class="meta">Aktualizacja: 5 maja 2021, 9:10</p>',
    ),
    published: '2021-05-04T20:02',
    modified: '2021-05-05T09:10',
  },
  {
    name: 'Polish: the day was created',
    lang: 'pl',
    body: under('<p class="articlePublishDate">Data utworzenia: 4 września 2021 20:02.</p>'),
    published: '2021-09-04T20:02',
  },
  {
    name: 'Polish: the day in words with “r.”',
    lang: 'pl',
    body: under('<p class="data">4 maja 2021 r. o godz. 20:02</p>'),
    published: '2021-05-04T20:02',
  },
  {
    name: 'Russian: the time first',
    lang: 'ru',
    body: under('<div class="topic-header__time">14:23, 5 апреля 2021</div>'),
    published: '2021-04-05T14:23',
  },
  {
    name: 'Russian: numbers in microdata',
    lang: 'ru-RU',
    body: under('<span itemprop="datePublished">05.04.2021 14:23</span>'),
    published: '2021-04-05T14:23',
  },
  {
    name: 'Russian: shortened month',
    lang: 'ru',
    body: under('<span class="article__date">5 апр. 2021 в 14:23</span>'),
    published: '2021-04-05T14:23',
  },
  {
    name: 'Russian: published and changed, with the zone',
    lang: 'ru',
    body: under(
      '<p class="date">Опубликовано 5 апреля 2021 г., 09:15 МСК</p><p class="date">Обновлено 6 апреля 2021 г., 11:00 МСК</p>',
    ),
    published: '2021-04-05T09:15+03:00',
    modified: '2021-04-06T11:00+03:00',
  },
  {
    name: 'Japanese: an exact time and its words',
    lang: 'ja',
    body: under('<time datetime="2023-05-08T16:30:00+09:00">2023年5月8日 16時30分</time>'),
    published: '2023-05-08T16:30+09:00',
  },
  {
    name: 'Japanese: the change in brackets, its word behind it',
    lang: 'ja',
    body: under('<div class="cmn-article_status">2021年4月1日 2:00 (2021年4月2日 5:23更新)</div>'),
    published: '2021-04-01T02:00',
    modified: '2021-04-02T05:23',
  },
  {
    name: 'Japanese: numbers with the year first',
    lang: 'ja',
    body: under('<time>2022/11/05 05:00</time>'),
    published: '2022-11-05T05:00',
  },
  {
    name: 'Japanese: the change without its year',
    lang: 'ja',
    body: under('<p class="date">港新聞 2020/7/15 11:24（最終更新 7/15 20:31）</p>'),
    published: '2020-07-15T11:24',
  },
  {
    name: 'Japanese: wide digits and a weekday in brackets',
    lang: 'ja',
    body: under('<p class="date">２０１９年８月２１日（水）</p>'),
    published: '2019-08-21',
  },
  {
    name: 'Japanese: the year of an era',
    lang: 'ja',
    body: under('<p class="date">令和5年5月8日 掲載</p>'),
    published: '2023-05-08',
  },
  {
    name: 'Japanese: labels before days with full stops',
    lang: 'ja',
    body: under('<p class="entry-date">公開日：2021.03.05 / 最終更新日：2021.04.10</p>'),
    published: '2021-03-05',
    modified: '2021-04-10',
  },
  {
    name: 'Japanese: the printed day, whose morning is still the day before in UTC',
    lang: 'ja',
    head: '<meta property="article:published_time" content="2022-11-04T20:00:00Z">',
    body: under('<p class="date">2022年11月5日 5時00分</p>'),
    published: '2022-11-05T05:00',
  },
  {
    name: 'Japanese: morning and afternoon in words',
    lang: 'ja',
    body: under('<p class="date">2022年11月5日 午後7時5分</p>'),
    published: '2022-11-05T19:05',
  },
];

/** Written after the code had been mended with those above: five of these 41 were read wrongly at first. */
const SECOND: readonly DatedPage[] = [
  {
    name: 'a British tabloid’s line: the hour first',
    lang: 'en-GB',
    body: under('<p class="byline-section">Published: 17:05 BST, 3 June 2019 | Updated: 09:12 BST, 4 June 2019</p>'),
    published: '2019-06-03T17:05+01:00',
    modified: '2019-06-04T09:12+01:00',
  },
  {
    name: 'an American broadcaster’s capitals with two digits for the year',
    lang: 'en',
    body: under('<p>Originally Published: 03 JUN 19 17:05 ET</p>'),
    published: '2019-06-03T17:05-04:00',
  },
  {
    name: 'an Indian site: last updated before first published',
    lang: 'en-IN',
    body: under(
      '<div class="dates"><span>Last Updated : 04 Jun 2019 11:02 AM IST</span> <span>First Published : 03 Jun 2019 05:30 PM IST</span></div>',
    ),
    published: '2019-06-03T17:30',
    modified: '2019-06-04T11:02',
  },
  {
    name: 'a change in brackets',
    lang: 'en-US',
    body: under('<p class="entry-date">June 3, 2019 5:05 pm (Updated: June 4, 2019 9:12 am)</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'a script that writes relative words into an element with its instant',
    lang: 'en',
    body: under('<abbr class="published timeago" title="2019-06-03T17:05:00Z">5 years ago</abbr>'),
    published: '2019-06-03T17:05Z',
  },
  {
    name: 'the old attribute for publication',
    lang: 'en',
    body: under('<header><time pubdate datetime="2019-06-03">Monday</time></header>'),
    published: '2019-06-03',
  },
  {
    name: 'the day as an array in linked data',
    lang: 'en',
    head: ld({ '@type': 'NewsArticle', datePublished: ['2019-06-03', '2019-06-04'] }),
    body: under('<p>Ada Finch</p>'),
    published: '2019-06-03',
  },
  {
    name: 'a page that is older than the article on it, in one graph',
    lang: 'en',
    head: ld({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2011-01-01' },
        { '@type': 'BlogPosting', headline: 'Harbour plan divides the quay', datePublished: '2019-06-03' },
      ],
    }),
    body: under('<p>Ada Finch</p>'),
    published: '2019-06-03',
  },
  {
    name: 'published when it had been changed for the last time the day before',
    lang: 'en',
    head: ld({ '@type': 'NewsArticle', datePublished: '2019-06-04T09:00:00Z', dateModified: '2019-06-03T17:05:00Z' }),
    body: under('<p>Ada Finch</p>'),
    published: '2019-06-04T09:00Z',
  },
  {
    name: 'words for a day in linked data',
    lang: 'en',
    head: ld({ '@type': 'NewsArticle', datePublished: 'June 3, 2019' }),
    body: under('<p>Ada Finch</p>'),
    published: '2019-06-03',
  },
  {
    name: 'numbers in linked data whose order plain English does not settle, and a byline that does',
    lang: 'en',
    head: ld({ '@type': 'NewsArticle', datePublished: '06/03/2019 5:05:00 PM' }),
    body: under('<p class="byline">Ada Finch, June 3, 2019</p>'),
    published: '2019-06-03',
  },
  {
    name: 'print archive: the day and page above the text',
    lang: 'en-GB',
    body: under('<p class="source">The Quay, 3 June 2019, page 4</p>'),
    published: '2019-06-03',
  },
  {
    name: 'a day in the address, month by its name',
    lang: 'en-GB',
    path: '/town/2019/jun/03/harbour-plan',
    body: under('<p>Ada Finch</p>'),
    published: '2019-06-03',
  },
  {
    name: 'comments in the format of posts',
    lang: 'en-US',
    body: under('<span class="published" title="2019-06-03T17:05:00-04:00">June 3, 2019</span>'),
    published: '2019-06-03',
  },
  {
    name: 'German: created and changed glued together',
    lang: 'de',
    body: under('<p class="id-Story-timestamp">Erstellt: 03.06.2019Aktualisiert: 04.06.2019, 09:12 Uhr</p>'),
    published: '2019-06-03',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'German: a dash before the hour, the last change in words',
    lang: 'de',
    body: under('<p class="date">03.06.2019 – 17:05 | Letzte Änderung: 04.06.2019</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04',
  },
  {
    name: 'German: name, day and a change without its year',
    lang: 'de',
    body: under('<p class="autor">Von Ada Spatz 3. Juni 2019 um 17:05 Uhr, zuletzt aktualisiert am 4. Juni</p>'),
    published: '2019-06-03T17:05',
  },
  {
    name: 'German: relative words over microdata',
    lang: 'de',
    body: under('<span itemprop="datePublished" content="2019-06-03T17:05:00+02:00">vor 2 Tagen</span>'),
    published: '2019-06-03T17:05+02:00',
  },
  {
    name: 'French: two digits for the year, twice',
    lang: 'fr',
    body: under('<p>Publié le 03/06/19 à 17h05 – Modifié le 04/06/19 à 09h12</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'French: weekday, day and hour, changed on another weekday',
    lang: 'fr-FR',
    body: under('<p class="date">Lundi 3 juin 2019 à 17:05 - Mis à jour le mardi 4 juin 2019 à 09:12</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'French: name and day',
    lang: 'fr',
    body: under('<p class="auteur">Par Ada Pinson, le 3 juin 2019</p>'),
    published: '2019-06-03',
  },
  {
    name: 'Spanish: full stops and an H',
    lang: 'es',
    body: under('<p class="fecha">03.06.2019 - 17:05H</p>'),
    published: '2019-06-03T17:05',
  },
  {
    name: 'Spanish: only the change',
    lang: 'es',
    body: under('<p class="fecha">Actualizado 04 JUN 2019 - 09:12</p>'),
    published: null,
    modified: '2019-06-04T09:12',
  },
  {
    name: 'Spanish: shortened month with its full stop',
    lang: 'es-MX',
    body: under('<p class="fecha">3 jun. 2019 05:05 p. m.</p>'),
    published: '2019-06-03T17:05',
  },
  {
    name: 'Italian: weekday and month with capitals',
    lang: 'it',
    body: under('<p class="data">Lunedì 3 Giugno 2019</p>'),
    published: '2019-06-03',
  },
  {
    name: 'Italian: last change behind a stroke',
    lang: 'it',
    body: under('<p class="info">3 giugno 2019 alle 17:05 / Ultimo aggiornamento: 4 giugno 2019 alle 09:12</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'Brazilian: the change first',
    lang: 'pt-BR',
    body: under('<p>Atualizado em: 04/06/2019 às 09h12</p><p>Publicado em: 03/06/2019 às 17h05</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'Portuguese: weekday and month with capitals',
    lang: 'pt-PT',
    body: under('<p class="data">Segunda-feira, 03 de Junho de 2019 às 17:05</p>'),
    published: '2019-06-03T17:05',
  },
  {
    name: 'Dutch: shortened month, last change',
    lang: 'nl',
    body: under('<p class="meta">Door Ada Mus · 3 jun. 2019 17:05 Laatste update: 4 jun. 2019 09:12</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'Polish: the hour in brackets',
    lang: 'pl',
    body: under(
      '<p class="data">poniedziałek, 3 czerwca 2019 (17:05)</p><p class="data">Ostatnia aktualizacja: 4 czerwca 2019, 09:12</p>',
    ),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'Swedish: published and changed, hours with full stops',
    lang: 'sv',
    body: under('<p>Publicerad: 3 juni 2019 kl. 17.05 Uppdaterad: 4 juni 2019 kl. 09.12</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'Danish: last changed',
    lang: 'da',
    body: under('<p>3. juni 2019, 17:05</p><p>Sidst opdateret 4. juni 2019, 09:12</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'Norwegian: numbers and hours with full stops',
    lang: 'nb',
    body: under('<p>Publisert: 03.06.2019 17.05 Sist oppdatert: 04.06.2019 09.12</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'Japanese: labels without a colon',
    lang: 'ja',
    body: under('<p class="date">公開 2019/06/03 17:05 更新 2019/06/04 09:12</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'Japanese: the label behind the hour',
    lang: 'ja',
    body: under('<p class="date">2019年06月03日 17:05 公開</p>'),
    published: '2019-06-03T17:05',
  },
  {
    name: 'Japanese: the label joined to the day',
    lang: 'ja',
    body: under('<p>記事公開日2019年6月3日</p>'),
    published: '2019-06-03',
  },
  {
    name: 'Japanese: the change behind two days',
    lang: 'ja',
    body: under('<p class="time">2019年6月3日 17時05分公開 2019年6月4日 9時12分更新</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'Russian: the day, then its weekday',
    lang: 'ru',
    body: under('<p class="date">3 июня 2019 года, понедельник</p>'),
    published: '2019-06-03',
  },
  {
    name: 'Russian: a label with numbers',
    lang: 'ru',
    body: under('<p>Дата публикации: 03.06.2019</p>'),
    published: '2019-06-03',
  },
  {
    name: 'Russian: the change in brackets',
    lang: 'ru',
    body: under('<p class="date">3 июн 2019, 17:05 (обновлено: 4 июн 2019, 09:12)</p>'),
    published: '2019-06-03T17:05',
    modified: '2019-06-04T09:12',
  },
  {
    name: 'Russian: the hour before numbers',
    lang: 'ru',
    body: under('<p class="date">17:05 / 03.06.2019</p>'),
    published: '2019-06-03T17:05',
  },
];

export const DATED_PAGES: readonly DatedPage[] = [
  ...WORDPRESS,
  ...SYSTEMS,
  ...ENGLISH,
  ...GERMANIC,
  ...ROMANCE,
  ...SLAVIC_AND_JAPANESE,
  ...SECOND,
];
