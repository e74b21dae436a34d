import type { ArticleSign, Block } from '../article-model.ts';
import type { ArticlePlace } from '../body/find.ts';
import { type LinkedThing, readLinkedData } from '../json-ld.ts';
import { type Metas, metasOf } from '../metas.ts';
import type { PageHead, Survey } from '../survey.ts';
import { isArticleType } from './article-type.ts';
import type { Bulk } from './bulk.ts';
import { isData, otherKindOf, sells } from './other-kinds.ts';

/** What a page's head reveals about its kind. */
export type Head = {
  readonly metas: Metas;
  readonly things: readonly LinkedThing[];
  readonly path: string;
  readonly points: readonly Point[];
  /** The evidence against an article, if address and metadata alone are enough to decide. Else null. */
  readonly settled: readonly ArticleSign[] | null;
};

const OTHER_TYPES = new Set(
  (
    'CollectionPage SearchResultsPage ProfilePage QAPage Question DiscussionForumPosting Product ProductGroup Offer SoftwareApplication ' +
    'WebApplication MobileApplication ItemList FAQPage ContactPage CheckoutPage JobPosting LocalBusiness Hotel Restaurant Recipe APIReference'
  ).split(' '),
);
const HOME = /^\/*(?:(?:[a-z]{2}(?:[-_][a-z]{2})?|home|index|default|news|latest)(?:\.\w{3,5})?\/?)?$/i;
/** Parts of addresses that mean a list. */
const LISTS = new Set(
  (
    'search suche recherche buscar tag tags category categories kategorie topic topics thema author authors autor archive archives login ' +
    'signin register cart checkout basket account settings forum forums thread threads viewtopic showthread user users profile section ' +
    'sections feed'
  ).split(' '),
);
const FORUMS = new Set('forum forums thread threads viewtopic showthread'.split(' '));
const FORUM = /(?:^|\/)(?:questions|discussions?)\/\d+(?:[/.]|$)/;
const MANUALS = 'sphinx docusaurus mkdocs gitbook javadoc doxygen vuepress vitepress readme.io docfx rustdoc'.split(
  ' ',
);

/** A piece of evidence for (positive) or against a page being an article, with its weight. */
type Point = readonly [worth: number, sign: ArticleSign];

/** A page with this many points counts as an article. */
const ENOUGH_POINTS = 2;
/** The most points that a page's body can add to those of its head: for a headline, a date and much running text. */
const MOST_OF_BODY = 4;
/** The part of these points that comes from a headline and a date. */
const HEADLINE_AND_DATE = 2;
/**
 * Points for a page of another kind. Open Graph and a long text cannot outweigh them, because publishers also sell
 * their articles.
 */
const OTHER_KIND_POINTS = -6;

/**
 * Reads address, Open Graph type and linked data. That is cheap, and enough to recognise home pages, lists, shops and
 * forums.
 */
export function readHead(page: PageHead, href: string): Head {
  const things = readLinkedData(page.linked);
  const metas = metasOf(page.metas);
  const openGraph = metas.content('og:type').toLowerCase();
  const [served, query] = partsOfAddress(href);
  // Saved pages and copies have addresses of other sites. A real home page states no other address.
  const path = HOME.test(served) ? (ownPath(page, metas) ?? served) : served;
  const types = things.flatMap((thing) => thing.types);
  const isArticle = types.some(isArticleType);
  const isStated = openGraph === 'article' || isArticle;
  const generator = metas.content('generator');
  // Articles list other things beside themselves. A list has no long text of its own.
  const isOther = (type: string): boolean => OTHER_TYPES.has(type) && !(type === 'ItemList' && openGraph === 'article');
  const other = isArticle ? undefined : types.find(isOther);
  const points: Point[] = [];
  if (isArticle) points.push([3, { type: 'linked-article' }]);
  if (openGraph === 'article') points.push([2, { type: 'open-graph-article' }]);
  if (openGraph === 'website' && !isArticle) points.push([-1, { type: 'open-graph-type', name: openGraph }]);
  if (other !== undefined) points.push([other === 'ItemList' ? -2 : -3, { type: 'linked-type', name: other }]);
  if (isList(path, query)) points.push([-2, { type: 'list' }]);
  if (isForum(path)) points.push([-2, { type: 'forum' }]);
  const kind = otherKindOf(page, metas, things, path);
  if (kind !== null) points.push([isArticle && kind === 'shop' ? -1 : OTHER_KIND_POINTS, { type: 'other-kind', kind }]);
  const isHome = query === '' && href.startsWith('http') && HOME.test(path);
  // Many sites mark all of their pages as articles in Open Graph.
  if (isHome && !isArticle) points.push([-2, { type: 'home' }]);
  let settled: readonly ArticleSign[] | null = null;
  if (!isStated && isHome) settled = [{ type: 'home' }];
  else if (!isStated && generator !== '' && MANUALS.some((maker) => generator.toLowerCase().includes(maker)))
    settled = [{ type: 'manual', maker: generator.slice(0, 40) }];
  else if (sumOf(points) + MOST_OF_BODY < ENOUGH_POINTS) settled = signsOf(points);
  return { metas, things, path, points, settled };
}

