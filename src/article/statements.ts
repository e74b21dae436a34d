import type { PartialDate } from '../dates/partial-date.ts';
import { parseDateWords } from '../dates/words.ts';
import { dateInAddress } from './address-date.ts';
import { isArticleType } from './article-type.ts';
import { dayFromMidnight } from './local-day.ts';
import { parseMachineDate } from './machine-date.ts';
import type { Article, DateSource, StatedDate } from './model.ts';
import { saysByline } from './names.ts';

/** What a page stated, understood: a day, with what it is worth. */
export type Statement = {
  readonly date: PartialDate;
  readonly role: 'published' | 'modified';
  readonly source: DateSource;
  /** 1 (a hint) to 10 (the publisher's own statement about this article). */
  readonly worth: number;
  /** It stands in the words of the page, where its reader sees it, and so by the clock of the place. */
  readonly printed?: true;
};

/** Every date that the page's statements and its address come to. */
export function statementsOf({ stated = [], url, language }: Article): Statement[] {
  return [...stated.flatMap((one) => understood(one, language)), ...inAddress(url)];
}

function understood(stated: StatedDate, language: string | null): readonly Statement[] {
  const { where, texts, around = '' } = stated;
  if (where === 'line') return inLine(stated, language);
  const [value = '', words = ''] = texts;
  if (where === 'time' && words === '' && parseDateWords(value, language).length > 1)
    return inLine({ ...stated, name: around }, language);
  const read = READERS[where](stated);
  if (!read) return [];
  const date = parseMachineDate(value, language);
  if (date !== null) return [{ date: dayFromMidnight(date, language), ...read }];
  const printed = words === '' ? null : parseMachineDate(words, language);
  return printed === null ? [] : [{ date: printed, ...read }];
}

type Reader = (stated: StatedDate) => Omit<Statement, 'date'> | null;

const linked: Reader = ({ name, place }) => {
  const [key = '', ...types] = name.split(' ');
  const worth = types.some(isArticleType) ? 9 : types.some((type) => /Page$/.test(type)) ? 7 : 5;
  const role = key === 'dateModified' ? 'modified' : 'published';
  return { role, source: { where: 'json-ld', name: key }, worth: worth + (place === 'headline' ? 1 : 0) };
};

/** Sites divide the same names in different ways: article:published_time, article:published:time, article.published. */
const bare = (name: string): string => name.toLowerCase().replace(/[:._-]/g, '');

const meta: Reader = ({ name, where }) => {
  const key = bare(name.replace(/^(?:lp\.|vf:|og:og:)/i, ''));
  const published = PUBLISHED.get(key);
  const worth = published ?? MODIFIED.get(key);
  if (worth === undefined) return null;
  return { role: published ? 'published' : 'modified', source: { where, name }, worth };
};

const LINE: DateSource = { where: 'line' };
const MODIFIED_MARK = /modif|updat|actualis|aktualis|atualiz|ändrad|bijgewerkt|aggiorna/i;

const mark: Reader = ({ where, texts, name, around = '', place }) => {
  const [own = ''] = around.split(' ');
  // WordPress calls the only time of a post both: "entry-date updated"
  const isModified = MODIFIED_MARK.test(`${name} ${around}`) && !/publi[sc]h|^ ?entry-date/i.test(`${name} ${own}`);
  const role = isModified ? 'modified' : 'published';
  const worth = name !== '' ? 8 : WORTH_BY_PLACE[place];
  if (where === 'time' && texts.length === 1 && name === '') return { role, source: LINE, worth, printed: true };
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

/** Metadata names with their worth; those of modification in the second table; see `bare` for how they are compared. */
const PUBLISHED = table(
  '9 article:published_time og:article:published_time article:published datepublished publishdate ' +
    'parsely-pub-date sailthru.date cxenseparse:recs:publishtime published published_time og:published_time pubdate ' +
    'publication_date article:publicationdate originalpublicationdate article_date_original originally-published ' +
    'dateposted citation_publication_date citation_online_date bt:pubdate dcterms.issued dc.date.issued ptime ' +
    'displaydate rnews:datepublished vr:published_time shareaholic:article_published_time iso-8601-publish-date ' +
    'article:post_date article.origpublicationdate dc.date.publication dcsext.articlefirstpublished cse_pubdate ' +
    'originalpublishdate ' +
    '| 7 dc.date.created dcterms.created dcterms.available datecreated created article.created release_date ' +
    'content_create_date article:create_time og:pubdate creation_date dc:created og:article:date og:release_date ' +
    // of the page or of its file as often as of its article
    '| 5 date dc.date dcterms.date ' +
    '| 3 timestamp time ',
);
const MODIFIED = table(
  '9 article:modified_time og:article:modified_time article:modified datemodified modified_time article.updated ' +
    'modified parsely-modified-date dcterms.modified dc.date.modified dc:modified last_updated ' +
    'article:updated_time ' +
    '| 7 og:updated_time updated_time revised revision_date updated og:modified_time ' +
    // servers and generators write the time of the request there, too; never believed alone
    '| 4 last-modified lastmod utime ',
);

function table(text: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const part of text.split('|')) {
    const [worth = '0', ...list] = part.trim().split(' ');
    for (const name of list) names.set(bare(name), Number(worth));
  }
  return names;
}

