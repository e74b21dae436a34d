import type { DateSource, HowFound } from '../article/model.ts';
import type { Translate } from './translate.ts';

/** How a date was found, in the reader's language. */
export function sayHow(how: HowFound, t: Translate): string {
  switch (how.type) {
    case 'stated':
      return saySource(how.source, t);
    case 'confirmed':
      return t('howConfirmed', saySource(how.source, t), saySource(how.by, t));
    case 'unconfirmed':
      return t('howAlone', saySource(how.source, t));
    case 'note':
      return t('howNote', how.quote);
    case 'newest-note':
      return t('howNewestNote');
    case 'last-change':
      return t('howLastChange', sayHow(how.change, t));
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

/** Messages for the sources that the page gives no name. */
const PLACES: Readonly<Partial<Record<DateSource['where'], string>>> = {
  time: 'howTime',
  class: 'howByline',
  line: 'howByline',
  script: 'howScripts',
  comment: 'howSourceComment',
  address: 'howAddress',
};

function saySource({ where, name }: DateSource, t: Translate): string {
  if (name !== undefined) return `${FORMATS[where]} ${name}`.trim();
  const key = PLACES[where];
  return key === undefined ? FORMATS[where] : t(key);
}
