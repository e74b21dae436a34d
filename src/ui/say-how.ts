import type { DateSource, HowFound } from '../article/article-model.ts';
import type { Translate } from './translate.ts';

type SaySource = (source: DateSource, t: Translate) => string;

/** How a date was found, in the reader's language, with the technical name of its place: "JSON-LD datePublished". */
export const sayHow = (how: HowFound, t: Translate): string => sayHowWith(how, t, saySource);

/** The same without technical names: "the page's data for search engines". */
export const sayHowPlainly = (how: HowFound, t: Translate): string =>
  sayHowWith(how, t, ({ where }) => t(PLAIN_PLACES[where]));

function sayHowWith(how: HowFound, t: Translate, source: SaySource): string {
  switch (how.type) {
    case 'stated':
      return source(how.source, t);
    case 'confirmed': {
      const [first, second] = [source(how.source, t), source(how.by, t)];
      return first === second ? first : t('howConfirmed', first, second);
    }
    case 'unconfirmed':
      return t('howAlone', source(how.source, t));
    case 'note':
      return t('howNote', how.quote);
    case 'newest-note':
      return t('howNewestNote');
    case 'last-change':
      return t('howLastChange', sayHowWith(how.change, t, source));
    case 'reader':
      return t('popupDateByYou');
  }
}

/** Names of formats are the same in every language. */
const FORMATS: Readonly<Record<DateSource['where'], string>> = {
  'json-ld': 'JSON-LD',
  meta: 'meta',
  microdata: 'microdata',
  rdfa: 'RDFa',
  time: '<time>',
  class: 'class',
  line: '',
  script: '',
  comment: '',
  address: '',
};

/** Messages for the sources to which the page gives no name. */
const SOURCE_KEYS: Readonly<Partial<Record<DateSource['where'], string>>> = {
  time: 'howTime',
  class: 'howByline',
  line: 'howByline',
  script: 'howScripts',
  comment: 'howSourceComment',
  address: 'howAddress',
};

const PLAIN_PLACES: Readonly<Record<DateSource['where'], string>> = {
  'json-ld': 'howSearchData',
  meta: 'howPageData',
  microdata: 'howMarked',
  rdfa: 'howMarked',
  time: 'howHeadline',
  class: 'howByline',
  line: 'howByline',
  script: 'howScripts',
  comment: 'howSourceComment',
  address: 'howAddress',
};

function saySource({ where, name }: DateSource, t: Translate): string {
  if (name !== undefined) return `${FORMATS[where]} ${name}`.trim();
  const key = SOURCE_KEYS[where];
  return key === undefined ? FORMATS[where] : t(key);
}
