import type { NotArticle } from '../article-model.ts';
import type { PageHead } from '../survey.ts';
import { pageHead } from './head.ts';

/** Most of the types by which schema.org names articles (article-type.ts), in the text of linked data. */
const ARTICLE = /"@type"\s*:\s*\[?[^\]}:]*(?:Article|BlogPosting)"/;

/** What a page states about itself before its text is read, or why it cannot be an article. */
export type Headed = { readonly kind: 'page'; readonly head: PageHead; readonly sure: boolean } | NotPage;
type NotPage = { readonly kind: 'not-article'; readonly why: NotArticle };

/**
 * Reads the head of a page. `sure` is true if the page states that it is an article. For any other page, the head is
 * judged before the body is walked over.
 */
export function surveyHead(document: Document): Headed {
  if (!document.contentType.includes('html')) return no({ reason: 'not-html', contentType: document.contentType });
  if (!bodyOf(document)) return NO_BODY;
  const head = pageHead(document);
  return { kind: 'page', head, sure: declaresArticle(head) };
}

/** True if Open Graph or linked data states it. The worker checks it more closely. */
const declaresArticle = ({ metas, linked }: PageHead): boolean =>
  metas.some(
    ({ content, names }) =>
      content.toLowerCase() === 'article' && names.some(([, name]) => name.toLowerCase() === 'og:type'),
  ) || linked.some((text) => ARTICLE.test(text));

/** A page that is not surveyed. */
export const no = (why: NotArticle): NotPage => ({ kind: 'not-article', why });

/** A page that has no body, or none yet. */
export const NO_BODY = no({ reason: 'no-body' });
/** The document's body, or null. */
export const bodyOf = (document: Document): Element | null => document.body;
