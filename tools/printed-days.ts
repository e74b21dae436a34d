/**
 * Days as the pages print them, by the page's file in the evaluation set. Their labels give the day of the same moment
 * in UTC or in another place. The figures count by the printed day. The saved pages were read by hand on 2026-11-30.
 */
export const PRINTED_DAYS: ReadonlyMap<string, string> = new Map([
  ['htmldate/eval_abcnews.com-Ramaswamy.html', '2023-11-08'],
  ['misinformation-crawler/denverpost.com_article-1_article.html', '2019-06-12'],
  ['misinformation-crawler/humortimes.com_article-1_article.html', '2019-06-12'],
  ['misinformation-crawler/islamicanews.com_article-1_article.html', '2017-09-28'],
  ['misinformation-crawler/washingtonexaminer.com_article-1_article.html', '2019-06-16'],
  ['misinformation-crawler/washingtonexaminer.com_article-2_article.html', '2019-06-13'],
  ['omnivore/economist.html', '2023-09-20'],
  ['omnivore/milkroad.html', '2022-04-09'],
  ['parser/fandom.wikia.com.html', '2016-10-02'],
  ['parser/forward.com.html', '2016-12-28'],
  ['parser/pagesix.com.html', '2016-12-19'],
  ['parser/www.newyorker.com--magazine.html', '2016-11-27'],
  ['parser/www.sanwa.co.jp.html', '2019-03-08'],
  ['parser/www.spektrum.de.html', '2022-07-19'],
  ['readability/topicseed-1.html', '2018-06-13'],
]);
