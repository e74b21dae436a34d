/** Sixty pages that are not articles, for tests and measures: five variations of twelve sorts, in our own words. */

export type NotArticlePage = { readonly name: string; readonly url: string; readonly html: string };

const TOPICS = ['harbour', 'orchard', 'railway', 'library', 'river'];
const many = (times: number, one: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => one(index)).join('\n');
const shell = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><nav><a href="/">Home</a> <a href="/shop">Shop</a></nav>${body}<footer>About us</footer></body></html>`;
const teaser = (topic: string, index: number): string =>
  `<article><h3><a href="/${topic}/${index}">What the ${topic} council decided in its meeting number ${index}</a></h3><p>A short line on the ${topic} that makes you want to read on, number ${index}.</p></article>`;
const ld = (type: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`;

const SORTS: readonly [string, (topic: string, index: number) => Omit<NotArticlePage, 'name'>][] = [
  [
    'home page',
    (topic) => ({
      url: `https://${topic}.example.com/`,
      html: shell(`The ${topic} paper`, `<main><h1>Today</h1>${many(30, (at) => teaser(topic, at))}</main>`),
    }),
  ],
  [
    'section front',
    (topic) => ({
      url: `https://news.example.com/section/${topic}`,
      html: shell(topic, `<main><h1>${topic}</h1>${many(20, (at) => teaser(topic, at))}</main>`, ld('CollectionPage')),
    }),
  ],
  [
    'tag list',
    (topic) => ({
      url: `https://news.example.com/tag/${topic}`,
      html: shell(topic, `<div id="content"><h1>${topic}</h1>${many(15, (at) => teaser(topic, at))}</div>`),
    }),
  ],
  [
    'search',
    (topic) => ({
      url: `https://news.example.com/find?q=${topic}`,
      html: shell(
        'Search',
        `<form><input name="q" value="${topic}"></form><ol>${many(10, (at) => `<li><a href="/${at}">The ${topic} in the year ${1900 + at}</a><p>… of the ${topic}, which was said to be …</p></li>`)}</ol>`,
        ld('SearchResultsPage'),
      ),
    }),
  ],
  [
    'shop list',
    (topic) => ({
      url: `https://shop.example.com/c/${topic}`,
      html: shell(
        'Shop',
        `<h1>${topic}</h1><ul>${many(40, (at) => `<li><a href="/p/${at}">Kettle of the ${topic} number ${at}</a><span>19.99</span><button>Buy</button></li>`)}</ul>`,
      ),
    }),
  ],
  [
    'product',
    (topic, index) => ({
      url: `https://shop.example.com/p/${index}`,
      html: shell(
        'Kettle',
        `<h1>Kettle of the ${topic}</h1><p>This kettle boils a litre of water in three minutes, turns itself off, and comes with a cord that is long enough for most kitchens and a lid that stays on.</p><p>19.99</p><button>Buy</button>`,
        `${ld('Product')}<meta property="og:type" content="product">`,
      ),
    }),
  ],
  [
    'forum',
    (topic, index) => ({
      url: `https://talk.example.com/forum/viewtopic/${index}`,
      html: shell(
        'Talk',
        `<h1>Who knows the ${topic}?</h1>${many(12, (at) => `<div class="post"><b>user${at}</b><p>I have lived by the ${topic} for ${at + 2} years and I would say that you should ask the people at the town hall about it.</p></div>`)}`,
        ld('DiscussionForumPosting'),
      ),
    }),
  ],
  [
    'question and answers',
    (topic, index) => ({
      url: `https://ask.example.com/questions/${index}/the-${topic}`,
      html: shell(
        'Ask',
        `<h1>How deep is the ${topic}?</h1>${many(6, (at) => `<div class="answer"><p>It depends on the season: I measured it ${at + 3} times last year, and the figures were never the same, so take an average.</p></div>`)}`,
        `${ld('QAPage')}<meta property="og:type" content="website">`,
      ),
    }),
  ],
  [
    'social feed',
    (topic) => ({
      url: `https://social.example.com/feed`,
      html: shell(
        'Feed',
        `<main role="feed">${many(25, (at) => `<div><a href="/u${at}">u${at}</a><span>${topic} today, lovely light</span><button>Like</button></div>`)}</main>`,
      ),
    }),
  ],
  [
    'web app',
    (topic) => ({
      url: `https://app.example.com/board/${topic}`,
      html: shell(
        'Board',
        `<div role="application">${many(60, (at) => `<div><button>${at}</button><span>Task</span></div>`)}<textarea></textarea></div>`,
      ),
    }),
  ],
  [
    'documentation',
    (topic) => ({
      url: `https://docs.example.com/${topic}/usage.html`,
      html: shell(
        'Usage',
        `<main><h1>Usage</h1>${many(8, (at) => `<h2>Call ${at}</h2><p>The function takes the name of the ${topic} and gives back a handle that can be used until it is closed, or until the process ends.</p><pre>open(${at})</pre>`)}</main>`,
        '<meta name="generator" content="Sphinx 7.2">',
      ),
    }),
  ],
  [
    'login',
    (topic) => ({
      url: `https://news.example.com/account/login`,
      html: shell(
        'Sign in',
        `<h1>Sign in to the ${topic}</h1><form><label>Name <input></label><p>By signing in you agree that the ${topic} may remember you on this machine until you sign out again or remove its cookies.</p></form>`,
      ),
    }),
  ],
];

export const NOT_ARTICLES: readonly NotArticlePage[] = SORTS.flatMap(([name, make]) =>
  TOPICS.map((topic, index) => ({ name: `${name} ${index + 1}`, ...make(topic, index) })),
);
