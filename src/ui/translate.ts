/** The interface's words in the reader's language: a message key and what to put in its `$1`, `$2`, … */
export type Translate = (key: string, ...subs: string[]) => string;

/** A `_locales/<language>/messages.json` file. */
export type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/**
 * A translator over one messages file, with the browser's own rules (`$1`–`$9`, `$$` for a dollar). For tests and for
 * wherever there is no browser; an extension page passes `browser.i18n.getMessage`. An unknown key is said as it is,
 * so that a missing string is seen and not silent.
 */
export function translatorFrom(messages: Messages): Translate {
  return (key, ...subs) => {
    const entry = messages[key];
    if (!entry) return key;
    return entry.message.replace(/\$(\$|[1-9])/g, (_, mark: string) =>
      mark === '$' ? '$' : (subs[Number(mark) - 1] ?? ''),
    );
  };
}

/** The key of a counted phrase for this number: "versions_few". */
export const pluralKey = (key: string, locale: string, n: number): string =>
  `${key}_${new Intl.PluralRules(locale).select(n)}`;

/**
 * A counted phrase: the key is `key_one`, `key_few`, … by the plural rules of the locale, `key_other` where the file
 * has no such form. `$1` is the number in the locale's digits, `$2` onwards the given words.
 */
export function count(t: Translate, locale: string, key: string, n: number, ...subs: string[]): string {
  const number = new Intl.NumberFormat(locale).format(n);
  const exact = pluralKey(key, locale, n);
  const text = t(exact, number, ...subs);
  return text === '' || text === exact ? t(`${key}_other`, number, ...subs) : text;
}

/**
 * A translator that sets off what it puts in (a host, an English title, a date) with the isolates of Unicode's
 * bidirectional algorithm, so that it does not reorder the words around it. Only where the words run from right to left:
 * from left to right the algorithm does no harm to what we put in, and text stays as plain as can be.
 */
export function isolating(t: Translate, locale: string): Translate {
  if (directionOf(locale) === 'ltr') return t;
  return (key, ...subs) => t(key, ...subs.map((sub) => isolate(sub, locale)));
}

/**
 * Isolates a text (Unicode's isolates) where the interface runs from right to left. Its direction is then that of its own first
 * letters. A text that already has isolated parts is a phrase of the interface, and runs from right to left.
 */
export function isolate(text: string, locale: string): string {
  if (directionOf(locale) === 'ltr') return text;
  return `${text.includes('\u2068') ? '\u2067' : '\u2068'}${text}\u2069`;
}

const RTL = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Direction in which the interface's language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RTL.has(locale.toLowerCase().split(/[-_]/)[0] ?? '') ? 'rtl' : 'ltr';
}
