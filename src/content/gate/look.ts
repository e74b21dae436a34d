import type { Bulk } from '../../article/bulk.ts';
import { surveyHead } from '../../article/page/headed.ts';
import type { Sighting } from '../../messages.ts';
import { isLarge } from '../frames.ts';
import { bulkOf } from './bulk.ts';

/** Pixels in width from which a frame of the same origin may hold a text: asking for its document takes a millisecond. */
const NARROWEST = 200;
/** UTF-16 code units of a frame's text from which it may be an article. */
const LONG_TEXT = 120;

/**
 * What can be seen of a page without writing it down: whether it is an article by its own word, has nothing to be one, or
 * is to be judged by its head and the amount of its text.
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

/** Only what the judge tells apart: a page that grows is not asked about again and again. */
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
