import type { Article, ArticleSign, Block, NotArticle } from './article-model.ts';
import { type ReadBlock, readBlocks } from './body/blocks.ts';
import { findPlace, narrow } from './body/find.ts';
import { findHeadline } from './body/headline.ts';
import { showsPart } from './body/partial.ts';
import { describedBy } from './body/standfirst.ts';
import { chooseStory } from './body/stories.ts';
import { tailOf } from './body/tail.ts';
import { collectDates, isDated } from './days/stated.ts';
import type { LinkedThing } from './json-ld.ts';
import { isArticleType } from './kind/article-type.ts';
import { judge, readHead } from './kind/judge.ts';
import { languageOf } from './language.ts';
import { type Metas, metasOf } from './metas.ts';
import { forget } from './remembered.ts';
import type { Survey } from './survey.ts';

/** The result of reading a surveyed page. */
export type ReadSurvey =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** The run of the survey that each block was read from. */
      readonly runs: readonly number[];
      /** The evidence for and against it being an article. */
      readonly signs: readonly ArticleSign[];
      /** Why the article's place was chosen, in English, for debugging. */
      readonly place: string;
    }
  | {
      readonly kind: 'not-article';
      readonly why: NotArticle;
      /** The parts that the survey skipped may be an article, so the page must be surveyed again, thoroughly. */
      readonly passed: boolean;
    };

/**
 * Reads the article of a surveyed page: its place, its blocks, and its statements about dates. `withDates` decides the
 * dates. An exception here is a fault of Afterword and proves nothing about the page, so the report states that reading
 * failed.
 */
export function readSurvey(survey: Survey): ReadSurvey {
  try {
    return read(survey);
  } finally {
    forget();
  }
}

function read(survey: Survey): ReadSurvey {
  const head = readHead(survey.head, survey.url);
  if (head.settled) return no(head.settled);
  const { metas, things } = head;
  const ofHead = titlesOf(survey.head.title, metas, things);
  const { others, heading, story } = chooseStory(survey, ofHead);
  const titles = heading === null ? ofHead : [heading];
  const found = findPlace(survey, others);
  if (!found) return { ...no([{ type: 'no-text' }]), passed: survey.passed > 0 };
  const headline = findHeadline(survey, found, titles);
  const narrowed = narrow(survey, found, headline);
  const place = { ...narrowed, tail: tailOf(survey, narrowed) };
  const { blocks, truncated } = readBlocks(survey, place, headline, {
    descriptions: describedBy(metas),
    writers: writersOf(metas, things),
  });
  // The head describes the story with which the page was opened, so another story's dates come only from the text.
  const headStatements = heading === null ? { metas, things } : { metas: metasOf([]), things: [] };
  const stated = collectDates({ survey, ...headStatements, place, headline });
  const verdict = judge({ survey, head, place, blocks, headline, dated: isDated(stated, head.path) });
  if (!verdict.article) return no(verdict.signs);
  const first = blocks[0];
  const article: Article = {
    url: survey.url,
    host: hostOf(survey.url),
    title: headline >= 0 && first?.kind === 'heading' ? first.text.replace(/\n/g, ' ') : (titles[0] ?? ''),
    language: languageOf(survey.head, metas, things),
    published: null,
    modified: null,
    stated,
    blocks: blocks.map(plain),
    ...(truncated ? { truncated: true } : {}),
    ...(showsPart(survey, metas, blocks, blocks.at(-1)?.run ?? 0) ? { partial: true } : {}),
    ...(survey.head.translated ? { translated: true } : {}),
    ...(story ? { story } : {}),
  };
  return { kind: 'article', article, runs: blocks.map(({ run }) => run), signs: verdict.signs, place: place.why };
}

const no = (signs: readonly ArticleSign[]) =>
  ({ kind: 'not-article', why: { reason: 'no-article', signs }, passed: false }) as const;

/** Copied by name, because taking one property out of an object is slow. */
const plain = ({ kind, text, hints, seams }: ReadBlock): Block => ({
  kind,
  text,
  ...(hints && { hints }),
  ...(seams && { seams }),
});

/**
 * Limits the number of titles. Every heading is compared with every title, and linked data may list thousands of other
 * stories.
 */
const MOST_LINKED_TITLES = 20;

/** The titles that the page states, most trusted first. */
function titlesOf(title: string, metas: Metas, things: readonly LinkedThing[]): string[] {
  // Names of the site and of its owner are left out.
  const linked = things.filter(({ types }) => types.some(isStory)).map(({ headline }) => headline ?? '');
  const titles = [
    metas.content('og:title'),
    metas.content('twitter:title'),
    ...[...new Set(linked)].slice(0, MOST_LINKED_TITLES),
    title,
  ];
  return [...new Set(titles.filter((one) => one !== '').map((one) => one.slice(0, 400)))];
}

/** The authors that the page's head names. Some sites give their address instead. */
const writersOf = (metas: Metas, things: readonly LinkedThing[]): string[] =>
  [
    ...WRITER_NAMES.map((name) => metas.content(name)),
    ...things.filter(({ types }) => types.some(isArticleType)).flatMap(({ authors }) => authors),
  ].filter((name) => /\S\s+\S/.test(name) && !name.includes('/'));
const WRITER_NAMES = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator'];

const isStory = (type: string): boolean => isArticleType(type) || type.endsWith('Page');

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
