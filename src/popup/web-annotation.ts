import type { Block } from '../article/article-model.ts';
import type { Words } from '../ui/interface-words.ts';
import { sayReason } from '../ui/say-reason.ts';
import { byCount } from './by-count.ts';
import type { ReadyReport } from './props.ts';
import { textQuote } from './text-quote.ts';

/**
 * The text in which positions count. Other tools cannot know which text of a page was read, so each target names it.
 * The model's "renderedVia" does that: it is the system in which the resource was seen.
 */
const TEXT = {
  type: 'Software',
  name: "Afterword's text of the article: its blocks in reading order, joined by line feeds (U+000A). TextPositionSelector counts its Unicode code points from 0; the end is exclusive.",
} as const;

/**
 * Returns the mentions of an article as a W3C Web Annotation page (https://www.w3.org/TR/annotation-model/). Each has a
 * TextQuoteSelector and a TextPositionSelector over the article's text: its blocks joined by line feeds. Positions are
 * in code points, as the model requires. Afterword's own offsets are UTF-16 code units.
 *
 * @param created the time of the export, ISO 8601
 * @param words the words for the reason of each mention
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
      const reason = sayReason(why, text.slice(from, to), t);
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
          { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', language: locale, value: reason },
        ],
        target: {
          type: 'SpecificResource',
          source: article.url,
          renderedVia: TEXT,
          selector: [
            { type: 'TextQuoteSelector', ...textQuote(article.blocks[block] ?? NO_BLOCK, start, end) },
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

const NO_BLOCK = { text: '' };

/** The UTF-16 offset of each block in the blocks joined by line feeds. */
function blockStarts(blocks: readonly Block[]): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

/** The number of code points before a UTF-16 offset. */
const codePoints = (text: string, offset: number): number =>
  offset - (text.slice(0, offset).match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
