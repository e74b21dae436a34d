import { isArticleType } from './article-type.ts';
import { namesOf } from './element-names.ts';
import type { Place } from './find.ts';
import type { LinkedThing } from './json-ld.ts';
import { contentOf, type Metas } from './metas.ts';
import type { StatedDate } from './model.ts';
import { saysByline, saysComments } from './names.ts';
import type { Run, Survey } from './survey.ts';

/**
 * Collects what a page states about its dates, word for word. Nothing is parsed or weighed here; only what cannot be a
 * date, or stands in what is plainly something else (comments, related stories), is left behind.
 */

type Page = {
  readonly document: Document;
  readonly url: string;
  readonly metas: Metas;
  readonly things: readonly LinkedThing[];
  readonly survey: Survey;
  readonly place: Place;
  /** Index of the headline's run, or -1. */
  readonly headline: number;
  readonly root: Element;
};

const MOST = 300;
const LONGEST = 300;

/** At most 300 statements, linked data and metadata first. */
export function collectDates(page: Page): StatedDate[] {
  const { document, metas, things, url, survey, headline } = page;
  const run = survey.runs[headline];
  const element = (run && survey.boxes[run.box]?.element) ?? null;
  const printed = run ? lineOf(survey, run) : '';
  // not those of linked data, whose things are compared with them
  const titles = [printed, metas.content('og:title'), metas.content('twitter:title'), document.title];
  const found = [...inLinkedData(things, titles, url), ...inMeta(metas), ...inMarkup(document, page.root, element)];
  if (found.length === 0) found.push(...inScripts(document, titles));
  return [...found, ...inLines(survey, page.place, headline, element)].slice(0, MOST);
}

/** True where a date is stated where an article states its own, or its address holds one. */
export const isDated = (stated: readonly StatedDate[], path: string): boolean =>
  stated.some(
    ({ where, place }) => where === 'json-ld' || where === 'meta' || where === 'microdata' || place === 'headline',
  ) || /[/_-](?:19|20)\d{2}(?:[/_-]\w{1,5}[/_-]|\d{4}(?!\d))/.test(path);

/** Things of these types state dates of the page, of its article, or of what it shows instead of one. */
const DATED_TYPE =
  /Page$|Article$|(?:BlogPosting|LiveBlogPosting|Report|Review|Opinion|Reportage|SocialMediaPosting|CreativeWork|VideoObject|PodcastEpisode|AudioObject)$/;

function inLinkedData(things: readonly LinkedThing[], titles: readonly string[], url: string): StatedDate[] {
  const found: StatedDate[] = [];
  const articles = things.filter(({ types }) => types.some(isArticleType)).length;
  for (const { types, published, modified, headline, url: own } of things) {
    if (types.length > 0 && !types.some((type) => DATED_TYPE.test(type))) continue;
    const same = headline !== null && titles.some((title) => alike(title, headline));
    const here = own !== null && samePath(own, url);
    // one of several articles, with another headline and another address: a related story
    if (articles > 1 && headline !== null && own !== null && !same && !here) continue;
    const place = same || here ? 'headline' : 'page';
    const state = (key: string, value: string | null): void => {
      if (value)
        found.push({ where: 'json-ld', texts: [value.slice(0, LONGEST)], name: [key, ...types].join(' '), place });
    };
    state('datePublished', published);
    state('dateModified', modified);
  }
  return found;
}

const META_NAME = /dat|time|pub|modif|creat|issu|avail|revis|lastmod/i;

function inMeta({ elements }: Metas): StatedDate[] {
  const found: StatedDate[] = [];
  for (const meta of elements) {
    const value = contentOf(meta);
    if (value.length > 100 || !/\d/.test(value)) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv', 'id']) {
      const name = meta.getAttribute(attribute);
      if (!name || !META_NAME.test(name)) continue;
      if (meta.closest('[itemprop="comment"],[itemtype*="Comment"]')) break;
      found.push({
        where: attribute === 'itemprop' ? 'microdata' : 'meta',
        texts: [value],
        name: name.slice(0, 60),
        place: 'page',
      });
    }
  }
  return found;
}

const MARKED = 'time,[itemprop],[property],.published,.updated,.dt-published,.entry-date';
const PROPERTY =
  /(?:^|\s)(?:(?:schema:)?date(?:Published|Modified|Created)|(?:dc|dcterms):(?:date|created|issued))(?:\s|$)/;
const ELSEWHERE =
  'nav,aside,footer,[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="recommend" i],[class*="teaser" i],[class*="sidebar" i],[class*="widget" i],[class*="most-" i],[class*="popular" i],[class*="trending" i],[itemtype*="Comment"],blockquote';

