const IN_SCRIPT =
  /"(?:date_?published|first_?publish(?:ed\w{0,6}|_date)|(?:article_)?publish_?date|published(?:_?at|_time|date)?|pub(?:lication)?_?date|display_?date|postdate)\\?"\s{0,3}:\s{0,3}(?:\\?"([^"\\]{8,40})|(\d{10,13})(?!\d))/gi;
const MOST_DATES = 60;
const MOST_TEXT = 3_000_000;
/** Most UTF-16 units between a story's title and its date in a page's data. */
const NEAR_TITLE = 4_000;

/**
 * The date of publication in the data of the page's scripts, unchanged. If the data has several days, some belong to
 * other stories. Then the day nearest to the page's own title is returned, or none if the title is absent.
 */
export function dateInScripts(document: Document, titles: readonly string[]): string | null {
  const title = titles.find((text) => text.length > 8)?.slice(0, 60) ?? '';
  const days = new Map<string, { raw: string; far: number }>();
  let read = 0;
  let seen = 0;
  for (const script of document.scripts) {
    if (script.src || /ld\+json/.test(script.type)) continue;
    const { text } = script;
    read += text.length;
    if (read > MOST_TEXT) break;
    const own = title === '' ? -1 : text.indexOf(title);
    for (const { 1: words, 2: number, index } of text.matchAll(IN_SCRIPT)) {
      const raw = words ?? number ?? '';
      if (!/\d{4}/.test(raw)) continue;
      if (++seen > MOST_DATES) break;
      const far = own < 0 ? Number.POSITIVE_INFINITY : Math.abs(index - own);
      const day = raw.slice(0, 10);
      if (far < (days.get(day)?.far ?? Number.POSITIVE_INFINITY) || !days.has(day)) days.set(day, { raw, far });
    }
  }
  const [first, second] = [...days.values()].sort((a, b) => a.far - b.far);
  return !first || (second && first.far > NEAR_TITLE) ? null : first.raw;
}
