import { analyse } from '../analysis.ts';
import type { Analysis, EntityDetails } from '../analysis-model.ts';
import type { Article, ArticleSign } from '../article/article-model.ts';
import { withDates } from '../article/days/dates.ts';
import { mayBeArticle, readHead } from '../article/kind/judge.ts';
import { readSurvey } from '../article/read.ts';
import { forget } from '../article/remembered.ts';
import type { Survey } from '../article/survey.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { detailsOf } from '../entity-view.ts';
import type { EntityRef } from '../facts/fact-model.ts';
import type { ReadAnswer, Sighting } from '../messages.ts';
import { type NotMarked, notMarked } from '../not-marked.ts';
import { withDateByHand } from '../settings/dates.ts';
import type { Settings } from '../settings/settings-model.ts';
import { vetoesFor } from '../settings/vetoes.ts';
import type { Usable } from './library.ts';

/**
 * Reads the article of a page and analyses it.
 *
 * @param above the surrounding page's statements about the article of a frame
 */
export function readAndAnalyse(
  survey: Survey,
  above: Partial<Article>,
  settings: Settings,
  usable: Usable,
): ReadAnswer {
  const read = readSurvey(survey);
  if (read.kind === 'not-article') return read;
  // a day in the frame's own document is the article's day; the page around it may state another
  const isDated = above.stated !== undefined && withDates(read.article).published !== null;
  const article = { ...read.article, ...above, ...(isDated && { stated: read.article.stated }) };
  return { kind: 'article', article, runs: read.runs, analysis: analyseFor(article, settings, usable) };
}

/** Returns the evidence against an article in a page with this head, if the head alone decides. Otherwise null. */
export const judgeHead = ({ head, url }: Pick<Survey, 'head' | 'url'>): readonly ArticleSign[] | null =>
  readHead(head, url).settled;

/** True if a page may be an article, by what was seen of it. */
export const mayBeRead = (seen: Sighting): boolean =>
  seen === 'article' || (seen !== 'nothing' && mayBeArticle(readHead(seen.heading.head, seen.heading.url), seen.bulk));

/** The analysis of an article with the reader's settings. */
export function analyseFor(article: Article, settings: Settings, usable: Usable): Analysis {
  try {
    return analyse(withDateByHand(article, settings), usable, vetoesFor(settings, article));
  } finally {
    forget();
  }
}

/** The likeliest names that an article leaves unmarked. Empty if no pack is in use. */
export const notMarkedFor = (
  article: Article,
  published: PartialDate | null,
  settings: Settings,
  usable: Usable,
): readonly NotMarked[] =>
  usable === null || usable === 'off' ? [] : notMarked(article, published, usable, vetoesFor(settings, article));

/** All facts of the packs in use about an entity, as of the article's day. Null if they have none. */
export const entityFor = (entity: EntityRef, published: PartialDate | null, usable: Usable): EntityDetails | null =>
  usable === null || usable === 'off' ? null : detailsOf(entity, published, usable.library, usable.own);
