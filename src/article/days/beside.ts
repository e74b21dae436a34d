import type { ArticlePlace } from '../body/find.ts';
import { namesOf } from '../box-names.ts';
import { isCommentsName } from '../names.ts';
import type { Box, MarkedDate, Survey } from '../survey.ts';

/** Separates dates of the article from dates that the page prints beside it, by the boxes around them. */

const BESIDE_NAMES =
  /nav(?:top|wrap|bar|igation)|related|recommend|teaser|popular|trending|latest|sidebar|widget|card|promo|footer|copyright|most-|event|calendar|banner|masthead|site-?head|today|weather|fixture|scoreboard|tweet|embed|caption|wm-ipp|author-?bio|about-?(?:the-?)?author/;
const NOT_OF_TEXT = new Set(['footer', 'figcaption', 'figure']);
/** Words and names that show that a date is that of publication. */
export const POSTED_WORDS = /publi|post(?:ed)?\b|entry|dt-|veröff|erschien|gepl/i;

/** True if a box is the outer box or is inside it. */
export function isIn(boxes: readonly Box[], outer: number, inner: number): boolean {
  const box = boxes[outer];
  return box !== undefined && inner >= outer && inner < box.end;
}

/**
 * True for a marked date that belongs to the article although it is in a part that usually is outside articles. The
 * first case is the footer of the headline's own `<article>`, if the date is named as publication. The second case is a
 * page builder, which calls every part of a page a widget.
 */
export function isOfOwnStory(
  boxes: readonly Box[],
  { elsewhere, article = -1, around }: MarkedDate,
  headline: number,
  { furniture }: ArticlePlace,
): boolean {
  if (!elsewhere) return true;
  if (elsewhere.tag === 'footer') return isIn(boxes, article, headline) && POSTED_WORDS.test(around);
  const names = namesOf(boxes[elsewhere.box] ?? NAMELESS);
  return names.includes('widget') && furniture.namesText('widget') && !BESIDE_NAMES.test(withoutWidget(names));
}
const NAMELESS = { class: '' };
const withoutWidget = (names: string): string => names.replaceAll('widget', '');

/** The name that dates in the footer of the headline's own `<article>` get. It is a byline there. */
export const OWN_FOOTER = 'entry-meta';

/**
 * Returns a function that gives the names of a box and of the box around it. It gives null if a nearby box around it
 * marks it as something outside the article. A box that contains the headline does not count.
 *
 * @param headline the index of the headline's run, or -1
 */
export function namesBeside(page: Survey, place: ArticlePlace, headline: number): (box: number) => string | null {
  const { boxes, runs } = page;
  const own = runs[headline]?.box ?? -1;
  const isBuilt = place.furniture.namesText('widget');
  return (box) => {
    let all = '';
    for (let at = box, up = 0; at > 0 && up < 4; at = boxes[at]?.parent ?? -1, up++) {
      const around = boxes[at];
      if (!around) break;
      const names = namesOf(around);
      if (at !== own && isIn(boxes, at, own)) return `${all} ${up < 2 ? names : ''}`.trim();
      if (around.tag === 'header' && isOfSite(boxes, around, names)) return null;
      if (around.tag === 'footer' && boxes[around.parent]?.tag === 'article' && isIn(boxes, around.parent, own))
        return `${all} ${OWN_FOOTER}`;
      const telling = isBuilt ? withoutWidget(names) : names;
      if (isCommentsName(names) || BESIDE_NAMES.test(telling) || NOT_OF_TEXT.has(around.tag)) return null;
      if (up < 2) all += ` ${names}`;
    }
    return all.trim();
  };
}

/**
 * True for the head that every page of a site has, which often prints today's date. An article's own header is inside
 * the article, or has its name.
 */
function isOfSite(boxes: readonly Box[], header: Box, names: string): boolean {
  if (/article|entry|post|story|content/.test(names)) return false;
  for (let at = header.parent; at > 0; at = boxes[at]?.parent ?? -1)
    if (boxes[at]?.tag === 'article' || boxes[at]?.tag === 'main') return false;
  return true;
}
