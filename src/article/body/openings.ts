/** Phrases by their first two characters. */
type Phrases = ReadonlyMap<string, readonly string[]>;

/**
 * Makes a test whether a text (lower case) opens with one of many phrases. One string of phrases is easier to read and
 * to extend than a regular expression of two hundred alternatives. The string is parsed at the first test, because most
 * workers start without reading a page.
 *
 * - `start/a/b` is a start, followed by one of the ends `a` and `b`.
 * - An end that begins with `…` may be up to sixty characters further on.
 * - A last `$` lets nothing but a colon follow.
 * - A last `%` lets at most twelve characters follow. They begin with no letter, and with no word that leads to a name
 *   ("Comments by …").
 *
 * @param list phrases in lower case, each between two `|`, at least two characters long
 * @param after if the text continues after the phrase, the next character must be one of these
 */
export function openingTest(list: string, after = ''): (text: string) => boolean {
  let phrases: Phrases | null = null;
  return (text) => {
    phrases ??= phrasesOf(list);
    return phrases.get(text.slice(0, 2))?.some((phrase) => opensWith(text, phrase, after)) === true;
  };
}

function phrasesOf(list: string): Phrases {
  const phrases = new Map<string, string[]>();
  for (const phrase of list.split('|')) {
    const key = phrase.slice(0, 2);
    const near = phrases.get(key);
    if (near) near.push(phrase);
    else if (key.length === 2) phrases.set(key, [phrase]);
  }
  return phrases;
}

/** A phrase is taken apart only for a text that opens with its start. Most phrases never meet one. */
function opensWith(text: string, phrase: string, after: string): boolean {
  const end = phrase.indexOf('/');
  if (end < 0) return fits(text, 0, phrase, after);
  if (!text.startsWith(phrase.slice(0, end))) return false;
  return phrase
    .slice(end + 1)
    .split('/')
    .some((rest) => fits(text, end, rest, after));
}

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
