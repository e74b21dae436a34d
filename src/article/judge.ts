import { isArticleType } from './article-type.ts';
import type { Place } from './find.ts';
import { type LinkedThing, readLinkedData } from './json-ld.ts';
import { type Metas, metasOf } from './metas.ts';
import type { Block } from './model.ts';

/** What the page says about its kind before its body is looked at. */
export type Head = {
  readonly metas: Metas;
  readonly things: readonly LinkedThing[];
  readonly openGraph: string;
  readonly path: string;
  readonly query: string;
  /** Why this is no article, where address and metadata settle it; else null. */
  readonly elsewhere: string | null;
};

const OTHER_TYPE =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|QAPage|Question|DiscussionForumPosting|Product|ProductGroup|Offer|SoftwareApplication|WebApplication|MobileApplication|ItemList|FAQPage|ContactPage|CheckoutPage|JobPosting|LocalBusiness|Hotel|Restaurant|Recipe|APIReference)$/;
const HOME = /^\/*(?:(?:[a-z]{2}(?:[-_][a-z]{2})?|home|index|default|news|latest)(?:\.\w{3,5})?\/?)?$/i;
const LISTING =
  /\/(?:search|suche|recherche|buscar|tags?|category|categories|kategorie|topics?|thema|authors?|autor|archives?|page\/\d+|login|signin|register|cart|checkout|basket|account|settings|forums?|threads?|viewtopic|showthread|users?|profile|sections?|feed)(?:\/|\.\w{3,5}$|$)/i;
const FORUM = /(?:^|\/)(?:forums?|threads?|viewtopic|showthread|questions\/\d+|discussions?\/\d+)(?:[/.]|$)/i;
const DOCUMENTATION = /sphinx|docusaurus|mkdocs|gitbook|javadoc|doxygen|vuepress|vitepress|readme\.io|docfx|rustdoc/i;

/** Reads address, Open Graph type and linked data: cheap, and enough for home pages. */
export function readHead(document: Document, href: string): Head {
  const things = readLinkedData(document);
  const metas = metasOf(document);
  const openGraph = metas.content('og:type').toLowerCase();
  const [, path = '/', query = ''] = /^[a-z]+:\/\/[^/]*([^?#]*)\??([^#]*)/i.exec(href) ?? [];
  const stated = openGraph === 'article' || things.some(({ types }) => types.some(isArticleType));
  const home = HOME.test(path) && query === '' && href.startsWith('http') && !stated;
  const generator = metas.content('generator');
  const elsewhere = home
    ? 'a home page, by its address'
    : DOCUMENTATION.test(generator) && !stated
      ? `documentation, made by ${generator.slice(0, 40)}`
      : null;
  return { metas, things, openGraph, path, query, elsewhere };
}

type Evidence = {
  readonly head: Head;
  readonly place: Place;
  readonly blocks: readonly Block[];
  readonly headline: number;
  readonly dated: boolean;
};

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{6}/;
/** The points at which a page is taken for an article. */
const ENOUGH = 2;

/** One decision from everything that speaks for and against; `why` lists it in words. */
export function judge({ head, place, blocks, headline, dated }: Evidence): { article: boolean; why: string } {
  const prose = blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'list-item' || kind === 'table',
  );
  if (prose.length === 0)
    return { article: false, why: 'nothing is left of the running text once furniture is taken away' };
  const types = head.things.flatMap((thing) => thing.types);
  const isArticle = types.some(isArticleType);
  const other = types.find((type) => OTHER_TYPE.test(type));
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  const longest = prose.filter(({ text }) => text.length > 120 || (text.length > 50 && WIDE.test(text))).length;
  const points: [number, string][] = [
    [isArticle ? 3 : 0, 'its linked data says article'],
    [
      head.openGraph === 'article' ? 2 : head.openGraph === 'website' && !isArticle ? -1 : 0,
      `its Open Graph type is ${head.openGraph}`,
    ],
    [headline >= 0 ? 1 : 0, 'it has a headline'],
    [dated ? 1 : 0, 'it is dated'],
    [
      (length >= 1500 && longest >= 3) || (length >= 600 && longest >= 4) ? 2 : length >= 500 && longest >= 1 ? 1 : 0,
      `${length} characters of running text`,
    ],
    [longest === 0 ? -1 : 0, 'no paragraph is long'],
    [other && !isArticle ? -3 : 0, `its linked data says ${other}`],
    [
      LISTING.test(head.path) || /(?:^|&)(?:s|q|query|search)=/.test(head.query) ? -2 : 0,
      'its address is that of a list',
    ],
    [FORUM.test(head.path) ? -2 : 0, 'its address is that of a forum'],
    [place.apart > place.weight * 2 ? -2 : 0, 'most of its text is beside it'],
  ];
  const spoke = points.filter(([worth]) => worth !== 0);
  const sum = spoke.reduce((total, [worth]) => total + worth, 0);
  const why = spoke.map(([worth, words]) => `${worth > 0 ? '+' : '−'} ${words}`).join(', ');
  return { article: sum >= ENOUGH, why };
}
