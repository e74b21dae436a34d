import type { Bulk } from '../../article/bulk.ts';
import { surveyHead } from '../../article/page/headed.ts';
import type { Sighting } from '../../messages.ts';
import { isLarge } from '../frames.ts';
import { bulkOf } from './bulk.ts';

/**
 * A frame of the same origin may have an article from this width in pixels on. Reading its document takes a
 * millisecond.
 */
const NARROWEST = 200;
/** A frame may have an article from this many UTF-16 code units of text on. */
const LONG_TEXT = 120;

/**
 * Looks at a page without a survey. The result: it calls itself an article, it cannot be one, or it must be judged by
 * its head and the amount of its text.
 */
export function lookAt(document: Document, url: string): Sighting {
  if (Document.prototype.querySelector.call(document, 'meta[property="og:type"][content="article"]')) return 'article';
  const headed = surveyHead(document);
  if (headed.kind === 'not-article') return 'nothing';
  if (headed.says) return 'article';
  const bulk = bulkOf(document, document.body);
  if (hasFrameOfText(document)) return 'article';
  return bulk.long === 0 ? 'nothing' : { heading: { url, head: headed.head }, bulk: inClasses(bulk) };
}

/** Keeps only the classes that the judge distinguishes, so that a growing page is not asked about again and again. */
const inClasses = ({ long, length }: Bulk): Bulk => ({
  long: Math.min(long, 4),
  length: [1500, 600, 500].find((least) => length >= least) ?? 1,
});

/** An article may be in a frame: one that fills half the window, or one of the page's own origin with some text. */
function hasFrameOfText(document: Document): boolean {
  const frames = Document.prototype.querySelectorAll.call(document, 'iframe, frame');
  return [...frames].some((each) => {
    const frame = each as HTMLIFrameElement; // or a frame, which has the same members
    if (isLarge(frame)) return true;
    const text = frame.offsetWidth >= NARROWEST && frame.contentDocument?.body?.textContent;
    return text && text.length > LONG_TEXT;
  });
}