/** Dates that are marked in the body: microdata, RDFa, hAtom, `<time>`; none from comments, asides and other articles. */
function inMarkup(document: Document, root: Element, headline: Element | null): StatedDate[] {
  const found: StatedDate[] = [];
  const articles = document.getElementsByTagName('article').length;
  let seen = 0;
  for (const element of document.querySelectorAll(MARKED)) {
    const tag = element.localName;
    if (tag === 'meta') continue;
    const itemprop = dateProperty(element, 'itemprop');
    const property = dateProperty(element, 'property');
    const isOld = tag === 'abbr' || /(?:^|\s)(?:dt-published|entry-date)/.test(element.getAttribute('class') ?? '');
    if (!itemprop && !property && tag !== 'time' && !isOld) continue;
    if (++seen > 150) break;
    const isMarked = itemprop !== '' || property !== '' || element.hasAttribute('pubdate');
    const other = element.closest(ELSEWHERE);
    // names of comments stand on what counts them, too, right beside a marked date
    const isOwn =
      isMarked && (/^(?:footer|aside)$/.test(other?.localName ?? '') || (headline && closeTo(element, headline, 2)));
    if (other && !other.contains(root) && !other.contains(headline) && !isOwn) continue;
    const own = element.closest('article');
    if (articles > 1 && own && !own.contains(root) && !root.contains(own)) continue;
    if ((element.closest('a[href]')?.textContent?.length ?? 0) > 60) continue;
    const words = (element.textContent ?? '').slice(0, LONGEST);
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
    const texts = [...new Set([value?.slice(0, LONGEST) ?? words, words])].filter((text) => /\d/.test(text));
    if (texts.length === 0) continue;
    const parent = element.parentElement;
    const inText = !isMarked && root.contains(element) && element.closest('p,li') !== null;
    found.push({
      where: itemprop ? 'microdata' : property ? 'rdfa' : tag === 'time' ? 'time' : 'class',
      texts,
      name: `${itemprop || property}${element.hasAttribute('pubdate') ? ' pubdate' : ''}`.trim(),
      around: `${namesOf(element)} ${parent ? namesOf(parent) : ''} ${(parent?.textContent ?? '').slice(0, 60)}`.trim(),
      place: inText
        ? 'text'
        : headline && closeTo(element, headline)
          ? 'headline'
          : root.contains(element)
            ? 'article'
            : seen <= 3
              ? 'early'
              : 'page',
    });
  }
  return found;
}

/** The attribute's value where it names a date. */
function dateProperty(element: Element, attribute: string): string {
  const value = element.getAttribute(attribute) ?? '';
  return PROPERTY.test(value) ? value : '';
}

/** The two share an ancestor at most so many levels up from the headline. */
function closeTo(element: Element, headline: Element, levels = 4): boolean {
  let ancestor: Element | null = headline;
  for (let up = 0; up < levels && ancestor && ancestor.localName !== 'body'; up++, ancestor = ancestor.parentElement) {
    if (ancestor.contains(element)) return true;
  }
  return false;
}

const IN_SCRIPT =
  /"(?:date_?published|first_?publish(?:ed\w{0,6}|_date)|(?:article_)?publish_?date|published(?:_?at|_time|date)?|pub(?:lication)?_?date|display_?date|postdate)\\?"\s{0,3}:\s{0,3}(?:\\?"([^"\\]{8,40})|(\d{10,13})(?!\d))/gi;
const MOST_IN_SCRIPTS = 60;

/**
 * The date of publication that the data in the page's scripts holds; asked only where neither metadata nor markup says
 * when. Where the data tells several days, those of other stories are among them: the one that stands nearest to the
 * page's own title is taken, and none where the title is not there.
 */
function inScripts(document: Document, titles: readonly string[]): StatedDate[] {
  const title = titles.find((text) => text.length > 8)?.slice(0, 60) ?? '';
  const days = new Map<string, { raw: string; far: number }>();
  let read = 0;
  let seen = 0;
  for (const script of document.scripts) {
    if (script.src || /ld\+json/.test(script.type)) continue;
    const text = script.text;
    read += text.length;
    if (read > 3_000_000) break;
    const own = title === '' ? -1 : text.indexOf(title);
    for (const { 1: words, 2: number, index } of text.matchAll(IN_SCRIPT)) {
      const raw = words ?? number ?? '';
      if (!/\d{4}/.test(raw)) continue;
      if (++seen > MOST_IN_SCRIPTS) break;
      const far = own < 0 ? Number.POSITIVE_INFINITY : Math.abs(index - own);
      const day = raw.slice(0, 10);
      if (far < (days.get(day)?.far ?? Number.POSITIVE_INFINITY) || !days.has(day)) days.set(day, { raw, far });
    }
  }
  const [first, second] = [...days.values()].sort((a, b) => a.far - b.far);
  if (!first || (second && first.far > NEAR_TITLE)) return [];
  return [{ where: 'script', texts: [first.raw], name: '', place: 'page' }];
}
/** UTF-16 units between a story's title and its date in a page's data. */
const NEAR_TITLE = 4_000;

