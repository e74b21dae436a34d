import type { NotArticle } from '../model.ts';
import type { PageHead } from '../survey.ts';
import { pageHead } from './head.ts';

/** Most of the types by which schema.org names articles (article-type.ts), in a text of linked data. */
const ARTICLE = /"@type"\s*:\s*\[?[^\]}:]*(?:Article|BlogPosting)"/;

/** What a page says of itself before its text is looked at, or why it has none that could be. */
export type Headed = { readonly kind: 'page'; readonly head: PageHead; readonly says: boolean } | NotPage;
type NotPage = { readonly kind: 'not-article'; readonly why: NotArticle };

/** `says`: the page says that it is an article. Of any other its head is judged before its body is walked over. */
export function surveyHead(document: Document): Headed {
  if (!document.contentType.includes('html')) return no({ reason: 'not-html', contentType: document.contentType });
  if (!bodyOf(document)) return NO_BODY;
  const head = pageHead(document);
  return { kind: 'page', head, says: saysArticle(head) };
}

/** In Open Graph or in its linked data; the worker looks closer. */
const saysArticle = ({ metas, linked }: PageHead): boolean =>
  metas.some(
    ({ content, names }) =>
      content.toLowerCase() === 'article' && names.some(([, name]) => name.toLowerCase() === 'og:type'),
  ) || linked.some((text) => ARTICLE.test(text));

/** A page that is not surveyed. */
export const no = (why: NotArticle): NotPage => ({ kind: 'not-article', why });

/** A page without a body, or not yet with one. */
export const NO_BODY = no({ reason: 'no-body' });
/** The document's body; null where it has none. */
export const bodyOf = (document: Document): Element | null => document.body;
