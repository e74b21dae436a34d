/**
 * The names of the months, one language a line, January first. "/" separates forms of one month. A form that ends in
 * "-" is a stem with any ending ("январ-"). Abbreviations follow ";". They count only in their own language: "ago" is
 * August in Spanish and nothing in English.
 */
const MONTHS: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december;jan feb mar apr - jun jul aug sep/sept oct nov dec',
  de: 'januar/jänner februar/feber märz april mai juni juli august september oktober november dezember;jan/jän feb mär/mrz apr - jun jul aug sep/sept okt nov dez',
  fr: 'janvier février mars avril mai juin juillet août/aout septembre octobre novembre décembre;janv/jan févr/fév - avr - - juil - sept oct nov déc',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre;ene feb mar abr may jun jul ago sep/sept/set oct nov dic',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre;gen feb mar apr mag giu lug ago set/sett ott nov dic',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro;jan fev mar abr mai jun jul ago set out nov dez',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december;jan feb mrt apr - jun jul aug sep/sept okt nov dec',
  pl: 'stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień;sty lut mar kwi - cze lip sie wrz paź lis gru',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december;jan feb mar apr - jun jul aug sep/sept okt nov dec',
  da: 'januar februar marts april maj juni juli august september oktober november december;jan feb mar apr - jun jul aug sep/sept okt nov dec',
  no: 'januar februar mars april mai juni juli august september oktober november desember;jan feb mar apr - jun jul aug sep/sept okt nov des',
  ru: 'январ- феврал- март/марта/марте апрел- май/мая/мае июн- июл- август/августа/августе сентябр- октябр- ноябр- декабр-;янв фев мар апр - - - авг сен/сент окт ноя/нояб дек',
};

/** Words for May in machine-paraphrased copies. They replace the verb "may" by a synonym, so "Could 18" is May 18. */
export const GARBLED_MAY: ReadonlySet<string> = new Set(['Could', 'Might']);

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** The month (1 to 12) that a Roman number gives between a day and a year ("14 III 2023"), or null. */
export const romanMonth = (word: string): number | null => ROMAN.indexOf(word) + 1 || null;

/** Signs and letters that make a day's number an ordinal. */
export const ORDINALS: ReadonlySet<string> = new Set(['.', 'st', 'nd', 'rd', 'th', 'º', '°', 'er', 'e', 'ro']);

/** Words between day, month and year. */
export const LINKING_WORDS: ReadonlySet<string> = new Set(['de', 'del', 'of', 'di', 'd', 'den', 'năm']);

/** Words that begin like a weekday in one of the languages. They may come between a date and a time. */
export const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|lun|mar|mer|mi[ée]|jeu|jue|ven|vie|s[áa]b|dim|dom|gio|seg|ter|qua|qui|sex|maa|din|woe|vri|zat|zon|pon|wto|śro|czw|pią|sob|nie|m[åa]n|tis|tir|ons|tor|l[öø]r|s[öø]n|пон|вто|сре|чет|пят|суб|вос|[月火水木金土日](?:曜日?)?$)/iu;

/** The first years of the Japanese eras from which newspapers and public offices count. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989, 昭和: 1926 };

/**
 * The first year of the Japanese era that a word ends with, or null. `isFirst` if the word itself means that first year
 * (令和元年).
 */
export function eraYear(word: string): { first: number; isFirst: boolean } | null {
  if (word.charCodeAt(word.length - 1) < 0x3000) return null; // an era ends with an ideograph
  const found = /(令和|平成|昭和)(元年)?$/u.exec(word);
  const first = found && ERAS[found[1] ?? ''];
  return first ? { first, isFirst: found[2] !== undefined } : null;
}

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

type MonthNames = {
  readonly full: ReadonlyMap<string, number>;
  readonly all: ReadonlyMap<string, number>;
  readonly stems: readonly [string, number][];
};
let tables: Map<string, MonthNames> | null = null;