const SAYS_PUBLISHED =
  /publish|posted|created|veröffentlicht|erschienen|erstellt|publié|mis en ligne|paru|publicad|pubblicat|gepubliceerd|geplaatst|opublikowan|dodano|data publikacji|publicerad|publisert|publiceret|udgivet|offentliggjort|utworzenia|опубликован|публикаци|公開|掲載|配信|投稿|yayın|giriş/i;
const SAYS_MODIFIED =
  /updat|modif|revised|last (?:edit|change|review)|aktuali[sz]|stand:?\s|geändert|letzte änderung|zuletzt bearbeitet|actualis|mis à jour|actualiz|aggiorn|atualiz|bijgewerkt|laatst gewijzigd|zmodyfikowan|uppdater|senast ändrad|opdater|sidst ændret|oppdater|sist endret|обновл|изменен|更新|güncelle/i;
/** In Japanese the word may stand right behind its date ("5:23更新"), or close the line ("17:05 公開"). */
const BEHIND = /^(?:に?(?:最終)?(更新)|\s?に?(?:公開|掲載|配信|投稿)|\s?に?(?:最終)?(更新)\s*$)(?!日?[:：])/;
const COPYRIGHT = /©|\bcopyright\b|\(c\)|rights reserved/i;
/** A day of something else than the words around it. */
const OF_ELSE =
  /(?:^|[\s(])(?:ends?|until|till|expires?|deadline|born|died|reviewed|fact.?checked|aired|recorded|filmed|taken|valid|gültig|bis|geboren|jusqu['’]au|hasta|fino al)\s[^.|·•]{0,40}$/i;
/** Words of web pages do not date from before the web. */
const EARLIEST = '1993';

/** Dates in a line of words: what the line says of itself and how near it stands to the headline decide their worth. */
function inLine({ texts: [text = ''], name, place }: StatedDate, language: string | null): Statement[] {
  const dates = parseDateWords(text, language).filter(({ date }) => date.length >= 10 && date >= EARLIEST);
  if (dates.length > 3) return [];
  const byline = saysByline(name);
  /** The line of a date, within a run that has several. */
  const lineAt = (start: number, end: number): { from: number; length: number; rest: number } => {
    const from = text.lastIndexOf('\n', start) + 1;
    const until = text.indexOf('\n', end);
    const to = until < 0 ? text.length : until;
    const own = dates.filter((one) => one.start >= from && one.end <= to);
    return { from, length: to - from, rest: own.reduce((left, one) => left - (one.end - one.start), to - from) };
  };
  const isBehind = dates[0] !== undefined && roleBefore(text.slice(0, dates[0].start)) === null;
  const found: Statement[] = [];
  let before = 0;
  for (const { date, start, end } of dates) {
    const label = text.slice(Math.max(before, start - 50), start);
    before = end;
    if (COPYRIGHT.test(label)) continue;
    const behind = isBehind ? BEHIND.exec(text.slice(end, end + 12)) : null;
    const role = behind ? (behind[1] || behind[2] ? 'modified' : 'published') : roleBefore(label);
    if (role === null && OF_ELSE.test(label)) continue;
    // "January 13, 2020 at 08:45 | filed under …": it opens a short line and is set apart from the rest
    const line = lineAt(start, end);
    const opens = start === line.from && line.length < 120 && /^\s*(?:[|·•–—]|- )/.test(text.slice(end));
    const alone = line.rest < 40 || opens;
    // a date in the middle of a sentence is part of the story
    if (!alone && !byline && !role) continue;
    const near = place === 'headline' ? 2 : 0;
    // nothing but a day beside the headline is as good as a marked one
    const onlyDay = near > 0 && line.length - (end - start) < 4;
    const worth = Math.max((role ? 5 : 3) + near + (byline ? 1 : 0) - (alone || byline ? 0 : 1), onlyDay ? 7 : 0);
    found.push({ date, role: role ?? 'published', source: LINE, worth, printed: true });
  }
  return found;
}

/** What the words before a date say of it; null where they say nothing of the two. */
function roleBefore(label: string): Statement['role'] | null {
  const modified = label.search(SAYS_MODIFIED);
  const published = label.search(SAYS_PUBLISHED);
  return modified < 0 && published < 0 ? null : published > modified ? 'published' : 'modified';
}

function inAddress(url: string): Statement[] {
  const date = dateInAddress(url);
  return date ? [{ date, role: 'published', source: { where: 'address' }, worth: date.length === 10 ? 7 : 2 }] : [];
}
