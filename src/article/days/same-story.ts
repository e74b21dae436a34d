/** Compares the titles and addresses of linked data with those of the page. */

/** A title's words, for comparison. */
export const bareTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
/** True if one bare title contains the other, and both are longer than a word. */
export const alike = (a: string, b: string): boolean =>
  a.length > 8 && b.length > 8 && (a.includes(b) || b.includes(a));

/** True if an address that the page states has the same path as the page's own. */
export function samePath(stated: string, url: string): boolean {
  const path = (text: string): string =>
    text
      .replace(/^[a-z]+:\/\/[^/]+/i, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '');
  return path(url).length > 1 && path(stated) === path(url);
}
