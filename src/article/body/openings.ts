/** Phrases by their first two characters: the start of each, and its ends. */
type Phrases = ReadonlyMap<string, readonly (readonly [start: string, ends: readonly string[]])[]>;

/**
 * Makes a test whether a text (lower case) opens with one of many phrases. One string of phrases is easier to read and
 * to extend than a regular expression of two hundred alternatives. The string is parsed at the first test, because most
 * workers start without reading a page.
 *
 * @param list lower case, each phrase between two `|`, at least two characters; `start/a/b`: the start and one of the
 *   ends. A last `$`: nothing but a colon follows; a last `%`: at most twelve characters follow, and no letter directly
 *   and no word that goes on to a name ("Comments by …"); an end that begins with `…` may be up to sixty characters
 *   further on
 * @param after characters of which one must follow, where the text goes on
 */
export function openingTest(list: string, after = ''): (text: string) => boolean {
  let phrases: Phrases | null = null;
  return (text) => {
    phrases ??= phrasesOf(list);
    const near = phrases.get(text.slice(0, 2)) ?? [];
    return near.some(([start, ends]) =>
      ends.length === 0 ? fits(text, 0, start, after) : goesOn(text, start, ends, after),
    );
  };
}

function phrasesOf(list: string): Phrases {
  const phrases = new Map<string, [string, string[]][]>();
  for (const phrase of list.split('|')) {
    const [start = '', ...ends] = phrase.split('/');
    const key = phrase.slice(0, 2);
    if (key.length === 2) phrases.set(key, [...(phrases.get(key) ?? []), [start, ends]]);
  }
  return phrases;
}

const goesOn = (text: string, start: string, ends: readonly string[], after: string): boolean =>
  text.startsWith(start) && ends.some((end) => fits(text, start.length, end, after));

const FURTHEST = 60;

function fits(text: string, from: number, phrase: string, after: string): boolean {
  const mark = phrase.at(-1);
  if (mark === '$') return text.startsWith(phrase.slice(0, -1), from) && isEnd(text.slice(from + phrase.length - 1));
  if (mark === '%') return text.startsWith(phrase.slice(0, -1), from) && isShort(text.slice(from + phrase.length - 1));
  if (phrase.startsWith('…')) return text.slice(from, from + FURTHEST + phrase.length).includes(phrase.slice(1));
  if (!text.startsWith(phrase, from)) return false;
  const end = from + phrase.length;
  return after === '' || end === text.length || after.includes(text.charAt(end));
}

const isEnd = (rest: string): boolean => rest === '' || rest === ':';
const isShort = (rest: string): boolean =>
  rest.length <= 12 && !/^\w|^ (?:by|of|on|from|d(?:er|es|u|e|el|al?)|von|zu[mr]?|sur|sobre) /.test(rest);

/** The text after a number and a space at its beginning. Empty if it does not begin with these. */
export function afterNumber(text: string): string {
  let at = 0;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  return at > 0 && text[at] === ' ' ? text.slice(at + 1) : '';
}
