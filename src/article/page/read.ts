import type { NotArticle } from '../model.ts';
import { type ReadSurvey, readSurvey } from '../read.ts';
import { indexOf, surveyPage } from './survey.ts';
import type { TextIndex } from './text-index.ts';

/** The result of reading a page. */
export type Reading =
  | (Omit<Extract<ReadSurvey, { kind: 'article' }>, 'runs'> & { readonly index: TextIndex })
  | { readonly kind: 'not-article'; readonly why: NotArticle };

/**
 * Surveys a live page and reads its article at once, for tests and the command line's measures. In the product the page
 * surveys and the worker reads, and a page that breaks the survey becomes a failed report.
 */
export function readArticle(document: Document, location: { readonly href: string }, thorough = false): Reading {
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
