import type { StatedDate } from '../article-model.ts';
import type { ArticlePlace } from '../body/find.ts';
import type { LinkedThing } from '../json-ld.ts';
import { isArticleType } from '../kind/article-type.ts';
import { datedNames, type Metas } from '../metas.ts';
import { isBylineName } from '../names.ts';
import type { Box, MarkedDate, Run, Survey } from '../survey.ts';
import { isIn, isOfOwnStory, namesBeside, OWN_FOOTER, POSTED_WORDS } from './beside.ts';
import { edgeDays } from './edge-days.ts';
import { DATE_LIKE, hasDigit, lineOf } from './lines.ts';
import { type OtherDates, otherDates } from './other-dates.ts';
import { alike, bareTitle, samePath } from './same-story.ts';

/**
 * Collects a page's statements about its dates, word for word. It parses and weighs nothing. It only leaves out what
 * cannot be a date, or is clearly part of something else (comments, related stories).
 */

type Page = {
  readonly survey: Survey;
  readonly metas: Metas;
  readonly things: readonly LinkedThing[];
  readonly place: ArticlePlace;
  /** Index of the headline's run, or -1. */
  readonly headline: number;
};

/** Archives that show a copy within a page of their own. Their metadata and header give the day of the copy. */
const ARCHIVE = /\/\/(?:www\.)?archive\.(?:today|ph|is|li|vn|md|fo)(?:[/:]|$)/i;
const MOST_STATEMENTS = 300;
const LONGEST_STATEMENT = 300;

/** At most 300 statements, linked data and metadata first. */
export function collectDates({ survey, metas, things, place, headline }: Page): StatedDate[] {
  const run = survey.runs[headline];
  const printed = run ? lineOf(survey, run).replaceAll('\n', ' ') : '';
  // Titles of linked data are left out, because its things are compared with these titles.
  const titles = [printed, metas.content('og:title'), metas.content('twitter:title'), survey.head.title];
  const isArchived = ARCHIVE.test(survey.url) || ARCHIVE.test(`//${metas.content('og:site_name')}/`);
  const others = otherDates(survey, place, headline, isArchived);
  const found = [
    ...(isArchived ? [] : [...inLinkedData(things, titles, survey.url), ...inMeta(metas)]),
    ...inMarkup(survey, place, run?.box ?? -1, others),
  ];
  for (const [where, text] of [
    ['script', survey.scripted],
    ['comment', survey.commented],
  ] as const)
    if (found.length === 0 && text !== null) found.push({ where, texts: [text], name: '', place: 'page' });
  const lines = inLines(survey, place, headline, others);
  if (found.length === 0 && !lines.some(({ texts }) => POSTED.test(texts[0] ?? '')))
    lines.push(...onlyLabelled(survey, place, headline, others));
  return [...found, ...lines].slice(0, MOST_STATEMENTS);
}

/** True if a date is in the address, or in a place in which articles state their own date. */
export const isDated = (stated: readonly StatedDate[], path: string): boolean =>
  stated.some(
    ({ where, place }) => where === 'json-ld' || where === 'meta' || where === 'microdata' || place === 'headline',
  ) || /[/_-](?:19|20)\d{2}(?:[/_-]\w{1,5}[/_-]|\d{4}(?!\d))/.test(path);

/** Things of these types state dates of the page, of its article, or of a replacement for it. */
const DATED_TYPE =
  /Page$|Article$|(?:BlogPosting|LiveBlogPosting|Report|Review|Opinion|Reportage|SocialMediaPosting|CreativeWork|VideoObject|PodcastEpisode|AudioObject)$/;

const RECORDING = /^(?:Video|Audio|Podcast)/;

