/**
 * Removes the separators of a name, because sites write it in several ways: article:published_time,
 * article:published:time, article.published.
 */
export const bare = (name: string): string => name.toLowerCase().replace(/[:._-]/g, '');

/** Names of metadata that state the publication, with their worth. `bare` makes names comparable. */
export const PUBLISHED = table(
  '9 article:published_time og:article:published_time article:published datepublished publishdate ' +
    'parsely-pub-date sailthru.date cxenseparse:recs:publishtime published published_time og:published_time pubdate ' +
    'publication_date article:publicationdate originalpublicationdate article_date_original originally-published ' +
    'dateposted citation_publication_date citation_online_date bt:pubdate dcterms.issued dc.date.issued ptime ' +
    'displaydate rnews:datepublished vr:published_time shareaholic:article_published_time iso-8601-publish-date ' +
    'article:post_date article.origpublicationdate dc.date.publication dcsext.articlefirstpublished cse_pubdate ' +
    'originalpublishdate ' +
    '| 7 dc.date.created dcterms.created dcterms.available datecreated created article.created release_date ' +
    'content_create_date article:create_time og:pubdate creation_date dc:created og:article:date og:release_date ' +
    // These name the page or its file as often as its article.
    '| 5 date dc.date dcterms.date ' +
    '| 3 timestamp time ',
);
/** Names of metadata that state the last change, with their worth. */
export const MODIFIED = table(
  '9 article:modified_time og:article:modified_time article:modified datemodified modified_time article.updated ' +
    'modified parsely-modified-date dcterms.modified dc.date.modified dc:modified last_updated ' +
    'article:updated_time ' +
    '| 7 og:updated_time updated_time revised revision_date updated og:modified_time ' +
    // Servers and generators also write the time of the request into these fields. So such a date never counts alone.
    '| 4 last-modified lastmod utime ',
);

function table(text: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const part of text.split('|')) {
    const [worth = '0', ...list] = part.trim().split(' ');
    for (const name of list) names.set(bare(name), Number(worth));
  }
  return names;
}
