import type { NotArticle } from '../article-model.ts';
import { type ReadSurvey, readSurvey } from '../read.ts';
import { indexOf, surveyPage } from './survey.ts';
import type { TextIndex } from './text-index.ts';

/** The result of reading a page. */
export type ReadArticle =
  | (Omit<Extract<ReadSurvey, { kind: 'article' }>, 'runs'> & { readonly index: TextIndex })
  | { readonly kind: 'not-article'; readonly why: NotArticle };

/**
 * Surveys a live page and reads its article in one call, for tests and for measurements of the command line. In the
 * product, the content script surveys the page and the worker reads the survey.
 *
 * @param thorough also surveys hidden parts and frames. Without it, they are surveyed only if no article is found.
 * @throws what the survey throws. In the product, such an error becomes a failed report.
 */
export function readArticle(document: Document, location: { readonly href: string }, thorough = false): ReadArticle {
  const surveyed = surveyPage(document, location, { thorough });
  if (surveyed.kind === 'not-article') return surveyed;
  const { survey, nodes } = surveyed;
  const read = readSurvey(survey);
  if (read.kind === 'article') {
    const { runs, ...rest } = read;
    return { ...rest, index: indexOf(survey, nodes, read.article.blocks, runs) };
  }
  return read.passed && !thorough ? readArticle(document, location, true) : { kind: 'not-article', why: read.why };
}
