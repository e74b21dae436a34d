import type { MarkedDate, Meta, PageHead, Survey } from '../../article/survey.ts';
import { exchangeWords } from './exchange-words.ts';

/** Keys of linked data whose values are types, dates or other terms. All other values are the publisher's words. */
const PLAIN_KEYS = /^@|date|time|type|language|accessible|selector|position|width|height|wordcount/i;
/** Names of `<meta>` elements of the same kind. */
const PLAIN_METAS = /type|locale|language|date|time|published|modified|tier|robots|viewport|generator|charset/i;

type Exchange = (text: string) => string;

/**
 * Returns a survey in which every word is replaced, except those that `kept` accepts. Numbers, structure, names of
 * boxes and dates stay.
 */
export function exchangeSurvey(survey: Survey, kept: (word: string) => boolean): Survey {
  const words: Exchange = (text) => exchangeWords(text, kept);
  return {
    ...survey,
    url: address(survey.url, words),
    head: head(survey.head, words),
    texts: survey.texts.map((text) => text && words(text)),
    marked: survey.marked.map((date) => marked(date, words)),
    commented: survey.commented && words(survey.commented),
  };
}

function head(page: PageHead, words: Exchange): PageHead {
  return {
    ...page,
    metas: page.metas.map((one) => meta(one, words)),
    linked: page.linked.map((text) => linked(text, words)),
    title: words(page.title),
    canonical: page.canonical && address(page.canonical, words),
  };
}

function meta(one: Meta, words: Exchange): Meta {
  if (one.names.some(([, name]) => PLAIN_METAS.test(name))) return one;
  return { ...one, content: /^https?:/.test(one.content) ? address(one.content, words) : words(one.content) };
}

/** Linked data that is not JSON is left out, because only JSON's keys show which values are names and texts. */
function linked(text: string, words: Exchange): string {
  try {
    const data: unknown = JSON.parse(text);
    return JSON.stringify(value(data, '', words));
  } catch {
    return '';
  }
}

function value(data: unknown, key: string, words: Exchange): unknown {
  if (Array.isArray(data)) return data.map((item) => value(item, key, words));
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(Object.entries(data).map(([name, item]) => [name, value(item, name, words)]));
  if (typeof data !== 'string' || (PLAIN_KEYS.test(key) && key !== '@id')) return data;
  return /^https?:/.test(data) ? address(data, words) : words(data);
}

const marked = (date: MarkedDate, words: Exchange): MarkedDate => ({
  ...date,
  words: words(date.words),
  around: date.around, // names of elements, and the beginning of the text
});

/** Returns the address with an invented host. The words of its path are replaced like those of the text. */
function address(href: string, words: Exchange): string {
  if (!URL.canParse(href)) return words(href);
  const { pathname, search } = new URL(href);
  const path = pathname.split('/').map((part) => words(decode(part).replaceAll('-', ' ')).replaceAll(' ', '-'));
  return `https://news.example${path.join('/')}${search === '' ? '' : words(search)}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