function inLinkedData(things: readonly LinkedThing[], titles: readonly string[], url: string): StatedDate[] {
  const found: StatedDate[] = [];
  const articles = things.filter(({ types }) => types.some(isArticleType));
  const bareTitles = titles.map(bareTitle);
  const isArticleDated = articles.some(({ published }) => published !== null);
  for (const { types, published, modified, headline, url: own } of things) {
    if (types.length > 0 && !types.some((type) => DATED_TYPE.test(type))) continue;
    // A film or a recording beside a dated article has its own day.
    if (isArticleDated && types.some((type) => RECORDING.test(type)) && !types.some(isArticleType)) continue;
    const bare = bareTitle(headline ?? '');
    const same = bareTitles.some((title) => alike(title, bare));
    const here = own !== null && samePath(own, url);
    // If there are several articles, the thing with another headline and another address is a related story.
    if (articles.length > 1 && headline !== null && own !== null && !same && !here) continue;
    const place = same || here ? 'headline' : 'page';
    const state = (key: string, value: string | null): void => {
      if (value)
        found.push({
          where: 'json-ld',
          texts: [value.slice(0, LONGEST_STATEMENT)],
          name: [key, ...types].join(' '),
          place,
        });
    };
    state('datePublished', published);
    state('dateModified', modified);
  }
  return found;
}

function inMeta({ all }: Metas): StatedDate[] {
  const found: StatedDate[] = [];
  for (const meta of all) {
    for (const [attribute, name] of datedNames(meta)) {
      found.push({
        where: attribute === 'itemprop' ? 'microdata' : 'meta',
        texts: [meta.content],
        name: name.slice(0, 60),
        place: 'page',
      });
    }
  }
  return found;
}

/**
 * Dates that are marked in the body, except in comments, asides and other articles.
 *
 * @param headline the headline's box, or -1
 */
function inMarkup(
  { boxes, marked, articles }: Survey,
  place: ArticlePlace,
  headline: number,
  others: OtherDates,
): StatedDate[] {
  const root = boxOrBody(boxes, place.outer);
  const found: StatedDate[] = [];
  let seen = 0;
  for (const date of marked) {
    seen++;
    const { tag, itemprop = '', property = '', pubdate, value, words, around, box, elsewhere, article, inLink } = date;
    const isMarked = itemprop !== '' || property !== '' || pubdate === true;
    // The link that shows the number of comments has such names too, beside a marked date.
    const isOwn = isMarked && (/^(?:footer|aside)$/.test(elsewhere?.tag ?? '') || closeTo(boxes, headline, box, 2));
    if (
      elsewhere &&
      !isIn(boxes, elsewhere.box, root) &&
      !isIn(boxes, elsewhere.box, headline) &&
      !isOwn &&
      !isOfOwnStory(boxes, date, headline, place)
    )
      continue;
    if (articles > 1 && article !== undefined && !isIn(boxes, article, root) && !isIn(boxes, root, article)) continue;
    if (inLink || others.isOther(box)) continue;
    const texts = [...new Set([value ?? words, words])].filter((text) => /\d/.test(text));
    if (texts.length === 0) continue;
    found.push({
      where: itemprop ? 'microdata' : property ? 'rdfa' : tag === 'time' ? 'time' : 'class',
      texts,
      name: `${itemprop || property}${pubdate ? ' pubdate' : ''}`.trim(),
      around,
      place: placeOf(boxes, date, isMarked, root, headline, seen, others),
    });
  }
  return found;
}

function placeOf(
  boxes: readonly Box[],
  { box, inParagraph, around }: MarkedDate,
  isMarked: boolean,
  root: number,
  headline: number,
  seen: number,
  others: OtherDates,
): StatedDate['place'] {
  const isInside = isIn(boxes, root, box);
  if (!isMarked && isInside && inParagraph && !closeTo(boxes, headline, box, 2)) return 'text';
  // After the text, a date counts only if it is in the article's own box, or is labelled as publication.
  if (!isMarked && others.isBehind(box) && !POSTED_WORDS.test(around)) return isInside && root > 0 ? 'article' : 'page';
  if (closeTo(boxes, headline, box, 4)) return 'headline';
  return isInside ? 'article' : seen <= 3 ? 'early' : 'page';
}

const boxOrBody = (boxes: readonly Box[], box: number): number => (boxes[box] ? box : 0);

