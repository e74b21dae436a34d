import type { Article } from '../article/article-model.ts';
import { partialDate } from '../dates/partial-date.ts';
import type { Translate } from '../ui/translate.ts';

/**
 * The sample article of the welcome page: two paragraphs written for it, dated May 2024, about people whom the bundled
 * facts know. It is analysed like any article, so its marks and cards are real.
 */
export function sampleArticle(t: Translate, locale: string): Article {
  return {
    url: 'https://sample.example/2024/05/18',
    host: 'sample.example',
    title: t('welcomeSampleTitle'),
    language: locale,
    published: { date: partialDate('2024-05-18'), how: { type: 'stated', source: { where: 'line' } } },
    modified: null,
    blocks: [
      { kind: 'heading', text: t('welcomeSampleTitle') },
      { kind: 'paragraph', text: t('welcomeSampleFirst') },
      { kind: 'paragraph', text: t('welcomeSampleSecond') },
    ],
  };
}
