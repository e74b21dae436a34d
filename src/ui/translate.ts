/** Returns the interface's text in the reader's language, from a message key and the values of its `$1`, `$2`, … */
export type Translate = (key: string, ...subs: string[]) => string;

/** A `_locales/<language>/messages.json` file. */
export type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/**
 * Makes a translator for one messages file, with the browser's own rules (`$1`–`$9`, `$$` for a dollar). It is for
 * tests and places without a browser. An extension page uses `browser.i18n.getMessage`. An unknown key is returned
 * unchanged, so that a missing text is visible.
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
 * A counted phrase. The key is `key_one`, `key_few`, … by the plural rules of the locale, or `key_other` if the file
 * has no such form. `$1` is the number in the locale's digits. `$2` and the following are the given words.
 */
export function count(t: Translate, locale: string, key: string, n: number, ...subs: string[]): string {
  const number = new Intl.NumberFormat(locale).format(n);
  const exact = pluralKey(key, locale, n);
  const text = t(exact, number, ...subs);
  return text === '' || text === exact ? t(`${key}_other`, number, ...subs) : text;
}

/**
 * Makes a translator that isolates inserted values (a host, an English title, a date) by Unicode's bidirectional
 * isolates. Otherwise they would reorder the words around them in text that runs from right to left. In text that runs
 * from left to right they do no harm, so that text stays plain.
 */
export function isolating(t: Translate, locale: string): Translate {
  if (directionOf(locale) === 'ltr') return t;
  return (key, ...subs) => t(key, ...subs.map((sub) => isolate(sub, locale)));
}

/**
 * Isolates a text (Unicode's isolates) if the interface runs from right to left. The text then has the direction of its
 * own first letters. A text that already has isolated parts is a phrase of the interface, and runs from right to left.
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
