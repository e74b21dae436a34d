import { parseDateWords } from '../../dates/date-words.ts';
import type { DateOrder } from '../../dates/month-names.ts';
import type { Article, DateSource, StatedDate } from '../article-model.ts';
import { isArticleType } from '../kind/article-type.ts';
import { dateInAddress } from './address-date.ts';
import { orderOfPage } from './date-order.ts';
import { inLine } from './line-dates.ts';
import { dayFromMidnight } from './local-day.ts';
import { parseMachineDate } from './machine-date.ts';
import { bare, MODIFIED, PUBLISHED } from './meta-dates.ts';
import type { Statement } from './statement.ts';

/** Every date in the page's statements and its address. */
export function statementsOf(article: Article): Statement[] {
  const { stated = [], url, language } = article;
  const order = orderOfPage(article);
  return [...stated.flatMap((one) => understood(one, language, order)), ...inAddress(url)];
}

function understood(stated: StatedDate, language: string | null, order: DateOrder | null): readonly Statement[] {
  const { where, texts, around = '' } = stated;
  if (where === 'line') return inLine(stated, language, order);
  const [value = '', words = ''] = texts;
  if (where === 'time' && words === '' && parseDateWords(value, language).length > 1)
    return inLine({ ...stated, name: around }, language, order);
  const read = READERS[where](stated);
  if (!read) return [];
  const date = parseMachineDate(value, language, order);
  if (date !== null) return [{ date: dayFromMidnight(date, language), ...read }];
  const printed = words === '' ? null : parseMachineDate(words, language, order);
  return printed === null ? [] : [{ date: printed, ...read }];
}

type Reader = (stated: StatedDate) => Omit<Statement, 'date'> | null;

const linked: Reader = ({ name, place }) => {
  const [key = '', ...types] = name.split(' ');
  const worth = types.some(isArticleType) ? 9 : types.some((type) => /Page$/.test(type)) ? 7 : 5;
  const role = key === 'dateModified' ? 'modified' : 'published';
  return { role, source: { where: 'json-ld', name: key }, worth: worth + (place === 'headline' ? 1 : 0) };
};

const meta: Reader = ({ name, where }) => {
  const key = bare(name.replace(/^(?:lp\.|vf:|og:og:)/i, ''));
  const published = PUBLISHED.get(key);
  const worth = published ?? MODIFIED.get(key);
  if (worth === undefined) return null;
  return { role: published ? 'published' : 'modified', source: { where, name }, worth };
};

const PRINTED_LINE: DateSource = { where: 'line' };
const MODIFIED_MARK = /modif|updat|actualis|aktualis|atualiz|ändrad|bijgewerkt|aggiorna/i;

const mark: Reader = ({ where, texts, name, around = '', place }) => {
  const [own = ''] = around.split(' ');
  // If WordPress gives only one time of a post, that time has both names: "entry-date updated".
  const isModified = MODIFIED_MARK.test(`${name} ${around}`) && !/publi[sc]h|^ ?entry-date/i.test(`${name} ${own}`);
  const role = isModified ? 'modified' : 'published';
  const worth = name !== '' ? 8 : WORTH_BY_PLACE[place];
  if (where === 'time' && texts.length === 1 && name === '')
    return { role, source: PRINTED_LINE, worth, printed: true };
  return { role, source: name && name !== 'pubdate' ? { where, name } : { where }, worth };
};
const WORTH_BY_PLACE: Readonly<Record<StatedDate['place'], number>> = {
  headline: 7,
  article: 5,
  early: 4,
  text: 2,
  page: 2,
};

const READERS: Readonly<Record<Exclude<StatedDate['where'], 'line'>, Reader>> = {
  'json-ld': linked,
  meta,
  microdata: (stated) => (stated.around === undefined ? meta(stated) : mark(stated)),
  rdfa: mark,
  time: mark,
  class: mark,
  comment: () => ({ role: 'published', source: { where: 'comment' }, worth: 5 }),
  script: () => ({ role: 'published', source: { where: 'script' }, worth: 5 }),
};

function inAddress(url: string): Statement[] {
  const date = dateInAddress(url);
  return date ? [{ date, role: 'published', source: { where: 'address' }, worth: date.length === 10 ? 7 : 2 }] : [];
}