/** Path and query of an address. */
function partsOfAddress(href: string): readonly [path: string, query: string] {
  const [, path = '/', query = ''] = /^[a-z]+:\/\/[^/]*([^?#]*)\??([^#]*)/i.exec(href) ?? [];
  return [path, query];
}

/** The path that the page states as its own. Null if it states none, or states that of a home page. */
function ownPath({ canonical }: PageHead, metas: Metas): string | null {
  const stated = [canonical, metas.content('og:url')];
  const paths = stated.filter((href) => href.startsWith('http')).map((href) => partsOfAddress(href)[0]);
  return paths.find((path) => !HOME.test(path)) ?? null;
}

const sumOf = (points: readonly Point[]): number => points.reduce((sum, [worth]) => sum + worth, 0);
const signsOf = (points: readonly Point[]): ArticleSign[] => points.map(([, sign]) => sign);

/** The parts of an address's path in lower case, the last part without its extension. */
const partsOf = (path: string): string[] =>
  path
    .toLowerCase()
    .replace(/\.\w{3,5}$/, '')
    .split('/');

/** True if the address is that of a list: it has a part that names lists, has "page/2", or is a search. */
function isList(path: string, query: string): boolean {
  const parts = partsOf(path);
  return (
    parts.some((part, at) => LISTS.has(part) || (part === 'page' && /^\d+$/.test(parts[at + 1] ?? ''))) ||
    (query !== '' && /(?:^|&)(?:s|q|query|search)=/.test(query))
  );
}

const isForum = (path: string): boolean => partsOf(path).some((part) => FORUMS.has(part)) || FORUM.test(path);

/**
 * True if a page can be an article at all, by its head and by the most text that it can have. Every point that its body
 * could add is counted, so no page that {@link judge} would accept is lost.
 */
export function mayBeArticle({ settled, points }: Head, { long, length }: Bulk): boolean {
  if (settled || long + length === 0) return false;
  return sumOf(points) + HEADLINE_AND_DATE + pointsOfText(length, long) >= ENOUGH_POINTS;
}

type Verdict = { readonly article: boolean; readonly signs: readonly ArticleSign[] };

type Evidence = {
  readonly survey: Survey;
  readonly head: Head;
  readonly place: ArticlePlace;
  readonly blocks: readonly Block[];
  readonly headline: number;
  readonly dated: boolean;
};

/** What running text is worth: its length in Latin letters, and how many of its blocks are long. */
function pointsOfText(length: number, long: number): number {
  if ((length >= 1500 && long >= 3) || (length >= 600 && long >= 4)) return 2;
  if (length >= 500 && long >= 1) return 1;
  return long === 0 ? -1 : 0;
}

const RUNNING: ReadonlySet<Block['kind']> = new Set(['standfirst', 'paragraph', 'quote', 'list-item', 'table']);
/** From this code unit on a character holds as much as two or three Latin letters, as in the gate (content/gate/bulk.ts). */
const WIDE_FROM = 0x3000;
const WIDE_FACTOR = 2.4;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{6}/;
/** The decision from all evidence, which `signs` lists. */
export function judge({ survey, head, place, blocks, headline, dated }: Evidence): Verdict {
  let length = 0;
  let weight = 0;
  let long = 0;
  let paragraphs = 0;
  for (const { kind, text } of blocks) {
    if (!RUNNING.has(kind)) continue;
    paragraphs++;
    length += text.length;
    weight += text.length * (text.charCodeAt(text.length >> 1) >= WIDE_FROM ? WIDE_FACTOR : 1);
    if (text.length > 120 || (text.length > 50 && WIDE.test(text))) long++;
  }
  if (paragraphs === 0) return { article: false, signs: [{ type: 'no-text' }] };
  const points = [...head.points];
  if (headline >= 0) points.push([1, { type: 'headline' }]);
  if (dated) points.push([1, { type: 'dated' }]);
  const worth = pointsOfText(weight, long);
  if (worth !== 0) points.push([worth, worth > 0 ? { type: 'text', length } : { type: 'short' }]);
  if (place.apart > place.weight * 2) points.push([-2, { type: 'beside' }]);
  const isStated = points.some(([, { type }]) => type === 'linked-article');
  if (isData(survey)) points.push([OTHER_KIND_POINTS, { type: 'other-kind', kind: 'data' }]);
  else if (!isStated && sells(survey)) points.push([-3, { type: 'other-kind', kind: 'shop' }]);
  return { article: sumOf(points) >= ENOUGH_POINTS, signs: signsOf(points) };
}