const BESIDE =
  /nav(?:top|wrap|bar|igation)|related|recommend|teaser|popular|trending|latest|sidebar|widget|card|promo|footer|copyright|most-|event|calendar|banner|masthead|tweet|embed/;
const LONGEST_LINE = 260;
/** Runs around the headline that are near it. From five above on, what is not named as a byline may be the page's head. */
const NEAR = 8;
const HEAD = 5;
/**
 * What every date in words or numbers has that a page would print by its headline. Without Unicode's classes: an expression of
 * them takes milliseconds to compile, on every article page.
 */
const DATE_LIKE =
  /\b(?:19|20)\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\b['’]\d{2}\b|\b\d{1,2} [^\s\d!-/:-@]{3,4} \d{2}\b|[２１][０-９]{3}|(?:令和|平成|昭和).{1,3}年/;

/** Short lines around the headline and at the article's end that have digits as dates do: bylines, datelines. */
function inLines(page: Survey, place: Place, headline: number, element: Element | null): StatedDate[] {
  const { runs, boxes } = page;
  const root = boxes[place.root];
  if (!root) return [];
  const top = headline >= 0 ? headline : root.first;
  const found: StatedDate[] = [];
  const look = (index: number, near: boolean): void => {
    const run = runs[index];
    if (!run || run.length > LONGEST_LINE * 4) return;
    if (!hasDigit(page, run)) return;
    const text = lineOf(page, run);
    if (text.length > LONGEST_LINE || !DATE_LIKE.test(text)) return;
    const name = namesAround(page, run.box, element);
    if (name === null) return;
    const isNear = near && (index > top - HEAD || saysByline(name));
    found.push({ where: 'line', texts: [text], name, place: isNear ? 'headline' : 'page' });
  };
  let story = Math.max(top, root.first);
  while (story < root.last && !isProse(runs[story])) story++;
  const below = Math.max(top + 22, story);
  for (let index = Math.max(0, top - 10); index < Math.min(runs.length, below); index++) {
    // tags and buttons may stand between the headline and a byline that opens the text
    const near = Math.abs(index - top) <= NEAR || (index < story && index >= story - 3);
    if (near || index < top + 22) look(index, near);
  }
  for (let index = Math.max(below, root.last - 6); index < Math.min(runs.length, root.last + 6); index++)
    look(index, false);
  return found;
}

const isProse = (run: Run | undefined): boolean => run !== undefined && run.length > 150 && run.linked < run.length / 2;

function hasDigit({ pieces }: Survey, run: Run): boolean {
  for (let at = run.from; at < run.to; at++) if (/[\d０-９元]/.test(pieces[at]?.data ?? '')) return true;
  return false;
}

function lineOf({ pieces }: Survey, run: Run): string {
  let text = '';
  for (let at = run.from; at < run.to; at++) text += pieces[at]?.data ?? ' ';
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/**
 * The names of a box and of the one around it; null where those close around say that it belongs to something else,
 * which no box does that holds the headline.
 */
function namesAround({ boxes }: Survey, box: number, headline: Element | null): string | null {
  let all = '';
  for (let at = box, up = 0; at > 0 && up < 4; at = boxes[at]?.parent ?? -1, up++) {
    const element = boxes[at]?.element;
    if (!element) break;
    const names = namesOf(element);
    const isAround = element !== headline && element.contains(headline);
    if (isAround) return `${all} ${up < 2 ? names : ''}`.trim();
    if (saysComments(names) || BESIDE.test(names) || element.localName === 'footer') return null;
    if (up < 2) all += ` ${names}`;
  }
  return all.trim();
}

/** White space and punctuation, spelled out for the same reason. */
const OTHER_THAN_WORDS = /[\s!-/:-@[-`{-~\xa1-\xbf\u2010-\u205e\u3000-\u303f\uff01-\uff0f]+/g;
const alike = (a: string, b: string): boolean => {
  const left = a.toLowerCase().replace(OTHER_THAN_WORDS, ' ').trim();
  const right = b.toLowerCase().replace(OTHER_THAN_WORDS, ' ').trim();
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
