import type { OtherKind } from '../article-model.ts';
import { namesOf } from '../box-names.ts';
import type { LinkedThing } from '../json-ld.ts';
import { oneLine } from '../markup.ts';
import type { Metas } from '../metas.ts';
import { remembered } from '../remembered.ts';
import type { Box, PageHead, Survey } from '../survey.ts';

/**
 * Recognises pages that have a headline and running text but are not articles. They sell something, show a repository
 * or a post of a social network, or are data that a browser shows as text.
 */

/** How social networks title a post in `<title>` and Open Graph: "Ann Lee (@ann) on X: …". */
const POST_TITLE =
  /\bon (?:Twitter|X|Mastodon|Threads|Bluesky|Truth Social|LinkedIn|Instagram)(?:: |$)|\(@[\w.-]+(?:@[\w.-]+)?\)(?:$| [-–|•·]| on | auf | sur | en )/;
/** Addresses of single posts: X, Mastodon, Misskey, Pleroma, Bluesky, Threads, Facebook, LinkedIn, Reddit, Instagram, VK. */
const POST_PATH =
  /\/status(?:es)?\/\d+|\/@[\w.@-]+\/(?:posts?\/)?(?:\d{8,}|post\/\w+)|\/profile\/[^/]+\/post\/|\/(?:notes|notice)\/\w{10,}$|\/[\w.-]+\/posts\/(?:\d{8,}|pfbid\w+)|\/posts\/[\w-]+(?:activity|ugcPost)-?\d+|\/r\/\w+\/comments\/|^\/p\/[\w-]{11}\/?$|^\/wall-?\d+_\d+/;
const POST_MAKERS = /^(?:mastodon|misskey|pleroma|akkoma|firefish|calckey|pixelfed)\b/i;

const HOSTS_OF_CODE = /^(?:github|gitlab|bitbucket|codeberg(?:\.org)?|sourcehut|gitea|forgejo|gitee|sourceforge)\b/i;
/** Parts of addresses of files and branches: GitHub, GitLab, Gitea and Forgejo, Bitbucket, cgit. */
const CODE_PATH =
  /\/(?:-\/)?(?:tree|blob|blame)\/(?:main|master|trunk|develop|v?\d[\w.]*|[0-9a-f]{7,40})(?:\/|$)|\/-\/(?:issues|merge_requests|commit)\/|\/src\/(?:branch|commit|tag)\//;

const PRICE_METAS = ['product:price:amount', 'og:price:amount', 'product:availability', 'product:retailer_item_id'];
const PRICE_LABEL = /^(?:price|preis|prix|precio|prezzo|prijs)$/i;

/** The kind of such a page by its head and address. Null if they show none. */
export function otherKindOf(
  page: PageHead,
  metas: Metas,
  things: readonly LinkedThing[],
  path: string,
): OtherKind | null {
  const type = metas.content('og:type').toLowerCase();
  const types = things.flatMap((thing) => thing.types);
  const isSold = /^(?:og:)?product/.test(type) || PRICE_METAS.some((name) => metas.content(name) !== '');
  if (isSold || PRICE_LABEL.test(metas.content('twitter:label1'))) return 'shop';
  const maker = metas.content('generator');
  // These sites give their repositories the Open Graph type of untyped things.
  const isCode = type === 'object' && HOSTS_OF_CODE.test(metas.content('og:site_name'));
  if (isCode || metas.content('go-import') !== '' || types.includes('SoftwareSourceCode') || CODE_PATH.test(path))
    return 'repository';
  const titles = [page.title, metas.content('og:title')];
  const isPost = POST_PATH.test(path) || POST_MAKERS.test(maker) || titles.some((title) => POST_TITLE.test(title));
  return isPost ? 'post' : null;
}

/** Elements of feeds that a server sends as HTML, and the beginning of JSON. */
const FEEDS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:rdf', 'urlset', 'opml']);
const JSON_START = /^\s*(?:\{\s*"[^"\n]{1,80}"\s*:|\[\s*(?:\{\s*"|"))/;

/** True for data instead of a page: a feed or JSON that was sent as HTML. */
export function isData({ boxes, runs, texts }: Survey): boolean {
  if (FEEDS.has(boxes[1]?.tag ?? '')) return true;
  const first = runs[0];
  return first !== undefined && JSON_START.test(texts.slice(first.from, first.to).join('').slice(0, 400));
}

/** Names that shops give to boxes in which they sell one thing. */
const SELLING =
  /(?:^|[\s_-])(?:add-?to-?(?:cart|basket|bag)|single-product|product-(?:price|form|details?|info|summary|page|main|single|view)|pdp|buy-?box|offers)(?=$|[\s_-])/;
const isShopName = remembered((names) => SELLING.test(names));
const CART =
  /^(?:add to (?:cart|basket|bag|trolley)|buy (?:it )?now|in den (?:waren|einkaufs)korb|jetzt kaufen|ajouter au panier|añadir (?:al carrito|a la cesta)|agregar al carrito|comprar(?: ahora)?|aggiungi al carrello|adicionar ao carrinho|in winkelwagen|in winkelmandje|lägg i (?:varukorg|kundvagn)(?:en)?|legg i handlekurv(?:en)?|læg i kurv(?:en)?|lisää (?:ostos)?koriin|do koszyka|dodaj do koszyka|do košíku|přidat do košíku|kosárba|în coș|adaugă în coș|sepete ekle|купить|в корзину|カートに入れる|加入购物车|加入購物車|장바구니(?: 담기)?)\W{0,3}$/i;
const PRICE =
  /^(?:\p{L}{2,8}:? )?(?:(?:US|CA|A)?[$€£¥₹₩₽]|USD|EUR|CHF|kr\.?) ?\d[\d.,’' ]*(?:[-–]+)?$|^(?:\p{L}{2,8}:? )?\d[\d.,’' ]*(?:[-–]+)? ?(?:[$€£¥₹₩₽]|USD|EUR|CHF|kr\.?|zł|Kč|Ft|lei|TL|руб\.?)\*?$/u;
/** Every price has one of these. It is quick to compile. */
const MAY_PRICE = /[$€£¥₹₩₽]|USD|EUR|CHF|kr|zł|Kč|Ft|lei|TL|руб/;
/** Most UTF-16 code units of a price or a button's words. */
const SHORT = 40;

/**
 * True if a page sells the thing that it describes. It must have two names of a shop's boxes, a price on its own line,
 * and the words of a button.
 */
export function sells({ boxes, runs, texts }: Survey): boolean {
  let hasPrice = false;
  let hasButton = false;
  for (const { length, from, to } of runs) {
    if (length > SHORT) continue;
    const line = oneLine(to - from === 1 ? (texts[from] ?? '') : texts.slice(from, to).join(''));
    hasPrice ||= MAY_PRICE.test(line) && PRICE.test(line);
    hasButton ||= CART.test(line);
    if (hasPrice && hasButton) return true;
  }
  // tested last: few pages have either line, and each has thousands of boxes
  const isNamed = (box: Box): boolean =>
    (box.class ?? box.id ?? box.itemprop) !== undefined && isShopName(namesOf(box));
  return (hasPrice || hasButton) && boxes.some(isNamed);
}
