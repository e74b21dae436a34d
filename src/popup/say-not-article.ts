import type { ArticleSign, NotArticle, OtherKind } from '../article/article-model.ts';
import type { Translate } from '../ui/translate.ts';

/**
 * The evidence against a page being an article, one sentence for each sign, in the reader's language. The evidence for
 * it is left out. Only debugging needs that, and `npm run annotate` prints it.
 */
export const sayNotArticle = (why: NotArticle, t: Translate): string =>
  why.reason === 'no-article'
    ? why.signs
        .map((sign) => saySign(sign, t))
        .filter(Boolean)
        .join(' ')
    : '';

const KINDS: Readonly<Record<OtherKind, string>> = {
  shop: 'notArticleShop',
  repository: 'notArticleRepository',
  post: 'notArticlePost',
  data: 'notArticleData',
};

function saySign(sign: ArticleSign, t: Translate): string {
  switch (sign.type) {
    case 'linked-article':
    case 'open-graph-article':
    case 'headline':
    case 'dated':
    case 'text':
      return '';
    case 'home':
      return t('notArticleHome');
    case 'list':
      return t('notArticleList');
    case 'forum':
      return t('notArticleForum');
    case 'short':
      return t('notArticleShort');
    case 'beside':
      return t('notArticleBeside');
    case 'no-text':
      return t('notArticleNoText');
    case 'linked-type':
    case 'open-graph-type':
      return t('notArticleSays', sign.name);
    case 'manual':
      return t('notArticleManual', sign.maker);
    case 'other-kind':
      return t(KINDS[sign.kind]);
  }
}
