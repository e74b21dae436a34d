import type { Bulk } from '../../article/kind/bulk.ts';
import { surveyHead } from '../../article/page/headed.ts';
import type { Sighting } from '../../messages.ts';
import { isLarge } from '../frames.ts';
import { bulkOf } from './bulk.ts';

/**
 * A frame of the same origin may have an article if it is at least this wide in pixels. Reading its document takes a
 * millisecond.
 */
const NARROWEST = 200;
/** A frame may have an article if it has at least this many UTF-16 code units of text. */
const LONG_TEXT = 120;

/**
 * Looks at a page without a survey. If the page calls itself an article, or is certainly none, that decides. Otherwise,
 * the worker must judge its head and the amount of its text.
 */
export function lookAt(document: Document, url: string): Sighting {
  if (Document.prototype.querySelector.call(document, 'meta[property="og:type"][content="article"]')) return 'article';
  const headed = surveyHead(document);
  if (headed.kind === 'not-article') return 'nothing';
  if (headed.sure) return 'article';
  const bulk = bulkOf(document, document.body);
  if (hasFrameOfText(document)) return 'article';
  return bulk.long === 0 ? 'nothing' : { heading: { url, head: headed.head }, bulk: inClasses(bulk) };
}

/**
 * Rounds the counts to the classes that the judge distinguishes. Otherwise the worker would be asked again and again
 * about a growing page.
 */
const inClasses = ({ long, length }: Bulk): Bulk => ({
  long: Math.min(long, 4),
  length: [1500, 600, 500].find((least) => length >= least) ?? 1,
});

/**
 * True if an article may be in a frame: in a frame that fills half the window, or in one of the page's own origin with
 * some text.
 */
function hasFrameOfText(document: Document): boolean {
  const frames = Document.prototype.querySelectorAll.call(document, 'iframe, frame');
  return [...frames].some((each) => {
    const frame = each as HTMLIFrameElement; // A `frame` element has the same members.
    if (isLarge(frame)) return true;
    const text = frame.offsetWidth >= NARROWEST && frame.contentDocument?.body?.textContent;
    return text && text.length > LONG_TEXT;
  });
}