function namesOf(language: string): MonthNames | undefined {
  tables ??= new Map(Object.entries(MONTHS).map(([code, line]) => [code, readNames(line)]));
  const code = language === 'nb' || language === 'nn' ? 'no' : language;
  const known = tables.get(code);
  if (known) return known;
  const names = namesByBrowser(code);
  if (names) tables.set(code, names);
  return names;
}

/** A second country for languages whose month names differ between countries: Levantine Arabic. */
const SECOND_LOCALES: Readonly<Record<string, string>> = { ar: 'ar-LB' };

/**
 * The month names that the browser writes in dates of a language (CLDR). Undefined if it does not know the language.
 */
function namesByBrowser(language: string): MonthNames | undefined {
  if (!/^[a-z]{2}$/.test(language)) return undefined;
  const tags = Intl.DateTimeFormat.supportedLocalesOf([language, SECOND_LOCALES[language] ?? language]);
  if (tags.length === 0) return undefined;
  const all = new Map<string, number>();
  for (const tag of tags) {
    for (const form of MONTH_FORMATS) {
      const format = new Intl.DateTimeFormat(tag, { calendar: 'gregory', timeZone: 'UTC', ...form });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month, 14));
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/, '') ?? '';
        if (/^[\p{L}\p{M}]{2,}$/u.test(name) && !all.has(name)) all.set(name, month + 1);
      }
    }
  }
  return { full: all, all, stems: [] };
}

/** In many languages the name of a month changes when a day is beside it. */
const MONTH_FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { month: 'long' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];

function readNames(line: string): MonthNames {
  const full = new Map<string, number>();
  const all = new Map<string, number>();
  const stems: [string, number][] = [];
  const [names = '', short = ''] = line.split(';');
  for (const [list, maps] of [
    [names, [full, all]],
    [short, [all]],
  ] as const) {
    list.split(' ').forEach((forms, index) => {
      for (const form of forms.split('/')) {
        if (form === '-') continue;
        if (form.endsWith('-')) stems.push([form.slice(0, -1), index + 1]);
        else for (const map of maps) map.set(form, index + 1);
      }
    });
  }
  return { full, all, stems };
}

/**
 * The month (1 to 12) that a word names in English or in the given language (BCP 47). If the language is null, names of
 * all languages count. English abbreviations always count. "May" and "March" are also verbs, so they need a capital.
 */
export function monthOf(word: string, language: string | null): number | null {
  if (word.length < 2 || word.length > 14) return null;
  const lower = word.toLowerCase();
  const code = language?.slice(0, 2).toLowerCase() ?? null;
  const own = code === null ? undefined : namesOf(code);
  const bare = code === 'he' ? lower.replace(/^ב(?=.{3})/u, '') : lower; // Hebrew writes "in" and the month as one word.
  const stated = own && (own.all.get(lower) ?? own.all.get(bare) ?? stemmed(own, lower));
  const verb = (lower === 'may' || lower === 'march') && word === lower;
  if (stated && !(code === 'en' && verb)) return stated;
  const english = verb ? undefined : namesOf('en')?.all.get(lower);
  if (english || own) return english ?? null;
  for (const other of Object.keys(MONTHS)) {
    const names = namesOf(other);
    const month = names && (names.full.get(lower) ?? stemmed(names, lower));
    if (month && !verb) return month;
  }
  return null;
}

function stemmed(names: MonthNames, word: string): number | undefined {
  return names.stems.find(([stem]) => word.startsWith(stem) && word.length <= stem.length + 2)?.[1];
}

/**
 * The order of numeric dates in a language (BCP 47). Null if the language does not decide it (plain English, no
 * language).
 */
export function orderOf(language: string | null): DateOrder | null {
  if (language === null) return null;
  const tag = language.toLowerCase().replace('_', '-');
  if (/^en-(?:us|ph|pr|fm)\b/.test(tag)) return 'mdy';
  if (tag === 'en' || /^en-ca\b/.test(tag)) return null;
  if (/^(?:ja|zh|ko|hu|lt|mn)\b/.test(tag)) return 'ymd';
  return 'dmy';
}
