import type { Block } from '../article/model.ts';
import { sayReason } from '../ui/say-reason.ts';
import type { Words } from '../ui/words.ts';
import { byCount } from './by-count.ts';
import type { ReadyReport } from './props.ts';

/** UTF-16 units of text before and after a mention that help to find it again. */
const CONTEXT = 32;

/**
 * What the positions count in. A reader of the annotations cannot know which text we read of a page: it is said in each
 * target, as the model has it ("renderedVia": the system in which the resource was seen).
 */
const TEXT = {
  type: 'Software',
  name: "Afterword's text of the article: its blocks in reading order, joined by line feeds (U+000A). TextPositionSelector counts its Unicode code points from 0; the end is exclusive.",
} as const;

/**
 * The mentions of an article as a W3C Web Annotation page (https://www.w3.org/TR/annotation-model/), each with a
 * TextQuoteSelector and a TextPositionSelector over the article's text: its blocks joined by line feeds. Positions are
 * in code points, as the model asks; Afterword's own offsets are UTF-16 code units.
 *
 * @param created when it was made, ISO 8601
 * @param words in which the reason of each mention is said
 */
export function toWebAnnotations({ article, analysis }: ReadyReport, created: string, { t, locale }: Words): object {
  const text = article.blocks.map((block) => block.text).join('\n');
  const starts = blockStarts(article.blocks);
  const known = new Set(byCount(analysis.mentions, analysis.entities).map(({ view }) => view.id));
  const items = analysis.mentions
    .filter(({ entity, block }) => known.has(entity) && starts[block] !== undefined)
    .map(({ block, start, end, entity, why }, index) => {
      const from = (starts[block] ?? 0) + start;
      const to = (starts[block] ?? 0) + end;
      const view = analysis.entities[entity];
      const said = sayReason(why, text.slice(from, to), t);
      return {
        id: `urn:afterword:${encodeURIComponent(entity)}:${index}`,
        type: 'Annotation',
        motivation: 'identifying',
        created,
        body: [
          { type: 'TextualBody', purpose: 'identifying', format: 'text/plain', language: 'en', value: view?.name },
          {
            type: 'TextualBody',
            purpose: 'describing',
            format: 'text/plain',
            language: 'en',
            value: view?.description,
          },
          { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', language: locale, value: said },
        ],
        target: {
          type: 'SpecificResource',
          source: article.url,
          renderedVia: TEXT,
          selector: [
            { type: 'TextQuoteSelector', ...quoteOf(article.blocks[block]?.text ?? '', start, end) },
            { type: 'TextPositionSelector', start: codePoints(text, from), end: codePoints(text, to) },
          ],
        },
      };
    });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:afterword:page:${encodeURIComponent(article.url)}`,
    type: 'AnnotationPage',
    generator: { type: 'Software', name: 'Afterword' },
    items,
  };
}

/**
 * The words of a mention and what stands around them, within the mention's own block and line: what lies between two blocks
 * on the page (white space, a picture, an advertisement) is not in our text, and other tools compare sign by sign.
 */
function quoteOf(text: string, start: number, end: number): { exact: string; prefix: string; suffix: string } {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(line, wholeFrom(text, Math.max(0, start - CONTEXT))), start),
    suffix: text.slice(
      end,
      Math.min(lineEnd < 0 ? text.length : lineEnd, wholeFrom(text, Math.min(text.length, end + CONTEXT))),
    ),
  };
}

/** Where each block begins in the blocks joined by line feeds, UTF-16. */
function blockStarts(blocks: readonly Block[]): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

/** Code points before a UTF-16 offset. */
function codePoints(text: string, offset: number): number {
  let pairs = 0;
  for (let at = 1; at < offset; at++) if (isLow(text, at) && isHigh(text, at - 1)) pairs++;
  return offset - pairs;
}

/** The offset, or the one before it where it would cut a surrogate pair. */
const wholeFrom = (text: string, offset: number): number => (isLow(text, offset) ? offset - 1 : offset);

const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
