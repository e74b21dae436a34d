/**
 * Whether a text opens with one of many phrases. The phrases are one string, searched as it is: they are read and added to
 * more easily than a regular expression of two hundred alternatives, and their beginnings and ends are written once.
 *
 * @param phrases lower case, each between two `|`, at least two characters; `start/a/b`: the start and one of the ends.
 *   A last `$`: nothing but a colon follows; a last `%`: at most twelve characters follow, and no letter directly; an
 *   end that begins with `…` may stand up to sixty characters further on
 * @param text lower case
 * @param after characters of which one must follow, where the text goes on
 */
export function opensWith(phrases: string, text: string, after = ''): boolean {
  const key = `|${text.slice(0, 2)}`;
  if (key.length < 3) return false;
  for (let at = phrases.indexOf(key); at >= 0; at = phrases.indexOf(key, at + 1)) {
    const [start = '', ...ends] = phrases.slice(at + 1, phrases.indexOf('|', at + 1)).split('/');
    if (ends.length === 0 ? fits(text, 0, start, after) : goesOn(text, start, ends, after)) return true;
  }
  return false;
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
const isShort = (rest: string): boolean => rest.length <= 12 && !/^\w/.test(rest);

/** What follows a number and a space at a text's beginning; empty where it does not begin so. */
export function afterNumber(text: string): string {
  let at = 0;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  return at > 0 && text[at] === ' ' ? text.slice(at + 1) : '';
}
