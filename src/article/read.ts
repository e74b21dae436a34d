import { type ReadBlock, readBlocks } from './blocks.ts';
import { findPlace, narrow } from './find.ts';
import { findHeadline } from './headline.ts';
import type { LinkedThing } from './json-ld.ts';
import { judge, readHead } from './judge.ts';
import { languageOf } from './language.ts';
import type { Metas } from './metas.ts';
import type { Article, Block, NotArticle } from './model.ts';
import { collectDates, isDated } from './stated.ts';
import { survey } from './survey.ts';
import { type TextIndex, textIndex } from './text-index.ts';

/** What a page turned out to be. */
export type Reading =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly index: TextIndex;
      /** The element around all of the article's text: what to watch for changes. */
      readonly root: Element;
      /** What spoke for it being an article, and for its place, in words. */
      readonly why: string;
    }
  | { readonly kind: 'not-article'; readonly why: NotArticle };

/**
 * Reads the article of a live page: where it is, its blocks, and what it states about its dates, which `withDates`
 * settles. Changes nothing on the page, asks for no layout and never throws; what is no article, or goes wrong, says why.
 */
export function readArticle(document: Document, location: { readonly href: string }): Reading {
  try {
    return read(document, location.href);
  } catch (error) {
    return no('no-article', `reading failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const no = (reason: NotArticle['reason'], detail: string): Reading => ({
  kind: 'not-article',
  why: { reason, detail },
});

function read(document: Document, href: string): Reading {
  const body: Element | null = document.body;
  if (!body) return no('no-body', 'the page has no body');
  if (!/html/.test(document.contentType)) return no('not-html', `the page is ${document.contentType}`);
  const head = readHead(document, href);
  if (head.elsewhere) return no('no-article', head.elsewhere);
  let page = survey(body);
  let place = findPlace(page);
  if (!place && page.passed > 0) {
    page = survey(body, true);
    place = findPlace(page);
  }
  if (!place) return no('no-article', 'the page has no running text');
  const { metas, things } = head;
  const titles = titlesOf(document, metas, things);
  const headline = findHeadline(page, place, titles);
  place = narrow(page, place, headline);
  const root = page.boxes[place.outer]?.element ?? body;
  const { blocks, truncated } = readBlocks(page, place, headline);
  const url = href.replace(/#.*$/, '');
  const stated = collectDates({ document, url, metas, things, survey: page, place, headline, root });
  const verdict = judge({ head, place, blocks, headline, dated: isDated(stated, head.path) });
  if (!verdict.article) return no('no-article', verdict.why);
  const first = blocks[0];
  const title = headline >= 0 && first?.kind === 'heading' ? first.text.replace(/\n/g, ' ') : (titles[0] ?? '');
  const article: Article = {
    url,
    site: hostOf(url),
    title,
    language: languageOf(document, metas, things),
    published: null,
    modified: null,
    stated,
    blocks: blocks.map(plain),
    ...(truncated ? { truncated: true } : {}),
  };
  return { kind: 'article', article, index: textIndex(blocks), root, why: `${verdict.why}; ${place.why}` };
}

const plain = ({ kind, text, hints }: ReadBlock): Block => (hints ? { kind, text, hints } : { kind, text });

/** What the page says its title is, most trusted first. */
function titlesOf(document: Document, metas: Metas, things: readonly LinkedThing[]): string[] {
  const titles = [
    metas.content('og:title'),
    metas.content('twitter:title'),
    ...things.map(({ headline }) => headline ?? ''),
    document.title.trim(),
  ];
  return titles.filter((title) => title !== '').map((title) => title.slice(0, 400));
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