/** True if both share a box at most `levels` levels above the headline. */
function closeTo(boxes: readonly Box[], headline: number, box: number, levels: number): boolean {
  for (let at = headline, up = 0; up < levels && at > 0; up++, at = boxes[at]?.parent ?? -1)
    if (isIn(boxes, at, box)) return true;
  return false;
}

const LONGEST_LINE = 260;
/**
 * Runs around the headline that are near it. A line without a byline's names, more than five runs above the headline,
 * may be the page's head.
 */
const NEAR_RUNS = 8;
const HEAD_RUNS = 5;
/**
 * Short lines around the headline and at the article's end that have digits like those of dates: bylines, datelines.
 */
function inLines(page: Survey, place: ArticlePlace, headline: number, others: OtherDates): StatedDate[] {
  const { runs, boxes } = page;
  const root = boxes[place.root];
  if (!root) return [];
  const top = headline >= 0 ? headline : root.first;
  const names = namesBeside(page, place, headline);
  const found: StatedDate[] = [];
  const look = (index: number, near: boolean): void => {
    const run = runs[index];
    if (!run || run.length > LONGEST_LINE * 4) return;
    if (!hasDigit(page, run) || others.isOther(run.box)) return;
    const text = lineOf(page, run);
    if (text.length > LONGEST_LINE || !DATE_LIKE.test(text)) return;
    const isBetween = index > top && index < story && POSTED.test(text);
    const name = names(run.box) ?? (isBetween ? '' : null);
    if (name === null) return;
    // Items of a list above the headline that have a link are other stories, even if their titles are short.
    const isItem = index < top && run.linked > 0 && boxes[run.box]?.tag === 'li';
    const isNear =
      name.endsWith(OWN_FOOTER) ||
      (near && !isItem && !others.isBehind(run.box) && (index > top - HEAD_RUNS || isBylineName(name)));
    found.push({ where: 'line', texts: [text], name, place: isNear ? 'headline' : 'page' });
  };
  let story = Math.max(top, root.first);
  while (story < root.last && !isProse(runs[story])) story++;
  const below = Math.max(top + 22, story);
  // If two lines have the same worth, the line below the headline counts. Days above it may be those of the whole page.
  const around = [...range(top, Math.min(runs.length, below)), ...range(Math.max(0, top - 10), top)];
  for (const index of around) {
    // Tags and buttons may come between the headline and a byline that opens the text.
    const near = index < story + 3 && (Math.abs(index - top) <= NEAR_RUNS || (index < story && index >= story - 3));
    // A line of the story that is mostly a link leads to another story.
    const run = runs[index];
    const isPointer = index > story && index < root.last && run !== undefined && run.linked > run.length / 2;
    if (!isPointer && (near || index < top + 22)) look(index, near);
  }
  for (let index = Math.max(below, root.last - 6); index < Math.min(runs.length, root.last + 6); index++)
    look(index, false);
  // A text of short paragraphs alone has no run at which its story begins.
  return [...found, ...edgeDays(page, place, headline, story < root.last ? story : top)];
}

/** Most UTF-16 code units of a label and its day. */
const LONGEST_LABELLED = 60;

/** The page's only line that opens with a label of publication, wherever it is. None if there are several. */
function onlyLabelled(page: Survey, place: ArticlePlace, headline: number, others: OtherDates): StatedDate[] {
  const names = namesBeside(page, place, headline);
  const found = new Set<string>();
  for (const run of page.runs) {
    if (run.length > LONGEST_LABELLED || !hasDigit(page, run) || others.isOther(run.box)) continue;
    const text = lineOf(page, run);
    const isOne = POSTED.test(text) && DATE_LIKE.test(text);
    if (isOne && names(run.box) !== null) found.add(text);
  }
  return found.size === 1 ? [...found].map((text) => ({ where: 'line', texts: [text], name: '', place: 'page' })) : [];
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);

/** A label for the day that follows. */
const POSTED =
  /^(?:first )?(?:published|posted|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert|publiceret|julkaistu|opublikowano|опубликовано|发布时间|公開日)(?!\p{L})/iu;
const isProse = (run: Run | undefined): boolean => run !== undefined && run.length > 150 && run.linked < run.length / 2;
