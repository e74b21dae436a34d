import type { Translate } from '../ui/translate.ts';

/** What the reading of pages says in English against a page (src/article), and its message. */
const AGAINST: readonly (readonly [RegExp, string])[] = [
  [/^a home page, by its address|− its address is that of a home page/, 'notArticleHome'],
  [/^documentation, made by (.+)/, 'notArticleManual'],
  [/− its address is that of a list/, 'notArticleList'],
  [/− its address is that of a forum/, 'notArticleForum'],
  [/− its linked data says (\w+)/, 'notArticleSays'],
  [/− its Open Graph type is (\w+)/, 'notArticleSays'],
  [/− no paragraph is long/, 'notArticleShort'],
  [/− most of its text is beside it/, 'notArticleBeside'],
  [/the page has no running text|nothing is left of the running text/, 'notArticleNoText'],
];

/**
 * What speaks against a page being an article, a sentence for each, in the reader's language. What speaks for it is left
 * out: it is for whoever debugs, and `npm run annotate` prints it.
 */
export const sayNotArticle = (detail: string, t: Translate): string =>
  AGAINST.flatMap(([pattern, key]) => {
    const found = pattern.exec(detail);
    return found ? [t(key, found[1] ?? '')] : [];
  }).join(' ');
