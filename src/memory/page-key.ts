import rules from 'tidy-url/data/rules.js';
import { getDomain } from 'tldts';

/**
 * Returns the address by which an article is remembered. It is the same for all addresses of the article. Tracking
 * parameters are left out, by the list of the package `tidy-url` and a list of others that newsrooms use. AMP and
 * mobile copies get the address of their original. Scheme, `www.`, fragment, a trailing slash and the order of
 * parameters do not matter.
 *
 * @param url the page's address; returned unchanged if it cannot be parsed
 * @param canonical the canonical address that the page states; used only where it can be this article's
 */
export function pageKey(url: string, canonical: string | null = null): string {
  const own = parse(url);
  if (!own) return url;
  const stated = canonical === null ? null : parse(canonical, own.href);
  return keyOf(stated && isPlausible(stated, own) ? stated : own);
}

const parse = (url: string, base?: string): URL | null =>
  URL.canParse(url, base) ? unwrapped(new URL(url, base), 0) : null;

/** The article's address inside the address of an AMP cache or viewer. */
function unwrapped(url: URL, depth: number): URL {
  const inside =
    /^\/amp\/(s\/)?([^/]+\.[^/]+\/.*)$/.exec(/^(?:www\.)?google\.[a-z.]+$/.test(url.hostname) ? url.pathname : '') ??
    /^\/[civ]\/(s\/)?([^/]+\.[^/]+\/.*)$/.exec(
      /\.(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(`.${url.hostname}`) ? url.pathname : '',
    );
  const address = inside && `http${inside[1] ? 's' : ''}://${inside[2]}${url.search}`;
  return address && depth < 2 && URL.canParse(address) ? unwrapped(new URL(address), depth + 1) : url;
}

/** False for the canonical address of a home page, another publisher or a list: it would join different articles. */
function isPlausible(stated: URL, own: URL): boolean {
  if (!/^https?:$/.test(stated.protocol)) return false;
  if (domainOf(stated) !== domainOf(own)) return false;
  const [from, to] = [segmentsOf(own), segmentsOf(stated)];
  if (looksLikeArticle(to.at(-1) ?? '')) return true;
  // All articles may have the same path. Then the canonical address may have lost the id ("/story.php?id=5", "/?p=5").
  if (from.join('/') === to.join('/')) return !hasLostId(stated, own);
  return to.length > 0 && (to.length >= from.length || queryOf(stated).length > 0);
}

const segmentsOf = (url: URL): string[] =>
  pathOf(url)
    .split('/')
    .filter((segment) => segment !== '');

/**
 * True if a segment of the path is a title in words or a number ("tarn-hollow-to-be-drained", "idUSKBN1XY",
 * "12345678"). Names of sections are neither.
 */
const looksLikeArticle = (segment: string): boolean =>
  (segment.match(/[-_]|%20/g)?.length ?? 0) >= 2 || /\d{4}/.test(segment);

/** True if a parameter that names an article in the page's own address is missing or different in the other address. */
const hasLostId = (stated: URL, own: URL): boolean => {
  const kept = new Set(queryOf(stated));
  return queryOf(own).some((pair) => ID.test(pair.split('=', 1)[0] ?? '') && !kept.has(pair));
};

/** Parameters that name an article. */
const ID =
  /^(?:p|s?id|.*(?:_|-)id|(?:article|story|news|post|page|doc|content|item|entry|node|n|a)_?(?:id)?|idarticle|key)$/i;

/**
 * Returns the site by the public suffix list with its private part, because two blogs on one platform are two
 * publishers.
 */
function domainOf(url: URL): string {
  const host = hostOf(url);
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** First labels of hosts for phones or AMP ("m.faz.net"). They may also follow a language ("de.m.wikipedia.org"). */
const TWIN = /^(?:m|mobile|mobil|amp|touch|wap)$/;

function hostOf(url: URL): string {
  const labels = url.hostname.replace(/\.$/, '').split('.');
  const kept = labels.filter((label, i) => labels.length - i <= 2 || i > 1 || !TWIN.test(label));
  if (kept[0] === 'www' && kept.length > 2) kept.shift();
  return kept.join('.') + (url.port === '' ? '' : `:${url.port}`);
}

function pathOf(url: URL): string {
  const path = url.pathname
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=[^/])\/amp(?:\.html?)?\/?$/i, '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/\.amp(?=\.html?$|$)/i, '')
    .replace(/\/(?:index\.html?)?$/i, '');
  return path === '' ? '/' : path;
}

/** Parameters that choose a form of the page, or count readers. They do not name an article. */
const FORM =
  /^(?:amp|amp_.*|usqp|outputType|mobile|print|.*_(?:campaign|medium|source|content|term)|at_.*|wt[._].*|fb_.*|hs.*|i?cid|int_?cmp|sc_cid|tpcc|trk|oref|_|xtor|cmp|cid|smid|smtyp|partner|emc|ref|referer|referrer|ref_?src|src|source|share.*|sh|spm|igsh(?:id)?|[gwdty]clid|gbraid|wbraid|msclkid|sr_share|s_cid|ocid|ito|taid|unlocked_article_code|campaign.*|mod|st|reflink|guccounter|guce_.*|__twitter_impression|via|feature|kommentar.*|comments?|_ga|_gl|sfnsn|mibextid|ns_.*|accessToken|giftToken|gift|leadSource|algo|pos|position|traffic_source)$/i;

/** The rest of the query as sorted "name=value", without parameters for tracking or for the form of the page. */
function queryOf(url: URL): string[] {
  const where = `${url.protocol}//${url.host}${url.pathname}`.slice(0, 200); // the list's patterns are slow on long texts
  const tracking = new Set(
    rules
      .filter(({ match }) => match === undefined || where.search(match) >= 0)
      .flatMap((rule) => rule.rules ?? [])
      .map((name) => name.trim().toLowerCase()),
  );
  return [...url.searchParams]
    .filter(([name, value]) => {
      if (FORM.test(name) || (name === '' && value === '')) return false;
      return !tracking.has(name.toLowerCase()) || /^(?:id|p|story|article)$/i.test(name);
    })
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
}

function keyOf(url: URL): string {
  const query = queryOf(url);
  return `${hostOf(url)}${pathOf(url)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
