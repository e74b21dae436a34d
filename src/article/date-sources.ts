import type { PartialDate } from '../dates/partial-date.ts';
import { parsePartialDate } from '../dates/partial-date.ts';
import { isArticleType, type LinkedThing } from './json-ld.ts';
import { parseMachineDate } from './machine-date.ts';

/** One statement of a date, with what it is worth. */
export type Statement = {
  readonly date: PartialDate;
  readonly role: 'published' | 'modified';
  /** In words, as the reader is told: "JSON-LD datePublished". */
  readonly how: string;
  /** 1 (a hint) to 10 (the publisher's own statement about this article). */
  readonly worth: number;
};

/** Metadata names, lower case, with their worth; those of modification in the second table. */
const PUBLISHED = table(
  '9 article:published_time og:article:published_time article:published datepublished publishdate publish-date publish_date ' +
    'parsely-pub-date sailthru.date cxenseparse:recs:publishtime article.published published published_time og:published_time pubdate ' +
    'publication_date publication-date publicationdate article:publicationdate originalpublicationdate article_date_original ' +
    'originally-published date_published dateposted citation_publication_date citation_online_date bt:pubdate dcterms.issued dc.date.issued dc:date:issued ' +
    'ptime displaydate rnews:datepublished vr:published_time shareaholic:article_published_time iso-8601-publish-date article:post_date ' +
    'article.origpublicationdate dc.date.publication dcsext.articlefirstpublished cse_pubdate originalpublishdate pub_date ' +
    '| 7 date dc.date dcterms.date dc.date.created dcterms.created dcterms.available datecreated created article.created release_date ' +
    'content_create_date article:create_time og:pubdate creation_date dc:date dc:created timestamp og:article:date time og:release_date',
);
const MODIFIED = table(
  '9 article:modified_time og:article:modified_time article:modified datemodified modified_time article.updated modified ' +
    'date_modified parsely-modified-date dcterms.modified dc.date.modified dc:modified lastmodified last_updated article:updated_time ' +
    '| 7 og:updated_time updated_time last-modified lastmod revised revision_date updated date.modified og:modified_time utime',
);

function table(text: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const part of text.split('|')) {
    const [worth = '0', ...list] = part.trim().split(' ');
    for (const name of list) names.set(name, Number(worth));
  }
  return names;
}

/** The dates that the page's linked data states of the thing that is this article: told by its titles or its address. */
export function fromLinkedData(
  things: readonly LinkedThing[],
  titles: readonly string[],
  url: string,
  language: string | null,
): Statement[] {
  const found: Statement[] = [];
  for (const thing of things) {
    const isArticle = thing.types.some(isArticleType);
    const isPage = thing.types.some((type) => /Page$/.test(type));
    if (
      !isArticle &&
      !isPage &&
      thing.types.length > 0 &&
      !thing.types.some((type) => /^(?:VideoObject|PodcastEpisode|AudioObject)$/.test(type))
    )
      continue;
    const same = thing.headline !== null && titles.some((title) => alike(title, thing.headline ?? ''));
    const here = thing.url !== null && samePath(thing.url, url);
    const worth = (isArticle ? 9 : isPage ? 7 : 5) + (same || here ? 1 : 0);
    const published = thing.published && parseMachineDate(thing.published, language);
    const modified = thing.modified && parseMachineDate(thing.modified, language);
    if (published) found.push({ date: published, role: 'published', how: 'JSON-LD datePublished', worth });
    if (modified) found.push({ date: modified, role: 'modified', how: 'JSON-LD dateModified', worth });
  }
  return found;
}

/** The dates of the page's `<meta>` elements, those of its comments left aside. */
export function fromMeta(document: Document, language: string | null): Statement[] {
  const found: Statement[] = [];
  let seen = 0;
  for (const meta of document.querySelectorAll('meta[content]')) {
    if (++seen > 400) break;
    if (meta.closest('[itemprop="comment"],[itemtype*="Comment"]')) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv', 'id']) {
      const name = meta.getAttribute(attribute);
      if (!name) continue;
      const key = name.toLowerCase().replace(/^(?:lp\.|vf:|og:og:)/, '');
      const published = PUBLISHED.get(key);
      const modified = MODIFIED.get(key);
      if (published === undefined && modified === undefined) continue;
      const date = parseMachineDate(meta.getAttribute('content') ?? '', language);
      if (!date) continue;
      const how = `${attribute === 'itemprop' ? 'microdata' : 'meta'} ${name.slice(0, 60)}`;
      found.push({ date, role: published ? 'published' : 'modified', how, worth: published ?? modified ?? 0 });
      break;
    }
  }
  return found;
}

const MARKED =
  '[itemprop~="datePublished"],[itemprop~="dateModified"],[itemprop~="dateCreated"],[property~="datePublished"],[property~="dateModified"],[property~="schema:datePublished"],[property~="dc:date"],[property~="dc:created"],[property~="dcterms:created"],[property~="dc:issued"],time,abbr.published,abbr.updated,.dt-published,.entry-date';
const ELSEWHERE =
  'nav,aside,footer,[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="recommend" i],[class*="teaser" i],[class*="sidebar" i],[class*="widget" i],[class*="most-" i],[class*="popular" i],[class*="trending" i],[itemtype*="Comment"],blockquote';

