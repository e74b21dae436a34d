import type { ArticleSign, NotArticle, OtherKind } from '../article/article-model.ts';

/** Why a page was not read as an article, in English. It also has the evidence for an article. */
export function verdictInEnglish(why: NotArticle): string {
  switch (why.reason) {
    case 'no-body':
      return 'the page has no body';
    case 'opted-out':
      return 'the page asks for it: <meta name="afterword" content="off">';
    case 'not-html':
      return `the page is ${why.contentType}`;
    case 'no-article':
      return signsInEnglish(why.signs);
  }
}

/** The evidence for (+) and against (−) a page being an article. */
export const signsInEnglish = (signs: readonly ArticleSign[]): string => signs.map(inEnglish).join(', ');

function inEnglish(sign: ArticleSign): string {
  switch (sign.type) {
    case 'linked-article':
      return '+ its linked data says article';
    case 'open-graph-article':
      return '+ its Open Graph type is article';
    case 'headline':
      return '+ it has a headline';
    case 'dated':
      return '+ it is dated';
    case 'text':
      return `+ ${sign.length} characters of running text`;
    case 'home':
      return '− its address is that of a home page';
    case 'list':
      return '− its address is that of a list';
    case 'forum':
      return '− its address is that of a forum';
    case 'short':
      return '− no paragraph is long';
    case 'beside':
      return '− most of its text is beside it';
    case 'no-text':
      return '− it has no running text';
    case 'linked-type':
      return `− its linked data says ${sign.name}`;
    case 'open-graph-type':
      return `− its Open Graph type is ${sign.name}`;
    case 'manual':
      return `− it is documentation, made by ${sign.maker}`;
    case 'other-kind':
      return `− it is ${KINDS[sign.kind]}`;
  }
}

const KINDS: Readonly<Record<OtherKind, string>> = {
  shop: 'the page of something for sale',
  repository: 'the page of a repository',
  post: 'a post of a social network',
  data: 'a feed or other data',
};
