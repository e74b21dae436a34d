import { BY_HAND } from '../settings/dates.ts';
import type { Translate } from '../ui/translate.ts';

/** What the reading of pages says in English of where a date was found (src/article, src/notes), and its message. */
export const HOW_KEYS: Readonly<Record<string, string>> = {
  "the page's address": 'howAddress',
  'the words of the byline': 'howByline',
  byline: 'howByline',
  "data in the page's scripts": 'howScripts',
  "a comment in the page's source": 'howSourceComment',
  '<time> by the headline': 'howTime',
  'the newest note in the article': 'howNewestNote',
  [BY_HAND]: 'popupDateByYou',
};

/**
 * How a date was found, in the reader's language. Names of metadata ("JSON-LD datePublished") are the same in every
 * language.
 */
export function sayHow(how: string, t: Translate): string {
  const [, first = how, second] = /^(.*?)(?:, confirmed by (.*)|, which nothing else confirms)?$/s.exec(how) ?? [];
  if (second !== undefined) return t('howConfirmed', sayOne(first, t), sayOne(second, t));
  return first === how ? sayOne(how, t) : t('howAlone', sayOne(first, t));
}

function sayOne(how: string, t: Translate): string {
  const key = HOW_KEYS[how];
  if (key !== undefined) return t(key);
  const quote = /^a note in the article: “(.*)”$/s.exec(how)?.[1];
  return quote === undefined ? how : t('howNote', quote);
}