/** Dates that are marked in the body: microdata, RDFa, hAtom, `<time>`; none from comments, asides and other articles. */
export function fromMarkup(
  document: Document,
  root: Element,
  headline: Element | null,
  language: string | null,
): Statement[] {
  const found: Statement[] = [];
  const articles = document.getElementsByTagName('article').length;
  let seen = 0;
  for (const element of document.querySelectorAll(MARKED)) {
    if (++seen > 150) break;
    if (element.localName === 'meta') continue;
    const other = element.closest(ELSEWHERE);
    if (other && !other.contains(root) && !(/^(?:footer|aside)$/.test(other.localName) && isMarked(element))) continue;
    const own = element.closest('article');
    if (articles > 1 && own && !own.contains(root) && !root.contains(own)) continue;
    const link = element.closest('a[href]');
    if (link && link.textContent !== null && link.textContent.length > 60) continue;
    const raw =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.getAttribute('title') ??
      element.textContent ??
      '';
    const date = parseMachineDate(raw, language) ?? parseMachineDate(element.textContent ?? '', language);
    if (!date) continue;
    const property = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('property') ?? ''}`;
    const names = `${property} ${element.className} ${element.parentElement?.className ?? ''} ${element.hasAttribute('pubdate') ? 'published' : ''} ${(element.parentElement?.textContent ?? '').slice(0, 60)}`;
    const role =
      /modif|updat|actualis|aktualis|atualiz|ändrad|bijgewerkt|aggiorna/i.test(names) &&
      !/publi[sc]h|datePublished/i.test(`${property} ${element.className}`)
        ? 'modified'
        : 'published';
    const marked = property.trim() !== '' || element.hasAttribute('pubdate');
    const inText = root.contains(element) && element.closest('p,li') !== null && !marked;
    const near = headline !== null && closeTo(element, headline);
    const worth = marked ? 8 : inText ? 2 : near ? 7 : root.contains(element) ? 5 : seen <= 3 ? 4 : 2;
    const kind = element.getAttribute('itemprop')
      ? 'microdata'
      : element.getAttribute('property')
        ? 'RDFa'
        : element.localName === 'time'
          ? '<time>'
          : 'byline';
    found.push({
      date,
      role,
      how: property.trim() ? `${kind} ${property.trim()}` : kind === '<time>' ? '<time> by the headline' : kind,
      worth,
    });
  }
  return found;
}

const isMarked = (element: Element): boolean =>
  element.hasAttribute('itemprop') || element.hasAttribute('property') || element.hasAttribute('pubdate');

/** The two share an ancestor at most four levels up from the headline. */
function closeTo(element: Element, headline: Element): boolean {
  let ancestor: Element | null = headline;
  for (let up = 0; up < 4 && ancestor && ancestor.localName !== 'body'; up++, ancestor = ancestor.parentElement) {
    if (ancestor.contains(element)) return true;
  }
  return false;
}

const IN_SCRIPT =
  /"(?:datePublished|publishedAt|published_at|publishDate|publish_date|pubDate|pub_date|firstPublished\w{0,6}|publicationDate|publication_date|published_time|displayDate|date_published|article_publish_date|postDate|publishedDate|published)\\?"\s{0,3}:\s{0,3}\\?"([^"\\]{8,40})/i;

/** The first date of publication that a script's data holds; asked only where nothing else says when. */
export function fromScripts(document: Document, language: string | null): Statement[] {
  let read = 0;
  for (const script of document.scripts) {
    if (script.src || /ld\+json/.test(script.type)) continue;
    const text = script.text;
    read += text.length;
    if (read > 3_000_000) break;
    const raw = IN_SCRIPT.exec(text)?.[1];
    const date = raw ? parseMachineDate(raw, language) : null;
    if (date) return [{ date, role: 'published', how: "data in the page's scripts", worth: 5 }];
  }
  return [];
}

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day, or a month, in the page's address: /2024/05/17/, /2024/may/17/, -20240517, /2024-05-17-. */
export function fromUrl(url: string): Statement[] {
  const path = /^[a-z]+:\/\/[^/]+([^?#]*)/i.exec(url)?.[1] ?? '';
  const day =
    /(?:^|[/_-])((?:19|20)\d{2})(?:\/(\d{1,2})\/|-(\d{1,2})-|_(\d{1,2})_)(\d{1,2})(?=$|[/_.-])/
      .exec(path)
      ?.filter(Boolean) ??
    /(?:^|[/_-])(20\d{2})([01]\d)([0-3]\d)(?=$|[/_.-])/.exec(path) ??
    /\/(20\d{2})\/(\d{2})\/\d{2}\2(\d{2})(?=-)/.exec(path);
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})[a-z]*\/(\d{1,2})(?=\/|$|-)/i.exec(path);
  const month = /\/((?:19|20)\d{2})[/-]([01]\d)(?=\/)/.exec(path);
  const monthNumber = named ? MONTH_NAMES.indexOf((named[2] ?? '').toLowerCase()) + 1 : 0;
  const text = day
    ? `${day[1]}-${day[2]?.padStart(2, '0')}-${day[3]?.padStart(2, '0')}`
    : named && monthNumber > 0
      ? `${named[1]}-${String(monthNumber).padStart(2, '0')}-${named[3]?.padStart(2, '0')}`
      : month
        ? `${month[1]}-${month[2]}`
        : '';
  const date = parsePartialDate(text);
  // addresses have told days since there is a web; earlier ones are numbers of other things, or clocks never set
  return date && date > '1993'
    ? [{ date, role: 'published', how: "the page's address", worth: date.length === 10 ? 7 : 2 }]
    : [];
}

const alike = (a: string, b: string): boolean => {
  const left = a.toLowerCase().replace(/\W+/g, ' ').trim();
  const right = b.toLowerCase().replace(/\W+/g, ' ').trim();
  return right.length > 8 && (left.includes(right) || right.includes(left)) && left.length > 8;
};

function samePath(stated: string, url: string): boolean {
  const path = (text: string): string =>
    text
      .replace(/^[a-z]+:\/\/[^/]+/i, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '');
  return path(url).length > 1 && path(stated) === path(url);
}
